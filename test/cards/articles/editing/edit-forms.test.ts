import { expect, test } from 'vitest';
import {
	editForm,
	keyDateForm,
	quoteForm,
	sentenceForm,
} from '../../../../src/cards/articles/editing/edit-forms.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { Form } from '../../../../src/domain/card.ts';
import { formLines } from '../../../support/card-lines.ts';
import { citedDates, citedQuotes, storedArticle } from '../../../support/shown-articles.ts';

/** A form and its lines below the title. */
function check(name: string, form: Form, expected: readonly string[]) {
	test(name, () => {
		expect(formLines(form).slice(1)).toEqual(expected);
	});
}

check(
	'an article with an address',
	editForm(english, storedArticle({}, { url: 'https://lumen.example/' })),
	[
		'title: Title (one! ≤300) = Talks in Lumen',
		'published: The day it came out (one! ≤40) = 2024-03-07',
		'source: Who published it (one ≤100) = The Lumen Post',
		'url: Its address (one ≤500) = https://lumen.example/',
		'→ article.edit(a1)',
	],
);
check('one without', editForm(english, storedArticle()), [
	'title: Title (one! ≤300) = Talks in Lumen',
	'published: The day it came out (one! ≤40) = 2024-03-07',
	'source: Who published it (one ≤100) = The Lumen Post',
	'url: Its address (one ≤500)',
	'→ article.edit(a1)',
]);

const [said, unclear] = citedQuotes([{ text: 'We stay.', speaker: 'Ann Lee' }, { text: 'No.' }]);
const [opens, bare] = citedDates([
	{ earliest: '2024-03-01', label: 'It opens' },
	{ earliest: '2024-03-02', label: '', phrase: 'on Saturday' },
]);
if (!said || !unclear || !opens || !bare) throw new Error('nothing was built');

check('a speaker', quoteForm(english, said), [
	'speaker: Speaker (one ≤100) = Ann Lee',
	'words: The words of the quote (many! ≤4000) = We stay.',
	'→ article.says(a1, 0)',
]);
check('a speaker who is unclear', quoteForm(english, unclear), [
	'speaker: Speaker (one ≤100)',
	'words: The words of the quote (many! ≤4000) = No.',
	'→ article.says(a1, 1)',
]);
test('words too many for a window are not asked for', () => {
	const long = quoteForm(english, { ...said, text: 'a'.repeat(4001) });
	expect(formLines(long)).toContain('words: The words of the quote (many ≤4000)');
});
check(
	'a sentence of a summary',
	sentenceForm(english, storedArticle(), { start: 7, end: 15, text: 'We stay.' }),
	['sentence: The sentence to show instead (many ≤1000) = We stay.', '→ article.sums(a1, 7)'],
);
check('a key date', keyDateForm(english, opens, 'notable'), [
	'day: The day (one! ≤40) = 2024-03-01',
	'label: What happened (one! ≤110) = It opens',
	'worth: How much it is worth remembering (a big event, *notable, minor!)',
	'→ article.happened(a1, 0)',
]);
check('a key date without a label is called by its words', keyDateForm(english, bare, 'small'), [
	'day: The day (one! ≤40) = 2024-03-02',
	'label: What happened (one! ≤110) = on Saturday',
	'worth: How much it is worth remembering (a big event, notable, *minor!)',
	'→ article.happened(a1, 1)',
]);
test('each says what it was read from', () => {
	expect(quoteForm(english, said).fields[0]?.description).toBe('“We stay.”');
	expect(keyDateForm(english, bare, 'small').fields[0]?.description).toBe(
		'Read from “on Saturday”',
	);
});
