import { expect, test } from 'vitest';
import {
	type Arithmetic,
	indexOfHighest,
	openArithmetic,
	type Vectors,
	vectorAt,
} from '../../../src/analysis/syntax/arithmetic.ts';
import { type Matrix, unpack } from '../../../src/analysis/syntax/weights.ts';

const waves = (length: number, from: number) =>
	Float32Array.from({ length }, (_, at) => Math.sin(from + at));

function putIn(
	{ take, numbers }: Arithmetic,
	rows: readonly (readonly number[])[],
	width: number,
): Vectors {
	const vectors = take(rows.length, width);
	for (const [index, row] of rows.entries()) numbers.set(row, vectorAt(vectors, index).at);
	return vectors;
}

function rowsOf({ numbers }: Arithmetic, vectors: Vectors): number[][] {
	return Array.from({ length: vectors.count }, (_, index) => {
		const { at, width } = vectorAt(vectors, index);
		return [...numbers.subarray(at, at + width)];
	});
}

const rowsFrom = (numbers: Float32Array, width: number) =>
	Array.from({ length: numbers.length / width }, (_, index) => [
		...numbers.subarray(index * width, (index + 1) * width),
	]);

/** A matrix of small whole numbers, whose rows count each a little more than the one before. */
const matrixOf = (rows: number, columns: number): Matrix => ({
	rows,
	columns,
	values: Int8Array.from(waves(rows * columns, 1), (value) => Math.round(value * 127)),
	scales: Float32Array.from({ length: rows }, (_, row) => (row + 1) / 100),
});

const matrixFrom = (...rows: readonly (readonly number[])[]): Matrix => ({
	rows: rows.length,
	columns: rows[0]?.length ?? 0,
	values: Int8Array.from(rows.flat()),
	scales: new Float32Array(rows.length).fill(1),
});

const dot = (one: readonly number[], other: readonly number[]) =>
	one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

test.each([
	[4, 4, 1],
	[8, 12, 3],
	[1, 1, 1],
	[5, 7, 2],
	[3, 49, 4],
	[17, 9, 3],
	[32, 15, 2],
	[33, 16, 5],
	[3, 2, 0],
])('%i rows of %i columns with %i inputs', (rows, columns, count) => {
	for (const [way, parts] of [
		['load', 65_534],
		['loadRoughly', 124],
	] as const) {
		const arithmetic = openArithmetic();
		const matrix = matrixOf(rows, columns);
		const multiply = arithmetic[way](matrix);
		const inputs = rowsFrom(waves(count * columns, 5), columns);
		const outputs = arithmetic.take(count, rows);
		multiply(putIn(arithmetic, inputs, columns), outputs);
		const found = rowsOf(arithmetic, outputs);
		for (const [index, input] of inputs.entries()) {
			const most = Math.max(...input.map(Math.abs));
			for (const [row, ofRow] of rowsFrom(unpack(matrix), columns).entries()) {
				const rounded = ofRow.reduce((sum, value) => sum + Math.abs(value), 0) * (most / parts);
				const missed = Math.abs((found[index]?.[row] ?? Number.NaN) - dot(input, ofRow));
				expect(missed).toBeLessThanOrEqual(rounded + 1e-5);
			}
		}
	}
});

test.each(['load', 'loadRoughly'] as const)(
	'the largest numbers there can be do not run over: %s',
	(way) => {
		const arithmetic = openArithmetic();
		const columns = 500;
		const multiply = arithmetic[way](matrixFrom(new Array<number>(columns).fill(-128)));
		const outputs = arithmetic.take(1, 1);
		multiply(putIn(arithmetic, [new Array<number>(columns).fill(3)], columns), outputs);
		expect(rowsOf(arithmetic, outputs)[0]?.[0]).toBeCloseTo(-128 * 3 * columns, 1);
	},
);

test('adds to what the outputs held, and keeps matrices apart', () => {
	const arithmetic = openArithmetic();
	const first = arithmetic.load(matrixFrom([1, 2]));
	const second = arithmetic.loadRoughly(matrixFrom([10, 20]));
	const outputs = putIn(arithmetic, [[100]], 1);
	const ones = putIn(arithmetic, [[1, 1]], 2);
	first(ones, outputs);
	second(ones, outputs);
	first(putIn(arithmetic, [[1, 0]], 2), outputs);
	expect(rowsOf(arithmetic, outputs)[0]?.[0]).toBeCloseTo(134, 3);
});

