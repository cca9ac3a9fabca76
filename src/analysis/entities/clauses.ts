import type { Token } from '../document/tokens.ts';
import { PREPOSITIONS } from '../words/function-words.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import { isVerbLike } from './verb-like.ts';

/** Can what begins at `from` be the subject of a clause: does it open the sentence, or follow only what stands before a subject? */
export function opensClause(tokens: readonly Token[], from: number): boolean {
	const [here, before, earlier] = [tokens[from], tokens[from - 1], tokens[from - 2]];
	if (!before || before.kind === 'quote' || before.sentence !== here?.sentence) return true;
	if (isPastClock(tokens, from)) return true;
	if (before.text === ',') return followsOpening(tokens, from - 1);
	if (WHERE.has(before.lower)) return true;
	if (WHEN.has(before.lower) && earlier?.sentence !== here.sentence) return true;
	if (JOINING.has(before.lower))
		return earlier?.sentence !== here.sentence || earlier.kind !== 'word';
	if (STANDING.has(before.lower)) return followsOpening(tokens, from - 1);
	return isBare(before) && followsOpening(tokens, from);
}

/** 4.20pm: `Ann Lee` is on the steps: what a live page tells begins behind the hour. */
export function isPastClock(tokens: readonly Token[], from: number): boolean {
	if (tokens[from - 1]?.text !== ':') return false;
	let start = from - 1;
	while (start > from - LONGEST_CLOCK && tokens[start - 1]?.sentence === tokens[from]?.sentence)
		start--;
	return (
		tokens[start - 1]?.sentence !== tokens[from]?.sentence && CLOCK.test(tokens[start]?.text ?? '')
	);
}

const LONGEST_CLOCK = 5;
const CLOCK = /^\d{1,2}(?:[.:]\d{2})?(?:[ap]m)?$/i;

/** At ten past two `a man` came in: no comma behind the opening, and nothing that governs what follows. */
const isBare = (before: Token): boolean =>
	before.kind === 'word' &&
	!PREPOSITIONS.has(before.lower) &&
	!LEADING.has(before.lower) &&
	!isVerbLike(before) &&
	!/ing$/.test(before.lower);

const WHERE = wordSet('where while whereas');
const WHEN = wordSet('when after before once until because if although though since');
const JOINING = wordSet('and but yet as');
const STANDING = wordSet('was were is are stood sat came lay sits stands waited');

const LONGEST = 24;

/** `In the yard`, a baker sat; `In the yard` sat a baker: from the sentence’s first word to `end` no name or verb is free. */
function followsOpening(tokens: readonly Token[], end: number): boolean {
	let first = end;
	while (first > 0 && tokens[first - 1]?.sentence === tokens[end]?.sentence) {
		if (end - first >= LONGEST || tokens[first - 1]?.kind === 'quote') return false;
		first--;
	}
	if (!PREPOSITIONS.has(tokens[first]?.lower ?? '') && !AWAY.has(tokens[end - 1]?.lower ?? ''))
		return false;
	for (let at = first + 1; at < end; at++) {
		const [token, before] = [tokens[at], tokens[at - 1]];
		if (!token || (isVerbLike(token) && isVerbLike(before))) return false;
		if (/^(?:the|an?)$/.test(token.lower) && !isTied(before)) return false;
		const isFree = before?.kind === 'word' && !before.isCapital && !LEADING.has(before.lower);
		if (token.isCapital && isFree && !PREPOSITIONS.has(before.lower)) return false;
	}
	return true;
}

/** In the yard `of` the inn, in the yard `and` the inn: what follows is not free. */
const isTied = (before: Token | undefined): boolean =>
	before?.kind !== 'word' || PREPOSITIONS.has(before.lower) || LEADING.has(before.lower);

const AWAY = wordSet('away nearby later earlier outside inside upstairs downstairs before after');
const LEADING = wordSet('the a an and of his her their its');

const LONGEST_APPOSITION = 24;

/** …, `Ann Lee`, a member of the board, told Nordpress. */
export function speaksPastApposition(tokens: readonly Token[], to: number): boolean {
	if (tokens[to]?.text !== ',') return false;
	for (let at = to + 2; at < to + LONGEST_APPOSITION; at++) {
		if (tokens[at]?.sentence !== tokens[to]?.sentence) return false;
		if (tokens[at - 1]?.text === ',' && SAYING.has(tokens[at]?.lower ?? '')) return true;
		if (tokens[at]?.kind === 'quote') return false;
	}
	return false;
}
