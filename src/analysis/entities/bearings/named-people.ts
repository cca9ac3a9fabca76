import type { Bearings } from '../../../domain/articles/speaker.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { COMPANIES_TOO } from '../../words/people/institution-kinds.ts';
import { NAMESAKE_ENDS, NAMESAKE_THINGS } from '../../words/people/named-after.ts';
import { ORGANISATION_WORDS, SURNAMES_TOO } from '../../words/people/organisation-words.ts';
import { CLUBS_DO_TOO, PERSONAL_VERBS } from '../../words/people/personal-verbs.ts';
import { PLACE_NOUNS } from '../../words/people/place-words.ts';
import { KIN } from '../../words/people/role-nouns.ts';
import { PERSONAL } from '../../words/people/titles.ts';
import { TITLES_OF_ADDRESS } from '../../words/people/titles-of-address.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Entity, Naming } from '../entity.ts';
import type { Chunk } from '../names/chunk.ts';
import { isFirstName } from '../names/first-names.ts';
import { isOfPlace } from '../names/named-as.ts';
import {
	ENOUGH_FOR_A_PERSON,
	institutionEvidence,
	personEvidence,
} from '../names/person-evidence.ts';
import type { NameTable } from '../names/table.ts';
import { isVerbLike } from '../verb-like.ts';
import { ageBeside } from './age-and-place.ts';
import { standsAsSomebody } from './stands-as-somebody.ts';

/** More who are named say little of each: a list of the dead, of a team, of who signed. */
const MOST_NAMED = 12;

type Described = Bearings & { readonly roles: readonly string[] };

/**
 * Whom an article names in full, and tells who they are, or by a title, without quoting them, as `describe` tells of them: in the
 * order of the text. A ship, a street or a prize bears a person's name as well: where little speaks for a person it is left out.
 */
export function namedPeople<Told extends Described>(
	names: NameTable,
	isQuoted: (entity: Entity) => boolean,
	describe: (entity: Entity) => Told,
): Told[] {
	const namingsOf = Map.groupBy(names.namings, ({ entity }) => entity);
	const named: Told[] = [];
	for (const entity of names.entities) {
		if (entity.kind !== 'person' || isQuoted(entity)) continue;
		const described = describeSure(
			names,
			{ entity, namings: namingsOf.get(entity) ?? [] },
			describe,
		);
		if (described === undefined) continue;
		named.push(described);
		if (named.length >= MOST_NAMED) break;
	}
	return named;
}

/** Where so much speaks for a person of a known first name, or more for another, of whom one goes on to say “her”, it is not asked what they are. */
const SURELY = 3;
/** D. Vlum opened the batting: nothing but a firm bears an initial as well. */
const [INITIAL, SURELY_BY_INITIAL] = [/^\p{Lu}\.?$/u, 4];

type Named = { readonly entity: Entity; readonly namings: readonly Naming[] };

