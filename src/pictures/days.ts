import { type Day, midnightOf, partsOf } from '../domain/calendar.ts';

/** 'March 7, 2024' in the language of `locale`; a day before the year 1 has its era. */
export function dayText(day: Day, locale: string): string {
	const era = partsOf(day).year < 1 ? ({ era: 'short' } as const) : {};
	return formatted(day, locale, { day: 'numeric', month: 'long', year: 'numeric', ...era });
}

function formatted(day: Day, locale: string, parts: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(midnightOf(day));
}
