import { type AddProducts, openKernel } from './arithmetic-kernel.ts';
import type { Matrix } from './weights.ts';

/**
 * Vectors of `width` numbers each, in the memory of their arithmetic: the first of them at `at` among its numbers, each `stride` behind
 * the one before. What fills a vector up to its stride is 0.
 */
export type Vectors = {
	readonly at: number;
	readonly count: number;
	readonly width: number;
	readonly stride: number;
};

/**
 * Adds to `outputs` the product of a matrix with each of `inputs`: of as many numbers as it has columns; an output has as many as it has
 * rows. An input counts to 1 part in 32,767 of its largest number; to 1 in 62 where the matrix was loaded roughly.
 */
export type Product = (inputs: Vectors, outputs: Vectors) => void;

/**
 * The steps of a long short-term memory for several texts at once, from the first on (`way` 1) or from the last back (-1): adds to its gates what it
 * makes of the outputs before, changes its cells, one vector a text, and writes its outputs. Gates and outputs lie step by step: those of all texts
 * at the first, then of those that have a second.
 */
export type Memory = (read: {
	readonly gates: Vectors;
	readonly cells: Vectors;
	readonly outputs: Vectors;
	readonly steps: Steps;
	readonly way: 1 | -1;
}) => void;

/** How many texts have each step, in memory: all have the first, and no more have one than the one before. */
export type Steps = { readonly at: number; readonly count: number; readonly texts: number };

/** What a network computes with: a memory for its matrices and vectors, and WebAssembly that takes several numbers of it at a time. */
export type Arithmetic = {
	/** The memory, to be read and written. */
	readonly numbers: Float32Array;
	/** Takes in a matrix of at most 500 columns. */
	readonly load: (matrix: Matrix) => Product;
	/** As `load`; its products take less than half the time. */
	readonly loadRoughly: (matrix: Matrix) => Product;
	/** A place for vectors, all 0. It is theirs until `clear`. */
	readonly take: (count: number, width: number) => Vectors;
	/** A place for vectors that stays theirs, to be asked for before any other. */
	readonly keep: (count: number, width: number) => Vectors;
	/** Copies vectors over those of `kept` from `index` on, which are as wide. */
	readonly write: (vectors: Vectors, kept: Vectors, index: number) => void;
	/** Puts into memory how many texts have each step. Theirs until `clear`. */
	readonly steps: (counts: readonly number[]) => Steps;
	/** The vectors at `indices`, each as often as it is named. */
	readonly choose: (vectors: Vectors, indices: readonly number[]) => Vectors;
	/** Takes in a vector, and gives it as often as it is asked for. */
	readonly repeat: (vector: Float32Array) => (count: number) => Vectors;
	/** What is below 0 shrinks to a tenth. */
	readonly rectify: (vectors: Vectors) => void;
	/** The sum of the products of each of `ones` with each of `others`: those of the first, then of the second. Theirs until `clear`. */
	readonly dots: (ones: Vectors, others: Vectors) => Float32Array;
	/** Takes in, roughly, what a long short-term memory makes of its last outputs: a matrix with a row for each of its gates. */
	readonly loadMemory: (matrix: Matrix) => Memory;
	/** Gives back the places of all vectors. */
	readonly clear: () => void;
};

const FLOAT = 4;
/** Rows that are multiplied side by side; rows and vectors are filled up to a multiple of them. */
const BLOCK = 16;
/** How a matrix lies in memory: how many numbers of a row side by side, and to a multiple of how many its columns are filled up. */
const FINE = { aside: 2, columns: 2 };
const ROUGH = { aside: 4, columns: 8 };
/** Gates of a cell of memory. */
const GATES = 4;
/** Is added to each number of an input where it is multiplied roughly. */
const MIDDLE = 64;
const fill = (count: number, multiple: number): number => Math.ceil(count / multiple) * multiple;

type Layout = typeof FINE;

/** A matrix in memory; addresses and strides are in bytes. */
type Loaded = {
	readonly at: number;
	readonly high: number;
	readonly wide: number;
	readonly stride: number;
};

