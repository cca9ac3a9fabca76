import { fold } from './fold.ts';
import { MONTHS_BY_LANGUAGE, type MonthNames } from './months.ts';

type Numbers = ReadonlyMap<string, number>;

const BY_LANGUAGE: ReadonlyMap<string, Numbers> = new Map(
	Object.entries(MONTHS_BY_LANGUAGE).map(([language, names]) => [language, numbersOf([names])]),
);
/** Names that mean one month wherever they are written. */
const ANYWHERE = numbersOf(Object.values(MONTHS_BY_LANGUAGE));
/** Both written forms of Norwegian have the same months. */
const SAME_MONTHS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/**
 * The number of the month called so, 1 to 12. The language of the text decides where a name is two months in two languages:
 * `listopada` is November in Polish and October in Croatian, and nothing in a text of neither.
 */
export function monthNumber(name: string, language?: string): number | undefined {
	const folded = fold(name);
	const own = BY_LANGUAGE.get(SAME_MONTHS[language ?? ''] ?? language ?? '');
	return own?.get(folded) ?? ANYWHERE.get(folded);
}

function numbersOf(languages: readonly MonthNames[]): Numbers {
	const rows = languages.flatMap(({ full, short }) => [...full, ...short]);
	const pairs = rows.flatMap((row) =>
		row.flatMap((name, index) => (name ? [[fold(name), index + 1] as const] : [])),
	);
	const months = Map.groupBy(pairs, ([name]) => name);
	const sure = [...months].filter(([, all]) => all.every(([, number]) => number === all[0]?.[1]));
	return new Map(sure.map(([name, [first]]) => [name, first?.[1] ?? 0]));
}
