import { type Span, spanOf } from '../domain/span.ts';

/** What stands between two marks (without them), in one paragraph. */
export type Quotation = Span & { readonly paragraph: number };

const MARKED = /[“"](?<words>[^“”"]+)[”"]/dg;

/** Every quotation of the paragraphs, in text order. Takes any string. */
export function scanQuotations(paragraphs: readonly Span[]): Quotation[] {
	return paragraphs.flatMap(({ text, start }, paragraph) =>
		Array.from(text.matchAll(MARKED)).flatMap((match) => {
			const [from, to] = match.indices?.groups?.['words'] ?? [0, 0];
			const { text: words } = spanOf(text, from, to);
			return words === '' ? [] : [{ start: start + from, end: start + to, text: words, paragraph }];
		}),
	);
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
