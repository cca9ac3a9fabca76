import { describe, expect, test } from 'vitest';
import { cutWords, lengthOf } from '../../../src/discord/cards/cut.ts';
import type { Piece, Words } from '../../../src/domain/card.ts';

const URL_OF = 'https://lumen.example/';
const DAY = { day: '2024-03-07' } as const;

describe('the letters of', () => {
	test.each<[string, Words, number]>([
		['a text', 'abc', 3],
		['nothing', [], 0],
		['several pieces', ['ab', { bold: 'cd' }, { italic: 'e' }, { code: 'fg' }], 7],
		['a link', [{ link: 'abc', url: URL_OF }], 3],
		['a day, in bold or not', [DAY, { bold: DAY }], 2],
		['a command and a mention', [{ command: 'quotes' }, { user: '123' }], 2],
	])('%s', (_, words, expected) => {
		expect(lengthOf(words)).toBe(expected);
	});
});

/** What is left of some words in so much room. */
function check(name: string, words: Words, room: number, expected: Words) {
	test(`${name}, in ${room}`, () => expect(cutWords(words, room)).toEqual(expected));
}

check('what fits stays as it is', 'abcde', 5, 'abcde');
check('a text', 'abcdef', 5, ['abcde', '…']);
check('a text ends with a whole word', 'the bell rings', 10, ['the bell', '…']);
const TWO: Piece[] = ['abc', 'def'];
check('the piece in which the room ends', TWO, 5, ['abc', 'de', '…']);
check('pieces behind it are gone', [...TWO, 'ghi'], 3, ['abc', '', '…']);
check('bold words', ['ab', { bold: 'cdef' }], 4, ['ab', { bold: 'cd' }, '…']);
check(
	'slanted words with a day go as a whole',
	['ab', { italic: ['cd', { day: '2024-03-11' }] }],
	4,
	['ab', '…'],
);
check('slanted words', ['ab', { italic: 'cdef' }], 4, ['ab', { italic: 'cd' }, '…']);
check('a link leads there all the same', [{ link: 'abcdef', url: URL_OF }], 4, [
	{ link: 'abcd', url: URL_OF },
	'…',
]);
check('code goes as a whole', ['ab', { code: 'cdef' }], 4, ['ab', '…']);
check('a day goes as a whole', ['ab', DAY], 2, ['ab', '…']);
check('a bold day too', ['ab', { bold: DAY }], 2, ['ab', '…']);
check('a quotation keeps its end', ['Articles with “', { bold: 'abcdef' }, '”'], 19, [
	'Articles with “',
	{ bold: 'abcd' },
	'…”',
]);
