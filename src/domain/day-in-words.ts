import { type Day, midnightOf, partsOf } from './calendar.ts';

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const FORMATS = {
	day: new Intl.DateTimeFormat('en', DAY),
	month: new Intl.DateTimeFormat('en', MONTH),
	dayBefore: new Intl.DateTimeFormat('en', { ...DAY, era: 'short' }),
	monthBefore: new Intl.DateTimeFormat('en', { ...MONTH, era: 'short' }),
};

/** 'February 22, 2023' or 'March 15, 44 BC', for a choice in a list, where no words in the reader's language can stand. */
export function dayInWords(day: Day): string {
	const format = partsOf(day).year < 1 ? FORMATS.dayBefore : FORMATS.day;
	return format.format(midnightOf(day));
}

/** 'February 2023' or 'March 44 BC': the month that holds `day`. */
export function monthInWords(day: Day): string {
	const format = partsOf(day).year < 1 ? FORMATS.monthBefore : FORMATS.month;
	return format.format(midnightOf(day));
}

/** '2023' or '44 BC'. */
export function yearInWords(day: Day): string {
	const { year } = partsOf(day);
	return year < 1 ? `${1 - year} BC` : String(year);
}
