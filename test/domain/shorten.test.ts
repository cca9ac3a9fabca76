import { expect, test } from 'vitest';
import {
	beginningOf,
	type CutAt,
	closingMarks,
	excerptEnds,
	shorten,
	wholeLetters,
} from '../../src/domain/shorten.ts';

function check(name: string, text: string, most: number, expected: string, at: CutAt = 'word') {
	test(name, () => {
		const short = shorten(text, most, at);
		expect(short).toBe(expected);
		expect(short.length).toBeLessThanOrEqual(most);
		expect(short.isWellFormed()).toBe(true);
	});
}

const FAMILY = '👨‍👩‍👧‍👦';

check('what fits stays', 'The harbour closes', 18, 'The harbour closes');
check('a whole word stays at the end', 'The harbour closes on Friday', 20, 'The harbour closes…');
check('a word that ends just there stays', 'The harbour closes', 12, 'The harbour…');
check(
	'without a near end of a word it is cut inside',
	'A harbourmaster’s house',
	12,
	'A harbourma…',
);
check('after any letter where that is asked for', 'The harbour closes', 10, 'The harbo…', 'letter');
check('no space stands before the ellipsis', 'The harbour', 5, 'The…', 'letter');
check('a family is one letter', `ab${FAMILY}cd`, 9, 'ab…', 'letter');
check('or stays whole', `ab${FAMILY}cdef`, 14, `ab${FAMILY}…`, 'letter');
check('a flag is one letter', 'a🇩🇪🇫🇷b', 6, 'a🇩🇪…', 'letter');
check('so is a letter with its accent', 'cafe\u0301s', 5, 'caf…', 'letter');
check('half a pair is left out', 'ab😀cd', 4, 'ab…', 'letter');
check('a lone half is none', 'ab\uD83Dcdef', 4, 'ab…', 'letter');
check('what is one letter too long is cut', 'The harbour closes', 17, 'The harbour…');
check('half of it is not near enough', 'abcde fghijk', 12, 'abcde fghijk');
check('an end of a word behind the half is near', 'abcdef ghijkl', 12, 'abcdef…');
check('one at the half is not', 'abcde ghijkl', 11, 'abcde ghij…');
check('nothing fits but the ellipsis', `${FAMILY}${FAMILY}`, 3, '…');

test('the beginning alone', () => {
	expect(beginningOf('The harbour closes', 12)).toBe('The harbour');
	expect(beginningOf('The harbour', 11)).toBe('The harbour');
	expect(beginningOf('The harbour it', 14)).toBe('The harbour it');
	expect(beginningOf('The harbour', 1)).toBe('T');
	expect(beginningOf('The harbour', 0)).toBe('');
	expect(beginningOf('The harbour', -1)).toBe('');
});

check('a quotation that is cut keeps its end', '“We stay here,” she said', 10, '“We stay…”');
check('one that is whole has it', '“We stay,” she said to them', 15, '“We stay,” she…');
check('one within another', '“They say «no, never» today”', 17, '“They say «no,…»”');
check('as German has it', '„Wir bleiben hier“, sagte sie', 14, '„Wir bleiben…“');
check('as Japanese has it', '市長は「港は閉鎖される」と言った', 8, '市長は「港は…」', 'letter');
check('an end alone is none', 'ja”, sade hon i dag', 10, 'ja”, sade…');

test('the marks that end what is open', () => {
	expect(closingMarks('“a «b» „c')).toBe('“”');
	expect(closingMarks('a” b» c')).toBe('');
});

/** The part of a paragraph between the bars, with what stands at its ends. */
function checkExcerpt(name: string, barred: string, expected: string) {
	test(name, () => {
		const text = barred.replaceAll('|', '');
		const shown = { start: barred.indexOf('|'), end: barred.lastIndexOf('|') - 1 };
		const { before, after } = excerptEnds(text, shown, { start: 0, end: text.length });
		expect(`${before}${text.slice(shown.start, shown.end)}${after}`).toBe(expected);
	});
}

checkExcerpt('a part of a paragraph', 'The |harbour| closes.', '…harbour…');
checkExcerpt('a whole one', '|The harbour closes.|', 'The harbour closes.');
checkExcerpt('amid a quotation', '“We |stay here| till spring.”', '…“stay here…”');
checkExcerpt(
	'that begins before one and ends in it',
	'Ann |said “we stay| here.”',
	'…said “we stay…”',
);
checkExcerpt('with one whole', 'And |“we stay” she| said.', '…“we stay” she…');
checkExcerpt('behind the end of one', '“We stay,” |she said| again.', '…she said…');

test('letters are taken whole on both sides', () => {
	const text = `a${FAMILY}be\u0301c`;
	const end = text.indexOf('\u0301');
	expect(wholeLetters(text, { start: 3, end })).toEqual({ start: 1, end: end + 1 });
	expect(wholeLetters(text, { start: 0, end: text.length })).toEqual({
		start: 0,
		end: text.length,
	});
});
