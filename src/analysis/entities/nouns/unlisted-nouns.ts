import type { Token } from '../../document/tokens.ts';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../../words/function-words.ts';
import { opensClause, speaksPastApposition } from '../clauses.ts';
import { isVerbLike } from '../verb-like.ts';
import { kindOfNoun, type NounKind } from './noun-kinds.ts';
import { isAgentNoun } from './nouns-by-ending.ts';

/** What a noun is that no list knows, by where it stands: “the beekeeper said”, “a sophomore who …”. */
export function kindByPlace(tokens: readonly Token[], at: number): NounKind | undefined {
	if (!isDetermined(tokens, at)) return undefined;
	if (
		isAge(tokens, at) ||
		isOneMore(tokens, at) ||
		hasWhoBehind(tokens, at) ||
		isAgentActing(tokens, at)
	)
		return 'person';
	return isSpeaking(tokens, at) ? kindOfSpeaker(tokens, at) : undefined;
}

/** What no list knows is somebody only behind an article: a quick look before the others. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
	const [before, first] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
	return DETERMINERS.has(before) || ARTICLES.has(before) || ARTICLES.has(first);
}

/** `The beekeeper` said; said `a voice` from the crowd: who speaks is somebody, whatever the noun. */
function isSpeaking(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || token.isOwner || token.isCapital || before?.kind !== 'word') return false;
	const from = DETERMINERS.has(before.lower) ? at - 1 : at - 2;
	if (!ARTICLES.has(tokens[from]?.lower ?? '') || NO_NOUN.test(token.lower)) return false;
	if (FUNCTION_WORDS.has(token.lower) || PREPOSITIONS.has(token.lower)) return false;
	if (next?.kind === 'word' && PAST_SAYING.has(next.lower)) return true;
	const verb = tokens[from - 1];
	const isInverted = verb?.kind === 'word' && PAST_SAYING.has(verb.lower) && from === at - 1;
	return isInverted && tokens[from - 2]?.kind === 'quote' && !isBeforeNoun(tokens, at);
}

/** said a `senior` departmental official: the noun is still to come. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
	for (let index = at + 1; index <= at + MOST_ADJECTIVES; index++) {
		const { kind, lower = '', isCapital } = tokens[index] ?? {};
		if (kind !== 'word' || isCapital || FUNCTION_WORDS.has(lower)) return false;
		if (kindOfNoun(lower) !== undefined) return true;
	}
	return false;
}

const MOST_ADJECTIVES = 3;

/** A `second` was blunter. */
function isOneMore(tokens: readonly Token[], at: number): boolean {
	const isNext = /^(?:second|third|fourth|fifth)$/.test(tokens[at]?.lower ?? '');
	const article = tokens[at - 1];
	return (
		isNext && article?.lower === 'a' && isVerbLike(tokens[at + 1]) && opensClause(tokens, at - 1)
	);
}

/** the `23-year-old` wrote; an `82-year-old` in red sat down */
function isAge(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (!/^\d{1,3}-year-old$/.test(tokens[at]?.lower ?? '')) return false;
	const isWhole =
		next?.kind !== 'word' ||
		isVerbLike(next) ||
		PREPOSITIONS.has(next.lower) ||
		next.lower === 'who';
	return DETERMINERS.has(tokens[at - 1]?.lower ?? '') && isWhole;
}

/** `A sophomore` who asked not to be named said: only somebody is a “who”. */
function hasWhoBehind(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || token.isOwner || token.isCapital || FUNCTION_WORDS.has(token.lower)) return false;
	const who = next?.text === ',' ? tokens[at + 2] : next;
	return ONE.has(before?.lower ?? '') && who?.lower === 'who';
}

/** `A first-time voter` at Zell said; in the yard, `a net-mender` sat: what ends so is somebody where a clause begins with it. */
function isAgentActing(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token || token.isOwner || token.isCapital || !next) return false;
	if (!isAgentNoun(token.lower) || FUNCTION_WORDS.has(token.lower)) return false;
	const from = ONE.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at - 2;
	const isTied = PREPOSITIONS.has(next.lower) && next.lower !== 'of';
	const isActing = isTied || isVerbLike(next) || speaksPastApposition(tokens, at + 1);
	const article = tokens[from]?.lower ?? '';
	// The barman has gone; not: the river rises.
	const isKnown = article === 'the' && BY_TRADE.test(token.lower) && isVerbLike(next);
	return (ONE.has(article) || isKnown) && isActing && opensClause(tokens, from);
}

const BY_TRADE = /(?:man|person|keeper|ician|ologist)$/;

const ONE = new Set(['a', 'an', 'one', 'another']);
function kindOfSpeaker(tokens: readonly Token[], at: number): NounKind {
	const noun = tokens[at]?.lower ?? '';
	return isAgentNoun(noun) || tokens[at - 1]?.lower !== 'the' ? 'person' : 'institution';
}

const ARTICLES = new Set(['a', 'an', 'the', 'one', 'another']);
/** An adjective or adverb: a noun is still to come. */
const NO_NOUN =
	/(?:ly|ful|ous|able|ible|less|ive|ing)$|^(?:first|second|third|last|next|former|new|old|young|other|same)$/;
const PAST_SAYING = new Set(
	'posted tweeted insisted warned explained claimed argued announced confirmed insists warns claims said says shouted shouts asked asks replied replies added adds wrote writes yelled called cried answered joked told tells'.split(
		' ',
	),
);

/** “…,” said `one`. */
export function isOneSpeaking(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (tokens[at]?.lower !== 'one' || !PAST_SAYING.has(before?.lower ?? '')) return false;
	return (
		tokens[at - 2]?.kind === 'quote' &&
		(next?.kind !== 'word' || next.sentence !== before?.sentence)
	);
}

/** How long “…,” `one of them` said and “…,” said `one of the gloomier ones` are; 0 for neither. */
export function lengthOfOne(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of') return 0;
	const isThem = /^(?:them|those|us)$/.test(tokens[at + 2]?.lower ?? '');
	if (isThem) return tokens[at - 1]?.kind === 'word' ? 0 : 3;
	const isSaid = PAST_SAYING.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind === 'quote';
	if (!isSaid) return 0;
	let to = at + 2;
	while (tokens[to]?.kind === 'word') {
		if (tokens[to]?.isCapital || kindOfNoun(tokens[to]?.lower ?? '')) return 0;
		to++;
	}
	// “…,” said one of the three, Ann Lee
	return tokens[to]?.text === ',' && tokens[to + 1]?.isCapital ? 0 : to - at;
}
