import { expect, test } from 'vitest';
import { readWeights, unpack } from '../../../src/analysis/syntax/weights.ts';

/** A file of one list, one matrix of two rows and a part of one byte, which stands before its scales. */
function file(): Uint8Array {
	const head = JSON.stringify({
		lists: { tags: ['NOUN', 'VERB'] },
		parts: {
			'm.values': { offset: 0, length: 4 },
			one: { offset: 4, length: 1 },
			'm.scales': { offset: 8, length: 8 },
		},
	});
	const padded = new TextEncoder().encode(head.padEnd(Math.ceil(head.length / 4) * 4));
	const bytes = new Uint8Array(4 + padded.length + 16);
	new DataView(bytes.buffer).setUint32(0, padded.length, true);
	bytes.set(padded, 4);
	bytes.set([1, 254, 100, 0, 7, 0, 0, 0], 4 + padded.length);
	bytes.set(new Uint8Array(Float32Array.of(0.5, 2).buffer), 4 + padded.length + 8);
	return bytes;
}

test('lists, bytes, and numbers with the scale of their row', () => {
	const weights = readWeights(file());
	expect(weights.list('tags')).toEqual(['NOUN', 'VERB']);
	expect([...weights.bytes('one')]).toEqual([7]);
	expect([...unpack(weights.matrix('m'))]).toEqual([0.5, -1, 200, 0]);
});

test('reads a file that begins anywhere in its buffer', () => {
	const shifted = new Uint8Array(file().length + 1);
	shifted.set(file(), 1);
	expect([...unpack(readWeights(shifted.subarray(1)).matrix('m'))]).toEqual([0.5, -1, 200, 0]);
});

test('says which part is missing', () => {
	expect(() => readWeights(file()).floats('bias')).toThrow('no part bias');
	expect(() => readWeights(file()).list('words')).toThrow('no list words');
});