/** Opens a memory of 10 MB for all matrices that are loaded, and what they are multiplied with. */
export function openArithmetic(): Arithmetic {
	const { memory, addProducts, addRoughProducts, writeDots, repeat, rectify, runMemory, choose } =
		openKernel();
	const numbers = new Float32Array(memory.buffer);
	const small = new Int8Array(memory.buffer);
	const middling = new Int16Array(memory.buffer);
	const whole = new Int32Array(memory.buffer);
	let loaded = 0;
	let used = 0;
	const take = (count: number, width: number): Vectors => {
		const stride = fill(width, BLOCK);
		const at = used;
		used += count * stride;
		numbers.fill(0, at, used);
		return { at, count, width, stride };
	};
	/** Puts a matrix into memory, then its scales. */
	const place = (
		{ rows, columns, values, scales }: Matrix,
		layout: Layout,
		into: Int8Array | Int16Array,
	): Loaded => {
		const [high, wide] = [fill(rows, BLOCK), fill(columns, layout.columns)];
		const at = loaded * FLOAT;
		const first = at / into.BYTES_PER_ELEMENT;
		for (let row = 0; row < rows; row += 1) {
			for (let column = 0; column < columns; column += 1) {
				into[first + placeInBlocks(row, column, wide, layout.aside)] =
					values[row * columns + column] ?? 0;
			}
		}
		loaded += (high * wide * into.BYTES_PER_ELEMENT) / FLOAT;
		numbers.set(scales, loaded);
		loaded += high;
		used = loaded;
		return { at, high, wide, stride: fill(columns, BLOCK) * FLOAT };
	};
	/** Behind the scales stands where the sum of each row begins. */
	const placeRoughly = (matrix: Matrix): Loaded => {
		const found = place(matrix, ROUGH, small);
		for (let row = 0; row < matrix.rows; row += 1) {
			let sum = 0;
			for (let column = 0; column < matrix.columns; column += 1)
				sum += matrix.values[row * matrix.columns + column] ?? 0;
			whole[loaded + row] = -MIDDLE * sum;
		}
		loaded += found.high;
		used = loaded;
		return found;
	};
	/** Puts whole numbers behind all else, and gives where they begin. */
	const list = (values: readonly number[]): number => {
		const at = used;
		used += fill(values.length, BLOCK);
		for (let index = 0; index < values.length; index += 1) whole[at + index] = values[index] ?? 0;
		return at;
	};
	const productOf =
		(add: AddProducts, { at, high, wide, stride }: Loaded): Product =>
		(inputs, outputs) => {
			if (inputs.count === 0) return;
			const [from, to] = [inputs.at * FLOAT, outputs.at * FLOAT];
			add(at, high, wide, from, stride, inputs.count, to, used * FLOAT);
		};
	return {
		numbers,
		load: (matrix) => productOf(addProducts, place(matrix, FINE, middling)),
		loadRoughly: (matrix) =>
			productOf(
				(at, high, wide, from, stride, ...rest) =>
					addRoughProducts(at, high, wide, from, stride, stride, ...rest),
				placeRoughly(matrix),
			),
		loadMemory: (matrix) => {
			const { at, high, wide, stride } = placeRoughly(matrix);
			const size = matrix.rows / GATES;
			return ({ gates, cells, outputs, steps, way }) => {
				if (gates.count === 0) return;
				const [first, begin] = way > 0 ? [0, 0] : [gates.count, steps.count - 1];
				runMemory(
					at,
					high,
					wide,
					stride,
					size,
					way * FLOAT,
					(steps.at + begin) * FLOAT,
					steps.count,
					vectorAt(gates, first).at * FLOAT,
					gates.stride * FLOAT,
					cells.at * FLOAT,
					cells.stride * FLOAT,
					vectorAt(outputs, first).at * FLOAT,
					outputs.stride * FLOAT,
					used * FLOAT,
				);
			};
		},
		take,
		keep: (count, width) => {
			used = loaded;
			const vectors = take(count, width);
			loaded = used;
			return vectors;
		},
		write: ({ at, count, stride }, kept, index) => {
			numbers.copyWithin(vectorAt(kept, index).at, at, at + count * stride);
		},
		steps: (counts) => ({ at: list(counts), count: counts.length, texts: counts[0] ?? 0 }),
		choose: ({ at, width, stride }, indices) => {
			const [count, places] = [indices.length, list(indices)];
			const chosen = { at: used, count, width, stride };
			used += count * stride;
			const [apart, to] = [stride * FLOAT, chosen.at * FLOAT];
			if (count > 0) choose(at * FLOAT, apart, apart, places * FLOAT, count, to);
			return chosen;
		},
		repeat: (vector) => {
			const [start, stride] = [loaded, fill(vector.length, BLOCK)];
			numbers.fill(0, start, start + stride).set(vector, start);
			loaded += stride;
			used = loaded;
			return (count) => {
				const [at, width] = [used, vector.length];
				used += count * stride;
				if (count > 0) repeat(start * FLOAT, stride * FLOAT, count, at * FLOAT);
				return { at, count, width, stride };
			};
		},
		rectify: ({ at, count, stride }) => {
			if (count > 0) rectify(at * FLOAT, count * stride * FLOAT);
		},
		dots: (ones, others) => {
			const [from, to] = [used, used + ones.count * others.count];
			// Several are written at once, more than are asked for behind the last.
			used = fill(to + BLOCK, BLOCK);
			if (to > from)
				writeDots(
					ones.at * FLOAT,
					ones.stride * FLOAT,
					ones.count,
					others.at * FLOAT,
					others.stride * FLOAT,
					others.count,
					ones.width * FLOAT,
					from * FLOAT,
				);
			return numbers.subarray(from, to);
		},
		clear: () => {
			used = loaded;
		},
	};
}

/** Where a number of a matrix stands: sixteen rows lie together, the first `aside` numbers of each, then as many of each again. */
function placeInBlocks(row: number, column: number, wide: number, aside: number): number {
	const block = Math.floor(row / BLOCK) * BLOCK * wide;
	const group = Math.floor(column / aside) * BLOCK + (row % BLOCK);
	return block + group * aside + (column % aside);
}

/** The vector at `index`. */
export function vectorAt({ at, width, stride }: Vectors, index: number): Vectors {
	return { at: at + index * stride, count: 1, width, stride };
}

/** Where the highest number stands; of equal ones the first. */
export function indexOfHighest(numbers: Int32Array | Float32Array | Float64Array): number {
	let best = 0;
	for (let at = 1; at < numbers.length; at += 1) {
		if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at;
	}
	return best;
}
