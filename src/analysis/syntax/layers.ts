import { unpack, type Weights } from './weights.ts';

/** Numbers for each word of a sentence, row by row: `width` of them a word. */
export type Vectors = { readonly width: number; readonly numbers: Float32Array };

/** A layer of a network: from the vectors of all words to new ones. */
export type Layer = (inputs: Vectors) => Vectors;

/** Opens `outputs = inputs · weights + bias`; each row of the matrix `name` makes one output. */
export function openLinear(weights: Weights, name: string, bias: Float32Array): Layer {
	const matrix = unpack(weights.matrix(name));
	return ({ width, numbers }) => {
		const count = numbers.length / width;
		const outputs = new Float32Array(count * bias.length);
		for (let word = 0; word < count; word += 1) outputs.set(bias, word * bias.length);
		addProducts({ matrix, columns: width, inputs: numbers, outputs });
		return { width: bias.length, numbers: outputs };
	};
}

/** Opens a linear layer whose outputs below zero shrink to a tenth; with `one`, a constant 1 is put behind them. */
export function openRectified(weights: Weights, name: string, { one }: { one: boolean }): Layer {
	const linear = openLinear(weights, `${name}.weights`, weights.floats(`${name}.bias`));
	return (inputs) => {
		const { width, numbers } = linear(inputs);
		const count = numbers.length / width;
		const wide = width + (one ? 1 : 0);
		const outputs = new Float32Array(count * wide).fill(1);
		for (let word = 0; word < count; word += 1) {
			for (let at = 0; at < width; at += 1) {
				const value = numbers[word * width + at] ?? 0;
				outputs[word * wide + at] = value > 0 ? value : value * LEAK;
			}
		}
		return { width: wide, numbers: outputs };
	};
}

const LEAK = 0.1;

/** Opens a pair of LSTMs: what was read up to a word, and what was read back to it from the end. */
export function openBothWays(weights: Weights, name: string): Layer {
	const forward = openLstm(weights, `${name}.forward`);
	const backward = openLstm(weights, `${name}.backward`);
	return (inputs) => {
		const one = forward(inputs, 1);
		const other = backward(inputs, -1);
		const count = inputs.numbers.length / inputs.width;
		const width = one.width + other.width;
		const numbers = new Float32Array(count * width);
		for (let word = 0; word < count; word += 1) {
			numbers.set(rowOf(one, word), word * width);
			numbers.set(rowOf(other, word), word * width + one.width);
		}
		return { width, numbers };
	};
}

/** The vector of one word. */
export function rowOf({ width, numbers }: Vectors, word: number): Float32Array {
	return numbers.subarray(word * width, (word + 1) * width);
}

/** The sum of the products of two vectors of one length. */
export function dot(one: Float32Array, other: Float32Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
	return sum;
}

type Product = {
	/** Rows of `columns` numbers; each row makes one output. */
	readonly matrix: Float32Array;
	readonly columns: number;
	/** Vectors of `columns` numbers. */
	readonly inputs: Float32Array;
	/** For each input as many numbers as the matrix has rows. */
	readonly outputs: Float32Array;
};

/** Adds to `outputs` the product of the matrix with each input: four rows at a time, which all inputs pass while they are at hand. */
export function addProducts({ matrix, columns, inputs, outputs }: Product): void {
	const rows = matrix.length / columns;
	const count = inputs.length / columns;
	let row = 0;
	for (; row + 3 < rows; row += 4) {
		const first = row * columns;
		const second = first + columns;
		const third = second + columns;
		const fourth = third + columns;
		for (let input = 0; input < count; input += 1) {
			const from = input * columns;
			let one = 0;
			let two = 0;
			let three = 0;
			let four = 0;
			for (let at = 0; at < columns; at += 1) {
				const value = inputs[from + at] ?? 0;
				one += value * (matrix[first + at] ?? 0);
				two += value * (matrix[second + at] ?? 0);
				three += value * (matrix[third + at] ?? 0);
				four += value * (matrix[fourth + at] ?? 0);
			}
			const to = input * rows + row;
			outputs[to] = (outputs[to] ?? 0) + one;
			outputs[to + 1] = (outputs[to + 1] ?? 0) + two;
			outputs[to + 2] = (outputs[to + 2] ?? 0) + three;
			outputs[to + 3] = (outputs[to + 3] ?? 0) + four;
		}
	}
	for (; row < rows; row += 1) {
		const weights = matrix.subarray(row * columns, (row + 1) * columns);
		for (let input = 0; input < count; input += 1) {
			const to = input * rows + row;
			const value = dot(weights, inputs.subarray(input * columns, (input + 1) * columns));
			outputs[to] = (outputs[to] ?? 0) + value;
		}
	}
}

/** Reads words from the first (`step` 1) or from the last (-1). */
type Lstm = (inputs: Vectors, step: 1 | -1) => Vectors;

/** A long short-term memory: the rows of its weights are its input, forget, candidate and output gates, in this order. */
function openLstm(weights: Weights, name: string): Lstm {
	const bias = weights.floats(`${name}.bias`);
	const ofInput = openLinear(weights, `${name}.input`, bias);
	const ofState = unpack(weights.matrix(`${name}.state`));
	const size = bias.length / 4;
	return (inputs, step) => {
		const gates = ofInput(inputs);
		const count = gates.numbers.length / gates.width;
		const outputs = new Float32Array(count * size);
		const cell = new Float32Array(size);
		let state: Float32Array = new Float32Array(size);
		for (let word = step > 0 ? 0 : count - 1; word >= 0 && word < count; word += step) {
			const gate = rowOf(gates, word);
			addProducts({ matrix: ofState, columns: size, inputs: state, outputs: gate });
			const next = outputs.subarray(word * size, (word + 1) * size);
			for (let at = 0; at < size; at += 1) {
				const entered = logistic(gate[at] ?? 0) * Math.tanh(gate[at + 2 * size] ?? 0);
				const kept = logistic(gate[at + size] ?? 0) * (cell[at] ?? 0);
				cell[at] = entered + kept;
				next[at] = logistic(gate[at + 3 * size] ?? 0) * Math.tanh(cell[at] ?? 0);
			}
			state = next;
		}
		return { width: size, numbers: outputs };
	};
}

function logistic(value: number): number {
	return 1 / (1 + Math.exp(-value));
}
