import { Parser } from 'htmlparser2';

/** More than any article has: what goes on above it only costs time. */
const DEEPEST = 100;
/** Half as many again as the longest page of two thousand real ones; each costs some tenth of a millisecond. */
const MOST_ELEMENTS = 15_000;
const MOST_CHARACTERS = 2 * 2 ** 20;
/** Pieces of text; each sign that is written as `&amp;` makes one of its own. */
const MOST_TEXTS = 200_000;
const CHUNK = 65_536;

/** Is a page small and flat enough to be read in little time? Real ones are, by far. */
export function isReadable(html: string): boolean {
	if (html.length > MOST_CHARACTERS) return false;
	let depth = 0;
	let elements = 0;
	let texts = 0;
	let isReadable = true;
	const stop = (): void => {
		isReadable = false;
		parser.pause();
	};
	const parser = new Parser({
		onopentag: () => {
			depth += 1;
			elements += 1;
			if (depth > DEEPEST || elements > MOST_ELEMENTS) stop();
		},
		ontext: () => {
			texts += 1;
			if (texts > MOST_TEXTS) stop();
		},
		onclosetag: () => {
			depth -= 1;
		},
	});
	for (let start = 0; start < html.length && isReadable; start += CHUNK) {
		parser.write(html.slice(start, start + CHUNK));
	}
	return isReadable;
}
