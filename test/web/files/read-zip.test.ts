import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FileUnreadable } from '../../../src/web/files/file-problem.ts';
import { checkZip } from '../../../src/web/files/read-zip.ts';
import { zip } from '../../support/office-files.ts';

const TWO = [
	{ name: 'a.xml', content: '<a/>' },
	{ name: 'folder/bell.xml', content: 'The bell rings.' },
];

/** The names in a zip file, or why it cannot be read. */
function read(bytes: Uint8Array): readonly string[] | string {
	try {
		return checkZip(bytes);
	} catch (error) {
		if (error instanceof FileUnreadable) return error.problem;
		throw error;
	}
}

/** The file with these bytes written over it; `at` counts from where `mark` stands last. */
function changed(bytes: Buffer, mark: string, at: number, values: readonly number[]): Buffer {
	const copy = Buffer.from(bytes);
	Buffer.from(values).copy(copy, copy.lastIndexOf(mark, undefined, 'latin1') + at);
	return copy;
}

const LOCAL = 'PK\x03\x04';
const ENTRY = 'PK\x01\x02';
const END = 'PK\x05\x06';
const whole = zip(TWO);

describe('a zip file', () => {
	test('names all that is in it', () => {
		expect(read(whole)).toEqual(['a.xml', 'folder/bell.xml']);
		expect(read(zip([]))).toEqual([]);
	});
	test('inside of a larger buffer', () => {
		const larger = Buffer.concat([Buffer.from('before'), whole, Buffer.from('behind')]);
		expect(read(larger.subarray(6, 6 + whole.length))).toEqual(['a.xml', 'folder/bell.xml']);
	});
	test('with remarks on its entries, and on itself', () => {
		const entry = whole.indexOf(ENTRY, 0, 'latin1');
		const extra = Buffer.concat([
			whole.subarray(0, entry + 46 + 5),
			Buffer.from('xxyyy'),
			whole.subarray(entry + 46 + 5),
		]);
		extra.writeUInt16LE(2, entry + 30);
		extra.writeUInt16LE(3, entry + 32);
		expect(read(extra)).toEqual(['a.xml', 'folder/bell.xml']);
		expect(read(Buffer.concat([whole, Buffer.alloc(65_535)]))).toEqual([
			'a.xml',
			'folder/bell.xml',
		]);
		expect(read(Buffer.concat([whole, Buffer.alloc(65_536)]))).toBe('damaged');
	});
	test('with entries that are not packed', () => {
		const stored = changed(changed(whole, ENTRY, 10, [0, 0]), LOCAL, 8, [0, 0]);
		expect(read(stored)).toEqual(['a.xml', 'folder/bell.xml']);
	});
	test('whose parts say more before their content', () => {
		// The local head of the last entry has two bytes more than the central one knows of.
		const local = whole.lastIndexOf(LOCAL, undefined, 'latin1');
		const start = local + 30 + 'folder/bell.xml'.length;
		const moved = Buffer.concat([
			whole.subarray(0, start),
			Buffer.from('xx'),
			whole.subarray(start),
		]);
		moved.writeUInt16LE(2, local + 28);
		const end = moved.lastIndexOf(END, undefined, 'latin1');
		moved.writeUInt32LE(moved.readUInt32LE(end + 16) + 2, end + 16);
		expect(read(moved)).toEqual(['a.xml', 'folder/bell.xml']);
	});
});

describe('refused', () => {
	test.each([
		['nothing', Buffer.alloc(0), 'damaged'],
		['no zip file', Buffer.from('The bell rings all day long.'), 'damaged'],
		['cut off', whole.subarray(0, whole.length - 1), 'damaged'],
		['an entry that is none', changed(whole, ENTRY, 3, [3]), 'damaged'],
		['a part that is none', changed(whole, LOCAL, 3, [5]), 'damaged'],
		['a way of packing that nobody uses', changed(whole, ENTRY, 10, [12, 0]), 'damaged'],
		['content that does not unpack', changed(whole, LOCAL, 30 + 15, [255, 255, 255]), 'damaged'],
		['more entries than it has', changed(whole, END, 10, [3, 0]), 'damaged'],
		['locked', zip([{ name: 'a', content: 'b', flags: 1 }]), 'encrypted'],
		['locked in a newer way', zip([{ name: 'a', content: 'b', flags: 65 }]), 'encrypted'],
		['2,001 entries', changed(whole, END, 10, [0xd1, 0x07]), 'too large'],
	])('%s', (_, bytes, problem) => {
		expect(read(bytes)).toBe(problem);
	});
	test('with other flags it is read', () => {
		expect(read(zip([{ name: 'a', content: 'b', flags: 8 }]))).toEqual(['a']);
	});
	test('2,000 entries that it does not have', () => {
		expect(read(changed(whole, END, 10, [0xd0, 0x07]))).toBe('damaged');
	});
});

describe('what it unpacks to', () => {
	const MOST = 60 * 2 ** 20;
	/** Two entries of which the first unpacks to so many bytes. */
	const bomb = (size: number) =>
		zip([
			{ name: 'a', content: Buffer.alloc(size) },
			{ name: 'b', content: 'bell' },
		]);
	test('may be 60 MB in all', () => {
		expect(read(bomb(MOST - 4))).toEqual(['a', 'b']);
		expect(read(bomb(MOST - 3))).toBe('too large');
	});
	test('is not what it says of itself', () => {
		const honest = zip([{ name: 'a', content: Buffer.alloc(MOST + 1) }]);
		expect(deflateRawSync(Buffer.alloc(MOST + 1)).length).toBeLessThan(100_000);
		expect(read(changed(honest, ENTRY, 24, [1, 0, 0, 0]))).toBe('too large');
	});
});
