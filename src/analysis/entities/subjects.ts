import type { Token } from '../document/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { isPastClock, speaksPastApposition } from './clauses.ts';
import type { Mention } from './mentions.ts';
import { isNamedAs } from './names/named-as.ts';
import type { NameTable } from './names/table.ts';
import { kindOfNoun } from './nouns/noun-kinds.ts';
import { isVerbLike } from './verb-like.ts';

/** Does a verb seem to follow, or does the sentence begin with it? */
export function isSubject({ tokens }: NameTable, mention: Mention): boolean {
	const { from, to, isOwner, isBehindPreposition } = mention;
	if (isOwner || isBehindPreposition) return false;
	const before = tokens[from - 1];
	if (!before || before.kind === 'quote' || before.sentence !== tokens[from]?.sentence) return true;
	if (isNamedAs(tokens, from) || isPastClock(tokens, from)) return true;
	return (
		isVerbLike(tokens[to]) ||
		speaksPastApposition(tokens, to) ||
		isIntroducedLate(tokens, from) ||
		opensWithApposition(tokens, from) ||
		opensSentence(tokens, from)
	);
}

/** Does nothing but titles, or a small word, stand before it in its sentence? */
export function leadsSentence({ tokens }: NameTable, mention: Mention): boolean {
	const { from, isOwner, isBehindPreposition } = mention;
	if (isOwner || isBehindPreposition) return false;
	if (isNamedAs(tokens, from) || isPastClock(tokens, from)) return true;
	const before = tokens[from - 1];
	if (!before || before.kind === 'quote' || before.sentence !== tokens[from]?.sentence) return true;
	return opensSentence(tokens, from) || followsClause(tokens, from);
}

const STANDING = new Set('was were is are stood sat came lay sits stands'.split(' '));

/** Among those in court was `Ann Lee`, a baker. */
function isIntroducedLate(tokens: readonly Token[], from: number): boolean {
	if (!STANDING.has(tokens[from - 1]?.lower ?? '')) return false;
	let first = from - 1;
	while (first > from - FURTHEST && tokens[first - 1]?.sentence === tokens[from]?.sentence) first--;
	return PREPOSITIONS.has(tokens[first]?.lower ?? '');
}

const FURTHEST = 40;
const OPENS_CLAUSE = new Set(
	'asked pressed told questioned when while as after before although though if because since speaking once until'.split(
		' ',
	),
);

/** Asked whether he was sorry, `the defendant` nodded. */
function followsClause(tokens: readonly Token[], from: number): boolean {
	if (tokens[from - 1]?.text !== ',') return false;
	const sentence = tokens[from]?.sentence;
	let first = from - 1;
	while (first > from - FURTHEST && tokens[first - 1]?.sentence === sentence) first--;
	return OPENS_CLAUSE.has(tokens[first]?.lower ?? '');
}

const NEAR = 6;

/** Her publisher, `Ann Lee`, took it hard. */
function opensWithApposition(tokens: readonly Token[], from: number): boolean {
	if (tokens[from - 1]?.text !== ',') return false;
	for (let at = from - 2; at > from - 2 - NEAR; at--) {
		const token = tokens[at];
		if (token?.text === ',') return true;
		if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) break;
		if (isObjectOf(tokens, at)) return false;
		if (tokens[at - 1]?.sentence !== token.sentence || isPastClock(tokens, at)) return true;
	}
	return opensWithOffice(tokens, from);
}

/** The director of prosecutions in Zell, `Ann Lee`, wept: an office with its place, and nothing else, before the name. */
function opensWithOffice(tokens: readonly Token[], from: number): boolean {
	let start = from - 1;
	while (start > from - LONGEST_OFFICE && tokens[start - 1]?.sentence === tokens[from]?.sentence)
		start--;
	if (tokens[start]?.lower !== 'the' || tokens[start - 1]?.sentence === tokens[from]?.sentence)
		return false;
	const office = tokens.slice(start + 1, from - 1);
	const tie = office.findIndex(({ lower }) => PREPOSITIONS.has(lower));
	const isWhole = office.every((token) => token.kind === 'word' && !isVerbLike(token));
	return isWhole && kindOfNoun(office[tie - 1]?.lower ?? '') === 'person';
}

const LONGEST_OFFICE = 16;

/** accused `the` referee, Bo Ek: the name is of whom the verb has for its object. */
const isObjectOf = (tokens: readonly Token[], verb: number): boolean =>
	isFiniteVerb(tokens, verb) && DETERMINERS.has(tokens[verb + 1]?.lower ?? '');

const LONGEST_OPENING = 8;
const TIES = new Set(['of', 'for', 'and']);

/** Former US secretary of state `Ann Lee`, …: nothing but her titles before the name. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at >= from - LONGEST_OPENING; at--) {
		const token = tokens[at];
		if (token?.kind !== 'word' && token?.text !== ',') return false;
		if (!TIES.has(token.lower) && (PREPOSITIONS.has(token.lower) || isFiniteVerb(tokens, at)))
			return false;
		if (tokens[at - 1]?.sentence !== token.sentence || isPastClock(tokens, at)) return true;
	}
	return false;
}

/** A verb, and not “the `retired` judge”. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
	return isVerbLike(tokens[at]) && !DETERMINERS.has(tokens[at - 1]?.lower ?? '');
}
