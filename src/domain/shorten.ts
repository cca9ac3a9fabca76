const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** Where a text is cut: at the end of a word if one is near, or after any letter. */
export type CutAt = 'word' | 'letter';

/**
 * `text` in at most `most` UTF-16 units, with an ellipsis where something is left out. What a reader sees as one letter
 * (an emoji of several people, a letter with its accents) is kept whole or left out; a quotation that is cut keeps its end.
 *
 *     shorten('The harbour closes on Friday', 20) // 'The harbour closes…'
 *     shorten('“We stay here,” she said', 10) // '“We stay…”'
 */
export function shorten(text: string, most: number, at: CutAt = 'word'): string {
	if (text.length <= most) return text;
	for (let room = most - ELLIPSIS.length; ; room -= 1) {
		const kept = beginningOf(text, room, at).trimEnd();
		const short = `${kept}${ELLIPSIS}${closingMarks(kept)}`;
		if (short.length <= most || room <= 0) return short;
	}
}

const CLOSING: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['„', '“'],
	['«', '»'],
	['「', '」'],
	['『', '』'],
]);

/** The marks that end the quotations which are open at the end of `text`, innermost first. */
export function closingMarks(text: string): string {
	return openMarks(text)
		.map((mark) => CLOSING.get(mark) ?? '')
		.reverse()
		.join('');
}

/** The marks by which the quotations that are open at the end of `text` began, outermost first. */
export function openMarks(text: string): string[] {
	const open: string[] = [];
	for (const [mark] of text.matchAll(/[“”„«»「」『』]/gu)) {
		if (mark === CLOSING.get(open.at(-1) ?? '')) open.pop();
		else if (CLOSING.has(mark)) open.push(mark);
	}
	return open;
}

type Ends = { readonly start: number; readonly end: number };

/**
 * What stands before and behind a part of a paragraph: an ellipsis where the paragraph goes on there, with the mark of a
 * quotation that is cut by it.
 */
export function excerptEnds(
	text: string,
	{ start, end }: Ends,
	paragraph: Ends,
): { readonly before: string; readonly after: string } {
	const opened = openMarks(text.slice(paragraph.start, start)).join('');
	const closed = closingMarks(text.slice(paragraph.start, end));
	return {
		before: start > paragraph.start ? `${ELLIPSIS}${opened}` : '',
		after: end < paragraph.end ? `${ELLIPSIS}${closed}` : '',
	};
}

/** As much of `text` around `start` to `end` as holds whole what a reader sees as one letter. */
export function wholeLetters(text: string, { start, end }: Ends): Ends {
	const letters = graphemes.segment(text);
	const last = letters.containing(end);
	return {
		start: letters.containing(start)?.index ?? start,
		end: last === undefined || last.index === end ? end : last.index + last.segment.length,
	};
}

/** As shorten, without the ellipsis and what ends a quotation. */
export function beginningOf(text: string, most: number, at: CutAt = 'word'): string {
	if (text.length <= most) return text;
	if (most <= 0) return '';
	const end = graphemes.segment(text).containing(most)?.index ?? most;
	const whole = text
		.slice(0, end)
		.toWellFormed()
		.replace(/\uFFFD$/, '');
	if (at === 'letter' || /^\s/.test(text.slice(end))) return whole;

	const words = /^(?<words>[\s\S]*\S)\s/.exec(whole)?.groups?.['words'] ?? '';
	return words.length > whole.length / 2 ? words : whole;
}
