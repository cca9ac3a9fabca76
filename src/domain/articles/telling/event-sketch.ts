import { stableHash } from '../../stable-hash.ts';

/** What is kept of the passage that tells an event, so that another report of it is known though it has no word in common. */
export type EventSketch = {
	/** Tells the text it was made of from other texts. */
	readonly text: string;
	/** Days between the event and its being told, as far as they count. */
	readonly later: number;
	/** What is named there, by `codeOf`, each with how rare it is. */
	readonly names: Terms;
	/** The other rare words, likewise. */
	readonly words: Terms;
	/** In digits, two or more. */
	readonly numbers: ReadonlySet<string>;
	/** Where the vectors of its words point together, what it names left out: a bit for each direction; empty where no word has a vector. */
	readonly topic: string;
	/** Which of several like it on the day it is: a letter for what is told, and what is told of it; `h15` is an hour. Also `OPENING`. */
	readonly which: readonly string[];
};

/** Of what an article opens with. */
export const OPENING = 'l';

/** Codes of words, with how rare each is: from 0 to `RAREST`. */
export type Terms = ReadonlyMap<string, number>;

export const RAREST = 7;

/** The sketch in letters: it is kept with a key date. */
export function writeSketch({
	text,
	later,
	names,
	words,
	numbers,
	topic,
	which,
}: EventSketch): string {
	const parts = [text, later, written(names), written(words), [...numbers].join(' '), topic];
	return [...parts, ...(which.length > 0 ? [which.join(' ')] : [])].join(GAP);
}

const GAP = '|';
/** The last is left out where it is empty. */
const PARTS = [6, 7];

/** What `writeSketch` wrote; what it did not write is a sketch that is like no other. */
export function readSketch(written: string): EventSketch {
	const parts = written.split(GAP);
	const [text = '', later = '', names = '', words = '', numbers = '', topic = '', which = ''] =
		PARTS.includes(parts.length) ? parts : [];
	return {
		text,
		later: Number(later) || 0,
		names: termsIn(names),
		words: termsIn(words),
		numbers: new Set(numbers.split(' ').filter(Boolean)),
		topic,
		which: which.split(' ').filter(Boolean),
	};
}

/** As many letters of a word tell it from others: “Angola” and “Angolan” meet. */
const STEM_LETTERS = 6;
const CODE_LETTERS = 3;

/** How a sketch knows a word, in lower case. */
export function codeOf(word: string): string {
	return lettersOf(stableHash(word.slice(0, STEM_LETTERS)), CODE_LETTERS);
}

/** Does the article name somebody of this name, by any word of it? */
export function namesAlso({ names }: EventSketch, words: readonly string[]): boolean {
	return words.some((word) => names.has(codeOf(word)));
}

/** Those of one rarity together, behind it: `7aKbQ-Z 5x0_`. */
function written(terms: Terms): string {
	const byRarity = Map.groupBy(terms, ([, rarity]) => rarity);
	return [...byRarity]
		.map(([rarity, alike]) => `${rarity}${alike.map(([code]) => code).join('')}`)
		.join(' ');
}

function termsIn(list: string): Terms {
	const terms = new Map<string, number>();
	for (const group of list.split(' ')) {
		const rarity = Number(group.slice(0, 1));
		for (let at = 1; at + CODE_LETTERS <= group.length; at += CODE_LETTERS)
			terms.set(group.slice(at, at + CODE_LETTERS), Math.min(RAREST, rarity || 0));
	}
	return terms;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_OF_LETTER = 6;

/** The last bits of a whole number, six a letter. */
export function lettersOf(number: number, letters: number): string {
	return Array.from({ length: letters }, (_, at) =>
		LETTERS.charAt((number >>> (BITS_OF_LETTER * at)) & (LETTERS.length - 1)),
	).join('');
}

/** What is so or not, six to a letter. */
export function lettersOfBits(bits: readonly boolean[]): string {
	return Array.from({ length: Math.ceil(bits.length / BITS_OF_LETTER) }, (_, at) => {
		const six = bits.slice(BITS_OF_LETTER * at, BITS_OF_LETTER * (at + 1));
		return lettersOf(
			six.reduce((sum, bit, place) => sum | (Number(bit) << place), 0),
			1,
		);
	}).join('');
}

/** Of how many bits, from 0 to 1, two of `lettersOfBits` have the same; of none, half. */
export function agreementOf(one: string, other: string): number {
	const letters = Math.min(one.length, other.length);
	if (letters === 0) return 0.5;
	let apart = 0;
	for (let at = 0; at < letters; at += 1)
		apart += ONES[LETTERS.indexOf(one.charAt(at)) ^ LETTERS.indexOf(other.charAt(at))] ?? 0;
	return 1 - apart / (letters * BITS_OF_LETTER);
}

/** How many bits of a letter are set. */
const ONES = Array.from(LETTERS, (_, value) => value.toString(2).replaceAll('0', '').length);
