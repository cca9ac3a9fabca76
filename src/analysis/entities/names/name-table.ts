import { datelineLength } from '../../document/dateline.ts';
import type { Document } from '../../document/document.ts';
import { readTokens, type Token } from '../../document/tokens.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import { findAccused } from '../accused.ts';
import { protagonistOf } from '../antecedents/protagonist.ts';
import { withToldNames } from '../antecedents/told-names.ts';
import { withAliases } from '../bearings/also-known-as.ts';
import type { Entity, Naming, Role } from '../entity.ts';
import { indexRoles } from '../entity-by-role.ts';
import { nounsFor } from '../institutions.ts';
import { readMentions } from '../mentions.ts';
import { withSurnamesAlone } from '../namesakes/surnames-alone.ts';
import { tellNamesakes } from '../namesakes/tell-namesakes.ts';
import { withOffices } from '../nouns/offices-by-letters.ts';
import { readPapers } from '../papers/read-papers.ts';
import { spokenOfAsInstitutions } from '../spoken-of.ts';
import { withFirstNames } from './birth-names.ts';
import type { Chunk } from './chunk.ts';
import { readChunks } from './chunks.ts';
import { withFamilyNames } from './families.ts';
import { completeNames, withoutInitials } from './full-names.ts';
import { partGarbled } from './garbled.ts';
import { type Gathered, gatherEntities } from './gather-entities.ts';
import { genderOf } from './gender.ts';
import { isHeadline } from './headlines.ts';
import { rolesBeside, suitsKind } from './roles.ts';
import { withSharedSurnames } from './shared-surnames.ts';
import type { NameTable } from './table.ts';
import { readerOfNames } from './who-is.ts';

/** Reads the names of a document. Any text ends; the cost grows with its length. */
export function readNames(document: Document): NameTable {
	const tokens = tellNamesakes(document, readTokens(document));
	const whole = withSurnamesAlone(tokens, readChunks(tokens));
	const told = withFirstNames(tokens, partGarbled(whole));
	const read = withSharedSurnames(tokens, told);
	const chunks = withOffices(tokens, read.filter(isInText(document, tokens)));
	const spokenOf = spokenOfAsInstitutions(tokens, chunks);
	const found = withoutInitials(tokens, gatherEntities(tokens, chunks, spokenOf));
	const completed = completeNames(document, found);
	const families = withFamilyNames({ tokens, chunks, gathered: completed });
	const gathered = withAliases(tokens, chunks, families);
	const whoIs = readerOfNames({ tokens, gathered });
	const placed = chunks.flatMap((chunk) => {
		const index = chunk.kind === 'title' && !isSurname(tokens, chunk) ? undefined : whoIs(chunk);
		return index === undefined ? [] : [{ chunk, index }];
	});
	const chunksOf = Map.groupBy(placed, ({ index }) => index);
	const entities = gathered.map((one, index) =>
		entityOf(
			tokens,
			one,
			(chunksOf.get(index) ?? []).map(({ chunk }) => chunk),
			spokenOf,
		),
	);
	const namings = placed.flatMap(({ chunk, index }): Naming[] => {
		const entity = entities[index];
		return entity ? [{ chunk, entity }] : [];
	});
	const untold = readMentions({ tokens, namings, chunks });
	const mentions = withToldNames({ tokens, mentions: untold, entities });
	return {
		tokens,
		entities,
		namings,
		chunks,
		mentions,
		papers: readPapers({ tokens, mentions }, document),
		entitiesByRole: indexRoles(entities),
		institutionsByWord: indexInstitutions(entities),
		mainPerson: mostNamed(namings),
		protagonist: protagonistOf({ title: document.title, tokens, namings }),
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

const MANY = 20;

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

function entityOf(
	tokens: readonly Token[],
	gathered: Gathered,
	chunks: readonly Chunk[],
	spokenOf: ReadonlyMap<Chunk, ReadonlySet<string>>,
): Entity {
	const { keys, kind } = gathered;
	const words = wordsOf(gathered, chunks);
	const roles = chunks
		.flatMap((chunk) => rolesBeside(tokens, chunk))
		.filter((role) => suitsKind(role, kind));
	const called = chunks.flatMap((chunk) => Array.from(spokenOf.get(chunk) ?? []));
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
		nouns: kind === 'institution' ? nounsFor(tokens, { keys, roles, chunks, called }) : NOTHING,
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
