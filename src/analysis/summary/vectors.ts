import type { ReadSentence, Term } from './reading.ts';

/** The topics of a text and their weights; of length 1. */
export type Vector = ReadonlyMap<Term, number>;

/** What a sentence is about: each topic as often as it is named. */
export function vectorOf({ words }: Pick<ReadSentence, 'words'>): Vector {
	const weights = new Map<Term, number>();
	for (const term of words) {
		if (!term.isSmall) weights.set(term, (weights.get(term) ?? 0) + 1);
	}
	return normal(weights);
}

/** What several texts are about together; a later one counts less, by `fading` for each place. */
export function centre(vectors: readonly Vector[], fading: number): Vector {
	const weights = new Map<Term, number>();
	vectors.forEach((vector, place) => {
		for (const [term, weight] of vector) {
			weights.set(term, (weights.get(term) ?? 0) + weight / (1 + fading * place));
		}
	});
	return normal(weights);
}

/** How alike two texts are, from 0 to 1. */
export function likeness(one: Vector, other: Vector): number {
	const [short, long] = one.size < other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
	return sum;
}

function normal(weights: ReadonlyMap<Term, number>): Vector {
	let squares = 0;
	for (const weight of weights.values()) squares += weight * weight;
	const length = Math.sqrt(squares) || 1;
	return new Map(Array.from(weights, ([term, weight]) => [term, weight / length]));
}
