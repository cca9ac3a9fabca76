/** Anniversaries that say their years in one word. */
export const NAMED_ANNIVERSARIES: Readonly<Record<string, number>> = {
	centenary: 100,
	centennial: 100,
	sesquicentennial: 150,
	bicentenary: 200,
	bicentennial: 200,
	tercentenary: 300,
	tricentennial: 300,
	quatercentenary: 400,
	'golden jubilee': 50,
	'silver jubilee': 25,
	'diamond jubilee': 60,
};
