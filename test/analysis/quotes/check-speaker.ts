import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** Who says the last quote of an English text; null for unclear, or for no quote at all. */
export function checkSpeaker(name: string, text: string, expected: string | null): void {
	test(name, () => {
		const document = readDocument({ text, language: 'en' });
		const quote = findQuotes(document, readNames(document)).at(-1);
		expect(quote?.speaker ?? null).toBe(expected);
	});
}
