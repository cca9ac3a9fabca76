/** A unit of time as TIMEX3 writes it: `P2W`, `PT3H`. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

/** The units by their names without a final s. */
export const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
	second: 'S',
	minute: 'MIN',
	hour: 'H',
	day: 'D',
	night: 'D',
	week: 'W',
	fortnight: 'W',
	weekend: 'WE',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	twelvemonth: 'Y',
	decade: 'DE',
	century: 'CE',
	centurie: 'CE',
};

/** Words between a number and its unit that change nothing: "six straight days". */
export const UNIT_ADJECTIVES = [
	'straight',
	'consecutive',
	'full',
	'more',
	'long',
	'whole',
	'additional',
	'extra',
	'successive',
	'further',
	'trading',
	'business',
	'working',
	'calendar',
	'fiscal',
	'short',
	'entire',
] as const;
