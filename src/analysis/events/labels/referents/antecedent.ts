import type { Entity } from '../../../entities/entity.ts';
import type { Mention } from '../../../entities/mentions.ts';
import type { NameTable } from '../../../entities/names/table.ts';

const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { he: 'm', she: 'f' };
/** How many sentences before the pronoun are looked at. */
const SENTENCES_BACK = 2;
const PEOPLE: readonly Mention['kind'][] = ['person', 'kin', 'crowd', 'unknown'];

/**
 * Whom “he” or “she” at `start` stands for, where nobody else can be meant: of all people in its sentence and the two before, one
 * alone is named, and no other is spoken of.
 */
export function onlyPersonMeant(
	{ mentions, namings, tokens }: NameTable,
	{
		pronoun,
		start,
		sentence,
		isParallel,
	}: {
		readonly pronoun: string;
		readonly start: number;
		readonly sentence: number;
		/** Does a verb before it in its sentence have a name as subject: “Lee left and he sang”? Then earlier sentences do not count. */
		readonly isParallel: boolean;
	},
): Entity | undefined {
	const gender = GENDERS[pronoun.toLowerCase()];
	if (!gender) return undefined;
	const back = isParallel ? 0 : SENTENCES_BACK;
	const near = mentions.filter(({ from }) => {
		const token = tokens[from];
		return token !== undefined && token.start < start && token.sentence >= sentence - back;
	});
	const named = near.filter(({ entity }) => entity?.kind === 'person');
	const [first] = named;
	const person = first?.entity;
	if (!person || named.some(({ entity }) => entity !== person)) return undefined;
	if (isSpokenOfBefore({ mentions, tokens }, person, { word: pronoun, from: sentence - back }))
		return undefined;
	if (!isParallel && firstOf({ namings }, gender) !== person) return undefined;
	const isOther = ({ kind, entity, determiner }: Mention) =>
		entity === undefined &&
		PEOPLE.includes(kind) &&
		!/^(?:his|her)$/.test(determiner) &&
		kind !== 'unknown';
	const isSaidOf = ({ from }: Mention) => COPULAS.has(tokens[from - 1]?.lower ?? '');
	if (near.some((one) => isOther(one) && !isSaidOf(one))) return undefined;
	const isGenderless = person.gender !== undefined && person.gender !== gender;
	const isSubject = named.some(
		({ isBehindPreposition, isOwner }) => !isBehindPreposition && !isOwner,
	);
	return isGenderless || !isSubject ? undefined : person;
}

/**
 * The first person of an article who may be a he, or a she. The life of Max Lind tells of his friend Tom Reed, too, and goes on with
 * “He was born in Zell”: that is Lind again, however long he was not named.
 */
function firstOf({ namings }: Pick<NameTable, 'namings'>, gender: 'm' | 'f'): Entity | undefined {
	return namings.find(
		({ entity }) =>
			entity.kind === 'person' && (entity.gender === undefined || entity.gender === gender),
	)?.entity;
}

/** `He had a dog. He killed off his character Max Lind`: who “he” was before anybody of that name was told of is somebody else. */
function isSpokenOfBefore(
	{ mentions, tokens }: Pick<NameTable, 'mentions' | 'tokens'>,
	person: Entity,
	{ word, from }: { readonly word: string; readonly from: number },
): boolean {
	const first = Math.min(...mentions.flatMap((one) => (one.entity === person ? one.from : [])));
	const named = tokens[first]?.sentence ?? 0;
	return tokens
		.slice(0, first)
		.some(
			({ lower, sentence }) => sentence >= from && sentence < named && lower === word.toLowerCase(),
		);
}

/**
 * Whom “he” or “she” at `start` stands for in an article about one person: the only one it has named until then, more than once or as its first
 * sentences do, with nobody else spoken of since.
 */
