import { wordsOf } from '../../domain/words.ts';

/** How many words stand side by side in a shingle, and how many shingles stand for a text. */
const SHINGLE = 4;
const MOST = 64;
/** Of less there is nothing to compare. */
const FEWEST = 40;
/** Of what both texts hold together. Two reports of one event, each in its own words, share a fiftieth. */
const ALIKE = 0.5;

/**
 * What a text is compared by: the smallest hashes of its shingles, in order. The same text gives the same sketch, and
 * of two texts that share half of their shingles so do the sketches. Empty for a text that is too short.
 */
export function sketchOf(text: string): number[] {
	const words = wordsOf(text);
	const hashes = new Set<number>();
	for (let end = SHINGLE; end <= words.length; end += 1) {
		hashes.add(hashOf(words.slice(end - SHINGLE, end).join(' ')));
	}
	if (hashes.size < FEWEST) return [];
	return [...hashes].sort((one, other) => one - other).slice(0, MOST);
}

/** So many of the least hashes find those that may be alike: of two texts that share half, one in three hundred shares none or one. */
const KEYS = 12;
export const FEWEST_SHARED = 2;

/** By which of its hashes a sketch is found. */
export function keysOf(sketch: readonly number[]): readonly number[] {
	return sketch.slice(0, KEYS);
}

/** A sketch in six bytes a hash. */
export function bytesOf(sketch: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(sketch.length * HASH_BYTES);
	const view = new DataView(bytes.buffer);
	for (const [index, hash] of sketch.entries()) {
		view.setUint16(index * HASH_BYTES, Math.floor(hash / 2 ** 32));
		view.setUint32(index * HASH_BYTES + 2, hash % 2 ** 32);
	}
	return bytes;
}

/** The sketch in these bytes. */
export function sketchIn(bytes: Uint8Array): number[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: bytes.byteLength / HASH_BYTES }, (_, index) => {
		const start = index * HASH_BYTES;
		return view.getUint16(start) * 2 ** 32 + view.getUint32(start + 2);
	});
}

const HASH_BYTES = 6;

/** Are the texts of these sketches much alike? */
export function areAlike(one: readonly number[], other: readonly number[]): boolean {
	const others = new Set(other);
	const most = Math.max(one.length, other.length);
	const both = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, most);
	const ones = new Set(one);
	const shared = both.filter((hash) => ones.has(hash) && others.has(hash)).length;
	return both.length > 0 && shared / both.length >= ALIKE;
}

/** 48 bits, spread evenly. */
function hashOf(text: string): number {
	let low = 0x811c9dc5;
	let high = 0x2f0b4c47;
	for (let place = 0; place < text.length; place += 1) {
		const letter = text.charCodeAt(place);
		low = Math.imul(low ^ letter, 0x01000193);
		high = Math.imul(high ^ letter, 0x85ebca6b);
	}
	// The first 48 of 52 bits, to which those of earlier versions were cut.
	return Math.floor(((mixed(high ^ low) >>> 12) * 2 ** 32 + (mixed(low) >>> 0)) / 2 ** 4);
}

function mixed(bits: number): number {
	const once = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
	const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
	return twice ^ (twice >>> 16);
}
