/** What stands before a name: "Mr. Friday" is nobody's weekday. Not "President": "he met the President Friday". */
export const TITLES_OF_ADDRESS = [
	'Mr',
	'Mrs',
	'Ms',
	'Dr',
	'Prof',
	'Capt',
	'Col',
	'Gen',
	'Sgt',
] as const;
