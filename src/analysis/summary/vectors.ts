import type { ReadSentence } from './reading.ts';

/** The topics of a text by their numbers, in rising order, and the weight of each; of length 1. */
export type Vector = { readonly numbers: readonly number[]; readonly weights: readonly number[] };

/** What a sentence is about: each topic as often as it is named. */
export function vectorOf({ words }: Pick<ReadSentence, 'words'>): Vector {
	const weights = new Map<number, number>();
	for (const { number, isSmall } of words) {
		if (!isSmall) weights.set(number, (weights.get(number) ?? 0) + 1);
	}
	return normal(weights);
}

/** What several texts are about together; a later one counts less, by `fading` for each place. */
export function centre(vectors: readonly Vector[], fading: number): Vector {
	const sums = new Map<number, number>();
	for (const [place, { numbers, weights }] of vectors.entries()) {
		for (const [index, number] of numbers.entries()) {
			sums.set(number, (sums.get(number) ?? 0) + (weights[index] ?? 0) / (1 + fading * place));
		}
	}
	return normal(sums);
}

/** How alike two texts are, from 0 to 1. */
export function likeness(one: Vector, other: Vector): number {
	let sum = 0;
	let left = 0;
	let right = 0;
	while (left < one.numbers.length && right < other.numbers.length) {
		const difference = (one.numbers[left] ?? 0) - (other.numbers[right] ?? 0);
		if (difference === 0) sum += (one.weights[left] ?? 0) * (other.weights[right] ?? 0);
		if (difference <= 0) left += 1;
		if (difference >= 0) right += 1;
	}
	return sum;
}

function normal(sums: ReadonlyMap<number, number>): Vector {
	const numbers = [...sums.keys()].sort((one, other) => one - other);
	let squares = 0;
	for (const weight of sums.values()) squares += weight * weight;
	const length = Math.sqrt(squares) || 1;
	return { numbers, weights: numbers.map((number) => (sums.get(number) ?? 0) / length) };
}