/** What is told of somebody; undefined where it may be nobody, or the article does not tell who it is. */
function describeSure<Told extends Described>(
	{ tokens, entities }: NameTable,
	{ entity, namings }: Named,
	describe: (entity: Entity) => Told,
): Told | undefined {
	const chunks = namings.map(({ chunk }) => chunk);
	if (chunks.length === 0 || chunks.some((chunk) => isNamedAfter(tokens, chunk))) return undefined;
	const whole = chunks.filter(({ words }) => words.length > 1);
	const best = whole.length > 0 ? whole : chunks;
	const told = entity.roles.length > 0 ? chunks : best;
	const person = Math.max(...told.map((chunk) => personEvidence(tokens, chunk)));
	const institution = Math.max(...best.map((chunk) => institutionEvidence(tokens, chunk)));
	if (person < ENOUGH_FOR_A_PERSON || person - institution < ENOUGH_FOR_A_PERSON) return undefined;
	const isBare = (chunk: Chunk): boolean =>
		isTitled(chunk) ||
		isOfPlace(tokens, chunk) ||
		isOfAge(tokens, chunk) ||
		isMoving(tokens, chunk) ||
		isSelf(tokens, chunk);
	if (entity.words.length < 2) return chunks.some(isBare) ? describe(entity) : undefined;
	const described = describe(entity);
	// Of two of one surname, of whom no more is told, either may be meant elsewhere.
	const isAlone = !entities.some((other) => other !== entity && sharesSurname(other, entity));
	const isNoFirm = institution <= 0 && !mayBeFirm(entity);
	if (isAlone && isNoFirm && chunks.some((chunk) => standsAsSomebody(tokens, chunk)))
		return described;
	const isInitial = INITIAL.test(entity.words[0] ?? '');
	if (isInitial && person - institution >= SURELY_BY_INITIAL) return described;
	const isFirst = isFirstName(entity.words[0] ?? '');
	const isBareName = person === ENOUGH_FOR_A_PERSON && !isFirst;
	// the writer, `Zorkan Vlum`; but not the Marine `Hazard Letters`, nor the operator `Balt Cargo`, which has staff
	if (isBareName && (institution > 0 || !described.roles.some(isInLowerCase))) return undefined;
	const isAddressed = chunks.some(({ titles }) => titles.some((title) => ADDRESS.has(title)));
	const isLiving = (chunk: Chunk): boolean => hasALife(tokens, chunk) || isMoving(tokens, chunk);
	if (isFirst && chunks.some(isLiving)) return described;
	const isIntroduced = chunks.some((chunk) => isCalledOne(tokens, chunk));
	const enough = isFirst ? SURELY : SURELY + 1;
	const isSurely =
		person - institution >= enough && chunks.some((chunk) => isSpokenOf(tokens, chunk));
	return isSurely || isAddressed || tellsWhoTheyAre(entity, described, isIntroduced)
		? described
		: undefined;
}

/** Archbishop `Reed`, Mr `Reed`: a title that only a person bears makes somebody of a surname. */
const isTitled = ({ titles }: Chunk): boolean =>
	titles.some((title) => PERSONAL.get(title) !== undefined);

/** An age, what they do, or what they are called: the broker `Morgan Reed` may be a firm, Morgan Reed, a broker, is somebody. */
function tellsWhoTheyAre(
	entity: Entity,
	{ age, died, formerly, tasks = [] }: Described,
	isIntroduced: boolean,
): boolean {
	if (age !== undefined || died !== undefined || formerly !== undefined || tasks.some(isOfSomebody))
		return true;
	return entity.roles.length > 0 && (!mayBeFirm(entity) || isIntroduced);
}

const sharesSurname = (one: Entity, other: Entity): boolean =>
	one.kind === 'person' && one.keys.at(-1) === other.keys.at(-1);

const mayBeFirm = ({ roles }: Entity): boolean =>
	roles.length > 0 && roles.every(({ head }) => FIRMS_TOO.has(head.toLowerCase()));

/** A place they are of, and a sport they are told of with, may be a club’s; whoever is of a university is somebody. */
function isOfSomebody(task: string): boolean {
	if (!task.startsWith('of ')) return task !== 'player';
	return task.split(' ').some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
}

/** Ann Lee, `whose son` was on board; Ann Lee, `who died` in Tarn: a club is spoken of by “who” as well, and has won. */
function hasALife(tokens: NameTable['tokens'], { to }: Chunk): boolean {
	if (tokens[to]?.text !== ',') return false;
	const [who, first, second] = [1, 2, 3].map((step) => tokens[to + step]?.lower ?? '');
	if (who === 'whose') return KIN.has(first ?? '');
	return who === 'who' && (LIVING.has(first ?? '') || (first === 'was' && LIVED.has(second ?? '')));
}

/** Vlum`, 44, joins` the club: not Orla, 44, and Tarn, 52. */
function isOfAge(tokens: NameTable['tokens'], chunk: Chunk): boolean {
	const [age, next] = [ageBeside(tokens, chunk) ?? 0, tokens[chunk.to + 3]];
	const isOpening = tokens[chunk.from - 1]?.sentence !== tokens[chunk.from]?.sentence;
	return isOpening && age >= GROWN_UP && (next?.lower === 'who' || isVerbLike(next));
}

/** A horse is younger. */
const GROWN_UP = 14;

/** Ann Lee `walked` on to the stage: only somebody does. */
function isMoving(tokens: NameTable['tokens'], { to, isOwner }: Chunk): boolean {
	const verb = tokens[to]?.lower ?? '';
	return !isOwner && PERSONAL_VERBS.has(verb) && !CLUBS_DO_TOO.has(verb);
}

