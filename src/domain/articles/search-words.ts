import { beginningOf } from '../shorten.ts';
import { UserError } from '../user-error.ts';
import { wordsOf } from '../words.ts';

/** Words side by side, folded; where it is a prefix, the last of them may go on. */
export type SearchTerm = { readonly words: readonly string[]; readonly isPrefix: boolean };

/** What an article is to hold, all of it, and what it is not to hold. */
export type SearchWords = {
	readonly all: readonly SearchTerm[];
	readonly none: readonly SearchTerm[];
};

/** Longer than anybody's question, in characters. */
export const LONGEST_SEARCH = 300;
const MOST_TERMS = 16;
/** So many letters keep a prefix from finding half of all words. */
const SHORTEST_PREFIX = 3;

/** What somebody types between two blanks, or in marks; a minus before it takes it out. */
const PART = /(?<minus>[-−–]?)(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”„«»]?|(?<plain>[^\s"“”„«»]+))/gu;

/**
 * Reads what somebody looks for: words that are all to be there, “words side by side” in marks, `-word` that is not to be
 * there, `harb*` for every word that begins so. A UserError says what is wrong with it.
 */
export function readSearch(typed: string): SearchWords {
	const text = typed.trim();
	if (text.length > LONGEST_SEARCH) {
		throw new UserError(
			'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.',
			{ n: text.length, most: LONGEST_SEARCH },
		);
	}
	const parts = [...text.matchAll(PART)].flatMap(({ groups = {} }) => partOf(groups));
	const none = parts.filter(({ isOut }) => isOut).map(({ term }) => term);
	const asked = parts.filter(({ isOut }) => !isOut).map(({ term }) => term);
	const all = asked.filter(saysSomething);
	if (all.length > MOST_TERMS || none.length > MOST_TERMS) {
		throw new UserError('Look for at most {most, number} words at once.', { most: MOST_TERMS });
	}
	if (all.length > 0) return { all, none };
	throw nothingIn(text, { asked, none });
}

type Part = { readonly term: SearchTerm; readonly isOut: boolean };

function partOf({ minus, quoted, plain = '' }: Partial<Record<string, string>>): Part[] {
	const said = quoted ?? plain;
	const words = wordsOf(said);
	const [last = ''] = words.slice(-1);
	if (last === '') return [];
	const isPrefix = quoted === undefined && said.endsWith('*');
	if (isPrefix && last.length < SHORTEST_PREFIX && !UNSPACED.test(last)) {
		throw new UserError(
			'“{word}” begins too many words. Write at least {least, number} letters before the star.',
			{ word: beginningOf(said, 20), least: SHORTEST_PREFIX },
		);
	}
	return [{ term: { words, isPrefix }, isOut: minus !== '' }];
}

/** Each letter of these is a word by itself. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Words that stand in every text. Side by side with others, in marks, they are looked for. */
const STOP_WORDS = new Set(
	'a an the and or but not of in on at to for from with by as is are was were be been has have had it its he his she her they their that this which you we s t der das und les et'.split(
		' ',
	),
);

function saysSomething({ words, isPrefix }: SearchTerm): boolean {
	return isPrefix || words.some((word) => !STOP_WORDS.has(word));
}

function nothingIn(
	text: string,
	{ asked, none }: { asked: readonly SearchTerm[]; none: readonly SearchTerm[] },
): UserError {
	if (asked.length > 0) {
		const words = beginningOf(asked.flatMap((term) => term.words).join(' '), 40);
		return new UserError(
			'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.',
			{ words },
		);
	}
	if (none.length > 0) {
		return new UserError(
			'That says only what is to be left out. Say also what you look for, such as: harbour -ferry',
		);
	}
	return new UserError(
		'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry',
		{ typed: beginningOf(text, 40) },
	);
}

/** Does a text hold what is looked for? `text` is its words, folded, with one blank between two and at both ends. */
export function holdsWords(text: string, { all, none }: SearchWords): boolean {
	return all.every((term) => holdsTerm(text, term)) && !none.some((term) => holdsTerm(text, term));
}

/** Does it hold these words side by side? */
export function holdsTerm(text: string, { words, isPrefix }: SearchTerm): boolean {
	return text.includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`);
}
