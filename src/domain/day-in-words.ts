import { type Day, midnightOf, partsOf } from './calendar.ts';

const YEAR = { year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;

type Format = 'day' | 'month' | 'year' | 'dayBefore' | 'monthBefore' | 'yearBefore';

const PARTS: Readonly<Record<Format, Intl.DateTimeFormatOptions>> = {
	day: DAY,
	month: MONTH,
	year: YEAR,
	dayBefore: { ...DAY, era: 'short' },
	monthBefore: { ...MONTH, era: 'short' },
	yearBefore: { ...YEAR, era: 'short' },
};

/** Each is made once: a format costs a thousand times what formatting does. */
const made = new Map<string, Intl.DateTimeFormat>();

/** 'February 22, 2023' or 'March 15, 44 BC', for a choice or a button, where no piece of a card can stand. */
export function dayInWords(day: Day, locale = 'en-US'): string {
	return formatOf(partsOf(day).year < 1 ? 'dayBefore' : 'day', locale).format(midnightOf(day));
}

/** 'February 2023' or 'March 44 BC': the month that holds `day`. */
export function monthInWords(day: Day, locale = 'en-US'): string {
	return formatOf(partsOf(day).year < 1 ? 'monthBefore' : 'month', locale).format(midnightOf(day));
}

/** '2023' or '44 BC'. */
export function yearInWords(day: Day, locale = 'en-US'): string {
	return formatOf(partsOf(day).year < 1 ? 'yearBefore' : 'year', locale).format(midnightOf(day));
}

function formatOf(format: Format, locale: string): Intl.DateTimeFormat {
	const key = `${format} ${locale}`;
	const known = made.get(key) ?? new Intl.DateTimeFormat(locale, PARTS[format]);
	made.set(key, known);
	return known;
}
