import { inflateRawSync } from 'node:zlib';
import { FileUnreadable } from './file-problem.ts';

/** More than any article has. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 60 * 2 ** 20;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * The names of what is in a zip file, once each is known to unpack to no more than may be held: what a file says of
 * its own size is not believed.
 */
export function checkZip(bytes: Uint8Array): readonly string[] {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return entriesOf(zip);
	} catch (cause) {
		if (cause instanceof FileUnreadable) throw cause;
		const isBomb = cause instanceof RangeError && /buffer larger/i.test(cause.message);
		throw new FileUnreadable(isBomb ? 'too large' : 'damaged', undefined, { cause });
	}
}

function entriesOf(zip: Buffer): string[] {
	const end = findEnd(zip);
	const count = zip.readUInt16LE(end + 10);
	if (count > MOST_ENTRIES) throw new FileUnreadable('too large');
	const names: string[] = [];
	let position = zip.readUInt32LE(end + 16);
	let left = MOST_BYTES;
	for (let entry = 0; entry < count; entry += 1) {
		if (zip.readUInt32LE(position) !== ENTRY) throw new FileUnreadable('damaged');
		left -= unpackedSize(zip, position, left);
		const nameLength = zip.readUInt16LE(position + 28);
		names.push(zip.toString('utf8', position + 46, position + 46 + nameLength));
		position += 46 + nameLength + zip.readUInt16LE(position + 30) + zip.readUInt16LE(position + 32);
	}
	return names;
}

function findEnd(zip: Buffer): number {
	const last = zip.length - END_SIZE;
	for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position -= 1) {
		if (zip.readUInt32LE(position) === END) return position;
	}
	throw new FileUnreadable('damaged');
}

function unpackedSize(zip: Buffer, position: number, most: number): number {
	if (zip.readUInt16LE(position + 8) & 1) throw new FileUnreadable('encrypted');
	const method = zip.readUInt16LE(position + 10);
	const size = zip.readUInt32LE(position + 20);
	const local = zip.readUInt32LE(position + 42);
	if (zip.readUInt32LE(local) !== LOCAL) throw new FileUnreadable('damaged');
	const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
	const packed = zip.subarray(start, start + size);
	if (method === STORED) return packed.length;
	if (method !== DEFLATED) throw new FileUnreadable('damaged');
	return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
}
