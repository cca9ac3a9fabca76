import { type Day, midnightOf, partsOf } from '../domain/calendar.ts';
import type { DayPiece } from '../domain/day-piece.ts';
import type { PlainWords } from '../domain/picture.ts';

const PARTS = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
	yearless: { day: 'numeric', month: 'long' },
} as const;

/** 'March 7, 2024' in the language of `locale`, its month or year, or without its year; a day before the year 1 has its era. */
export function dayText(day: Day, locale: string, as: NonNullable<DayPiece['as']> = 'day'): string {
	return formatOf(day, locale, as).format(midnightOf(day));
}

function formatOf(day: Day, locale: string, as: NonNullable<DayPiece['as']>): Intl.DateTimeFormat {
	const hasEra = as !== 'yearless' && partsOf(day).year < 1;
	const era = hasEra ? ({ era: 'short' } as const) : {};
	return new Intl.DateTimeFormat(locale, { ...PARTS[as], ...era, timeZone: 'UTC' });
}

function pieceText({ day, as = 'day', until }: DayPiece, locale: string): string {
	if (until === undefined) return dayText(day, locale, as);
	return formatOf(day, locale, as).formatRange(midnightOf(day), midnightOf(until));
}

/** 'Mar' in the language of `locale`. */
export function monthText(day: Day, locale: string): string {
	return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
		midnightOf(day),
	);
}

/** Words with their days written in the language of `locale`. */
export function wordsText(words: PlainWords, locale: string): string {
	return words.map((word) => (typeof word === 'string' ? word : pieceText(word, locale))).join('');
}
