import type { Token } from '../document/tokens.ts';
import {
	ANY_INSTITUTION,
	COMPANIES,
	COMPANIES_TOO,
	INSTITUTION_KINDS,
	LEVELS,
	OF_A_CLUB,
	OF_A_COMPANY,
	PUBLIC_BODIES,
} from '../words/people/institution-kinds.ts';
import { INSTITUTION_NOUNS, ORGANISATION_WORDS } from '../words/people/organisation-words.ts';
import { COUNTRIES, PLACE_LEADS, PLACE_NOUNS } from '../words/people/place-words.ts';
import { TASKS } from '../words/people/tasks-of-bodies.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import type { Entity, Role } from './entity.ts';
import type { Mention } from './mentions.ts';
import type { Chunk } from './names/chunk.ts';
import type { NameTable } from './names/table.ts';
import { nearestBefore } from './near.ts';
import { kindOfNoun } from './nouns/noun-kinds.ts';
import { isSubject } from './subjects.ts';

/** The nouns that an institution may be called by: those of its name, of its roles, and of whom it employs. */
export function nounsFor(
	tokens: readonly Token[],
	{ keys, roles, chunks, called }: Known,
): ReadonlySet<string> {
	const nouns = new Set<string>(called);
	for (const { head, words } of roles) {
		nouns.add(head);
		for (const word of words) if (INSTITUTION_NOUNS.has(word)) nouns.add(word);
	}
	if (nouns.has('website')) nouns.add('site');
	for (const noun of nounsOfName(keys)) nouns.add(noun);
	for (const chunk of chunks) {
		for (const noun of employs(tokens, chunk)) nouns.add(noun);
	}
	const isCompany = Array.from(nouns).some((noun) => COMPANIES.has(noun));
	return isCompany ? new Set([...nouns, 'company', 'firm']) : nouns;
}

/** The Sargasso `Sea`, `Port` Casimir: what is named there says nothing, unless the article calls it a developer. */
export function isPlace({ keys, roles }: Pick<Entity, 'keys' | 'roles'>): boolean {
	if (roles.length > 0) return false;
	const noun = keys.at(-1) ?? '';
	return (
		keys.length > 1 &&
		(PLACE_NOUNS.has(noun) || (PLACE_LEADS.has(keys[0] ?? '') && !ORGANISATION_WORDS.has(noun)))
	);
}

/** Does an institution employ whoever stands behind the name: the Rovers `manager`, Lumen’s `chief executive`? */
export function isEmployer(tokens: readonly Token[], chunk: Chunk): boolean {
	return employs(tokens, chunk).length > 0;
}

/** The institution of the article that a noun phrase means: of that kind, and what the article is about before what is near. */
export function institutionMeant(
	names: NameTable,
	mention: Mention,
): { readonly entity: Entity; readonly isOfKind: boolean } | undefined {
	const { head, from } = mention;
	const own = namedInside(names, mention);
	if (own) return { entity: own, isOfKind: true };
	const [subject] = subjectsBefore(names, from);
	const known = names.entities.filter(({ kind, first }) => kind === 'institution' && first < from);
	const isOrgan = ORGANS.has(head) && !known.some(({ keys }) => keys.includes(head));
	const owner = isOrgan ? ownerOfOrgan(names, mention) : undefined;
	if (owner) return { entity: owner, isOfKind: true };
	const told = distinguishing(names, mention);
	const fitting = known
		.filter(({ keys }) => told === undefined || keys.includes(told) || isCentral(told, keys))
		.map((entity) => ({ entity, fit: fitOf(entity, head) }));
	const spoke = subject && saysBefore(names, subject, from) ? subject.entity : undefined;
	const here = names.tokens[from]?.paragraph;
	const isHere = (one: Mention): boolean => names.tokens[one.from]?.paragraph === here;
	const score = ({ entity, fit }: Fitting): number =>
		fit * FIT +
		Math.min(entity.count, MOST) +
		(names.tokens[entity.first]?.paragraph ?? EARLY) * (EARLY_PARAGRAPH * -1) +
		(isRivalOfAnother(names, entity) ? -RIVAL : 0) +
		(entity === spoke ? SPOKE : 0) +
		(entity === subject?.entity ? LAST_SUBJECT + (isHere(subject) ? HERE : 0) : 0);
	const best = fitting
		.filter(({ fit }) => fit > 0)
		.toSorted((one, other) => score(other) - score(one))[0];
	const goesOn =
		spoke !== undefined &&
		mention.determiner === 'the' &&
		told === undefined &&
		!NAMED_SO.has(head);
	if (!best && subject && (goesOn || isTakenUp(names, subject, mention)))
		return subject.entity && { entity: subject.entity, isOfKind: true };
	return best && { entity: best.entity, isOfKind: best.fit > 1 };
}

