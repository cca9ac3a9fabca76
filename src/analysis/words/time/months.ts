/** The months in English, January first: the name, then what it is cut to (a stop may follow). */
export const MONTHS: readonly (readonly string[])[] = [
	['January', 'Jan'],
	['February', 'Feb'],
	['March', 'Mar'],
	['April', 'Apr'],
	['May'],
	['June', 'Jun'],
	['July', 'Jul'],
	['August', 'Aug'],
	['September', 'Sept', 'Sep'],
	['October', 'Oct'],
	['November', 'Nov'],
	['December', 'Dec'],
];
