import type { Token } from '../../document/tokens.ts';
import { CLAUSE_OPENERS, FUNCTION_WORDS, PREPOSITIONS } from '../../words/function-words.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { isPersonByNation, isPersonByPlace } from '../nouns/nouns-by-ending.ts';
import { isVerbLike } from '../verb-like.ts';
import type { Chunk } from './chunk.ts';
import { genderOfFirstName } from './first-names.ts';

/** As what the text goes on to speak of a name that a sentence is about. */
export type TakenUp = 'person' | 'institution' | undefined;

/** Zorkan Vlum lost `his` seat; Zorkan Vlum cut `its` forecast: a possessive right behind the verb is the subject’s own. */
export function ownsSomething(
	tokens: readonly Token[],
	{ from, to: end, isOwner }: Chunk,
): TakenUp {
	if (TIED.has(tokens[from - 1]?.lower ?? '')) return undefined;
	const to = pastAuxiliary(tokens, pastPlace(tokens, end));
	const verb = tokens[to];
	if (isOwner || verb?.kind !== 'word' || verb.isCapital || NO_VERBS.has(verb.lower))
		return undefined;
	const isTied = PREPOSITIONS.has(tokens[to + 1]?.lower ?? '');
	if (SAYING.has(verb.lower) && !isTied) return undefined;
	const at = isTied ? to + 2 : to + 1;
	const word = tokens[at]?.lower ?? '';
	if (word === 'its') return 'institution';
	const isPossessive =
		tokens[at + 1]?.kind === 'word' && !PREPOSITIONS.has(tokens[at + 1]?.lower ?? '');
	return (word === 'his' || word === 'her') && isPossessive ? 'person' : undefined;
}

/** Zorkan Vlum `is to` cut its forecast, `will` cut, `has` cut */
function pastAuxiliary(tokens: readonly Token[], to: number): number {
	const [first, second] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
	if (/^(?:its|his|her)$/.test(second)) return to;
	if (second === 'to' && /^(?:is|was|plans|has|had|wants|hopes)$/.test(first)) return to + 2;
	return /^(?:will|would|has|had|must|may|could|should)$/.test(first) ? to + 1 : to;
}

/** Zorkan Vlum `of Orla,` cut its forecast */
function pastPlace(tokens: readonly Token[], to: number): number {
	if (!/^(?:of|in|from)$/.test(tokens[to]?.lower ?? '') || !tokens[to + 1]?.isCapital) return to;
	let at = to + 1;
	while (tokens[at]?.isCapital) at++;
	return tokens[at]?.text === ',' ? at + 1 : at;
}

/** Duke Bo of `Zell` will lose his seat: it is said of the duke. */
const TIED = new Set(['of', 'from', 'at', 'with', 'for']);

const NO_VERBS = new Set([...PREPOSITIONS, ...CLAUSE_OPENERS, 'or', 'nor']);

/** Zorkan Vlum was in no mood for it. “…,” `he said`: somebody who speaks next has no other name. */
export function speaksNext(tokens: readonly Token[], { from, to, isOwner }: Chunk): TakenUp {
	const before = tokens[from - 1];
	const isFirst = before?.sentence !== tokens[from]?.sentence;
	if (!isFirst || isOwner || !isVerbLike(tokens[to])) return undefined;
	let at = to;
	const end = Math.min(tokens.length, to + FURTHEST);
	while (at < end && tokens[at]?.kind !== 'quote') {
		if (tokens[at]?.isCapital && beginsSentence(tokens, at) && !isCarriedOn(tokens[at]))
			return undefined;
		at++;
	}
	return at < end ? speakerBehind(tokens, at) : undefined;
}

const FURTHEST = 60;

const beginsSentence = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.sentence !== tokens[at]?.sentence;

/** `He` came in May: the next sentence is about the same. */
const isCarriedOn = (token: Token | undefined): boolean =>
	/^(?:he|she|his|her|it|its|the)$/.test(token?.lower ?? '');

/** “…,” `she` said; “…,” said `the company`. */
function speakerBehind(tokens: readonly Token[], quote: number): TakenUp {
	let at = quote + 1;
	if (tokens[at]?.text === ',') at++;
	const isInverted = SAYING.has(tokens[at]?.lower ?? '');
	if (isInverted) at++;
	const opening = tokens[at]?.lower ?? '';
	const speaks = (verb: number): boolean => isInverted || SAYING.has(tokens[verb]?.lower ?? '');
	if (opening === 'he' || opening === 'she') return speaks(at + 1) ? 'person' : undefined;
	if (opening !== 'the') return undefined;
	let noun = at + 1;
	while (
		noun < at + LONGEST &&
		tokens[noun + 1]?.kind === 'word' &&
		(isInverted || !speaks(noun + 1))
	)
		noun++;
	const word = tokens[noun]?.lower ?? '';
	if (!speaks(noun + 1)) return undefined;
	if (INSTITUTION_NOUNS.has(word)) return 'institution';
	const isSomebody = ROLE_NOUNS.has(word) || isPersonByNation(word) || isPersonByPlace(word);
	return isSomebody || /^\d+-year-old$/.test(word) ? 'person' : undefined;
}

const LONGEST = 4;

/** `Hannah` wrote back. She had a daughter: a first name, and then the pronoun for it before any other name. */
export function isHeOrSheNext(
	tokens: readonly Token[],
	{ to, words: [first = ''] }: Pick<Chunk, 'to' | 'words'>,
): boolean {
	const gender = genderOfFirstName(first);
	const next = tokens
		.slice(to, to + TAKEN_UP_WITHIN)
		.find(
			({ isCapital, lower }) => TAKING_UP.test(lower) || (isCapital && !FUNCTION_WORDS.has(lower)),
		);
	return gender !== undefined && next?.lower === (gender === 'f' ? 'she' : 'he');
}

const TAKEN_UP_WITHIN = 24;
const TAKING_UP = /^(?:s?he|its?|they)$/;

/** The airline said `it` was sorry. */
export function speaksOfItself(tokens: readonly Token[], { to }: Chunk): boolean {
	const verb = tokens[to]?.text === ',' ? to + 1 : to;
	if (!SAYING.has(tokens[verb]?.lower ?? '')) return false;
	return tokens
		.slice(verb + 1, verb + (tokens[verb + 1]?.lower === 'this' ? 6 : 4))
		.some(
			({ lower }, index) =>
				lower === 'its' || (lower === 'it' && isVerbLike(tokens[verb + 2 + index])),
		);
}

/** `Ann Lee` woke: two words and more that a sentence is about. */
export function opensSentence(
	tokens: readonly Token[],
	{ from, to, words, isOwner }: Chunk,
): boolean {
	const leads = LEADING.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
	const before = tokens[leads];
	const isFirst = before?.sentence !== tokens[from]?.sentence || before?.kind === 'quote';
	return isFirst && !isOwner && words.length > 1 && isVerbLike(tokens[to]);
}

/** `Now` Ann Lee sings */
const LEADING = new Set(['now', 'today', 'yesterday']);

/** `Zell Town are` delighted: one name, and several who bear it; not: Zell Bridges are old. */
export function areMany(tokens: readonly Token[], { from, to, isOwner, keys }: Chunk): boolean {
	if (/[^s]s$/.test(keys.at(-1) ?? '') && tokens[from - 1]?.lower !== 'the') return false;
	const first = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
	const before = tokens[first - 1];
	const isOpening = before?.sentence !== tokens[from]?.sentence || before?.kind === 'quote';
	return isOpening && !isOwner && /^(?:are|were|have)$/.test(tokens[to]?.lower ?? '');
}
