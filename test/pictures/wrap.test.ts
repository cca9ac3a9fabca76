import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReadLeftwards, wrap, wrapEvenly, wrapWithin } from '../../src/pictures/wrap.ts';
import { RULER } from '../support/ruler.ts';

const FONT = { size: 2, weight: 400 } as const;

/** The lines of `text` where ten letters fit into one. */
function check(name: string, text: string, ...expected: string[]) {
	test(name, () => {
		expect(wrap(text, { width: 10, font: FONT, measure: RULER })).toEqual(expected);
	});
}

describe('lines', () => {
	check('nothing', '');
	check('a space', ' ');
	check('one word', 'harbour', 'harbour');
	check('as many letters as fit', 'ten fit in', 'ten fit in');
	check('one letter more', 'ten fit ins', 'ten fit', 'ins');
	check('several spaces', 'the  tide  is  out', 'the  tide', 'is  out');
	check('a word that is wider than a line', 'a harbourmaster’s', 'a harbourm', 'aster’s');
	check('behind a hyphen', 'vice-president', 'vice-', 'president');
	check('no end before a hyphen of its own', 'tide - out now', 'tide - out', 'now');
	check('no minus is left behind', 'below zero -5', 'below zero', '-5');
	check(
		'Chinese, without a comma in front',
		'港口整个冬季都会开放，好',
		'港口整个冬季都会开',
		'放，好',
	);
	check('Chinese behind an opening mark', '港口整个冬季都会开“好', '港口整个冬季都会开', '“好');
	check('Latin words in Chinese stay whole', '我们在Lumen港', '我们在Lumen港');
	check('a family is no two', `123456789${'👨‍👩‍👧'}b`, '123456789', '👨‍👩‍👧b');
	check('a letter keeps its accents', `${'e\u0301'.repeat(6)}`, 'e\u0301'.repeat(5), 'e\u0301');
});

const EVEN_FONT = { size: 200, weight: 400 } as const;

/** The lines of `text` where twenty letters fit into one. */
test.each([
	['one line stays one', 'The tide is out', ['The tide is out']],
	['no word is left alone', 'The harbour is to stay', ['The harbour', 'is to stay']],
	[
		'no more lines than it takes',
		'The harbour is to be open now',
		['The harbour is', 'to be open now'],
	],
	['a long word is not broken for it', 'The stationmaster is', ['The stationmaster is']],
	['one that is wider than a line is', 'x'.repeat(23), ['x'.repeat(20), 'xxx']],
	['nothing', '', []],
])('even lines: %s', (_, text, expected) => {
	expect(wrapEvenly(text, { width: 2_000, font: EVEN_FONT, measure: RULER })).toEqual(expected);
});

test.each([
	['what fits is whole', 'one two', 1, ['one two']],
	['what does not ends so', 'one two three four five', 2, ['one two', 'three fou…']],
	['a quotation that is cut keeps its end', '“one two three', 1, ['“one two…”']],
	[
		'one that began on a line above, too',
		'“one two three four five',
		2,
		['“one two', 'three fo…”'],
	],
	['one that has ended does not', '“one two” three four five', 2, ['“one two”', 'three fou…']],
	['without a space before the mark', 'one two k three', 1, ['one two k…']],
])('at most so many lines: %s', (_, text, most, expected) => {
	expect(wrapWithin(text, { width: 10, font: FONT, measure: RULER }, most)).toEqual(expected);
});

test.each([
	['“We stay.”', false],
	['«سنبقى»', true],
	['2024: הנמל', true],
	['Al-Ahram: سنبقى', false],
	['123', false],
	['', false],
])('%s is read leftwards: %s', (text, expected) => {
	expect(isReadLeftwards(text)).toBe(expected);
});

const letters = fc.string({
	unit: fc.constantFrom(...'aW éم漢の한ไ-–，。“” ', '👨‍👩‍👧‍👦', '🇺🇦', 'e\u0301', 'word ', '<'),
	maxLength: 60,
});
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

test('whatever is broken into lines, every letter is there once, in its order, and none is cut', () => {
	fc.assert(
		fc.property(letters, (text) => {
			const lines = wrap(text, { width: 10, font: FONT, measure: RULER });
			const bare = (letter: string) => letter.trim() !== '';
			expect(lines.flatMap(lettersOf).filter(bare)).toEqual(lettersOf(text).filter(bare));
		}),
	);
});
