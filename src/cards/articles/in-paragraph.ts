import type { Span } from '../../domain/articles/span.ts';
import type { Words } from '../../domain/card.ts';
import { closingMarks, excerptEnds, openMarks, wholeLetters } from '../../domain/shorten.ts';

/** On each side; a paragraph of a newspaper is shorter. */
const MOST_AROUND = 900;

/** The paragraph of `text` that `span` stands in, with the span in bold; a very long one is cut at its ends. */
export function inParagraph(text: string, { start, end }: Span): Words {
	const paragraph = paragraphOf(text, { start, end });
	const shown = wholeLetters(text, {
		start: Math.max(paragraph.start, start - MOST_AROUND),
		end: Math.min(paragraph.end, end + MOST_AROUND),
	});
	const { before, after } = excerptEnds(text, shown, paragraph);
	return [
		`${before}${text.slice(shown.start, start)}`,
		{ bold: text.slice(start, end) },
		`${text.slice(end, shown.end)}${after}`,
	];
}

/** Which paragraph of `text` holds that place, and how many there are. */
export function paragraphNumber(
	text: string,
	place: number,
): { readonly number: number; readonly of: number } {
	const before = text.slice(0, text.lastIndexOf('\n', place - 1) + 1);
	return { number: paragraphsIn(before) + 1, of: paragraphsIn(text) };
}

function paragraphsIn(text: string): number {
	return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** What is shown of a text around a span: its sentence, where that is known, and what stands before it where it is needed. */
export type Around = {
	readonly span: Ends;
	readonly sentence?: Ends;
	readonly needsMore: boolean;
};

type Ends = Pick<Span, 'start' | 'end'>;

const MOST_AFTER = 150;
const MOST_BEFORE = 150;
const MOST_MORE = 200;

/** The sentence that the span stands in, or its paragraph, with the span in bold; cut where it is long. */
export function inSentence(text: string, { span, sentence, needsMore }: Around): Words {
	const { start, end } = span;
	const paragraph = paragraphOf(text, span);
	const from = Math.min(sentence?.start ?? paragraph.start, start);
	const to = Math.max(sentence?.end ?? paragraph.end, end);
	const reach = start - MOST_BEFORE - (needsMore ? MOST_MORE : 0);
	const earliest = Math.max(0, reach, needsMore ? from - MOST_MORE : from);
	const latest = Math.min(to, end + MOST_AFTER);
	const isBegun = earliest > 0 && earliest !== from;
	const [half = ''] = (isBegun && /^\S*\s+/.exec(text.slice(earliest, start))) || [];
	const after = text.slice(end, latest);
	const kept = latest < to ? after.replace(/\s+\S*$/, '') : after;
	const shown = wholeLetters(text, { start: earliest + half.length, end: end + kept.length });
	const { before, after: dots } = excerptEnds(text, shown, {
		start: isBegun ? Math.min(paragraph.start, earliest) : shown.start,
		end: latest < to ? to : shown.end,
	});
	// A sentence may begin or end within what somebody says.
	const opened = openMarks(text.slice(paragraph.start, shown.start)).join('');
	const closed = closingMarks(text.slice(paragraph.start, shown.end));
	return [
		oneLine(`${before || opened}${text.slice(shown.start, start)}`),
		{ bold: text.slice(start, end) },
		oneLine(`${text.slice(end, shown.end)}${dots || closed}`),
	];
}

function paragraphOf(text: string, { start, end }: Ends): Ends {
	const lineEnd = text.indexOf('\n', end);
	return {
		start: text.lastIndexOf('\n', start) + 1,
		end: lineEnd === -1 ? text.length : lineEnd,
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
