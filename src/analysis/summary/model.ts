import type { PairMeasures } from './pair-measures.ts';
import type { SentenceMeasures } from './sentence-measures.ts';
import type { SetMeasures } from './set-measures.ts';
import type { WordMeasures } from './word-measures.ts';

/** What was learned from articles and their summaries: a weight for every measure (see bench/learn-summary.ts). */
export type Model = {
	/** Does this word stand in a summary? */
	readonly word: WordMeasures;
	/** Do these two words stand side by side in a summary? */
	readonly pair: PairMeasures;
	/** How much of a summary is in this sentence? */
	readonly sentence: SentenceMeasures;
	/** How good are these sentences together? */
	readonly set: SetMeasures;
};

/** Measures by their names. */
export type Measures = Readonly<Record<string, number>>;

/** Adds up measures times their weights, for many measures of one kind. */
export function weigher<Named extends Measures>(weights: Named): (measures: Named) => number {
	let inOrder: readonly number[] | undefined;
	return (measures) => {
		inOrder ??= Object.keys(measures).map((name) => weights[name] ?? 0);
		let sum = 0;
		let place = 0;
		for (const value of Object.values(measures)) {
			sum += value * (inOrder[place] ?? 0);
			place += 1;
		}
		return sum;
	};
}

/** A weighed sum as a chance from 0 to 1. */
export function chance(sum: number): number {
	return 1 / (1 + Math.exp(-sum));
}