export function onlyPersonNamed(
	{ mentions, namings, tokens }: NameTable,
	{ pronoun, start }: { readonly pronoun: string; readonly start: number },
): Entity | undefined {
	const gender = GENDERS[pronoun.toLowerCase()];
	const isBefore = (from: number) => (tokens[from]?.start ?? start) < start;
	const named = namings.filter(
		({ chunk, entity }) => entity.kind === 'person' && isBefore(chunk.from),
	);
	const last = named.at(-1);
	const person = named[0]?.entity;
	if (!gender || !person || !last || named.some(({ entity }) => entity !== person))
		return undefined;
	if (isSpokenOfBefore({ mentions, tokens }, person, { word: pronoun, from: 0 })) return undefined;
	const isSubject = mentions.some(
		({ chunk, isBehindPreposition, isOwner }) =>
			chunk === last.chunk && !isBehindPreposition && !isOwner,
	);
	if (!isSubject) return undefined;
	const isKnown = named.length > 1 || (tokens[last.chunk.from]?.sentence ?? 0) < OPENING_SENTENCES;
	if (!isKnown || person.words.length < 2) return undefined;
	const isOther = mentions.some(
		({ from, to, kind, entity }) =>
			!named.some(({ chunk }) => chunk.from === to) &&
			from > last.chunk.from &&
			isBefore(from) &&
			entity === undefined &&
			(kind === 'person' || kind === 'kin') &&
			!COPULAS.has(tokens[from - 1]?.lower ?? ''),
	);
	// Of a name that may be a place’s nobody knows whether it is a he.
	const isGendered = person.gender === gender || (!person.gender && person.roles.length > 0);
	return isOther || !isGendered ? undefined : person;
}

const OPENING_SENTENCES = 3;

/** Ann Lee `was` a nurse: nobody else. */
const COPULAS = new Set(['is', 'was', 'became', 'become', 'as']);

/**
 * Whom “the 34-year-old” or “the president” means: the one person of whom the article says so, named in one of the three sentences
 * before; undefined where another is spoken of who may be called so.
 */
export function personCalled(
	names: NameTable,
	{
		text,
		noun,
		start,
		sentence,
	}: {
		readonly text: string;
		readonly noun: string;
		readonly start: number;
		readonly sentence: number;
	},
): Entity | undefined {
	const called = /^\d+$/.test(noun)
		? names.entities.filter((one) => isOfAge(text, one, noun))
		: (names.entitiesByRole.get(noun) ?? []);
	const [person] = called;
	if (person?.kind !== 'person' || called.length > 1 || isAnotherCalled(text, noun))
		return undefined;
	const isNear = names.namings.some(({ entity, chunk }) => {
		const token = names.tokens[chunk.from];
		return (
			entity === person &&
			token !== undefined &&
			token.start < start &&
			token.sentence >= sentence - 3
		);
	});
	return isNear ? person : undefined;
}

/** `Ann Lee, 34,`, `Ann Lee (34)` */
function isOfAge(text: string, { kind, words }: Entity, age: string): boolean {
	const last = words.at(-1) ?? '';
	return (
		kind === 'person' && [`${last}, ${age}`, `${last} (${age})`].some((told) => isWhole(text, told))
	);
}

function isWhole(text: string, part: string): boolean {
	const at = text.indexOf(part);
	return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at + part.length] ?? '');
}

/** `a former mayor`, `both mayors`, `the mayor of Zell`, `a 34-year-old man` besides: who is meant then? */
function isAnotherCalled(text: string, noun: string): boolean {
	if (/^\d+$/.test(noun))
		return new RegExp(String.raw`\b(?:an?|another|other|and) ${noun}-year-old\b`, 'iu').test(text);
	const other = String.raw`\b(?:former|ex|then|deputy|acting|vice|new|next|last|previous|another|other|first|second|an?)[ -](?:[\p{L}-]+ )?${noun}\b`;
	return new RegExp(String.raw`${other}|\b${noun}s\b|\b${noun} of\b`, 'iu').test(text);
}
