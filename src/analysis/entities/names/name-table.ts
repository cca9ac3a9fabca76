import type { Document } from '../../document/document.ts';
import { partsOf, readTokens, type Token } from '../../document/tokens.ts';
import { datelineLength } from '../../summary/frame.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import { indexRoles } from '../figure-by-role.ts';
import type { Figure, Mention, Role } from '../figures.ts';
import { type Reference, readReferences } from '../references.ts';
import { type Chunk, readChunks } from './chunks.ts';
import { completeNames } from './full-names.ts';
import { partGarbled } from './garbled.ts';
import { type Gathered, gatherFigures, isMisspelt, withoutSuffix } from './gather-figures.ts';
import { genderOf } from './gender.ts';
import { isHeadline } from './headlines.ts';
import { rolesBeside, suitsKind } from './roles.ts';

/** Everybody an article names, and where. Read once; quotes and speakers both look things up here. */
export type NameTable = {
	readonly tokens: readonly Token[];
	readonly figures: readonly Figure[];
	/** In text order. */
	readonly mentions: readonly Mention[];
	readonly chunks: readonly Chunk[];
	readonly figuresByRole: ReadonlyMap<string, readonly Figure[]>;
	readonly institutionsByWord: ReadonlyMap<string, readonly Figure[]>;
	/** The person named most often. */
	readonly mainPerson: Figure | undefined;
	/** Names, pronouns and noun phrases, in text order. */
	readonly references: readonly Reference[];
};

/** Reads the names of a document. Any text ends; the cost grows with its length. */
export function readNames(document: Document): NameTable {
	const tokens = readTokens(document);
	const chunks = partGarbled(readChunks(tokens)).filter(isInText(document, tokens));
	const gathered = completeNames(document, gatherFigures(tokens, chunks));
	const index = indexOf(gathered);
	const placed = chunks.flatMap((chunk) => {
		const place =
			chunk.kind === 'title' && !isSurname(tokens, chunk)
				? undefined
				: whoIs(chunk, gathered, index);
		return place === undefined ? [] : [{ chunk, place }];
	});
	const chunksOf = Map.groupBy(placed, ({ place }) => place);
	const figures = gathered.map((one, place) =>
		figureOf(
			tokens,
			one,
			(chunksOf.get(place) ?? []).map(({ chunk }) => chunk),
		),
	);
	const mentions = placed.flatMap(({ chunk, place }): Mention[] => {
		const figure = figures[place];
		return figure ? [{ chunk, figure }] : [];
	});
	const references = readReferences({ tokens, mentions, chunks });
	return {
		tokens,
		figures,
		mentions,
		chunks,
		references,
		figuresByRole: indexRoles(figures),
		institutionsByWord: indexInstitutions(figures),
		mainPerson: mostNamed(mentions),
	};
}

/** Neither in a headline, where capitals tell nothing, nor in a dateline. */
function isInText(
	{ paragraphs }: Document,
	tokens: readonly Token[],
): (chunk: Pick<Chunk, 'from'>) => boolean {
	const begins = paragraphs.map(({ text, start, end }) =>
		isHeadline(text) ? end : start + datelineLength(text),
	);
	return ({ from }) => {
		const token = tokens[from];
		return token !== undefined && token.start >= (begins[token.paragraph] ?? 0);
	};
}

function indexInstitutions(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
	const institutions = figures.filter(({ kind }) => kind === 'institution');
	const pairs = institutions.flatMap((figure) => figure.keys.map((key) => ({ key, figure })));
	const groups = Map.groupBy(pairs, ({ key }) => key);
	return new Map(
		Array.from(groups, ([key, found]) => [key, found.slice(0, MANY).map(({ figure }) => figure)]),
	);
}

function mostNamed(mentions: readonly Mention[]): Figure | undefined {
	const persons = mentions.map(({ figure }) => figure).filter(({ kind }) => kind === 'person');
	const counts = Array.from(Map.groupBy(persons, (figure) => figure)).map(
		([figure, { length }]) => ({ figure, length }),
	);
	return counts.toSorted((one, other) => other.length - one.length)[0]?.figure;
}