test('vectors lie apart, are 0 at first, and again when their places were given back', () => {
	const arithmetic = openArithmetic();
	const multiply = arithmetic.load(matrixFrom([2]));
	const taken = [0, 1].map(() => arithmetic.take(2, 9));
	for (const { at, count, stride } of taken) arithmetic.numbers.fill(7, at, at + count * stride);
	expect(taken.map((vectors) => rowsOf(arithmetic, vectors).flat())).toEqual(
		[0, 1].map(() => new Array<number>(18).fill(7)),
	);
	arithmetic.clear();
	const inputs = arithmetic.take(1, 1);
	const outputs = arithmetic.take(1, 1);
	expect(inputs.at).toBe(taken[0]?.at);
	multiply(inputs, outputs);
	expect(rowsOf(arithmetic, outputs)).toEqual([[0]]);
	arithmetic.numbers[inputs.at] = 3;
	multiply(inputs, outputs);
	expect(rowsOf(arithmetic, outputs)[0]?.[0]).toBeCloseTo(6, 5);
});

test('what is kept stays when all other places are given back, and takes the vectors that are written over it', () => {
	const arithmetic = openArithmetic();
	const kept = arithmetic.keep(3, 2);
	arithmetic.write(putIn(arithmetic, [[1, 2], [3, 4]], 2), kept, 1); // biome-ignore format: a row a vector
	arithmetic.clear();
	putIn(arithmetic, [[7, 7], [7, 7], [7, 7]], 2); // biome-ignore format: a row a vector
	expect(rowsOf(arithmetic, kept)).toEqual([
		[0, 0],
		[1, 2],
		[3, 4],
	]);
});

test('chosen vectors stand in the order in which they are named, each as often', () => {
	const arithmetic = openArithmetic();
	const vectors = putIn(arithmetic, [[1, 2], [3, 4], [5, 6]], 2); // biome-ignore format: a row a vector
	const chosen = arithmetic.choose(vectors, [2, 0, 2]);
	expect(rowsOf(arithmetic, chosen)).toEqual([
		[5, 6],
		[1, 2],
		[5, 6],
	]);
});

test.each([1, 2, 3, 4, 5, 8, 9])('a vector times each of %i others', (count) => {
	const arithmetic = openArithmetic();
	const others = rowsFrom(waves(count * 7, 2), 7);
	const [one = []] = rowsFrom(waves(7, 9), 7);
	const found = arithmetic.dots(putIn(arithmetic, [one], 7), putIn(arithmetic, others, 7));
	expect(found).toHaveLength(count);
	for (const [index, other] of others.entries()) {
		expect(found[index]).toBeCloseTo(dot(one, other), 6);
	}
});

test.each([1, 2, 5])('each of several vectors times each of %i others', (count) => {
	const arithmetic = openArithmetic();
	const [ones, others] = [rowsFrom(waves(3 * 9, 4), 9), rowsFrom(waves(count * 9, 2), 9)];
	const found = arithmetic.dots(putIn(arithmetic, ones, 9), putIn(arithmetic, others, 9));
	const expected = ones.flatMap((one) => others.map((other) => dot(one, other)));
	expect(found).toHaveLength(expected.length);
	for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 5);
});

test('a vector as often as it is asked for, and what is below 0 shrunk', () => {
	const arithmetic = openArithmetic();
	const repeated = arithmetic.repeat(Float32Array.of(3, -2, 0));
	expect(rowsOf(arithmetic, repeated(0))).toEqual([]);
	const vectors = repeated(2);
	arithmetic.rectify(vectors);
	for (const [first = 0, second = 0, third = 0] of rowsOf(arithmetic, vectors)) {
		expect([first, third]).toEqual([3, 0]);
		expect(second).toBeCloseTo(-0.2, 6);
	}
});

/** One step by its definition: what the cells hold then, and what is put out. */
function stepByHand(gates: readonly number[], cells: readonly number[]) {
	const size = cells.length;
	const logistic = (at: number) => 1 / (1 + Math.exp(-(gates[at] ?? 0)));
	const held = cells.map(
		(cell, at) => logistic(at) * Math.tanh(gates[at + 2 * size] ?? 0) + logistic(at + size) * cell,
	);
	return { held, out: held.map((cell, at) => logistic(at + 3 * size) * Math.tanh(cell)) };
}

