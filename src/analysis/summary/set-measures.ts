import { type Chances, expected } from './chances.ts';
import type { Pair, Term } from './reading.ts';
import type { ScoredSentence } from './scoring.ts';
import { likeness } from './vectors.ts';

export type SetMeasures = ReturnType<typeof measureSet>;

/** What tells how good a summary these sentences are together; `length` is how many the article has. */
export function measureSet(set: readonly ScoredSentence[], chances: Chances, length: number) {
	const count = set.length;
	const scores = set.map(({ score }) => score);
	const sum = add(scores);
	const words = add(set.map((sentence) => sentence.words.length));
	const size = words / 50;
	const terms = union(set.map((sentence) => sentence.terms));
	const held = expected(terms, chances.words);
	const topics = expected(
		[...terms].filter((term) => !term.isSmall),
		chances.words,
	);
	const pairs = expected(union(set.map((sentence) => sentence.pairs)), chances.pairs);
	const likenesses = set.flatMap((one, index) =>
		set.slice(index + 1).map((other) => likeness(one.vector, other.vector)),
	);
	const places = new Set(set.map(({ place }) => place));
	const holds = (place: number) => (places.has(place) ? 1 : 0);
	return {
		always: 1,
		sum,
		mean: sum / count,
		meanByWord: add(set.map((sentence) => sentence.score * sentence.words.length)) / words,
		highest: Math.max(...scores),
		lowest: Math.min(...scores),
		held: held / 5,
		heldPerWord: (5 * held) / words,
		match: (10 * held) / (words + chances.wordTotal),
		topics: topics / 5,
		pairs,
		pairsPerWord: (10 * pairs) / words,
		pairMatch: (20 * pairs) / (words + 4 * chances.pairTotal),
		size,
		sizeSquared: size * size,
		over: Math.max(0, words - 60) / 50,
		under: Math.max(0, 30 - words) / 50,
		sizeByExpected: (size * chances.wordTotal) / 50,
		sizeByLength: (size * length) / 30,
		repeats: add(likenesses),
		mostAlike: Math.max(0, ...likenesses),
		first: holds(0),
		second: holds(1),
		third: holds(2),
		neighbours: set.filter(({ place }) => places.has(place - 1)).length,
		depth: add(set.map(({ place }) => Math.log(1 + place))) / count,
		single: count === 1 ? 1 : 0,
		two: count === 2 ? 1 : 0,
		three: count === 3 ? 1 : 0,
	};
}

function add(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

function union<Found extends Term | Pair>(sets: readonly ReadonlySet<Found>[]): Set<Found> {
	const all = new Set<Found>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
}
