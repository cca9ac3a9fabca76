import type { Span } from '../../domain/articles/span.ts';
import { markStyleOf, styleOfParagraph } from './mark-style.ts';
import { type Marked, scanParagraph } from './scan-paragraph.ts';

/** What stands between two marks (without them), in one paragraph; what it quotes in turn stays inside. */
export type Quotation = Span & {
	readonly paragraph: number;
	/** False where the paragraph ends first: the next one may go on. */
	readonly closed: boolean;
};

/** Every outermost quotation of the paragraphs, in text order. Takes any string. */
export function scanQuotations(paragraphs: readonly Span[]): Quotation[] {
	const style = markStyleOf(paragraphs.map(({ text }) => text).join('\n'));
	return paragraphs.flatMap(({ text, start }, paragraph) =>
		scanParagraph(text, styleOfParagraph(text, style)).flatMap((marked) => {
			const { from, to, closed } = settled(marked, paragraphs[paragraph + 1]);
			const words = text.slice(from, to);
			if (!/[\p{L}\p{N}]/u.test(words)) return [];
			return [{ start: start + from, end: start + to, text: words, paragraph, closed }];
		}),
	);
}

/** A quotation over paragraphs opens each of them anew. */
function settled(marked: Marked, next: Span | undefined): Marked {
	if (!marked.isDoubtful || /^['‘](?!\s)/.test(next?.text ?? '')) return marked;
	const { from, otherwise } = marked;
	return otherwise === undefined
		? { from, to: from, closed: false }
		: { from, to: otherwise, closed: true };
}

/** `text` with what is quoted replaced by spaces, so that offsets stay. */
export function maskQuotations(text: string, quotations: readonly Quotation[]): string {
	const parts: string[] = [];
	let done = 0;
	for (const { start, end } of quotations) {
		if (start < done) continue;
		parts.push(text.slice(done, start), ' '.repeat(end - start));
		done = end;
	}
	return parts.join('') + text.slice(done);
}
