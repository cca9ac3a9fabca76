import { expect, test } from 'vitest';
import { openArithmetic, type Vectors, vectorAt } from '../../../src/analysis/syntax/arithmetic.ts';
import {
	type Network,
	openBothWays,
	openLinear,
	openRectified,
} from '../../../src/analysis/syntax/layers.ts';

/** A network whose matrices are these rows, and whose floats are these numbers. */
function networkOf(
	matrices: Readonly<Record<string, readonly (readonly number[])[]>>,
	floats: Readonly<Record<string, readonly number[]>> = {},
): Network {
	return {
		arithmetic: openArithmetic(),
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

/** Vectors of these rows, in the memory of the network. */
function wordsOf({ arithmetic }: Network, rows: readonly (readonly number[])[]): Vectors {
	const words = arithmetic.take(rows.length, rows[0]?.length ?? 0);
	for (const [word, row] of rows.entries()) arithmetic.numbers.set(row, vectorAt(words, word).at);
	return words;
}

function rowsOf({ arithmetic }: Network, vectors: Vectors): number[][] {
	return Array.from({ length: vectors.count }, (_, word) => {
		const { at, width } = vectorAt(vectors, word);
		return [...arithmetic.numbers.subarray(at, at + width)];
	});
}

const TWO_WORDS = [
	[1, 2],
	[3, -4],
];

test('a linear layer multiplies each word and adds its bias', () => {
	const network = networkOf({
		m: [
			[1, 0],
			[0, 1],
			[1, 1],
		],
	});
	const layer = openLinear(network, 'm', { bias: Float32Array.of(10, 20, 30) });
	const found = rowsOf(network, layer(wordsOf(network, TWO_WORDS)));
	for (const [at, value] of [11, 22, 33, 13, 16, 29].entries()) {
		expect(found.flat()[at]).toBeCloseTo(value, 3);
	}
});

test.each([
	[
		false,
		[
			[1, 2, 4],
			[3, -0.4, 0],
		],
	],
	[
		true,
		[
			[1, 2, 4, 1],
			[3, -0.4, 0, 1],
		],
	],
])('a rectified layer lets little through below zero; with a one behind: %s', (one, expected) => {
	const rows = [
		[1, 0],
		[0, 1],
		[1, 1],
	];
	const network = networkOf({ 'r.weights': rows }, { 'r.bias': [0, 0, 1] });
	const layer = openRectified(network, 'r', { one });
	const found = rowsOf(network, layer(wordsOf(network, TWO_WORDS)));
	expect(found.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
	for (const [at, value] of expected.flat().entries()) {
		expect(found.flat()[at]).toBeCloseTo(value, 3);
	}
	const nothing = networkOf({ 'r.weights': [[0, 0]] }, { 'r.bias': [0] });
	const still = openRectified(nothing, 'r', { one });
	expect(rowsOf(nothing, still(wordsOf(nothing, TWO_WORDS)))[0]?.[0]).toBe(0);
});

test.each([1, -1])(
	'two LSTMs read each word with what stands before it, and with what stands behind; sign %i',
	(all) => {
		// Each has sixteen cells, which see the same: what they put out is rounded by nothing.
		const signs = new Array<number>(16).fill(all);
		const rowsFor = (gates: readonly number[]) =>
			gates.flatMap((gate) => signs.map((sign) => [gate * sign]));
		const statesFor = (gates: readonly number[]) =>
			gates.flatMap((gate) =>
				signs.map((_, cell) => signs.map((_, other) => (cell === other ? gate : 0))),
			);
		const [input, state] = [rowsFor([1, -1, 2, 1]), statesFor([1, 1, -1, 2])];
		const matrices = {
			'l.forward.input': input,
			'l.forward.state': state,
			'l.backward.input': input,
			'l.backward.state': state,
		};
		const biases = [0, 1, 0, -1].flatMap((bias) => signs.map(() => bias));
		const network = networkOf(matrices, { 'l.forward.bias': biases, 'l.backward.bias': biases });
		const { gatesOf, read } = openBothWays(network, 'l', { isRough: true });
		const found = rowsOf(network, read(gatesOf(wordsOf(network, [[1], [-1], [2]])), [1, 1, 1]));

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
		const columns = [
			...signs.map((sign) => expected([sign, -sign, 2 * sign])),
			...signs.map((sign) => expected([2 * sign, -sign, sign]).toReversed()),
		];
		expect(found.map(({ length }) => length)).toEqual([32, 32, 32]);
		for (const [column, values] of columns.entries()) {
			for (const [word, value] of values.entries()) {
				expect(found[word]?.[column]).toBeCloseTo(value, 5);
			}
		}
	},
);
