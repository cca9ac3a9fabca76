import { expect } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** Each quote as “speaker: words”, “?” for unclear, with an asterisk for a fragment; all of them slices of the text. */
export function spoken(text: string): string[] {
	const document = readDocument({ text, language: 'en' });
	const quotes = findQuotes(document, readNames(document));
	for (const { start, end, text: words, cue } of quotes) {
		expect(text.slice(start, end)).toBe(words);
		if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
	}
	return quotes.map(
		({ speaker, kind, text: words }) =>
			`${speaker ?? '?'}: ${words}${kind === 'fragment' ? '*' : ''}`,
	);
}
