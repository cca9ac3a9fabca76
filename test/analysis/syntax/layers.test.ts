import { expect, test } from 'vitest';
import {
	dot,
	type Network,
	openBothWays,
	openLinear,
	openRectified,
	rowOf,
} from '../../../src/analysis/syntax/layers.ts';
import { openProducts } from '../../../src/analysis/syntax/products.ts';

/** A network whose matrices are these rows, and whose floats are these numbers. */
function networkOf(
	matrices: Readonly<Record<string, readonly (readonly number[])[]>>,
	floats: Readonly<Record<string, readonly number[]>> = {},
): Network {
	return {
		products: openProducts(),
		weights: {
			list: () => [],
			bytes: () => new Uint8Array(),
			floats: (name) => Float32Array.from(floats[name] ?? []),
			matrix: (name) => {
				const rows = matrices[name] ?? [];
				return {
					rows: rows.length,
					columns: rows[0]?.length ?? 0,
					values: Int8Array.from(rows.flat()),
					scales: new Float32Array(rows.length).fill(1),
				};
			},
		},
	};
}

const TWO_WORDS = { width: 2, numbers: Float32Array.of(1, 2, 3, -4) };

test('a linear layer multiplies each word and adds its bias', () => {
	const network = networkOf({
		m: [
			[1, 0],
			[0, 1],
			[1, 1],
		],
	});
	const layer = openLinear(network, 'm', Float32Array.of(10, 20, 30));
	const { width, numbers } = layer(TWO_WORDS);
	expect(width).toBe(3);
	expect(Array.from(numbers)).toEqual([11, 22, 33, 13, 16, 29]);
});

test.each([
	[false, [1, 2, 4, 3, -0.4, 0]],
	[true, [1, 2, 4, 1, 3, -0.4, 0, 1]],
])('a rectified layer lets little through below zero; with a one behind: %s', (one, expected) => {
	const rows = [
		[1, 0],
		[0, 1],
		[1, 1],
	];
	const network = networkOf({ 'r.weights': rows }, { 'r.bias': [0, 0, 1] });
	const { width, numbers } = openRectified(network, 'r', { one })(TWO_WORDS);
	expect(width).toBe(expected.length / 2);
	for (const [at, value] of expected.entries()) expect(numbers[at]).toBeCloseTo(value, 5);
	const zero = openRectified(networkOf({ 'r.weights': [[0, 0]] }, { 'r.bias': [0] }), 'r', { one });
	expect(zero(TWO_WORDS).numbers[0]).toBe(0);
});

test('two LSTMs read each word with what stands before it, and with what stands behind', () => {
	const [input, state] = [
		[[1], [-1], [2], [1]],
		[[1], [1], [-1], [2]],
	];
	const matrices = {
		'l.forward.input': input,
		'l.forward.state': state,
		'l.backward.input': input,
		'l.backward.state': state,
	};
	const bias = { 'l.forward.bias': [0, 1, 0, -1], 'l.backward.bias': [0, 1, 0, -1] };
	const read = openBothWays(networkOf(matrices, bias), 'l');
	const { width, numbers } = read({ width: 1, numbers: Float32Array.of(1, -1, 2) });

	const logistic = (value: number) => 1 / (1 + Math.exp(-value));
	const expected = (words: readonly number[]): number[] => {
		let [cell, before] = [0, 0];
		return words.map((word) => {
			const entered = logistic(word + before) * Math.tanh(2 * word - before);
			cell = entered + logistic(-word + before + 1) * cell;
			before = logistic(word + 2 * before - 1) * Math.tanh(cell);
			return before;
		});
	};
	const forward = expected([1, -1, 2]);
	const backward = expected([2, -1, 1]).toReversed();
	expect(width).toBe(2);
	for (const word of [0, 1, 2]) {
		expect(numbers[2 * word]).toBeCloseTo(forward[word] ?? 0, 5);
		expect(numbers[2 * word + 1]).toBeCloseTo(backward[word] ?? 0, 5);
	}
});

test('the row of a word, and the product of two', () => {
	expect(Array.from(rowOf(TWO_WORDS, 1))).toEqual([3, -4]);
	expect(dot(rowOf(TWO_WORDS, 0), rowOf(TWO_WORDS, 1))).toBe(-5);
});
