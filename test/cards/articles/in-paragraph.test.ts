import { expect, test } from 'vitest';
import {
	inParagraph,
	inSentence,
	paragraphNumber,
} from '../../../src/cards/articles/in-paragraph.ts';
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
	['one', 'no', 1, 1],
	['the first', 'A no b.\n\nC.\nD.', 1, 3],
	['one in the middle, behind lines without words', 'A.\n\n \nB. A no b.\nC.', 2, 3],
	['the last, above an empty line', 'A.\nno\n', 2, 2],
])('which paragraph it is: %s', (_, text, number, of) => {
	expect(paragraphNumber(text, text.indexOf('no'))).toEqual({ number, of });
});

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

const X = (count: number) => 'x'.repeat(count);
const Y = (count: number) => 'y'.repeat(count);

test.each<[string, string, { from?: number; needsMore?: boolean }, string]>([
	['150 letters behind it are whole', `no ${Y(149)}`, {}, `*no* ${Y(149)}`],
	['more of them are cut between words', `no ${'y '.repeat(200)}`, {}, `*no*${' y'.repeat(74)}…`],
	['a word that goes on behind them is left out', `no ${Y(150)}`, {}, '*no*…'],
	['150 letters before it are whole', `${X(149)} no`, {}, `${X(149)} *no*`],
	['more of them are cut', `${'ab '.repeat(60)}no`, {}, `…${'ab '.repeat(49)}*no*`],
	[
		'what is quoted there is still quoted',
		`“${'ab '.repeat(60)}no”`,
		{},
		`…“${'ab '.repeat(49)}*no*”`,
	],
	['its sentence alone', `We go. ${X(9)} no`, { from: 7 }, `${X(9)} *no*`],
	['of another paragraph nothing', `We go.\nNever no.\nRain.`, {}, 'Never *no*.'],
	[
		'where more is needed, 200 letters before its sentence',
		`${X(199)} no`,
		{ from: 200, needsMore: true },
		`${X(199)} *no*`,
	],
	[
		'and no more than those',
		`${'abc '.repeat(60)}no`,
		{ from: 240, needsMore: true },
		`…${'abc '.repeat(49)}*no*`,
	],
	['in all 350 letters', `${X(349)} no`, { from: 150, needsMore: true }, `${X(349)} *no*`],
	[
		'and no more than 350',
		`${'abcd '.repeat(80)}no`,
		{ from: 150, needsMore: true },
		`…${'abcd '.repeat(69)}*no*`,
	],
])('around a date in a sentence: %s', (_, text, { from, needsMore = false }, expected) => {
	const start = text.indexOf('no');
	const span = { start, end: start + 2 };
	const sentence = from === undefined ? {} : { sentence: { start: from, end: text.length } };
	const [before, bold, after] = inSentence(text, { span, ...sentence, needsMore });
	expect(bold).toEqual({ bold: 'no' });
	expect(`${before}*no*${after}`).toBe(expected);
});
