import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';
import { tellWhenSaid } from '../../../src/analysis/quotes/tell-when-said.ts';
import { analyse } from '../../../src/analysis/stages.ts';
import { models } from '../../support/models.ts';

/** What was said when, in an article of Wednesday 6 March 2024. */
function check(name: string, text: string, expected: (string | null)[]) {
	test(name, () => {
		const { quotes } = analyse({ text, published: '2024-03-06' }, models);
		expect(quotes.map(({ said }) => said)).toEqual(expected);
	});
}

check('behind the verb', '“We will open the mine,” Ann Lee said on Monday.', ['2024-03-04']);
check('behind the person told', '“We will open,” Ann Lee told reporters Tuesday.', ['2024-03-05']);
check(
	'behind a long name and a place',
	'“We will open,” Ann Lee told Defence Minister Ida Lind-Oberholzer during their meeting on Monday.',
	['2024-03-04'],
);
check('before the verb', 'Ann Lee on Monday said: “We will open the mine.”', ['2024-03-04']);
check('opening the sentence', 'On Monday, Ann Lee, who runs it, said “we will open.”', [
	'2024-03-04',
]);
check('both parts of a split quote', '“We will,” Ann Lee said on Monday, “open the mine.”', [
	'2024-03-04',
	'2024-03-04',
]);
check('not told', '“We will open the mine,” Ann Lee said.', [null]);
check('the day of something else', '“It will open,” said Ann Lee, who was hired on Monday.', [
	null,
]);
check('the day of what happened before', '“It holds,” Ann Lee said after the flood on Monday.', [
	null,
]);
check('a day inside the quote', '“We open on Monday,” Ann Lee said.', [null]);
check('a day still to come', 'Ann Lee said “we will open” on March 20.', [null]);
check('a day that something belongs to', 'Ann Lee said of Monday’s flood: “We were lucky.”', [
	null,
]);
check('a day in another sentence', 'It rained on Monday. “We will open,” Ann Lee said.', [null]);

/** The same by the parts that it needs, which takes no model. */
test.each<[string, (string | null)[]]>([
	['Just now on Monday, Ann Lee, who runs it, said “we will go.”', ['2024-03-04']],
	['Just then on Monday, Ann Lee, who runs it, said “we will go.”', [null]],
	['Ann Lee said in February: “We go now.”', [null]],
	['Ann Lee said on 6 March: “We go now.”', ['2024-03-06']],
	['Ann Lee said on 7 March: “We go now.”', [null]],
	['Ann Lee said on Monday: “We go now.” “Come,” Tom Reed said.', ['2024-03-04', null]],
	[`Ann Lee said ${'so '.repeat(28)}a on Monday: “We go now.”`, ['2024-03-04']],
	[`Ann Lee said ${'so '.repeat(29)}on Monday: “We go now.”`, [null]],
	['On Monday it rained; Ann Lee said: “We go now.”', ['2024-03-04']],
	['“We go now,” said Ann Lee, on Monday.', [null]],
	['It rained. On Monday Ann Lee said, that is all, “we will go.”', ['2024-03-04']],
])('%s', (text, said) => {
	const document = readDocument({ text, language: 'en', published: '2024-03-06' });
	const quotes = findQuotes(document, readNames(document));
	expect(tellWhenSaid(quotes, findDates(document), document).map((quote) => quote.said)).toEqual(
		said,
	);
});
