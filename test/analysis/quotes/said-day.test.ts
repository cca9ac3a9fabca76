import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';
import { readNames } from '../../../src/analysis/speakers/name-table.ts';

/** Read in an article of Wednesday, 6 March 2024. */
function check(text: string, day: string | null): void {
	test(text, () => {
		const document = readDocument({ text, language: 'en', published: '2024-03-06' });
		const quotes = findQuotes(document, readNames(document));
		expect(quotes.map(({ said }) => said)).toEqual([day]);
	});
}

check('“We wait here,” Ann Lee said on Tuesday.', '2024-03-05');
check('“We wait here,” Ann Lee said Wednesday.', '2024-03-06');
check('“We wait here,” Ann Lee told reporters on Thursday.', '2024-02-29');
check('Ann Lee said yesterday, “We wait here.”', '2024-03-05');
check('“We wait here,” Ann Lee said last Monday.', null);
check('“We wait here,” Ann Lee said. Monday is a holiday.', null);
check('“We wait here until Monday,” Ann Lee said.', null);
