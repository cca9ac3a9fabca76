import { expect, test } from 'vitest';
import { bestProjectiveTree } from '../../../src/analysis/syntax/projective-tree.ts';

/** Rows are dependents, from the root (0) on; columns are heads. */
const scoresOf = (rows: number[][]) => Float32Array.from(rows.flat());

test('takes the best arcs where they make a tree', () => {
	const scores = scoresOf([
		[0, 0, 0, 0],
		[0, 0, 9, 0],
		[9, 0, 0, 0],
		[0, 0, 9, 0],
	]);
	expect([...bestProjectiveTree(scores, 4)]).toEqual([-1, 2, 0, 2]);
});

test('goes round no circle, though its arcs are the best', () => {
	const scores = scoresOf([
		[0, 0, 0],
		[1, 0, 9],
		[3, 9, 0],
	]);
	expect([...bestProjectiveTree(scores, 3)]).toEqual([-1, 2, 0]);
});

test('crosses no arcs', () => {
	const scores = scoresOf([
		[0, 0, 0, 0, 0],
		[1, 0, 0, 9, 0],
		[9, 0, 0, 0, 0],
		[0, 0, 1, 0, 0],
		[0, 0, 9, 0, 0],
	]);
	const heads = [...bestProjectiveTree(scores, 5)];
	const arcs = heads.flatMap((head, at) =>
		at > 0 ? [[Math.min(head, at), Math.max(head, at)]] : [],
	);
	for (const [from = 0, to = 0] of arcs) {
		for (const [start = 0, end = 0] of arcs)
			expect(from < start && start < to && to < end).toBe(false);
	}
});

test('an arc from the first word is crossed by none', () => {
	const scores = scoresOf([
		[0, 0, 0, 0, 0],
		[0, 0, 0, 9, 0],
		[0, 0, 0, 0, 9],
		[0, 0, 0, 0, 9],
		[9, 0, 0, 0, 0],
	]);
	const heads = [...bestProjectiveTree(scores, 5)];
	expect(heads[1] === 3 && heads[2] === 4).toBe(false);
	expect(heads[4]).toBe(0);
});

/** Every choice of heads for four words that is a tree without crossing arcs. */
function treesOfFour(): number[][] {
	return Array.from({ length: 5 ** 4 }, (_, code) => [-1, ...[1, 5, 25, 125].map((unit) => Math.floor(code / unit) % 5)]) // biome-ignore format: a list of digits
		.filter((heads) => [1, 2, 3, 4].every((word) => ancestors(heads, word).at(-1) === 0))
		.filter((heads) =>
			[1, 2, 3, 4].every((word) => {
				const [from = 0, to = 0] = [heads[word] ?? 0, word].toSorted((one, other) => one - other);
				const inside = [1, 2, 3, 4].filter((at) => at > from && at < to);
				return inside.every((at) => ancestors(heads, at).includes(heads[word] ?? 0));
			}),
		);
}

function ancestors(heads: readonly number[], word: number): number[] {
	const found: number[] = [];
	for (let at = heads[word] ?? 0; at > 0 && found.length < 5; at = heads[at] ?? 0) found.push(at);
	return found.length < 5 ? [...found, 0] : found;
}

test('of four words no tree is better than the one that is taken', () => {
	const trees = treesOfFour();
	const worth = (scores: Float32Array, heads: readonly number[]) =>
		[1, 2, 3, 4].reduce((sum, word) => sum + (scores[word * 5 + (heads[word] ?? 0)] ?? 0), 0);
	for (let round = 0; round < 300; round += 1) {
		const scores = Float32Array.from({ length: 25 }, (_, at) => Math.sin(round * 25.7 + at * at));
		const found = [...bestProjectiveTree(scores, 5)];
		const best = Math.max(...trees.map((heads) => worth(scores, heads)));
		expect(trees).toContainEqual(found);
		expect(worth(scores, found)).toBeCloseTo(best, 5);
	}
});

test('the root alone', () => {
	expect([...bestProjectiveTree(new Float32Array(1), 1)]).toEqual([-1]);
});

test('where no tree is better than another, each word hangs on the one before it', () => {
	expect([...bestProjectiveTree(new Float32Array(16), 4)]).toEqual([-1, 0, 1, 2]);
	expect([...bestProjectiveTree(new Float32Array(25), 5)]).toEqual([-1, 0, 1, 2, 3]);
});
