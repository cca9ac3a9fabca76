import { SMALL_WORDS } from '../words/small-words.ts';
import type { Candidate } from './candidates.ts';
import { stem } from './stem.ts';

/** A word of the article, in all its forms. */
export type Term = {
	readonly stem: string;
	readonly isSmall: boolean;
	readonly inTitle: boolean;
	/** The sentence of each time it is used, in order. */
	readonly places: number[];
	/** Has it a capital inside a sentence? */
	isName: boolean;
};

/** Two words that follow each other, and the sentence of each time they do. */
export type Pair = { readonly left: Term; readonly right: Term; readonly places: number[] };

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
	const pairs = new Map<Term, Map<Term, Pair>>();

	const sentences = candidates.map((candidate, place) => {
		const words = wordsOf(candidate.text).map(({ word, isName }) => {
			const key = stem(word);
			const term = terms.get(key) ?? newTerm(word, titleStems.has(key));
			terms.set(key, term);
			term.places.push(place);
			term.isName ||= isName;
			return term;
		});
		const own = words.slice(1).map((right, index) => pairOf(pairs, words[index] ?? right, right));
		for (const pair of own) pair.places.push(place);
		return { ...candidate, words, terms: new Set(words), pairs: new Set(own) };
	});

	const all = [...pairs.values()].flatMap((rights) => [...rights.values()]);
	return { sentences, terms: [...terms.values()], pairs: all };
}

/** Words of one sentence past these are not read. */
const LONGEST = 150;
const WORD = /[\p{L}\p{N}]+/gu;
const INSIDE = /[\p{L}\p{N},;’'-][\s-]?$/u;

function wordsOf(text: string): { word: string; isName: boolean }[] {
	const words = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const isName = /^\p{Lu}/u.test(word) && INSIDE.test(text.slice(Math.max(0, index - 2), index));
		words.push({ word: word.toLowerCase(), isName });
		if (words.length === LONGEST) break;
	}
	return words;
}

function newTerm(word: string, inTitle: boolean): Term {
	const key = stem(word);
	return {
		stem: key,
		isSmall: SMALL_WORDS.has(word),
		inTitle,
		places: [],
		isName: false,
	};
}

function pairOf(pairs: Map<Term, Map<Term, Pair>>, left: Term, right: Term): Pair {
	const rights = pairs.get(left) ?? new Map<Term, Pair>();
	const pair = rights.get(right) ?? { left, right, places: [] };
	pairs.set(left, rights.set(right, pair));
	return pair;
}
