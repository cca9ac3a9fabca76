import { chance, type Model, weigher } from './model.ts';
import { measurePair, type PairMeasures } from './pair-measures.ts';
import type { Pair, Reading, Term } from './reading.ts';
import { measureWord } from './word-measures.ts';

/** How likely each word and each pair of words stands in a summary of the article. */
export type Chances = {
	readonly words: ReadonlyMap<Term, number>;
	readonly pairs: ReadonlyMap<Pair, number>;
	/** How many different words and pairs a summary is expected to hold. */
	readonly wordTotal: number;
	readonly pairTotal: number;
};

/** Weighs every word and every pair of the article. */
export function estimateChances(
	reading: Reading,
	{ word, pair }: Pick<Model, 'word' | 'pair'>,
): Chances {
	const words = wordChances(reading, word);
	const weigh = weigher(pair);
	const pairs = new Map<Pair, number>();
	for (const two of reading.pairs) pairs.set(two, chance(weigh(measureLikely(two, words))));
	return { words, pairs, wordTotal: total(words.values()), pairTotal: total(pairs.values()) };
}

/** How likely each word of the article stands in a summary. */
export function wordChances(
	{ terms, sentences }: Reading,
	weights: Model['word'],
): ReadonlyMap<Term, number> {
	const weigh = weigher(weights);
	const chances = new Map<Term, number>();
	for (const term of terms) chances.set(term, chance(weigh(measureWord(term, sentences.length))));
	return chances;
}

/** What tells whether this pair stands in a summary, where these words are as likely as that. */
export function measureLikely(pair: Pair, words: ReadonlyMap<Term, number>): PairMeasures {
	return measurePair(pair, words.get(pair.left) ?? 0, words.get(pair.right) ?? 0);
}

/** The chances of `found` together. */
export function expected<Found>(
	found: Iterable<Found>,
	chances: ReadonlyMap<Found, number>,
): number {
	let sum = 0;
	for (const one of found) sum += chances.get(one) ?? 0;
	return sum;
}

function total(chances: Iterable<number>): number {
	let sum = 0;
	for (const one of chances) sum += one;
	return sum;
}
