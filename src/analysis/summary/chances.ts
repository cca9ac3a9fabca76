import { chance, type Model, weigher } from './model.ts';
import { measurePair, type PairMeasures } from './pair-measures.ts';
import type { Pair, Reading, Term } from './reading.ts';
import { measureWord } from './word-measures.ts';

/** How likely each word and each pair of words stands in a summary of the article, by its number. */
export type Chances = {
	readonly words: readonly number[];
	readonly pairs: readonly number[];
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
	const pairs = reading.pairs.map((two) => chance(weigh(measureLikely(two, words))));
	return { words, pairs, wordTotal: total(words), pairTotal: total(pairs) };
}

/** How likely each word of the article stands in a summary, by its number. */
export function wordChances(
	{ terms, sentences }: Reading,
	weights: Model['word'],
): readonly number[] {
	const weigh = weigher(weights);
	return terms.map((term) => chance(weigh(measureWord(term, sentences.length))));
}

/** What tells whether this pair stands in a summary, where these words are as likely as that. */
export function measureLikely(pair: Pair, words: readonly number[]): PairMeasures {
	return measurePair(pair, words[pair.left.number] ?? 0, words[pair.right.number] ?? 0);
}

/** The chances of `found` together. */
export function expected(found: Iterable<Term | Pair>, chances: readonly number[]): number {
	let sum = 0;
	for (const { number } of found) sum += chances[number] ?? 0;
	return sum;
}

function total(chances: readonly number[]): number {
	let sum = 0;
	for (const one of chances) sum += one;
	return sum;
}
