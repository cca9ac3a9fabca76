import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { WeightsHead } from '../../src/analysis/syntax/weights.ts';

/** What a learning script has learned: lists of names and runs of numbers. */
export type Learned = {
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly parts: Readonly<Record<string, Uint8Array>>;
};

/** Puts what was learned in place of everything in `file` whose name begins with `prefix`; the rest stays. */
export function replaceWeights(file: string, prefix: string, learned: Learned): void {
	const old = existsSync(file) ? read(file) : { lists: {}, parts: {} };
	const keep = <T>(all: Readonly<Record<string, T>>, fresh: Readonly<Record<string, T>>) => {
		const rest = Object.entries(all).filter(([name]) => !name.startsWith(prefix));
		return Object.fromEntries([...rest, ...Object.entries(fresh)].toSorted(byName));
	};
	write(file, { lists: keep(old.lists, learned.lists), parts: keep(old.parts, learned.parts) });
}

/** The bytes under a typed array. */
export function bytesOf(numbers: ArrayBufferView): Uint8Array {
	return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
	return one < other ? -1 : 1;
}

const PARTS_AT = 4;
const align = (length: number): number => Math.ceil(length / 4) * 4;

function read(file: string): Learned {
	const bytes = gunzipSync(readFileSync(file));
	const headLength = bytes.readUInt32LE(0);
	const body = PARTS_AT + headLength;
	const head: WeightsHead = JSON.parse(bytes.toString('utf8', PARTS_AT, body));
	const parts = Object.entries(head.parts).map(([name, { offset, length }]) => [
		name,
		bytes.subarray(body + offset, body + offset + length),
	]);
	return { lists: head.lists, parts: Object.fromEntries(parts) };
}

function write(file: string, { lists, parts }: Learned): void {
	let offset = 0;
	const places: Record<string, { offset: number; length: number }> = {};
	for (const [name, part] of Object.entries(parts)) {
		places[name] = { offset, length: part.length };
		offset += align(part.length);
	}
	const json = Buffer.from(JSON.stringify({ lists, parts: places } satisfies WeightsHead));
	const head = Buffer.alloc(align(json.length), ' ');
	head.set(json);
	const length = Buffer.alloc(PARTS_AT);
	length.writeUInt32LE(head.length);
	const body = Buffer.alloc(offset);
	for (const [name, part] of Object.entries(parts)) body.set(part, places[name]?.offset ?? 0);
	writeFileSync(file, gzipSync(Buffer.concat([length, head, body]), { level: 9 }));
}
