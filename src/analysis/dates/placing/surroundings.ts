import { type Span, spanOf } from '../../../domain/articles/span.ts';
import type { Document } from '../../document/document.ts';

/** How far the words around an expression are looked at, in characters. It keeps the cost of endless sentences down. */
const REACH = 400;

/** The sentence around an expression, cut short on both sides where it is endless. */
export function sentenceAround(
	{ text, sentences }: Document,
	{ start, end, sentence }: { start: number; end: number; sentence: number },
): Span {
	const whole = sentences[sentence] ?? { start, end };
	const from = Math.max(Math.min(whole.start, start), start - REACH);
	const to = Math.min(Math.max(whole.end, end), end + REACH);
	return spanOf(text, from, to);
}
