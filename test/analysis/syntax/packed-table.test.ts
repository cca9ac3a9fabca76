import { expect, test } from 'vitest';
import { addSaid, openTable } from '../../../src/analysis/syntax/packed-table.ts';
import type { Weights } from '../../../src/analysis/syntax/weights.ts';

const PARTS: Readonly<Record<string, readonly number[]>> = {
	// 5; 5 + 200, in two bytes; 205 + 3; 208 + 20,000, in three; then 127 and 128 more
	't.differences': [5, 200, 1, 3, 160, 156, 1, 127, 128, 1],
	't.counts': [2, 1, 0, 3, 1, 1],
	// 0 and 2; 1; 3, 3 + 1 and 4 + 1; 0 twice
	't.actions': [0, 2, 1, 3, 1, 1, 0, 0],
	't.codes': [3, 254, 127, 1, 200, 0, 128, 10],
	't.bits-and-unit': [16, 4],
};

const weights: Weights = {
	list: () => [],
	bytes: (name) => Uint8Array.from(PARTS[name] ?? []),
	floats: (name) => Float32Array.from(PARTS[name] ?? []),
	matrix: () => {
		throw new Error('a table has no matrix');
	},
};

/** The hash of which the upper 16 bits are `kept`. */
const hash = (kept: number): number => ((kept << 16) | 0x1234) >>> 0;

function scores(features: readonly number[], count = features.length): number[] {
	const found = new Int32Array(6).fill(9);
	const table = openTable(weights, 't');
	const hashes = Uint32Array.from(features, hash);
	table.score(hashes, count, found);
	const again = new Int32Array(6);
	const said = new Int32Array(20).fill((99 << 16) | 1);
	addSaid(said, 2, table.say(hashes, count, said, 2), again);
	expect(again).toEqual(found);
	return Array.from(found);
}

test.each([
	['one of two actions', [5], [36, 0, -16, 0, 0, 0]],
	['a difference of two bytes', [205], [0, 32_767, 0, 0, 0, 0]],
	['one without weights', [208], [0, 0, 0, 0, 0, 0]],
	['a difference of three bytes', [20_208], [0, 0, 0, 4, -12_544, 0]],
	['a difference of 127', [20_335], [-32_767, 0, 0, 0, 0, 0]],
	['a difference of 128', [20_463], [400, 0, 0, 0, 0, 0]],
	['several are summed', [5, 20_208, 5], [72, 0, -32, 4, -12_544, 0]],
	['one that the table does not hold', [6], [0, 0, 0, 0, 0, 0]],
	['none at all', [], [0, 0, 0, 0, 0, 0]],
])('%s', (_, features, expected) => expect(scores(features)).toEqual(expected));

test('only as many features are read as are said to be there', () => {
	expect(scores([5, 205], 1)).toEqual(scores([5]));
});

test('finds each of very many features', () => {
	const rows = 3000;
	const parts: Readonly<Record<string, ArrayLike<number>>> = {
		't.differences': new Uint8Array(rows).fill(7),
		't.counts': new Uint8Array(rows).fill(1),
		't.actions': new Uint8Array(rows),
		't.codes': Uint8Array.from({ length: rows }, (_, row) => row % 100),
		't.bits-and-unit': [16, 1],
	};
	const table = openTable(
		{
			...weights,
			bytes: (name) => Uint8Array.from(parts[name] ?? []),
			floats: (name) => Float32Array.from(parts[name] ?? []),
		},
		't',
	);
	const found = new Int32Array(1);
	for (let row = 0; row < rows; row += 1) {
		table.score(Uint32Array.of(hash(7 * (row + 1))), 1, found);
		expect(found[0]).toBe((row % 100) ** 2);
		table.score(Uint32Array.of(hash(7 * (row + 1) + 1)), 1, found);
		expect(found[0]).toBe(0);
	}
});