/** the `SNCTA` union: the name before the noun is the union’s own, unless it is a country’s or somebody’s. */
function namedInside({ namings }: NameTable, { from, to }: Mention): Entity | undefined {
	const inside = namings.find(({ chunk }) => chunk.from > from && chunk.to === to - 1);
	const isOwn = inside?.entity.kind === 'institution' && !inside.chunk.isOwner;
	return isOwn && !COUNTRIES.has(inside.entity.keys.at(-1) ?? '') ? inside.entity : undefined;
}

/** Hearth Housing was fined. “…,” `the association` said: whom the sentences just before are about, whatever its name tells. */
function isTakenUp(names: NameTable, { entity, from }: Mention, mention: Mention): boolean {
	const { tokens } = names;
	const { head, from: at, determiner } = mention;
	const isLoose = LOOSE.has(head) || HOUSES.has(head) || COMPANIES_TOO.has(head);
	if (!entity || determiner !== 'the' || !isLoose || isPlace(entity)) return false;
	if (entity.nouns.size > 0 && !BODIES.has(head)) return false;
	// NASA sent help. “…,” the U.S. space agency said: letters tell nothing of what a body does.
	const isBeside = entity.nouns.size === 0 && tokens[at]?.paragraph === tokens[from]?.paragraph;
	if (distinguishing(names, mention) !== undefined && !(isBeside && LETTERS.test(entity.name)))
		return false;
	if ((tokens[at]?.paragraph ?? 0) - (tokens[from]?.paragraph ?? 0) > 1) return false;
	return !names.mentions.some(
		(one) => one.head === head && one.from < at && one.determiner !== 'the',
	);
}

/** They have the word in their names, or nobody’s. */
const NAMED_SO = wordSet(
	'paper police government ministry court council parliament city country state nation kingdom republic embassy senate army navy',
);

/** `NASA` */
const LETTERS = /^\p{Lu}{2,6}$/u;

/** They tell what a body is in so many ways that its name need not have the word. */
const BODIES = wordSet(
	'association federation body organisation organization group agency authority society league institution provider outfit',
);
const HOUSES = wordSet('restaurant bar pub hotel theatre cinema bakery brewery farm festival');
const LOOSE: ReadonlySet<string> = new Set([...BODIES, ...ANY_INSTITUTION, ...COMPANIES]);

/** `Zell said` nobody had asked. “…,” the club said: whoever says something in the sentence right before goes on. */
function saysBefore(names: NameTable, mention: Mention, at: number): boolean {
	const { tokens } = names;
	const { from, to } = mention;
	if (!SAYING.has(tokens[to]?.lower ?? '') && !isSource(names, mention)) return false;
	let start = at;
	while (start > from && tokens[start - 1]?.sentence === tokens[at]?.sentence) start--;
	if (tokens[start - 1]?.kind === 'quote') start--;
	return tokens[start - 1]?.sentence === tokens[from]?.sentence;
}

/** She came from rival `Zell Foods`: it is named to tell of another. */
const isRivalOfAnother = ({ tokens }: NameTable, { first }: Entity): boolean =>
	/^(?:rival|competitor|predecessor|rivals|competitors|like|unlike)$/.test(
		tokens[first - 1]?.lower ?? '',
	);

/** The hospital apologised. `The board` said: each institution has its own. */
function ownerOfOrgan(names: NameTable, { from }: Mention): Entity | undefined {
	const here = names.tokens[from]?.paragraph;
	for (const earlier of nearestBefore(names, from)) {
		if (names.tokens[earlier.from]?.paragraph !== here) return undefined;
		const isNoun = earlier.kind === 'institution' && earlier.determiner === 'the';
		if (!isSubject(names, earlier) || ORGANS.has(earlier.head)) continue;
		if (earlier.entity?.kind === 'institution') return ownerAmong(earlier.entity);
		if (isNoun) return ownerAmong(institutionMeant(names, earlier)?.entity);
	}
	return undefined;
}

const ownerAmong = (entity: Entity | undefined): Entity | undefined =>
	entity?.kind === 'institution' && !isPlace(entity) ? entity : undefined;

const ORGANS = new Set(['board', 'management', 'leadership']);

/** the `central` bank, the `finance` ministry, the `farmers’` union: no other bank or ministry is meant. */
function distinguishing({ tokens }: NameTable, { from, to }: Mention): string | undefined {
	if (VAGUE.has(tokens[to - 1]?.lower ?? '')) return undefined;
	const words = tokens.slice(from, to - 1).filter(({ isCapital }) => !isCapital);
	return words.find(({ lower, isOwner }) => isOwner || LEVELS.has(lower) || TASKS.has(lower))
		?.lower;
}

