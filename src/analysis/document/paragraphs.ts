import { type Span, spanOf } from '../../domain/articles/span.ts';

const PARAGRAPH = /[^\n\r\v\f\u0085\u2028\u2029]+/g;

/** Every line with something on it, without the space around it. */
export function readParagraphs(text: string): Span[] {
	return Array.from(text.matchAll(PARAGRAPH)).flatMap(({ 0: line, index }) => {
		const start = index + line.length - line.trimStart().length;
		const end = index + line.trimEnd().length;
		return start < end ? [spanOf(text, start, end)] : [];
	});
}
