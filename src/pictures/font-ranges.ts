/** The first and the last code point of each range, both included, one behind the other. */
export type Ranges = Uint32Array;

/** Reads 'U+0000-00FF,U+0131', as style sheets write which letters a file of a font is for. */
export function readRanges(written: string): Ranges {
	const bounds: number[] = [];
	for (const part of written.split(',')) {
		const [first = '', last = first] = part.trim().slice('U+'.length).split('-');
		const [from, to] = [Number(`0x${first}`), Number(`0x${last}`)];
		if (from <= to) bounds.push(from, to);
	}
	return Uint32Array.from(bounds);
}

/** Is the code point in one of them? */
export function isWithin(ranges: Ranges, code: number): boolean {
	for (let index = 0; index < ranges.length; index += 2) {
		if (code >= (ranges[index] ?? code) && code <= (ranges[index + 1] ?? code)) return true;
	}
	return false;
}
