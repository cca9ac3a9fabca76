import { MONTHS_BY_LANGUAGE } from '../../../domain/months.ts';

const { en, hr: _, ...others } = MONTHS_BY_LANGUAGE;

/** The months in English, January first: the name, then what it is cut to (a stop may follow). */
export const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_month, index) =>
	[...(en?.full ?? []), ...(en?.short ?? [])].flatMap((row) => row[index] || []),
);

/** From a month's full name in any language, in lower case, to its number. Croatian is left out: its October is the Polish November. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
	[...Object.values(others), ...(en ? [en] : [])]
		.flatMap(({ full }) => full)
		.flatMap((row) => row.map((name, index) => [name.toLowerCase(), index + 1] as const)),
);
