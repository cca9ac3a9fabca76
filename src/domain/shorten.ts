const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** Where a text is cut: at the end of a word if one is near, or after any letter. */
export type CutAt = 'word' | 'letter';

/**
 * `text` in at most `most` UTF-16 units, with an ellipsis where something is left out. What a reader sees as one letter
 * (an emoji of several people, a letter with its accents) is kept whole or left out.
 *
 *     shorten('The harbour closes on Friday', 20) // 'The harbour closes…'
 */
export function shorten(text: string, most: number, at: CutAt = 'word'): string {
	if (text.length <= most) return text;
	return `${beginningOf(text, most - ELLIPSIS.length, at).trimEnd()}${ELLIPSIS}`;
}

/** As shorten, without the ellipsis. */
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
