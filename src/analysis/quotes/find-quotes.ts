import type { Quote } from '../../domain/quote.ts';
import type { Document } from '../document.ts';

/** What somebody said, in text order; scare quotes, titles, slogans and nicknames are left out. */
export function findQuotes(_document: Document): Quote[] {
	return [];
}
