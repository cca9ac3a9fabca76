import { type Span, spanOf } from '../span.ts';

const FORMS: ReadonlyMap<string, string> = new Map([
	...[...'‘’‚‛`´'].map((mark) => [mark, "'"] as const),
	...[...'"“”„‟«»'].map((mark) => [mark, '"'] as const),
]);
const BLANK = /\s/;

/**
 * Where the words stand in the text, as they stand there. How many blanks are between them, and in which form marks and
 * apostrophes are typed, does not matter; marks around the words are no part of them.
 *
 *     placesOf('She said, “We’ll  stay.”', "\"We'll stay.\"") // [{ start: 11, end: 23, text: 'We’ll  stay.' }]
 */
export function placesOf(text: string, words: string): Span[] {
	const wanted = evenly(bare(words)).letters;
	const { letters, starts } = evenly(text);
	if (wanted === '') return [];
	const places: Span[] = [];
	for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
		const start = starts[at] ?? 0;
		const last = starts[at + wanted.length - 1] ?? start;
		places.push(spanOf(text, start, last + 1));
	}
	return places;
}

/** The text with one blank where there are many and one form of each mark, and where each of its letters is from. */
function evenly(text: string): { readonly letters: string; readonly starts: readonly number[] } {
	const letters: string[] = [];
	const starts: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		const isBlank = BLANK.test(letter);
		if (isBlank && letters.at(-1) === ' ') continue;
		letters.push(isBlank ? ' ' : (FORMS.get(letter) ?? letter));
		starts.push(at);
	}
	return { letters: letters.join(''), starts };
}

/** Without the marks that stand around all of it. */
function bare(words: string): string {
	const trimmed = words.trim();
	const isMark = (at: number) => FORMS.get(trimmed.charAt(at)) === '"';
	return isMark(0) && isMark(trimmed.length - 1) ? trimmed.slice(1, -1).trim() : trimmed;
}