/** Vlum `himself` did not come. */
const isSelf = (tokens: NameTable['tokens'], { to }: Chunk): boolean =>
	/^(?:him|her)self$/.test(tokens[to]?.lower ?? '');

/** Ann Lee lost `her` voice. Ann Lee sang, though `she` was ill. */
function isSpokenOf(tokens: NameTable['tokens'], { to }: Chunk): boolean {
	const sentence = tokens[to - 1]?.lastSentence ?? 0;
	for (let at = to; at < to + LONGEST_SENTENCE && tokens[at]?.sentence === sentence; at++) {
		if (tokens[at]?.kind === 'quote') return false;
		if (PRONOUNS.has(tokens[at]?.lower ?? '')) return true;
	}
	return false;
}

const PRONOUNS = wordSet('he she his her him himself herself');
const LONGEST_SENTENCE = 60;

const LIVING = wordSet(
	'died lives lived married grew works worked studied studies retired emigrated',
);
const LIVED = wordSet('born married killed shot stabbed jailed arrested sentenced buried widowed');

const isInLowerCase = (text: string): boolean => text === text.toLowerCase();

/** Before a name they make somebody of it: Mrs `Ann Lee`. “Miss Norland” is a title that is won. */
const ADDRESS = new Set([...TITLES_OF_ADDRESS.map((title) => title.toLowerCase()), 'sir', 'dame']);

const FIRMS_TOO = new Set([
	...COMPANIES_TOO,
	'auditor',
	'tailor',
	'jeweller',
	'jeweler',
	'owner',
	'sponsor',
	'landlord',
]);

/** Taylor Reed, `a` builder */
function isCalledOne(tokens: NameTable['tokens'], { to }: Chunk): boolean {
	return tokens[to]?.text === ',' && /^an?$/.test(tokens[to + 1]?.lower ?? '');
}

/** Two names run into one, or what bears the name of somebody: the trawler `Grace Reed`, Queen `Elizabeth Bridge`. */
function isNamedAfter(tokens: NameTable['tokens'], chunk: Chunk): boolean {
	const { from, nameFrom, keys, words, titles, isGarbled } = chunk;
	if (isGarbled || bearsTheName(tokens, nameFrom) || bearsTheName(tokens, from)) return true;
	if (keys.length < 2 || from === nameFrom) return false;
	const last = keys.at(-1) ?? '';
	// the Mayor `Curley Tavern`; but the Rev. `Ann Lee`
	if (tokens[from - 1]?.lower === 'the' && tokens[from]?.isCapital && !titles.some(isOfClergy))
		return true;
	const isThing = ORGANISATION_WORDS.has(last) || PLACE_NOUNS.has(last) || NAMESAKE_ENDS.has(last);
	const isSurname = SURNAMES_TOO.has(last) && isFirstName(words[0] ?? '');
	return isThing && (!isSurname || titles.some((title) => ROYAL.has(title)));
}

const ROYAL = new Set('king queen prince princess duke duchess lord lady saint st'.split(' '));
const CLERGY = new Set('rev revd reverend hon honourable honorable most right very'.split(' '));
const isOfClergy = (title: string): boolean => CLERGY.has(title);

/** The trawler `Grace Reed`, a lion called `Ann Lee`, her dog, `Max Reed`; but not the captain of the trawler, `Tom Reed`, nor the manager of the Tarn Company, `Tom Reed`. */
function bearsTheName(tokens: NameTable['tokens'], from: number): boolean {
	const before = tokens[from - 1]?.lower ?? '';
	if (/^(?:called|named)$/.test(before)) return NAMESAKE_THINGS.has(tokens[from - 2]?.lower ?? '');
	if (before !== ',') return NAMESAKE_THINGS.has(before);
	let thing = from - 2;
	while (tokens[thing - 1]?.isCapital) thing--;
	const isPart =
		tokens[thing - 2]?.kind === 'word' && PREPOSITIONS.has(tokens[thing - 2]?.lower ?? '');
	return !isPart && NAMESAKE_THINGS.has(tokens[from - 2]?.lower ?? '');
}
