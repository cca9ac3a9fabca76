import type { Products } from './products.ts';
import { unpack, type Weights } from './weights.ts';

/** Numbers for each word of a sentence, row by row: `width` of them a word. */
export type Vectors = { readonly width: number; readonly numbers: Float32Array };

/** What layers are opened from. */
export type Network = { readonly weights: Weights; readonly products: Products };

/** A layer of a network: from the vectors of all words to new ones. */
export type Layer = (inputs: Vectors) => Vectors;

/** Opens `outputs = inputs · weights + bias`; each row of the matrix `name` makes one output. */
export function openLinear(
	{ weights, products }: Network,
	name: string,
	bias: Float32Array,
): Layer {
	const matrix = weights.matrix(name);
	const multiply = products.load(unpack(matrix), matrix.columns);
	return ({ width, numbers }) => {
		const count = numbers.length / width;
		const outputs = new Float32Array(count * bias.length);
		for (let word = 0; word < count; word += 1) outputs.set(bias, word * bias.length);
		multiply(numbers, outputs);
		return { width: bias.length, numbers: outputs };
	};
}

/** Opens a linear layer whose outputs below zero shrink to a tenth; with `one`, a constant 1 is put behind them. */
export function openRectified(network: Network, name: string, { one }: { one: boolean }): Layer {
	const bias = network.weights.floats(`${name}.bias`);
	const linear = openLinear(network, `${name}.weights`, bias);
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
export function openBothWays(network: Network, name: string): Layer {
	const forward = openLstm(network, `${name}.forward`);
	const backward = openLstm(network, `${name}.backward`);
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

/** Reads words from the first (`step` 1) or from the last (-1). */
type Lstm = (inputs: Vectors, step: 1 | -1) => Vectors;

/** A long short-term memory: the rows of its weights are its input, forget, candidate and output gates, in this order. */
function openLstm(network: Network, name: string): Lstm {
	const { weights, products } = network;
	const bias = weights.floats(`${name}.bias`);
	const size = bias.length / 4;
	const ofInput = openLinear(network, `${name}.input`, bias);
	const addOfState = products.load(unpack(weights.matrix(`${name}.state`)), size);
	return (inputs, step) => {
		const gates = ofInput(inputs);
		const count = gates.numbers.length / gates.width;
		const outputs = new Float32Array(count * size);
		const cell = new Float32Array(size);
		let state: Float32Array = new Float32Array(size);
		for (let word = step > 0 ? 0 : count - 1; word >= 0 && word < count; word += step) {
			const gate = rowOf(gates, word);
			addOfState(state, gate);
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
