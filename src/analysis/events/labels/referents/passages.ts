/** No phrase reaches beyond one of these. */
const ENDS: ReadonlySet<string> = new Set('.;:!?\n"“”()');

/**
 * The stretches of `text` between the marks that end phrases, in which one of `pieces` stands, each with the mark behind it: what a pattern
 * finds in the text that holds a piece and none of these marks it finds in them, and sooner.
 */
export function passagesWith(text: string, pieces: readonly string[]): string[] {
	const ends = new Map<number, number>();
	for (const piece of pieces) {
		for (let at = text.indexOf(piece); at >= 0; ) {
			let start = at;
			while (start > 0 && !ENDS.has(text.charAt(start - 1))) start -= 1;
			let end = at;
			while (end < text.length && !ENDS.has(text.charAt(end))) end += 1;
			ends.set(start, end + 1);
			at = text.indexOf(piece, end + 1);
		}
	}
	return [...ends]
		.sort(([one], [other]) => one - other)
		.map(([start, end]) => text.slice(start, end));
}