/** A memory of `size` cells that makes nothing of what it put out before, or of each cell adds that to each of its gates. */
const memoryOf = (size: number, adds: 0 | 1): Matrix => ({
	rows: 4 * size,
	columns: size,
	values: Int8Array.from({ length: 4 * size * size }, (_, at) =>
		at % size === Math.floor(at / size) % size ? adds : 0,
	),
	scales: new Float32Array(4 * size).fill(1),
});

test.each([0.01, 1, 8, 90, 1000])('a step of memory with gates up to %d', (most) => {
	const arithmetic = openArithmetic();
	const step = arithmetic.loadMemory(memoryOf(8, 0));
	const gates = [...waves(4 * 8, 3)].map((value) => Math.fround(value * most));
	const before = [...waves(8, 1)];
	const cells = putIn(arithmetic, [before], 8);
	const outputs = arithmetic.take(1, 8);
	const steps = arithmetic.steps([1]);
	step({ gates: putIn(arithmetic, [gates], 32), cells, outputs, steps, way: 1 });
	const { held, out } = stepByHand(gates, before);
	const [[foundCells = []], [found = []]] = [
		rowsOf(arithmetic, cells),
		rowsOf(arithmetic, outputs),
	];
	for (const [at, value] of held.entries()) expect(foundCells[at]).toBeCloseTo(value, 6);
	for (const [at, value] of out.entries()) expect(found[at]).toBeCloseTo(value, 6);
});

test.each([1, -1] as const)(
	'steps of memory add to the gates what was put out before; way %i',
	(way) => {
		const arithmetic = openArithmetic();
		const run = arithmetic.loadMemory(memoryOf(4, 1));
		// All cells are alike: what they put out is rounded by nothing.
		const steps = [0.5, -1, 2].map((value) => new Array<number>(16).fill(value));
		const outputs = arithmetic.take(3, 4);
		const read = (gates: Vectors, written: Vectors, counts: readonly number[]) =>
			run({
				gates,
				cells: arithmetic.take(1, 4),
				outputs: written,
				steps: arithmetic.steps(counts),
				way,
			});
		read(putIn(arithmetic, steps, 16), outputs, [1, 1, 1]);
		const found = rowsOf(arithmetic, outputs);
		let [cells, before] = [new Array<number>(4).fill(0), 0];
		const places = way > 0 ? [0, 1, 2] : [2, 1, 0];
		for (const place of places) {
			const gates = (steps[place] ?? []).map((gate) => gate + before);
			const { held, out } = stepByHand(gates, cells);
			[cells, before] = [held, out[0] ?? Number.NaN];
			for (const value of found[place] ?? []) expect(value).toBeCloseTo(before, 6);
		}
		read(arithmetic.take(0, 16), arithmetic.take(0, 4), []);
		expect(rowsOf(arithmetic, outputs)).toEqual(found);
	},
);

test.each([1, -1] as const)('texts read at once are read as each alone; way %i', (way) => {
	const arithmetic = openArithmetic();
	const run = arithmetic.loadMemory({
		...matrixOf(64, 16),
		scales: new Float32Array(64).fill(0.01),
	});
	const read = (words: readonly (readonly number[])[], counts: readonly number[]) => {
		const outputs = arithmetic.take(words.length, 16);
		const gates = putIn(arithmetic, words, 64);
		const cells = arithmetic.take(counts[0] ?? 0, 16);
		run({ gates, cells, outputs, steps: arithmetic.steps(counts), way });
		return rowsOf(arithmetic, outputs);
	};
	const texts = [4, 3, 3, 1].map((length, at) => rowsFrom(waves(64 * length, 100 * at), 64));
	const alone = texts.map((words) =>
		read(
			words,
			words.map(() => 1),
		),
	);
	const byStep = <Word>(all: readonly (readonly Word[])[]): Word[] =>
		[0, 1, 2, 3].flatMap((step) => all.flatMap((words) => words.slice(step, step + 1)));
	expect(read(byStep(texts), [4, 3, 3, 1])).toEqual(byStep(alone));
});

test.each([
	[[3], 0],
	[[1, 5, 2], 1],
	[[-4, -2, -3], 1],
	[[0, 7, 7, 1], 1],
	[[-1, -1, 0], 2],
])('the highest of %j stands at %i, of equal ones the first', (numbers, index) => {
	expect(indexOfHighest(Float64Array.from(numbers))).toBe(index);
	expect(indexOfHighest(Int32Array.from(numbers))).toBe(index);
});
