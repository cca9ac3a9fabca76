import { datelineLength } from '../../document/dateline.ts';
import type { Document } from '../../document/document.ts';
import { partsOf, readTokens, type Token } from '../../document/tokens.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import { findAccused } from '../accused.ts';
import type { Entity, Naming, Role } from '../entity.ts';
import { indexRoles } from '../entity-by-role.ts';
import { nounsFor } from '../institutions.ts';
import { readMentions } from '../mentions.ts';
import type { Chunk } from './chunk.ts';
import { readChunks } from './chunks.ts';
import { withFamilyNames } from './families.ts';
import { completeNames } from './full-names.ts';
import { partGarbled } from './garbled.ts';
import { type Gathered, gatherEntities, isMisspelt, withoutSuffix } from './gather-entities.ts';
import { genderOf } from './gender.ts';
import { isHeadline } from './headlines.ts';
import { bearersMeant } from './relatives.ts';
import { rolesBeside, suitsKind } from './roles.ts';
import { withSharedSurnames } from './shared-surnames.ts';
import type { NameTable } from './table.ts';

/** Reads the names of a document. Any text ends; the cost grows with its length. */
export function readNames(document: Document): NameTable {
	const tokens = readTokens(document);
	const read = withSharedSurnames(tokens, partGarbled(readChunks(tokens)));
	const chunks = read.filter(isInText(document, tokens));
	const completed = completeNames(document, gatherEntities(tokens, chunks));
	const gathered = withFamilyNames({ tokens, chunks, gathered: completed });
	const lookup = lookupOf(gathered);
	const placed = chunks.flatMap((chunk) => {
		const index =
			chunk.kind === 'title' && !isSurname(tokens, chunk)
				? undefined
				: whoIs(chunk, { tokens, gathered, lookup });
		return index === undefined ? [] : [{ chunk, index }];
	});
	const chunksOf = Map.groupBy(placed, ({ index }) => index);
	const entities = gathered.map((one, index) =>
		entityOf(
			tokens,
			one,
			(chunksOf.get(index) ?? []).map(({ chunk }) => chunk),
		),
	);
	const namings = placed.flatMap(({ chunk, index }): Naming[] => {
		const entity = entities[index];
		return entity ? [{ chunk, entity }] : [];
	});
	const mentions = readMentions({ tokens, namings, chunks });
	return {
		tokens,
		entities,
		namings,
		chunks,
		mentions,
		entitiesByRole: indexRoles(entities),
		institutionsByWord: indexInstitutions(entities),
		mainPerson: mostNamed(namings),
		accused: findAccused(tokens, namings),
		compounds: compoundsOf(tokens, chunks),
	};
}

/** Neither in a headline, where capitals tell nothing (in German every noun has one), nor in a dateline. */
function isInText(
	{ paragraphs, language }: Document,
	tokens: readonly Token[],
): (chunk: Pick<Chunk, 'from'>) => boolean {
	const begins = paragraphs.map(({ text, start, end }) =>
		language !== 'de' && isHeadline(text) ? end : start + datelineLength(text),
	);
	return ({ from }) => {
		const token = tokens[from];
		return token !== undefined && token.start >= (begins[token.paragraph] ?? 0);
	};
}

function indexInstitutions(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
	const institutions = entities.filter(({ kind }) => kind === 'institution');
	const pairs = institutions.flatMap((entity) => entity.keys.map((key) => ({ key, entity })));
	const groups = Map.groupBy(pairs, ({ key }) => key);
	return new Map(
		Array.from(groups, ([key, found]) => [key, found.slice(0, MANY).map(({ entity }) => entity)]),
	);
}

/** The `Lee campaign`, the `Zell police`: what most often stands before the noun. */
function compoundsOf(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const { words, to, isOwner, kind } of chunks) {
		const noun = tokens[to];
		if (isOwner || kind === 'title' || !noun || !INSTITUTION_NOUNS.has(noun.lower)) continue;
		const of = counts.get(noun.lower) ?? new Map<string, number>();
		const phrase = `${words.join(' ')} ${noun.text}`;
		counts.set(noun.lower, of.set(phrase, (of.get(phrase) ?? 0) + 1));
	}
	return new Map(
		Array.from(counts, ([noun, of]) => {
			const most = Math.max(...of.values());
			return [noun, Array.from(of).find(([, count]) => count === most)?.[0] ?? noun];
		}),
	);
}

function mostNamed(namings: readonly Naming[]): Entity | undefined {
	const persons = namings.map(({ entity }) => entity).filter(({ kind }) => kind === 'person');
	const counts = Array.from(Map.groupBy(persons, (entity) => entity)).map(
		([entity, { length }]) => ({ entity, length }),
	);
	return counts.toSorted((one, other) => other.length - one.length)[0]?.entity;
}

