import { bytesOf, type Learned } from './weights-file.ts';

/** An averaged perceptron in the making: a dense row of weights, one an action, for every feature seen in a mistake. */
export type Perceptron = {
	readonly score: (features: Uint32Array, scores: Float64Array) => void;
	/** One more decision was made. */
	readonly step: () => void;
	readonly correct: (features: Uint32Array, right: number, wrong: number) => void;
	/** What it has learned, packed as `openTable` reads it. */
	readonly pack: (name: string) => Learned;
};

/** Kept of a hash. */
const BITS = 23;
/** A feature corrected more seldom, and a weight that is smaller, are left out. */
const FEWEST_CORRECTIONS = 3;
const SMALLEST = 0.2;
/** The largest code of a weight. */
const LEVELS = 31;
/** What a weight of one becomes, in the whole numbers that are summed. */
const SCALE = 100;

export function newPerceptron(actions: number): Perceptron {
	const rows = new Map<
		number,
		{ weights: Float64Array; late: Float64Array; corrections: number }
	>();
	let steps = 1;
	const rowOf = (feature: number) => {
		const known = rows.get(feature);
		if (known !== undefined) return known;
		const fresh = {
			weights: new Float64Array(actions),
			late: new Float64Array(actions),
			corrections: 0,
		};
		rows.set(feature, fresh);
		return fresh;
	};
	const add = (array: Float64Array, at: number, value: number) => {
		array[at] = (array[at] ?? 0) + value;
	};
	return {
		score: (features, scores) => {
			scores.fill(0);
			for (const feature of features) {
				const row = rows.get(feature);
				if (row === undefined) continue;
				for (let action = 0; action < actions; action += 1) {
					add(scores, action, row.weights[action] ?? 0);
				}
			}
		},
		step: () => {
			steps += 1;
		},
		correct: (features, right, wrong) => {
			for (const feature of features) {
				const row = rowOf(feature);
				row.corrections += 1;
				add(row.weights, right, 1);
				add(row.late, right, steps);
				add(row.weights, wrong, -1);
				add(row.late, wrong, -steps);
			}
		},
		pack: (name) => {
			const averages = new Map<number, Float64Array>();
			for (const [feature, { weights, late, corrections }] of [...rows].toSorted(mostCorrected)) {
				const kept = feature >>> (32 - BITS);
				if (corrections < FEWEST_CORRECTIONS || averages.has(kept)) continue;
				averages.set(
					kept,
					weights.map((weight, action) => weight - (late[action] ?? 0) / steps),
				);
			}
			return packRows(name, averages);
		},
	};
}

type Row = readonly [number, { readonly corrections: number }];

function mostCorrected([, one]: Row, [, other]: Row): number {
	return other.corrections - one.corrections;
}

function packRows(name: string, rows: ReadonlyMap<number, Float64Array>): Learned {
	let largest = 0;
	for (const row of rows.values())
		for (const weight of row) largest = Math.max(largest, Math.abs(weight));
	const differences: number[] = [];
	const counts: number[] = [];
	const actions: number[] = [];
	const codes: number[] = [];
	let before = 0;
	for (const [kept, row] of [...rows].toSorted(([one], [other]) => one - other)) {
		const found = [...row.entries()]
			.filter(([, weight]) => Math.abs(weight) >= SMALLEST)
			.map(([action, weight]) => [action, codeOf(weight, largest)] as const)
			.filter(([, code]) => code !== 0);
		if (found.length === 0) continue;
		let difference = kept - before;
		before = kept;
		for (; difference > 127; difference >>>= 7) differences.push((difference & 127) | 128);
		differences.push(difference);
		counts.push(found.length);
		let last = 0;
		for (const [action, code] of found) {
			actions.push(action - last);
			codes.push(code & 255);
			last = action;
		}
	}
	return {
		lists: {},
		parts: {
			[`${name}.differences`]: Uint8Array.from(differences),
			[`${name}.counts`]: Uint8Array.from(counts),
			[`${name}.actions`]: Uint8Array.from(actions),
			[`${name}.codes`]: Uint8Array.from(codes),
			[`${name}.bits-and-unit`]: bytesOf(Float32Array.of(BITS, (SCALE * largest) / LEVELS ** 2)),
		},
	};
}

function codeOf(weight: number, largest: number): number {
	return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * LEVELS);
}
