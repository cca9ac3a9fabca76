import { expect, test } from 'vitest';
import { inParagraph, inSentence } from '../../../src/cards/articles/in-paragraph.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';

/** The paragraph around the words, which are between stars. */
function check(name: string, text: string, words: string, expected: string) {
	test(name, () => {
		const start = text.indexOf(words);
		const [before, bold, after] = inParagraph(text, spanOf(text, start, start + words.length));
		expect(bold).toEqual({ bold: words });
		expect(`${before}*${words}*${after}`).toBe(expected);
	});
}

check('a paragraph between others', 'One.\n\nTwo “no” two.\nThree.', 'no', 'Two “*no*” two.');
check('the whole text', 'no', 'no', '*no*');
check('the first paragraph', 'A no b.\nC.', 'no', 'A *no* b.');
check('words across two paragraphs', 'A no\nno b.', 'no\nno', 'A *no\nno* b.');
check(
	'a paragraph without end',
	`${'x'.repeat(2_000)} no ${'y'.repeat(2_000)}`,
	'no',
	`…${'x'.repeat(899)} *no* ${'y'.repeat(899)}…`,
);

check(
	'a paragraph without end that is a quotation',
	`“${'x'.repeat(2_000)} no ${'y'.repeat(2_000)}”`,
	'no',
	`…“${'x'.repeat(899)} *no* ${'y'.repeat(899)}…”`,
);
check(
	'a paragraph that would be cut amid a letter',
	`${'é'.normalize('NFD').repeat(999)} no ${'👨‍👩‍👧‍👦'.repeat(99)}`,
	'no',
	`…${'é'.normalize('NFD').repeat(450)} *no* ${'👨‍👩‍👧‍👦'.repeat(82)}…`,
);

test.each([
	['We go.', '“We stay. *We go.* We run,” Lee said.', '“*We go.*”'],
	['We run,', '“We stay. We go. *We run,*” Lee said.', '“*We run,*” Lee said.'],
	['We stay.', '“*We stay.* We go,” Lee said.', '“*We stay.*”'],
	['Lee slept.', '“We stay,” Lee said. *Lee slept.* “We go.”', '*Lee slept.*'],
])(
	'a sentence within what somebody says is shown with its marks: %s',
	(words, marked, expected) => {
		const text = marked.replaceAll('*', '');
		const start = text.indexOf(words);
		const span = { start, end: start + words.length };
		const end = text.indexOf('said.', start) >= 0 ? text.indexOf('said.', start) + 5 : span.end;
		const sentence = { start, end: expected.endsWith('said.') ? end : span.end };
		const [before, , after] = inSentence(text, { span, sentence, needsMore: false });
		expect(`${before}*${words}*${after}`).toBe(expected);
	},
);
