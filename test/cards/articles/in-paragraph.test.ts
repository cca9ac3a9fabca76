import { expect, test } from 'vitest';
import { inParagraph } from '../../../src/cards/articles/in-paragraph.ts';
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
