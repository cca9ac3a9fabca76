import { partsOf, type Token } from '../../document/tokens.ts';
import { isEmployer } from '../institutions.ts';
import type { Chunk } from './chunk.ts';
import { initialsOf, isInitials } from './full-names.ts';
import { type Gathered, isMisspelt, withoutSuffix } from './gather-entities.ts';
import { bearersMeant } from './relatives.ts';
import { ownsSomething, speaksOfItself } from './taken-up.ts';

/** Tells which of those gathered a chunk means, by its index; undefined for nobody known. */
export function readerOfNames(people: People): (chunk: Chunk) => number | undefined {
	const lookup = lookupOf(people);
	return (chunk) => whoIs(chunk, people, lookup);
}

type People = {
	readonly tokens: readonly Token[];
	readonly gathered: readonly Gathered[];
};

type Lookup = {
	/** Which entities hold a word. */
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	readonly byChunk: ReadonlyMap<Chunk, number>;
	/** Persons by the first letter of their last name. */
	readonly byLetter: ReadonlyMap<string, readonly number[]>;
	readonly byInitials: ReadonlyMap<string, number>;
};

function lookupOf({ tokens, gathered }: People): Lookup {
	const indices = gathered.map((_, index) => index);
	const pairs = gathered.flatMap(({ keys }, index) =>
		Array.from(new Set([...keys, ...partsOf(keys)]), (key) => ({ key, index })),
	);
	const byKey = new Map(
		Array.from(
			Map.groupBy(pairs, ({ key }) => key),
			([key, found]) => [key, found.map(({ index }) => index)],
		),
	);
	const byChunk = new Map(
		gathered.flatMap(({ chunks }, index) => chunks.map((chunk) => [chunk, index])),
	);
	const byLetter = Map.groupBy(indices, (index) => gathered[index]?.keys.at(-1)?.charAt(0) ?? '');
	return { byKey, byChunk, byLetter, byInitials: initialsOf(tokens, gathered) };
}

const MANY = 20;

function whoIs(chunk: Chunk, { tokens, gathered }: People, lookup: Lookup): number | undefined {
	const exact = lookup.byChunk.get(chunk);
	if (exact !== undefined) return exact;
	const named = isInitials(chunk) ? lookup.byInitials.get(chunk.keys[0] ?? '') : undefined;
	if (named !== undefined) return named;
	const last = chunk.keys.at(-1) ?? '';
	const indices = lookup.byKey.get(last) ?? lookup.byKey.get(partsOf([last]).at(-1) ?? '') ?? [];
	const bearers = indices.slice(0, MANY).filter((index) => mayReign(chunk, gathered[index]));
	if (bearers.length === 0 && indices.length > 0) return undefined;
	const kind = isOfItself(tokens, chunk) ? 'institution' : 'person';
	const isNobodyYet = isInstitutionSoFar(chunk, gathered, bearers);
	const meant =
		kind === 'institution' || isNobodyYet
			? bearers
			: bearersMeant({ tokens, gathered }, chunk, bearers);
	return best({ chunk, kind }, gathered, meant) ?? misspelt(chunk, gathered, lookup);
}

/** `King Hussein`: of a bearer of that name only where he is called a king elsewhere, not of President Saddam Hussein. */
function mayReign({ titles, keys }: Chunk, one: Gathered | undefined): boolean {
	const isReigning = keys.length === 1 && titles.some((title) => REIGNING.has(title));
	return (
		!isReigning ||
		(one?.chunks.some((chunk) => chunk.titles.some((title) => REIGNING.has(title))) ?? false)
	);
}

const REIGNING = new Set(['king', 'queen', 'prince', 'princess', 'emperor', 'empress', 'pope']);

/** The entity whose name ends with these words, or else begins with them, or else holds them. */
function best(
	asked: Asked,
	gathered: readonly Gathered[],
	indices: readonly number[],
): number | undefined {
	const ranked = indices
		.map((index) => ({ index, rank: fit(asked, gathered[index]) }))
		.filter(({ rank }) => rank > 0)
		.toSorted((one, other) => other.rank - one.rank);
	return ranked[0]?.index;
}

type Asked = { readonly chunk: Chunk; readonly kind: Gathered['kind'] };

/** `Lee` said its board agreed: Lee Foods, and not Ann Lee. */
const isOfItself = (tokens: readonly Token[], chunk: Chunk): boolean =>
	speaksOfItself(tokens, chunk) ||
	ownsSomething(tokens, chunk) === 'institution' ||
	isEmployer(tokens, chunk);

/** `Lee` fell. Then Ann Lee, who owns it, slept: she is not yet told of, and Lee Foods is. */
function isInstitutionSoFar(
	{ from, keys, titles }: Chunk,
	gathered: readonly Gathered[],
	bearers: readonly number[],
): boolean {
	const known = bearers.filter((index) => (gathered[index]?.chunks[0]?.from ?? from) < from);
	const isAlone = keys.length === 1 && titles.length === 0;
	return (
		isAlone && known.length > 0 && known.every((index) => gathered[index]?.kind === 'institution')
	);
}

function fit({ chunk, kind }: Asked, entity: Gathered | undefined): number {
	if (!entity) return 0;
	const { from } = chunk;
	const keys = partsOf(chunk.keys);
	const whole = partsOf(withoutSuffix(entity.keys));
	if (whole.length < keys.length || entity.keys.join(' ') === chunk.keys.join(' ')) return 0;
	const at = whole.findIndex((_, index) =>
		keys.every((key, offset) => whole[index + offset] === key),
	);
	if (at < 0) return 0;
	const first = entity.chunks[0]?.from ?? 0;
	const isIntroduced = first < from;
	const isLast = at + keys.length === whole.length;
	const position = isLast ? 3 : at === 0 ? 2 : 1;
	const isOfKind = entity.kind === kind ? 4 : 0;
	// Lind is Bo Lind rather than Ann Ek-Lind.
	const asPart = isLast && keys.length === 1 && entity.keys.at(-1) !== keys[0] ? -0.6 : 0;
	return isOfKind + position + asPart + (isIntroduced ? 4 : 0) + 1 / (2 + first / 1000);
}

function misspelt(
	{ keys }: Chunk,
	gathered: readonly Gathered[],
	{ byLetter }: Lookup,
): number | undefined {
	const [key] = keys;
	if (keys.length !== 1 || key === undefined) return undefined;
	return byLetter
		.get(key.charAt(0))
		?.slice(0, MANY)
		.find((index) => {
			const one = gathered[index];
			return (
				one?.kind === 'person' && one.keys.length > 1 && isMisspelt(key, one.keys.at(-1) ?? '')
			);
		});
}
