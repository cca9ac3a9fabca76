import { COUNTRIES, type Country } from '../../words/time/countries.ts';

const BY_NAME: ReadonlyMap<string, Country> = new Map(
	(Object.keys(COUNTRIES) as Country[]).flatMap((country) =>
		COUNTRIES[country].split(' ').map((name) => [name.replaceAll('_', ' '), country] as const),
	),
);
const NAMES = [...BY_NAME.keys()].sort((one, other) => other.length - one.length);
const NAMED = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${NAMES.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\p{N}])`,
	'gu',
);
/** A longer text says in its beginning what country it is about. */
const REACH = 12_000;

/** The country that a text names most often, by itself, its people or its places; undefined where none is ahead of the others. */
export function countryOf(text: string): Country | undefined {
	const counts = new Map<Country, number>();
	for (const [name] of text.slice(0, REACH).matchAll(NAMED)) {
		const country = BY_NAME.get(name);
		if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
	}
	const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
