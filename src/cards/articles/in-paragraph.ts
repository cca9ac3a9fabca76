import type { Span } from '../../domain/articles/span.ts';
import type { Words } from '../../domain/card.ts';

/** On each side; a paragraph of a newspaper is shorter. */
const MOST_AROUND = 900;

/** The paragraph of `text` that `span` stands in, with the span in bold; a very long one is cut at its ends. */
export function inParagraph(text: string, { start, end }: Span): Words {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = text.indexOf('\n', end);
	const to = lineEnd === -1 ? text.length : lineEnd;
	const before = text.slice(Math.max(from, start - MOST_AROUND), start);
	const after = text.slice(end, Math.min(to, end + MOST_AROUND));
	return [
		start - from > MOST_AROUND ? `…${before}` : before,
		{ bold: text.slice(start, end) },
		to - end > MOST_AROUND ? `${after}…` : after,
	];
}