/** “Baron”, “King” without an article, where somebody bears it as a surname: whoIs tells. */
function isSurname(tokens: readonly Token[], { from, words }: Chunk): boolean {
	return words.length === 1 && tokens[from - 1]?.lower !== 'the';
}

function figureOf(tokens: readonly Token[], gathered: Gathered, chunks: readonly Chunk[]): Figure {
	const { words, keys, kind } = gathered;
	const roles = chunks
		.flatMap((chunk) => rolesBeside(tokens, chunk))
		.filter((role) => suitsKind(role, kind));
	const full = gathered.chunks.length;
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
		count: full,
		...told,
		roles: distinct(roles),
	};
}

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

type Index = {
	/** Which figures hold a word. */
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	readonly byChunk: ReadonlyMap<Chunk, number>;
	/** Persons by the first letter of their last name. */
	readonly byLetter: ReadonlyMap<string, readonly number[]>;
};

function indexOf(gathered: readonly Gathered[]): Index {
	const places = gathered.map((_, place) => place);
	const pairs = gathered.flatMap(({ keys }, place) =>
		Array.from(new Set([...keys, ...partsOf(keys)]), (key) => ({ key, place })),
	);
	const byKey = new Map(
		Array.from(
			Map.groupBy(pairs, ({ key }) => key),
			([key, found]) => [key, found.map(({ place }) => place)],
		),
	);
	const byChunk = new Map(
		gathered.flatMap(({ chunks }, place) => chunks.map((chunk) => [chunk, place])),
	);
	const byLetter = Map.groupBy(places, (place) => gathered[place]?.keys.at(-1)?.charAt(0) ?? '');
	return { byKey, byChunk, byLetter };
}

const MANY = 20;

function whoIs(chunk: Chunk, gathered: readonly Gathered[], index: Index): number | undefined {
	const exact = index.byChunk.get(chunk);
	if (exact !== undefined) return exact;
	const last = chunk.keys.at(-1) ?? '';
	const places = index.byKey.get(last) ?? index.byKey.get(partsOf([last]).at(-1) ?? '') ?? [];
	return best(chunk, gathered, places.slice(0, MANY)) ?? misspelt(chunk, gathered, index);
}

/** The figure whose name ends with these words, or else begins with them, or else holds them. */
function best(
	chunk: Chunk,
	gathered: readonly Gathered[],
	places: readonly number[],
): number | undefined {
	const ranked = places
		.map((place) => ({ place, rank: fit(chunk, gathered[place]) }))
		.filter(({ rank }) => rank > 0)
		.toSorted((one, other) => other.rank - one.rank);
	return ranked[0]?.place;
}

const RECENT = 250;

function fit(chunk: Chunk, figure: Gathered | undefined): number {
	if (!figure) return 0;
	const { from } = chunk;
	const keys = partsOf(chunk.keys);
	const whole = partsOf(withoutSuffix(figure.keys));
	if (whole.length < keys.length || figure.keys.join(' ') === chunk.keys.join(' ')) return 0;
	const at = whole.findIndex((_, place) =>
		keys.every((key, offset) => whole[place + offset] === key),
	);
	if (at < 0) return 0;
	const first = figure.chunks[0]?.from ?? 0;
	const isIntroduced = first < from;
	const isRecent = figure.chunks.some((chunk) => chunk.from < from && from - chunk.from < RECENT);
	const isLast = at + keys.length === whole.length;
	const position = isLast ? 3 : at === 0 ? 2 : 1;
	const person = figure.kind === 'person' ? 4 : 0;
	return person + position + (isIntroduced ? 4 : 0) + (isRecent ? 0.5 : 0) + 1 / (2 + first / 1000);
}

function misspelt(
	{ keys }: Chunk,
	gathered: readonly Gathered[],
	{ byLetter }: Index,
): number | undefined {
	const [key] = keys;
	if (keys.length !== 1 || key === undefined) return undefined;
	return byLetter
		.get(key.charAt(0))
		?.slice(0, MANY)
		.find((place) => {
			const one = gathered[place];
			return (
				one?.kind === 'person' && one.keys.length > 1 && isMisspelt(key, one.keys.at(-1) ?? '')
			);
		});
}
