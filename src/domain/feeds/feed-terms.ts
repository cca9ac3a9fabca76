import { fold } from '../fold.ts';

/** What one term of a filter asks of a text: that it holds all of `has`, and none of `without`; folded. */
type Term = { readonly has: readonly string[]; readonly without: readonly string[] };

/** What somebody typed of a filter: terms, and those behind a NOT that stands before anything else. */
export type TypedTerms = { readonly terms: readonly string[]; readonly out: readonly string[] };

/** A phrase in marks that stands by itself, what parts two terms, or a word. */
const TOKEN = /(?<![^\s,;])["“”„«»](?<phrase>[^"“”„«»\n]*)["“”„«»](?![^\s,;])|[,;\n]|[^\s,;]+/gu;
const NOT = 'NOT';

/**
 * The terms of a filter, parted by commas: words in a row, “whole phrases” in marks, commas and all, and `NOT` before what
 * is not to be there. A term comes back as it is kept: with one kind of marks, and one space between words.
 *
 *     readTerms('harbour NOT “Bay, the ferry”, NOT sport')
 *     // { terms: ['harbour NOT "Bay, the ferry"'], out: ['sport'] }
 */
export function readTerms(typed: string | undefined): TypedTerms {
	const lists: string[][] = [[]];
	for (const { 0: token, groups = {} } of (typed ?? '').matchAll(TOKEN)) {
		const phrase = groups['phrase']?.replace(/\s+/g, ' ').trim();
		if (/^[,;\n]$/.test(token)) lists.push([]);
		else if (phrase === undefined) lists.at(-1)?.push(withoutHalfMarks(token));
		else if (phrase !== '') lists.at(-1)?.push(`"${phrase}"`);
	}
	const terms = lists.flatMap((tokens) => withoutIdleNots(tokens.filter((token) => token !== '')));
	const isOut = (term: string): boolean => term.startsWith(`${NOT} `);
	return {
		terms: distinct(terms.filter((term) => !isOut(term))),
		out: distinct(terms.filter(isOut).flatMap((term) => splitAtNots(term).slice(1))),
	};
}

/** Is what the term asks true of one of the texts? Case and accents do not count; a word is no part of another. */
export function holdsTerm(texts: readonly string[], term: string): boolean {
	const { has, without } = termOf(term);
	const holds = (piece: string): boolean => texts.some((text) => isIn(text, piece));
	return has.every(holds) && !without.some(holds);
}

/** A mark that nobody closed, or opened; behind a digit it means inches. */
function withoutHalfMarks(token: string): string {
	return token.replace(/^["“”„«»]+|(?<!\d)["“”„«»]+$/gu, '');
}

/** A NOT with nothing behind it says nothing. */
function withoutIdleNots(tokens: readonly string[]): string[] {
	const kept = tokens.filter(
		(token, place) => token !== NOT || ![undefined, NOT].includes(tokens[place + 1]),
	);
	return kept.length === 0 ? [] : [kept.join(' ')];
}

function termOf(term: string): Term {
	const [first = '', ...others] = splitAtNots(term);
	return { has: piecesOf(first), without: others.flatMap(piecesOf) };
}

/** What stands before, between and behind the NOTs that stand outside of marks. */
function splitAtNots(term: string): string[] {
	const parts: string[][] = [[]];
	for (const [token] of term.matchAll(TOKEN)) {
		if (token === NOT) parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts.map((tokens) => tokens.join(' '));
}

/** Each phrase in marks by itself, and the words between them in a row. */
function piecesOf(words: string): string[] {
	const pieces: string[][] = [[]];
	for (const { 0: token, groups = {} } of words.matchAll(TOKEN)) {
		const phrase = groups['phrase'];
		if (phrase === undefined) pieces.at(-1)?.push(token);
		else pieces.push([phrase], []);
	}
	return pieces.map((tokens) => fold(tokens.join(' '))).filter((piece) => piece !== '');
}

function distinct(terms: readonly string[]): string[] {
	return [...new Set(terms)].filter((term) => term !== '');
}

/** Scripts that part no words: there a word may stand inside others. */
const UNPARTED =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** As whole words: 'port' is not in 'sports'. Both are folded. */
function isIn(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (UNPARTED.test(word)) return true;
		const before = text.slice(0, at).at(-1) ?? ' ';
		const after = text.charAt(at + word.length) || ' ';
		if (!LETTER.test(before) && !LETTER.test(after)) return true;
	}
	return false;
}