/** The Bank `of` Orla is the central bank. */
const isCentral = (told: string, keys: readonly string[]): boolean =>
	told === 'central' &&
	/^(?:bank|banco|banque|banca)$/.test(keys[0] ?? '') &&
	TIES.has(keys[1] ?? '');

/** By the noun of the name, or else by any of its words: City Hall is no club, the Bank of Zell City no council. */
export function nounsOfName(keys: readonly string[]): string[] {
	if (keys.some((key) => /\.(?:com|org|net)$/.test(key))) return ['site', 'website', 'page'];
	const tie = keys.findIndex((key, index) => index > 0 && TIES.has(key));
	const noun = keys.at(tie > 0 ? tie - 1 : -1) ?? '';
	const byNoun = INSTITUTION_KINDS.filter(({ words }) => words.has(noun));
	const kinds =
		byNoun.length > 0
			? byNoun
			: INSTITUTION_KINDS.filter(({ words }) => keys.some((key) => words.has(key)));
	return kinds.flatMap(({ nouns }) => Array.from(nouns));
}

const TIES = new Set(['of', 'for']);

type Known = {
	readonly keys: readonly string[];
	readonly roles: readonly Role[];
	readonly chunks: readonly Chunk[];
	/** What the text goes on to call it. */
	readonly called: Iterable<string>;
};
type Fitting = { readonly entity: Entity; readonly fit: number };

/** Any institution at all may be called so. */
const VAGUE = new Set([
	'company',
	'firm',
	'organisation',
	'organization',
	'group',
	'body',
	'institution',
]);
const FIT = 6;
const RIVAL = 2;
const MOST = 6;
const EARLY = 4;
const EARLY_PARAGRAPH = 0.2;
const LAST_SUBJECT = 3;
const SPOKE = 4;
const HERE = 5;
const REACH = 3;

function employs(tokens: readonly Token[], { to, kind }: Chunk): readonly string[] {
	if (kind === 'title') return [];
	for (let at = to; at < to + REACH; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || token.isCapital) return [];
		// Password `manager startup` Keyfern: it manages passwords.
		if (INSTITUTION_NOUNS.has(tokens[at + 1]?.lower ?? '')) return [];
		if (OF_A_CLUB.has(token.lower)) return ['club', 'team', 'side'];
		if (OF_A_COMPANY.has(token.lower)) return ['company', 'firm'];
	}
	return [];
}

const OF_KIND = 2;
/** Any institution may be called an organisation, but a charity is more often. */
const OF_VAGUE_KIND = 1.4;

/** Zell `Town`: a club is called after a place. */
const OF_A_TOWN = /^(?:club|team|side)$/;

/** Most for one of that kind; 1 for one of no known kind, where the noun fits any. */
function fitOf(entity: Entity, head: string): number {
	const { nouns, keys } = entity;
	if (keys.includes(head)) return OF_KIND;
	if (isPlace(entity)) return OF_A_TOWN.test(head) && nouns.has(head) ? 1 : 0;
	if (nouns.has(head)) return VAGUE.has(head) ? OF_VAGUE_KIND : OF_KIND;
	const isPublic = Array.from(nouns).some((noun) => PUBLIC_BODIES.has(noun));
	if (isPublic && (head === 'company' || head === 'firm')) return 0;
	if (VAGUE.has(head)) return 1;
	return ANY_INSTITUTION.has(head) && nouns.size === 0 ? 1 : 0;
}

/** It was routine, according to `Corvane`; according to the maker, `Corvane` */
function isSource({ tokens }: NameTable, { from }: Mention): boolean {
	const sentence = tokens[from]?.sentence;
	for (let at = from - 1; at > from - LONGEST_SOURCE && tokens[at]?.sentence === sentence; at--) {
		if (tokens[at]?.lower === 'to') return tokens[at - 1]?.lower === 'according';
	}
	return false;
}

const LONGEST_SOURCE = 8;

/** Analysts at `Corvane` said it would: who works there speaks for it. */
function isStaffed({ tokens }: NameTable, { from }: Mention): boolean {
	const staff = tokens[from - 2];
	const isFirst = tokens[from - 3]?.sentence !== staff?.sentence;
	return isFirst && tokens[from - 1]?.lower === 'at' && kindOfNoun(staff?.lower ?? '') === 'crowd';
}

/** The institutions that sentences before a place are about, nearest first. */
function* subjectsBefore(names: NameTable, from: number): Generator<Mention> {
	for (const mention of nearestBefore(names, from)) {
		if (mention.entity?.kind !== 'institution') continue;
		if ([isSubject, isSource, isStaffed].some((tells) => tells(names, mention))) yield mention;
	}
}
