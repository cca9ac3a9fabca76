/** Features are kept by 32-bit hashes of what they say: no table of their names is needed. */

/** The hash of a string. */
export function hashText(text: string): number {
	return mix(spread(START, text, 0, text.length));
}

/** The hash of a letter and a part of a string behind it, as if they were one string. */
export function hashPart(letter: string, text: string, from: number, to: number): number {
	return mix(
		spread(spread(START, letter, 0, 1), text, Math.max(0, from), Math.min(text.length, to)),
	);
}

const START = 0x811c9dc5;

function spread(start: number, text: string, from: number, to: number): number {
	let hash = start;
	for (let at = from; at < to; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash;
}

/** The hash of a number of kind `kind`. */
export function hashOne(kind: number, value: number): number {
	return mix((Math.imul(kind, 0x9e3779b1) + Math.imul(value, 0x85ebca6b)) | 0);
}

/** The hash of two numbers that were seen together. */
export function hashTwo(kind: number, first: number, second: number): number {
	return mix((hashOne(kind, first) + Math.imul(second, 0xc2b2ae35) + 0x27d4eb2f) | 0);
}

/** Spreads `hash` over all 32 bits. */
function mix(hash: number): number {
	let mixed = hash;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
