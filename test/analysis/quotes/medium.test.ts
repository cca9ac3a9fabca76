import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

function check(text: string, medium: string | null): void {
	test(text, () => {
		const document = readDocument({ text, language: 'en' });
		const quotes = findQuotes(document, readNames(document));
		expect(quotes.map((quote) => [quote.speaker, quote.medium])).toEqual([['Ann Lee', medium]]);
	});
}

check('“We wait here,” Ann Lee was quoted as saying by Nordpress.', 'Nordpress');
check(
	'“We wait here,” Ann Lee was quoted as saying by Norland’s state news agency Nordpress.',
	'Nordpress',
);
check('“We wait here,” Ann Lee said in a statement.', 'statement');
check('“We wait here,” Ann Lee told Radio Nord.', 'Radio Nord');
check('“We wait here,” Nordpress quoted Ann Lee as saying.', 'Nordpress');
check('“We wait here,” Ann Lee told reporters.', null);
