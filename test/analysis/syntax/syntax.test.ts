import { expect, test } from 'vitest';
import { spanOf } from '../../../src/domain/articles/span.ts';
import { models } from '../../support/models.ts';

const { syntax } = models;
const parse = (text: string) => syntax.parse(spanOf(text, 0, text.length));

test.each([
	['The ferry stopped on Monday.', 'The/DT ferry/NN stopped/VBD on/IN Monday/NNP ./.'],
	['Rain fell in Lumen.', 'Rain/NN fell/VBD in/IN Lumen/NNP ./.'],
	['Ann Lee didn’t resign.', 'Ann/NNP Lee/NNP did/VBD n’t/RB resign/VB ./.'],
	[
		'The bridge was opened by King Olav.',
		'The/DT bridge/NN was/VBD opened/VBN by/IN King/NNP Olav/NNP ./.',
	],
	['She has been running', 'She/PRP has/VBZ been/VBN running/VBG'],
])('tags %s', (text, tags) => {
	const words = syntax.tag(spanOf(text, 0, text.length));
	expect(words.map((word) => `${word.text}/${word.tag}`).join(' ')).toBe(tags);
});

test('hangs each word on its head', () => {
	const words = parse('The old mayor opened a bridge in Lumen on Monday.');
	expect(
		words.map(({ text, head, relation }) => `${text} ${relation} ${words[head]?.text}`),
	).toEqual([
		'The det mayor',
		'old amod mayor',
		'mayor nsubj opened',
		'opened root undefined',
		'a det bridge',
		'bridge obj opened',
		'in case Lumen',
		'Lumen obl opened',
		'on case Monday',
		'Monday obl opened',
		'. punct opened',
	]);
});

test('sentences that are parsed at once are parsed as each alone', () => {
	const texts = [
		'The old mayor opened a bridge in Lumen on Monday.',
		'',
		'Rain fell.',
		'The ferry that the council had bought in May 1998 sank.',
		// With a second reading of its own.
		'Brightways, the tour operator, collapsed',
		'Ann Lee, 41, who led the mill, said on Tuesday that she would resign by June. '.repeat(8),
		'Sam Roe left.',
		...new Array<string>(200).fill('Rain'),
	];
	const sentences = texts.map((text) => spanOf(text, 0, text.length));
	expect(syntax.parseAll(sentences)).toEqual(sentences.map(syntax.parse));
	expect(syntax.parseAll([])).toEqual([]);
});

test('the probabilities of a word’s heads make one', () => {
	for (const { headLogs } of parse('The mayor, who fell ill in May, has died.')) {
		expect(headLogs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 3);
	}
});

test('offsets are those of the whole text', () => {
	const text = 'Rain fell. Ann Lee’s roof broke on Monday.';
	const words = syntax.parse(spanOf(text, 11, text.length));
	expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
		words.map((word) => word.text),
	);
});

test.each(['', ' ', '…', '((((((', '\u{1F600}', 'а б в', 'x'.repeat(5000)])('takes %j', (text) => {
	const words = parse(text);
	expect(parse(text)).toEqual(words);
	expect(words.map((word) => text.slice(word.start, word.end))).toEqual(
		words.map((word) => word.text),
	);
	syntax.governor(words, { start: 0, end: 1 });
});

test('of a very long sentence it reads the beginning', () => {
	const text = `Rain fell on Monday${' and on Tuesday'.repeat(2000)}.`;
	expect(parse(text)).toHaveLength(100);
	expect(
		syntax.governor(parse(text), { start: text.length - 8, end: text.length - 1 }),
	).toBeUndefined();
});

test('a sentence reads the same after many other words', () => {
	const text = 'Ann Lee opened the old bridge in Lumen on Monday, and the ferry sank.';
	const before = parse(text);
	for (let first = 0; first < 4000; first += 50) {
		const words = Array.from({ length: 50 }, (_, at) => `w${first + at}`);
		parse(`The ${words.join(' the ')}.`);
	}
	expect(parse(text)).toEqual(before);
});
