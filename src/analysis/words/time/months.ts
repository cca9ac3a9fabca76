import { MONTHS_BY_LANGUAGE } from '../../../domain/months.ts';

const { en, hr: _, ...others } = MONTHS_BY_LANGUAGE;

/** The months in English, January first: the name, then what it is cut to (a stop may follow). */
export const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_month, index) =>
	[...(en?.full ?? []), ...(en?.short ?? [])].flatMap((row) => row[index] || []),
);

/** Croatian is left out: its October is the Polish November. */
const LANGUAGES = [...Object.values(others), ...(en ? [en] : [])];

/** From a month's full name in any language, in lower case, to its number. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = numbers(
	LANGUAGES.flatMap(({ full }) => full),
);

/** … from what it is cut to, without its stop; names that are two months in two languages are left out. */
export const SHORT_MONTH_NUMBERS: ReadonlyMap<string, number> = numbers(
	LANGUAGES.flatMap(({ short }) => short),
);

function numbers(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const pairs = rows.flatMap((row) =>
		row.flatMap((name, index) => (name ? [[name.toLowerCase(), index + 1] as const] : [])),
	);
	const doubled = new Set(
		pairs
			.filter(([name, number]) => pairs.some(([other, one]) => other === name && one !== number))
			.map(([name]) => name),
	);
	return new Map(pairs.filter(([name]) => !doubled.has(name)));
}