/** “Baron”, “King” without an article, where somebody bears it as a surname: whoIs tells. */
function isSurname(tokens: readonly Token[], { from, words }: Chunk): boolean {
	return words.length === 1 && tokens[from - 1]?.lower !== 'the';
}

function entityOf(tokens: readonly Token[], gathered: Gathered, chunks: readonly Chunk[]): Entity {
	const { keys, kind } = gathered;
	const words = wordsOf(gathered, chunks);
	const roles = chunks
		.flatMap((chunk) => rolesBeside(tokens, chunk))
		.filter((role) => suitsKind(role, kind));
	const first = gathered.chunks[0]?.from ?? 0;
	const gender = genderOf(tokens, {
		chunks,
		roles,
		keys,
		firstName: firstNameOf(gathered, chunks),
	});
	const told = kind === 'person' ? gender : { gender: undefined, isGenderTold: false };
	return {
		name: words.join(' '),
		words,
		keys,
		kind,
		first,
		count: kind === 'institution' ? chunks.length : gathered.chunks.length,
		...told,
		roles: distinct(roles),
		nouns: kind === 'institution' ? nounsFor(tokens, { keys, roles, chunks }) : NOTHING,
	};
}

/** The name as it is told; a family’s surname is part of it where this one is called by it: “Reed senior”. */
function wordsOf({ words, keys, surname }: Gathered, chunks: readonly Chunk[]): readonly string[] {
	const isCalled = chunks.some((chunk) => chunk.keys.includes(keys.at(-1) ?? ''));
	return surname !== undefined && isCalled ? [...words, surname] : words;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The first word, unless the article calls the person by it: then the surname stands first, as in Lin Mei. */
function firstNameOf({ words, keys }: Gathered, chunks: readonly Chunk[]): string {
	const [first = ''] = keys;
	if (keys.length > 1 && keys.length < 6 && SURNAMES_FIRST.has(first)) {
		const given = words.at(-1) ?? '';
		return given.length >= LONG_GIVEN_NAME ? given : '';
	}
	const alone = chunks.filter((chunk) => chunk.keys.length === 1 && keys.length > 1);
	const byFirst = alone.filter((chunk) => chunk.keys[0] === first).length;
	return byFirst > alone.length / 2 ? '' : (words[0] ?? '');
}

/** Shorter ones, as in Lin Mei, are women’s and men’s alike. */
const LONG_GIVEN_NAME = 5;

function distinct(roles: readonly Role[]): Role[] {
	return Array.from(new Map(roles.map((role) => [role.phrase.toLowerCase(), role])).values());
}

type Lookup = {
	/** Which entities hold a word. */
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	readonly byChunk: ReadonlyMap<Chunk, number>;
	/** Persons by the first letter of their last name. */
	readonly byLetter: ReadonlyMap<string, readonly number[]>;
};

function lookupOf(gathered: readonly Gathered[]): Lookup {
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
	return { byKey, byChunk, byLetter };
}

const MANY = 20;

type People = {
	readonly tokens: readonly Token[];
	readonly gathered: readonly Gathered[];
	readonly lookup: Lookup;
};

function whoIs(chunk: Chunk, { tokens, gathered, lookup }: People): number | undefined {
	const exact = lookup.byChunk.get(chunk);
	if (exact !== undefined) return exact;
	const last = chunk.keys.at(-1) ?? '';
	const indices = lookup.byKey.get(last) ?? lookup.byKey.get(partsOf([last]).at(-1) ?? '') ?? [];
	const bearers = indices.slice(0, MANY).filter((index) => mayReign(chunk, gathered[index]));
	if (bearers.length === 0 && indices.length > 0) return undefined;
	const meant = bearersMeant({ tokens, gathered }, chunk, bearers);
	return best(chunk, gathered, meant) ?? misspelt(chunk, gathered, lookup);
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
	chunk: Chunk,
	gathered: readonly Gathered[],
	indices: readonly number[],
): number | undefined {
	const ranked = indices
		.map((index) => ({ index, rank: fit(chunk, gathered[index]) }))
		.filter(({ rank }) => rank > 0)
		.toSorted((one, other) => other.rank - one.rank);
	return ranked[0]?.index;
}

const RECENT = 250;

function fit(chunk: Chunk, entity: Gathered | undefined): number {
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
	const isRecent = entity.chunks.some((chunk) => chunk.from < from && from - chunk.from < RECENT);
	const isLast = at + keys.length === whole.length;
	const position = isLast ? 3 : at === 0 ? 2 : 1;
	const person = entity.kind === 'person' ? 4 : 0;
	// Lind is Bo Lind rather than Ann Ek-Lind.
	const isWhole = isLast && keys.length === 1 && entity.keys.at(-1) !== keys[0] ? -0.6 : 0;
	return (
		person +
		position +
		isWhole +
		(isIntroduced ? 4 : 0) +
		(isRecent ? 0.5 : 0) +
		1 / (2 + first / 1000)
	);
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
