import type { Arithmetic, Steps, Vectors } from './arithmetic.ts';
import type { Matrix, Weights } from './weights.ts';

/** What layers are opened from. */
export type Network = { readonly weights: Weights; readonly arithmetic: Arithmetic };

/** A layer of a network: from the vectors of all words to new ones. */
export type Layer = (inputs: Vectors) => Vectors;

/** Rough is fast, and enough where all numbers of an input are of one kind. */
export type Precision = { readonly isRough?: boolean };

/** Opens `outputs = inputs · weights + bias`; each row of the matrix `name` makes one output. */
export function openLinear(
	{ weights, arithmetic }: Network,
	name: string,
	{ bias, ...precision }: Precision & { readonly bias: Float32Array },
): Layer {
	return linearOf(arithmetic, weights.matrix(name), { bias, ...precision });
}

function linearOf(
	{ load, loadRoughly, repeat }: Arithmetic,
	matrix: Matrix,
	{ bias, isRough = false }: Precision & { readonly bias: Float32Array },
): Layer {
	const multiply = isRough ? loadRoughly(matrix) : load(matrix);
	const biases = repeat(bias);
	return (inputs) => {
		const outputs = biases(inputs.count);
		multiply(inputs, outputs);
		return outputs;
	};
}

/** Opens a linear layer whose outputs below zero shrink to a tenth; with `one`, a constant 1 is put behind them. */
export function openRectified(
	network: Network,
	name: string,
	{ one, ...precision }: Precision & { readonly one: boolean },
): Layer {
	const { weights, arithmetic } = network;
	const matrix = weights.matrix(`${name}.weights`);
	const bias = weights.floats(`${name}.bias`);
	const linear = one
		? linearOf(arithmetic, withEmptyRow(matrix), {
				bias: Float32Array.of(...bias, 1),
				...precision,
			})
		: linearOf(arithmetic, matrix, { bias, ...precision });
	return (inputs) => {
		const outputs = linear(inputs);
		arithmetic.rectify(outputs);
		return outputs;
	};
}

/** With a row of zeros behind its rows: what that makes is its bias alone. */
function withEmptyRow({ rows, columns, values, scales }: Matrix): Matrix {
	return {
		rows: rows + 1,
		columns,
		values: Int8Array.of(...values, ...new Int8Array(columns)),
		scales: Float32Array.of(...scales, 0),
	};
}

/** A pair of LSTMs: what was read up to a word, and what was read back to it from the end. */
export type BothWays = {
	/** The gates of both as each word alone sets them. */
	readonly gatesOf: (inputs: Vectors) => Gates;
	/** Reads the words of several texts that set these gates, step by step as a memory does, and changes them. */
	readonly read: (gates: Gates, counts: readonly number[]) => Vectors;
};

/** Of the LSTM that reads on, and of the one that reads back. */
export type Gates = readonly [Vectors, Vectors];

/** What was put out before is read roughly; what the words alone set, as exactly as is asked for. */
export function openBothWays(network: Network, name: string, precision: Precision): BothWays {
	const forward = openLstm(network, `${name}.forward`, precision);
	const backward = openLstm(network, `${name}.backward`, precision);
	return {
		gatesOf: (inputs) => [forward.gatesOf(inputs), backward.gatesOf(inputs)],
		read: ([on, back], counts) => {
			const outputs = network.arithmetic.take(on.count, forward.size + backward.size);
			const steps = network.arithmetic.steps(counts);
			forward.read({ gates: on, outputs, steps, way: 1 });
			const behind = { ...outputs, at: outputs.at + forward.size };
			backward.read({ gates: back, outputs: behind, steps, way: -1 });
			return outputs;
		},
	};
}

/** Reads words from the first (`way` 1) or from the last (-1). */
type Lstm = {
	readonly size: number;
	readonly gatesOf: Layer;
	readonly read: (words: {
		readonly gates: Vectors;
		readonly outputs: Vectors;
		readonly steps: Steps;
		readonly way: 1 | -1;
	}) => void;
};

/** A long short-term memory: the rows of its weights are its input, forget, candidate and output gates, in this order. */
function openLstm(network: Network, name: string, precision: Precision): Lstm {
	const { weights, arithmetic } = network;
	const bias = weights.floats(`${name}.bias`);
	const size = bias.length / 4;
	const run = arithmetic.loadMemory(weights.matrix(`${name}.state`));
	return {
		size,
		gatesOf: openLinear(network, `${name}.input`, { bias, ...precision }),
		read: (words) => run({ ...words, cells: arithmetic.take(words.steps.texts, size) }),
	};
}
