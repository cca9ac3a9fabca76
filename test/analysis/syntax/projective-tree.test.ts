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

test('the root alone', () => {
	expect([...bestProjectiveTree(new Float32Array(1), 1)]).toEqual([-1]);
});

test('where no tree is better than another, each word hangs on the one before it', () => {
	expect([...bestProjectiveTree(new Float32Array(16), 4)]).toEqual([-1, 0, 1, 2]);
	expect([...bestProjectiveTree(new Float32Array(25), 5)]).toEqual([-1, 0, 1, 2, 3]);
});
