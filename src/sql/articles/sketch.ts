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
	return sketchOfWords(wordsOf(text).join(' '));
}

/** The same of all words of a text, folded and with blanks between them. */
export function sketchOfWords(words: string): number[] {
	/** The first of them, for whether there are enough. */
	const some = new Set<number>();
	const least: number[] = [];
	const starts = [0];
	// A shingle is a part of the words as they stand, from the start of its first to the end of its last.
	for (let end = nextBlank(words, 0); end !== undefined; end = nextBlank(words, end + 1)) {
		const [start = 0] = starts;
		if (starts.length === SHINGLE) {
			const hash = hashOf(words, start, end);
			if (some.size < FEWEST) some.add(hash);
			keepLeast(least, hash);
			starts.shift();
		}
		starts.push(end + 1);
	}
	return some.size < FEWEST ? [] : least;
}

/** Where the word ends that begins at `start`; undefined behind the last. */
function nextBlank(words: string, start: number): number | undefined {
	if (start > words.length) return undefined;
	const blank = words.indexOf(' ', start);
	return blank === -1 ? words.length : blank;
}

/** Puts a number in its place among the least, each of them once. */
function keepLeast(least: number[], number: number): void {
	if (least.length === MOST && number >= (least.at(-1) ?? 0)) return;
	const place = least.findIndex((one) => one >= number);
	if (place === -1) least.push(number);
	else if (least[place] !== number) least.splice(place, 0, number);
	if (least.length > MOST) least.pop();
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

/** Of the part of `text` from `start` to `end`: 48 bits, spread evenly. */
function hashOf(text: string, start: number, end: number): number {
	let low = 0x811c9dc5;
	let high = 0x2f0b4c47;
	for (let place = start; place < end; place += 1) {
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
