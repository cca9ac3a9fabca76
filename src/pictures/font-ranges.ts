/** From the first to the last code point, both included. */
export type Range = readonly [first: number, last: number];

/** Reads 'U+0000-00FF,U+0131', as style sheets write which letters a file of a font is for. */
export function readRanges(written: string): Range[] {
	return written.split(',').flatMap((part): Range[] => {
		const { first, last } =
			/^U\+(?<first>[0-9a-f]+)(?:-(?<last>[0-9a-f]+))?$/i.exec(part.trim())?.groups ?? {};
		if (first === undefined) return [];
		return [[Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)]];
	});
}

/** Is the code point in one of them? */
export function isWithin(ranges: readonly Range[], code: number): boolean {
	return ranges.some(([first, last]) => first <= code && code <= last);
}
