import { fold } from './fold.ts';

/** Words side by side, folded, with a space between them. */
export type Phrase = string;

/** Scripts that write no spaces: each of their letters counts as a word, and a word is a phrase of them. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const WORD = new RegExp(`${UNSPACED}|[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]+`, 'gv');
const MOST_WORDS = 32;

/** The words of `text`, folded; punctuation and symbols are none. */
export function wordsOf(text: string): string[] {
	const folded = fold(text);
	return folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
}

/** Most texts hold no other letters, and are read faster so. */
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** What is asked for: what stands between spaces is one phrase. Of a very long question only the beginning counts. */
export function phrasesOf(question: string): Phrase[] {
	const phrases = fold(question)
		.split(' ')
		.map((part) => wordsOf(part).join(' '));
	return phrases.filter((phrase) => phrase !== '').slice(0, MOST_WORDS);
}

/** A word of a text, folded, with where it stands there. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of `text` with their places; what folds to several words is several at one place. */
export function* placedWords(text: string): Generator<PlacedWord> {
	for (const { 0: letters, index } of text.matchAll(WORD)) {
		const place = { start: index, end: index + letters.length };
		for (const word of wordsOf(letters)) yield { word, ...place };
	}
}
