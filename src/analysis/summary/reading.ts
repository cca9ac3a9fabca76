import { STOP_WORDS } from '../words/stop-words.ts';
import type { Candidate } from './candidates.ts';
import { stem } from './stem.ts';

/** A word of the article, in all its forms. */
export type Term = {
	/** Its place among the words of the article. */
	readonly number: number;
	readonly stem: string;
	readonly isSmall: boolean;
	readonly inTitle: boolean;
	/** The sentence of each time it is used, in order. */
	readonly places: number[];
	/** Has it a capital inside a sentence? */
	isName: boolean;
};

/** Two words that follow each other. */
export type Pair = {
	/** Its place among the pairs of the article. */
	readonly number: number;
	readonly left: Term;
	readonly right: Term;
	/** The sentence of each time they do, in order. */
	readonly places: number[];
};

export type ReadSentence = Candidate & {
	/** All its words, in order. */
	readonly words: readonly Term[];
	readonly terms: ReadonlySet<Term>;
	readonly pairs: ReadonlySet<Pair>;
};

/** The article as words. */
export type Reading = {
	readonly sentences: readonly ReadSentence[];
	readonly terms: readonly Term[];
	readonly pairs: readonly Pair[];
};

/** Reads the candidates word by word. */
export function readWords(candidates: readonly Candidate[], title: string): Reading {
	const titleStems = new Set(wordsOf(title).map(({ word }) => stem(word)));
	const terms = new Map<string, Term>();
	const forms = new Map<string, Term>();
	const pairs = new Map<number, Pair>();

	const sentences = candidates.map((candidate, place) => {
		const words = wordsOf(candidate.text).map(({ word, isName }) => {
			const known = forms.get(word);
			const term = known ?? termOf(terms, word, titleStems);
			if (known === undefined) forms.set(word, term);
			term.places.push(place);
			term.isName ||= isName;
			return term;
		});
		const own = words.slice(1).map((right, index) => pairOf(pairs, words[index] ?? right, right));
		for (const pair of own) pair.places.push(place);
		return { ...candidate, words, terms: new Set(words), pairs: new Set(own) };
	});

	return { sentences, terms: [...terms.values()], pairs: [...pairs.values()] };
}

/** Words of one sentence past these are not read. */
const LONGEST = 150;
/** More than an article can have, so that two numbers make one key. */
const MOST_TERMS = 2 ** 14;
const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const INSIDE = /[\p{L}\p{N},;’'-][\s-]?$/u;

function wordsOf(text: string): { word: string; isName: boolean }[] {
	const words = [];
	for (const { 0: form, index } of text.matchAll(WORD)) {
		const word = form.toLowerCase();
		const isName =
			word !== form && CAPITAL.test(form) && INSIDE.test(text.slice(Math.max(0, index - 2), index));
		words.push({ word, isName });
		if (words.length === LONGEST) break;
	}
	return words;
}

function termOf(terms: Map<string, Term>, word: string, title: ReadonlySet<string>): Term {
	const key = stem(word);
	const isSmall = STOP_WORDS.has(word);
	const known = terms.get(key);
	if (known !== undefined) return known;
	const term = {
		number: terms.size,
		stem: key,
		isSmall,
		inTitle: title.has(key),
		places: [],
		isName: false,
	};
	terms.set(key, term);
	return term;
}

function pairOf(pairs: Map<number, Pair>, left: Term, right: Term): Pair {
	const key = left.number * MOST_TERMS + right.number;
	const known = pairs.get(key);
	if (known !== undefined) return known;
	const pair = { number: pairs.size, left, right, places: [] };
	pairs.set(key, pair);
	return pair;
}
