import type { Weights } from './weights.ts';

/** The weights of a perceptron: by a feature's hash, what it adds to the score of each action. */
export type PackedTable = {
	/** Adds to `scores`, one an action, what the first `count` of `features` say. */
	readonly add: (features: Uint32Array, count: number, scores: Int32Array) => void;
	/** As `add`, from scores of 0. */
	readonly score: (features: Uint32Array, count: number, scores: Int32Array) => void;
	/** Writes what the first `count` of `features` say from index `from` on, to be added as often as they stand there; gives the index behind it. */
	readonly say: (features: Uint32Array, count: number, into: Said, from: number) => number;
};

/** Actions, each in the lowest byte, and what is added to their scores, in the upper half. */
export type Said = Int32Array;

/** Adds to `scores` what was said of them from one index to another. */
export function addSaid(said: Said, from: number, to: number, scores: Int32Array): void {
	for (let at = from; at < to; at += 1) {
		const one = said[at] ?? 0;
		const action = one & 0xff;
		scores[action] = (scores[action] ?? 0) + (one >> 16);
	}
}

/**
 * Opens the table whose parts begin with `name`. Kept of each feature are the upper bits of its hash, in rising order and as the
 * difference to the one before (seven bits a byte, the lowest first), and the few actions that it has a weight for. A weight is a
 * signed code: its square, times the unit, with its sign.
 */
export function openTable(weights: Weights, name: string): PackedTable {
	const differences = weights.bytes(`${name}.differences`);
	const counts = weights.bytes(`${name}.counts`);
	const actionSteps = weights.bytes(`${name}.actions`);
	const codes = weights.bytes(`${name}.codes`);
	const [bits = 0, unit = 0] = weights.floats(`${name}.bits-and-unit`);

	const rows = counts.length;
	const sizeBits = Math.ceil(Math.log2(rows * SPARE));
	const mask = (1 << sizeBits) - 1;
	const slot = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - sizeBits);
	/**
	 * By slot: a feature's kept bits plus one, 0 where the slot is free; then how many weights it has, in the lowest byte, and where they
	 * begin. They lie side by side, as a look at a place of so large a table takes longer than all that is reckoned with it.
	 */
	const slots = new Uint32Array(SLOT << sizeBits);
	/** An action in the lowest byte, and the weight that it is given in the upper half. */
	const given = new Int32Array(codes.length);
	const weightOfCode = Int16Array.from({ length: 256 }, (_, code) => weightOf(code, unit));

	let read = 0;
	let filled = 0;
	let kept = 0;
	for (let row = 0; row < rows; row += 1) {
		let shift = 1;
		let byte = 0;
		do {
			byte = differences[read] ?? 0;
			kept += (byte & 127) * shift;
			shift *= 128;
			read += 1;
		} while (byte > 127);
		const count = counts[row] ?? 0;
		let at = slot(kept + 1);
		while (slots[at * SLOT] !== 0) at = (at + 1) & mask;
		slots.set([kept + 1, (filled << 8) | count], at * SLOT);
		let action = 0;
		for (const last = filled + count; filled < last; filled += 1) {
			action += actionSteps[filled] ?? 0;
			given[filled] = ((weightOfCode[codes[filled] ?? 0] ?? 0) << 16) | action;
		}
	}

	/** What the slot of a key holds, looked for from the place `from` on, where `there` is; 0 without one. */
	const heldOf = (key: number, from: number, there: number): number => {
		let at = from;
		let found = there;
		while (found !== key) {
			if (found === 0) return 0;
			at = (at + 1) & mask;
			found = slots[at * SLOT] ?? 0;
		}
		return slots[at * SLOT + 1] ?? 0;
	};
	const there = new Uint32Array(MOST_FEATURES);
	const held = new Uint32Array(MOST_FEATURES);
	const first = new Int32Array(MOST_FEATURES);
	const add: PackedTable['add'] = (features, count, scores) => {
		// All are looked at before anything is decided by one of them: so none waits for the memory of another.
		for (let feature = 0; feature < count; feature += 1) {
			const key = ((features[feature] ?? 0) >>> (32 - bits)) + 1;
			there[feature] = slots[slot(key) * SLOT] ?? 0;
		}
		for (let feature = 0; feature < count; feature += 1) {
			const key = ((features[feature] ?? 0) >>> (32 - bits)) + 1;
			const found = heldOf(key, slot(key), there[feature] ?? 0);
			held[feature] = found;
			first[feature] = given[found >>> 8] ?? 0;
		}
		for (let feature = 0; feature < count; feature += 1) {
			const found = held[feature] ?? 0;
			let one = first[feature] ?? 0;
			for (let at = found >>> 8, end = at + (found & 0xff); at < end; ) {
				const action = one & 0xff;
				scores[action] = (scores[action] ?? 0) + (one >> 16);
				at += 1;
				one = given[at] ?? 0;
			}
		}
	};
	return {
		add,
		say: (features, count, into, from) => {
			let to = from;
			for (let feature = 0; feature < count; feature += 1) {
				const key = ((features[feature] ?? 0) >>> (32 - bits)) + 1;
				const found = heldOf(key, slot(key), slots[slot(key) * SLOT] ?? 0);
				for (let at = found >>> 8, end = at + (found & 0xff); at < end; at += 1) {
					into[to] = given[at] ?? 0;
					to += 1;
				}
			}
			return to;
		},
		score: (features, count, scores) => add(features, count, scores.fill(0)),
	};
}

/** How many features are scored at once at most. */
const MOST_FEATURES = 64;
/** Numbers of a slot. */
const SLOT = 2;
/** Slots for each row, so that few share one. */
const SPARE = 1.7;

function weightOf(code: number, unit: number): number {
	const signed = code > 127 ? code - 256 : code;
	return Math.sign(signed) * Math.round(Math.min(32_767, signed * signed * unit));
}
