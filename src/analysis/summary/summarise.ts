import { spanOf } from '../../domain/span.ts';
import type { Summary } from '../../domain/summary.ts';
import type { Document } from '../document.ts';

/** The sentences that say most, in text order. */
export function summarise({ text, sentences }: Document): Summary {
	const line = sentences[0] ?? spanOf(text, 0, 0);
	return { line, points: sentences.slice(0, 3), long: sentences.slice(0, 8) };
}
