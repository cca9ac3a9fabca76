import { ARITHMETIC_KERNEL } from './arithmetic-kernel.ts';
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
 * rows. An input counts to 1 part in 32,767 of its largest number.
 */
export type Product = (inputs: Vectors, outputs: Vectors) => void;

/** What a network computes with: a memory for its matrices and vectors, and WebAssembly that takes several numbers of it at a time. */
export type Arithmetic = {
	/** The memory, to be read and written. */
	readonly numbers: Float32Array;
	/** Takes in a matrix of at most 500 columns. */
	readonly load: (matrix: Matrix) => Product;
	/** A place for vectors, all 0. It is theirs until `clear`. */
	readonly take: (count: number, width: number) => Vectors;
	/** A place for vectors that stays theirs, to be asked for before any other. */
	readonly keep: (count: number, width: number) => Vectors;
	/** Copies vectors over those of `kept` from `index` on, which are as wide. */
	readonly write: (vectors: Vectors, kept: Vectors, index: number) => void;
	/** The vectors at `indices`, each as often as it is named. */
	readonly choose: (vectors: Vectors, indices: readonly number[]) => Vectors;
	/** Takes in a vector, and gives it as often as it is asked for. */
	readonly repeat: (vector: Float32Array) => (count: number) => Vectors;
	/** What is below 0 shrinks to a tenth. */
	readonly rectify: (vectors: Vectors) => void;
	/** The sum of the products of each of `ones` with each of `others`: those of the first, then of the second. Theirs until `clear`. */
	readonly dots: (ones: Vectors, others: Vectors) => Float32Array;
	/** One step of a long short-term memory: reads its gates, changes its cells and writes its outputs. */
	readonly step: (gates: Vectors, cells: Vectors, outputs: Vectors) => void;
	/** Gives back the places of all vectors. */
	readonly clear: () => void;
};

type Kernel = {
	readonly memory: WebAssembly.Memory;
	/** Addresses and strides are in bytes. */
	readonly addProducts: (
		matrix: number,
		rows: number,
		columns: number,
		inputs: number,
		stride: number,
		count: number,
		outputs: number,
		room: number,
	) => void;
	readonly writeDots: (
		ones: number,
		stride: number,
		count: number,
		others: number,
		step: number,
		many: number,
		length: number,
		outputs: number,
	) => void;
	readonly repeat: (vector: number, length: number, count: number, outputs: number) => void;
	readonly rectify: (numbers: number, length: number) => void;
	readonly stepMemory: (
		gates: number,
		size: number,
		cells: number,
		outputs: number,
		room: number,
	) => void;
};

const FLOAT = 4;
/** Rows that are multiplied side by side; rows and vectors are filled up to a multiple of them. */
const BLOCK = 16;
/** Numbers of a row that are multiplied at once; columns are filled up to a multiple of them. */
const PAIR = 2;
const fill = (count: number, multiple: number): number => Math.ceil(count / multiple) * multiple;

/** Opens a memory of 8 MB for all matrices that are loaded, and what they are multiplied with. */
export function openArithmetic(): Arithmetic {
	const bytes = Uint8Array.from(atob(ARITHMETIC_KERNEL), (letter) => letter.charCodeAt(0));
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
	const { memory, addProducts, writeDots, repeat, rectify, stepMemory } = exports as Kernel;
	const numbers = new Float32Array(memory.buffer);
	const wholeNumbers = new Int16Array(memory.buffer);
	let loaded = 0;
	let used = 0;
	const take = (count: number, width: number): Vectors => {
		const stride = fill(width, BLOCK);
		const at = used;
		used += count * stride;
		numbers.fill(0, at, used);
		return { at, count, width, stride };
	};
	return {
		numbers,
		load: ({ rows, columns, values, scales }) => {
			const [high, wide] = [fill(rows, BLOCK), fill(columns, PAIR)];
			const start = loaded;
			for (let row = 0; row < rows; row += 1) {
				for (let column = 0; column < columns; column += 1) {
					const place = 2 * start + placeInBlocks(row, column, wide);
					wholeNumbers[place] = values[row * columns + column] ?? 0;
				}
			}
			numbers.set(scales, start + (high * wide) / 2);
			loaded += (high * wide) / 2 + high;
			used = loaded;
			return (inputs, outputs) => {
				if (inputs.count === 0) return;
				const [from, to] = [inputs.at * FLOAT, outputs.at * FLOAT];
				const stride = fill(columns, BLOCK) * FLOAT;
				const room = used * FLOAT;
				addProducts(start * FLOAT, high, wide, from, stride, inputs.count, to, room);
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
		choose: (vectors, indices) => {
			const chosen = take(indices.length, vectors.width);
			for (const [place, index] of indices.entries()) {
				const { at, stride } = vectorAt(vectors, index);
				numbers.copyWithin(chosen.at + place * stride, at, at + stride);
			}
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
		step: (gates, cells, outputs) =>
			stepMemory(gates.at * FLOAT, cells.width, cells.at * FLOAT, outputs.at * FLOAT, used * FLOAT),
		clear: () => {
			used = loaded;
		},
	};
}

/** Where a number of a matrix stands: sixteen rows lie together, the first two numbers of each, then the next two. */
function placeInBlocks(row: number, column: number, wide: number): number {
	const block = Math.floor(row / BLOCK) * BLOCK * wide;
	const pair = Math.floor(column / PAIR) * BLOCK + (row % BLOCK);
	return block + pair * PAIR + (column % PAIR);
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
