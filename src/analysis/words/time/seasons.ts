/** Seasons as TIMEX3 writes them, and their months on the northern half of the earth. */
export const SEASONS: Readonly<Record<string, { code: string; from: number; to: number }>> = {
	spring: { code: 'SP', from: 3, to: 5 },
	summer: { code: 'SU', from: 6, to: 8 },
	autumn: { code: 'FA', from: 9, to: 11 },
	fall: { code: 'FA', from: 9, to: 11 },
	winter: { code: 'WI', from: 12, to: 14 },
};

/** Parts of a day as TIMEX3 writes them. */
export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
	morning: 'MO',
	forenoon: 'MO',
	dawn: 'MO',
	daybreak: 'MO',
	sunrise: 'MO',
	afternoon: 'AF',
	evening: 'EV',
	dusk: 'EV',
	sunset: 'EV',
	night: 'NI',
	nightfall: 'EV',
	overnight: 'NI',
};
