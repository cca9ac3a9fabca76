import type { Pair } from './reading.ts';

export type PairMeasures = ReturnType<typeof measurePair>;

/** What tells whether two words stand side by side in a summary; each has its own chance to stand there. */
export function measurePair(
	{ left, right, places }: Pair,
	leftChance: number,
	rightChance: number,
) {
	const topics = left.isSmall || right.isSmall ? 0 : 1;
	const often = Math.log(places.length);
	const first = places[0] ?? 0;
	return {
		always: 1,
		both: leftChance * rightChance,
		lower: Math.min(leftChance, rightChance),
		higher: Math.max(leftChance, rightChance),
		logarithm: Math.log(leftChance + 0.01) + Math.log(rightChance + 0.01),
		topics,
		topicsBoth: topics * leftChance * rightChance,
		small: left.isSmall && right.isSmall ? 1 : 0,
		often,
		topicsOften: topics * often,
		early: Math.exp(-first / 4),
		inFirst: first === 0 ? 1 : 0,
	};
}
