import { foldWord } from '../../document/fold-word.ts';
import type { Token } from '../../document/tokens.ts';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../../words/function-words.ts';
import { GENDERED_PARTS } from '../../words/people/gendered-names.ts';
import { COMPANIES_TOO, OF_A_CLUB, OF_A_COMPANY } from '../../words/people/institution-kinds.ts';
import { INSTITUTION_NOUNS, ORGANISATION_WORDS } from '../../words/people/organisation-words.ts';
import { PERSONAL_VERBS } from '../../words/people/personal-verbs.ts';
import { COUNTRIES, PLACE_LEADS, PLACES_TOO } from '../../words/people/place-words.ts';
import { CROWD_NOUNS, KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import { TASKS } from '../../words/people/tasks-of-bodies.ts';
import { NAME_PARTICLES, PERSONAL } from '../../words/people/titles.ts';
import { PARTICIPLES, SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import { isEmployer } from '../institutions.ts';
import { isAgentNoun } from '../nouns/nouns-by-ending.ts';
import { isBehindOffice } from '../nouns/office-before.ts';
import { isVerbLike } from '../verb-like.ts';
import type { Chunk } from './chunk.ts';
import { isFirstName } from './first-names.ts';
import { isDealtWith, isHeadOfBody, isNamedAs, isOfPlace, isToldAsPeopleAre } from './named-as.ts';
import {
	areMany,
	isHeOrSheNext,
	opensSentence,
	ownsSomething,
	speaksNext,
	speaksOfItself,
} from './taken-up.ts';

/** From here on a chunk is taken for a person. */
export const ENOUGH_FOR_A_PERSON = 2;

/** How much speaks for a person in one place where a name stands; below zero it speaks against. */
export function personEvidence(tokens: readonly Token[], chunk: Chunk): number {
	return (
		ofTheWords(chunk) +
		ofWhatIsBefore(tokens, chunk) +
		ofWhatIsAfter(tokens, chunk) +
		(opensSentence(tokens, chunk) ? (tokens[chunk.from]?.paragraph === 0 ? 2 : 1) : 0) +
		(areMany(tokens, chunk) ? -4 : 0) +
		OF_OWNING[ownsSomething(tokens, chunk) ?? 'nothing'] +
		(speaksNext(tokens, chunk) === 'person' ? 1 : 0)
	);
}

const OF_OWNING = { person: 2, institution: -3, nothing: 0 };

/** How much speaks for an institution. */
export function institutionEvidence(tokens: readonly Token[], chunk: Chunk): number {
	const [after, next] = [tokens[chunk.to], tokens[chunk.to + 1]];
	const before = tokens[chunk.from - 1];
	let weight = chunk.kind === 'organisation' ? 4 : /['’]s$/.test(chunk.words.at(-1) ?? '') ? 3 : 0;
	if (chunk.words.length > 1 && isOfCountry(chunk)) weight += 3;
	if (speaksOfItself(tokens, chunk)) weight += isPersonal(chunk.titles.at(-1)) ? 0 : 3;
	else if (ownsSomething(tokens, chunk) === 'institution') weight += 4;
	if (speaksNext(tokens, chunk) === 'institution') weight += 1;
	if (areMany(tokens, chunk)) weight += 4;
	if (isEmployer(tokens, chunk)) weight += 2;
	if (hasStaff(tokens, chunk)) weight += 2;
	if (isNamedLate(tokens, chunk)) weight += 5;
	if (isInstitutionCalled(tokens, chunk.from)) weight += 3;
	if (before?.lower === 'the' && !isModifying(tokens, chunk.to)) weight += 1;
	if (chunk.words.some((word) => /\.(?:com|org|net|gov|edu)$/i.test(word))) weight += 3;
	if (chunk.words.length === 1 && ACRONYM.test(chunk.words[0] ?? '')) weight += 2;
	const isOwning = next?.lower === 'whose' && ownsPeople(tokens[chunk.to + 2]);
	if (after?.text === ',' && (next?.lower === 'which' || isOwning)) weight += 3;
	const isApposed = after?.text === ',' && next && DETERMINERS.has(next.lower);
	if (isApposed && appositive(tokens, chunk.to + 1)) weight += 3;
	if (hasLegalForm(chunk)) weight += 6;
	if (chunk.words.length > 1 && PRODUCT.test(chunk.words.at(-1) ?? '')) weight -= 4;
	weight += ofTheNounBefore(before, chunk);
	if (COMPANIES_TOO.has(chunk.titles.at(-1) ?? '')) weight += 4;
	const noun = before?.text === ',' ? tokens[chunk.from - 2] : undefined;
	if (OWNERS.has(noun?.lower ?? '')) weight += 1;
	const isBody = noun && !noun.isCapital && INSTITUTION_NOUNS.has(noun.lower);
	if (isBody && !isHeadOfBody(tokens, chunk)) weight += 3;
	return isBehindOffice(tokens, chunk.from) ? weight - 4 : weight;
}

/** `Judge` Vlum asked if it was right: a title that only a person bears. */
const isPersonal = (title = ''): boolean => PERSONAL.get(title) !== undefined;

/** Lumen G650 */
const PRODUCT = /^\p{Lu}{1,4}-?\d{2,}$/u;

/** Zell Pumps `AB`: what a company is by law, in languages other than English. */
export const hasLegalForm = ({ words }: Pick<Chunk, 'words'>): boolean =>
	words.length > 1 &&
	/^(?:AB|AG|AS|ASA|BV|NV|SA|SE|KK|Oyj?|SpA|Srl|SARL|Pte|Pty|Bhd|LLP)$/.test(words.at(-1) ?? '');

/** plane maker `Corvane`, ratings agency `Halloran`; a developer may be somebody, too */
function ofTheNounBefore(before: Token | undefined, { words: [first = '', more] }: Chunk): number {
	if (!before || before.isCapital || before.isOwner || !INSTITUTION_NOUNS.has(before.lower))
		return 0;
	if (ROLE_NOUNS.has(before.lower)) return 1;
	return isFirstName(first) ? 3 : more === undefined ? MORE_THAN_MANY : 4;
}

/** Zell Growers, whose `members` farm there */
const ownsPeople = (token: Token | undefined): boolean =>
	OF_A_COMPANY.has(token?.lower ?? '') || OF_A_CLUB.has(token?.lower ?? '');

/** a campaign called `Zorkan Vlum` */
const isInstitutionCalled = (tokens: readonly Token[], from: number): boolean =>
	/^(?:called|named)$/.test(tokens[from - 1]?.lower ?? '') &&
	!(ROLE_NOUNS.has(tokens[from - 2]?.lower ?? '') && isFirstName(tokens[from]?.bare ?? '')) &&
	INSTITUTION_NOUNS.has(tokens[from - 2]?.lower ?? '');

/** pilots at `Corvair` */
function hasStaff(tokens: readonly Token[], { from }: Chunk): boolean {
	const noun = tokens[from - 2]?.lower ?? '';
	return tokens[from - 1]?.lower === 'at' && (CROWD_NOUNS.has(noun) || ROLE_NOUNS.has(noun));
}

/** The charity that runs the home, `Open Door`, said */
function isNamedLate(tokens: readonly Token[], { from, to }: Chunk): boolean {
	const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	if (tokens[before]?.text !== ',' || tokens[to]?.text !== ',') return false;
	const sentence = tokens[from]?.sentence;
	let first = from;
	while (first > from - LONGEST_CLAUSE && tokens[first - 1]?.sentence === sentence) first--;
	const isClause = /^(?:that|which|whose|he|she|they|it)$/.test(tokens[first + 2]?.lower ?? '');
	const noun = tokens[first + 1]?.lower ?? '';
	return isClause && (INSTITUTION_NOUNS.has(noun) || noun === 'order');
}

/** Somebody or a company: the plant’s `owner`, Ann Lee. */
const OWNERS = wordSet(
	'owner buyer sponsor partner rival landlord parent investor donor client competitor employer contractor subcontractor broker promoter supplier',
);
const [LONGEST_CLAUSE, LONGEST_OFFICE, LONGEST_TASK, MORE_THAN_MANY] = [20, 4, 16, 10];
const [ACRONYM, AGE] = [/^\p{Lu}{2,}$/u, /^\d{1,3}$/];

function appositive(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 5; at++) {
		if (tokens[at]?.kind !== 'word') return false;
		const token = tokens[at];
		if (token && ROLE_NOUNS.has(token.lower)) return false;
		const isOfSomebody =
			isAgentNoun(tokens[at + 1]?.lower ?? '') || ROLE_NOUNS.has(tokens[at + 1]?.lower ?? '');
		if (token && !token.isOwner && INSTITUTION_NOUNS.has(token.lower) && !isOfSomebody) return true;
	}
	return false;
}

/** Swim `England`; a country by itself */
function isOfCountry({
	words: [first = ''],
	keys,
	titles,
}: Pick<Chunk, 'words' | 'keys' | 'titles'>) {
	if (titles.some(isPersonal) || !COUNTRIES.has(keys.at(-1) ?? '')) return false;
	return keys.length === 1
		? !PLACES_TOO.has(keys[0] ?? '')
		: PLACE_LEADS.has(keys[0] ?? '') || !isFirstName(first);
}

/** A ship’s name begins so. */
const SHIP = /^(?:HMS|HMCS|HMAS|USS|RMS|RRS|SS|MV|MS|FV|MT|RV)$/;

/** Daughter or son of somebody, in the surname. */
const KINSHIP = /(?:dottir|sson|ovich|evich|ovna|evna|oglu|skaya)$/;

function ofTheWords({ kind, words, keys, titles }: Chunk): number {
	if (kind === 'organisation') return -6;
	let weight = 0;
	const title = titles.at(-1);
	const isTitled = isPersonal(title);
	if (isTitled) weight += 3;
	if (words.length > 1 && (title === 'affairs' || TASKS.has(title ?? ''))) weight += 2;
	const isOffice = title !== undefined && ROLE_NOUNS.has(title) && !isTitled;
	if (words.length > 1 && isOffice && !COMPANIES_TOO.has(title)) weight += 2;
	const [first = '', and, second = ''] = words;
	if (and === '&' && words.length === 3 && !isFirstName(second)) weight -= 6;
	const isSurnameFirst = words.length < 4 && SURNAMES_FIRST.has(foldWord(first));
	if (words.length > 1 && (isFirstName(first) || isSurnameFirst)) weight += 2;
	else if (words.slice(1).some((word) => isFirstName(word))) weight += 1;
	if (words.some((word) => NAME_PARTICLES.has(word.toLowerCase()))) weight += 1;
	if (words.length > 1 && words.some((word) => /^(?:al|el)-/i.test(word))) weight += 2;
	if (keys.slice(1).some((key) => GENDERED_PARTS.get(key) !== undefined || KINSHIP.test(key)))
		weight += 2;
	if (words.every((word) => word.length > 3 && word === word.toUpperCase())) weight -= 3;
	if (words.length > 1 && title === undefined && PLACE_LEADS.has(keys[0] ?? '')) weight -= 4;
	if (isOfCountry({ words, keys, titles })) weight -= 6;
	if (words.length === 1 && !isTitled && NO_PERSON.test(first)) weight -= 3;
	const isShip =
		SHIP.test(first) || titles.some((word) => word !== 'ms' && SHIP.test(word.toUpperCase()));
	if (words.some((word) => /\d/.test(word)) || isShip) weight -= 3;
	if (/(?:ans|ians)$/.test(words.at(-1) ?? '')) weight -= 3;
	return weight;
}

function ofWhatIsBefore(tokens: readonly Token[], { from, to, nameFrom, isOwner }: Chunk): number {
	const before = tokens[from - 1];
	if (!before || isOwner) return 0;
	if (COUNTED.test(before.lower) && /s$/.test(tokens[to - 1]?.lower ?? '')) return -6;
	if (before.lower === 'the' && nameFrom === from) return isModifying(tokens, to) ? -1 : -2;
	if (PLACE_TIES.has(before.lower) && nameFrom === from) return -1;
	const isNumbered = nameFrom === to - 1 && AGE.test(tokens[to]?.text ?? '');
	if (SAYING.has(before.lower) && tokens[from - 2]?.kind !== 'word') return isNumbered ? 0 : 2;
	if (isNamedAs(tokens, from)) return isInstitutionCalled(tokens, from) ? 0 : 3;
	if (before.text === ',' && tokens[to]?.text === ',' && isNamedPastNoun(tokens, from)) return 3;
	if (isDealtWith(tokens, { from, to, nameFrom }) || isBehindOffice(tokens, from)) return 2;
	const noun = before.text === ',' ? tokens[from - 2] : before;
	if (!noun || noun.isOwner || noun.isCapital || OWNERS.has(noun.lower)) return 0;
	const isSomebody =
		ROLE_NOUNS.has(noun.lower) || KIN.get(noun.lower) !== undefined || isAgentNoun(noun.lower);
	return isSomebody ? 2 : 0;
}

/** `Two` Liberals abstained: there are several. */
const COUNTED =
	/^(?:both|two|three|four|five|six|seven|eight|nine|ten|dozen|several|many|most|few|some|\d{1,3})$/;

/** The man she beat, `Zorkan Vlum`, said; Her agent now, `Zorkan Vlum`, said; A regular, `Zorkan Vlum`, said */
function isNamedPastNoun(tokens: readonly Token[], from: number): boolean {
	let first = from;
	while (first > from - LONGEST_CLAUSE && tokens[first - 1]?.sentence === tokens[from]?.sentence)
		first--;
	const [article, noun, clause] = [tokens[first], tokens[first + 1], tokens[first + 2]];
	const isOne = first === from - 3 && /^(?:an?|another)$/.test(article?.lower ?? '');
	if (isOne)
		return !INSTITUTION_NOUNS.has(noun?.lower ?? '') && !ORGANISATION_WORDS.has(noun?.lower ?? '');
	if (!DETERMINERS.has(article?.lower ?? '') || !ROLE_NOUNS.has(noun?.lower ?? '')) return false;
	return /^(?:who|that|he|she|they|whom|then|now)$/.test(clause?.lower ?? '');
}

/** the Obama `administration` */
function isModifying(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	return next?.kind === 'word' && !next.isCapital && !isVerbLike(next);
}

/** Beliefs, what a country’s people or things are called, and shops: `Zally’s` has closed. */
const NO_PERSON = /(?:ism|ish|ese|ians?|['’]s)$/;

/** Prince Ek of `Zell`, who …: it is said of the prince. */
const OF_A_PLACE = new Set(['of', 'in', 'at', 'near', 'from']);

const PLACE_TIES = wordSet(
	'in at near across outside behind beside along around opposite beyond inside',
);

function ofWhatIsAfter(tokens: readonly Token[], { from, to, isOwner, words }: Chunk): number {
	const after = tokens[to];
	if (!after || isOwner) return 0;
	if (isAgeInBrackets(tokens, to)) return 4;
	if (isOfPlace(tokens, { from, to, words })) return 2;
	if (words.length === 1 && AGE.test(after.text)) return -3;
	if (SAYING.has(after.lower) || PARTICIPLES.has(after.lower))
		return words.length > 1 || isHeOrSheNext(tokens, { to, words }) ? 2 : 1;
	if (/^(?:him|her)self$/.test(after.lower)) return 3;
	if (PERSONAL_VERBS.has(after.lower)) return words.length > 1 ? 2 : 1;
	if (words.length > 1 && isToldAsPeopleAre(tokens, to)) return 2;
	const isFull = words.length > 1 && isFirstName(words[0] ?? '');
	if (!isFull && OF_A_PLACE.has(tokens[from - 1]?.lower ?? '')) return 0;
	if (after.text !== ',') return after.lower === 'who' ? 3 : 0;
	const next = tokens[to + 1] ?? after;
	if (next.lower === 'which' && words.length > 1) return -4;
	const age = next.lower === 'now' || next.lower === 'aged' ? to + 2 : to + 1;
	if (AGE.test(tokens[age]?.text ?? '') && /^[,.]$/.test(tokens[age + 1]?.text ?? '')) return 4;
	if (next.lower === 'whose' && ownsPeople(tokens[to + 2])) return 0;
	if (next.lower === 'who' || next.lower === 'whose') return 3;
	if (words.length > 1 && (holdsOffice(tokens, to + 1) || saysPastTask(tokens, to + 1))) return 3;
	if (!DETERMINERS.has(next.lower)) return 0;
	for (let at = to + 2; at < to + 7; at++) {
		const word = tokens[at];
		if (word?.kind !== 'word') return 0;
		if (ROLE_NOUNS.has(word.lower) || isAgentNoun(word.lower)) return 3;
	}
	return 0;
}

/** Ann Lee `(88)` */
const isAgeInBrackets = (tokens: readonly Token[], to: number): boolean =>
	tokens[to]?.text === '(' && AGE.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ')';

/** Ravo Vlum, `spokesperson of` the council; Ravo Vlum, `chief executive at` Zell */
function holdsOffice(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + LONGEST_OFFICE; at++) {
		const [word, next] = [tokens[at], tokens[at + 1]];
		if (word?.kind !== 'word' || word.isOwner || isVerbLike(word)) return false;
		const isTied = /^(?:of|for|at|with|in)$/.test(next?.lower ?? '');
		if (ROLE_NOUNS.has(word.lower) && isTied) return true;
	}
	return false;
}

/** Ravo Vlum, `coxswain of the lifeboat, said`: what somebody is has no article, what a body is has one. */
function saysPastTask(tokens: readonly Token[], from: number): boolean {
	const [noun, tie] = [tokens[from], tokens[from + 1]];
	if (noun?.kind !== 'word' || noun.isOwner || FUNCTION_WORDS.has(noun.lower)) return false;
	const isTask = !noun.isCapital && !PREPOSITIONS.has(noun.lower) && !isVerbLike(noun);
	if (!isTask || !/^(?:of|for|at|with)$/.test(tie?.lower ?? '')) return false;
	let at = from + 2;
	while (at < from + LONGEST_TASK && tokens[at]?.kind === 'word' && !isVerbLike(tokens[at])) at++;
	return tokens[at]?.text === ',' && SAYING.has(tokens[at + 1]?.lower ?? '');
}
