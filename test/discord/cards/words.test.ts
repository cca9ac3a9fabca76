import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/cards/messages/say.ts';
import { wording } from '../../../src/cards/messages/wording.ts';
import {
	plainText,
	type Reader,
	writeLine,
	writeLines,
	writePlainLine,
} from '../../../src/discord/cards/words.ts';
import { NOBODY } from '../../../src/domain/asked.ts';
import type { Piece, Words } from '../../../src/domain/card.ts';

const READER: Reader = {
	locale: 'en-US',
	wording,
	commandId: (name) => (name === 'article' ? '77' : undefined),
};
const URL_OF = 'https://lumen.example/a';
const NOON = new Date('2024-03-07T12:00:00.900Z');

/** A piece as Discord's markup, and as plain letters. */
function check(name: string, piece: Piece, markup: string, plain: string) {
	test(name, () => {
		expect(writeLine([piece], READER)).toBe(markup);
		expect(plainText([piece])).toBe(plain);
	});
}

describe('a piece', () => {
	check('text', 'Good day', 'Good day', 'Good day');
	check('bold', { bold: 'Good day' }, '**Good day**', 'Good day');
	check('a bold day', { bold: { day: '2024-03-07' } }, '**March 7, 2024**', '2024-03-07');
	check('italic', { italic: 'Good' }, '*Good*', 'Good');
	check(
		'a day among italic words',
		{ italic: ['(Monday: ', { day: '2024-03-11' }, ')'] },
		'*\\(Monday: March 11, 2024\\)*',
		'(Monday: 2024-03-11)',
	);
	check('code', { code: 'a b' }, '`a b`', 'a b');
	check('a link', { link: 'the bell', url: URL_OF }, `[the bell](${URL_OF})`, 'the bell');
	check(
		'a command',
		{ command: 'article add file' },
		'</article add file:77>',
		'/article add file',
	);
	check('one that is not registered', { command: 'quotes' }, '/quotes', '/quotes');
	check('an instant', { instant: NOON }, '<t:1709812800:f>', '2024-03-07T12:00:00.900Z');
	check(
		'how far off it is',
		{ instant: NOON, as: 'distance' },
		'<t:1709812800:R>',
		'2024-03-07T12:00:00.900Z',
	);
	check('a channel', { channel: '42' }, '<#42>', '#42');
	check('a person', { user: '7' }, '<@7>', '@7');
	check('a person who asked to be forgotten', { user: NOBODY }, 'somebody', '@0');
	check('a role', { role: '5' }, '<@&5>', '@5');
	check('a month', { day: '2024-03-01', as: 'month' }, 'March 2024', '2024-03-01');
});

/** The markup of some words on one line. */
function line(name: string, words: Words, expected: string) {
	test(name, () => expect(writeLine(words, READER)).toBe(expected));
}

describe('words on one line', () => {
	line('a text', 'Good day', 'Good day');
	line('several lines', ' Good \n\n day ', 'Good day');
	line('stars that meet', [{ bold: 'a' }, { bold: 'b' }], '**a**\u200B**b**');
	line('stars that do not meet', [{ bold: 'a' }, ' ', { italic: 'b' }], '**a** *b*');
	line(
		'what is marked of a link',
		[
			{
				link: 'A *fire* at sea',
				url: URL_OF,
				marked: [
					{ start: 0, end: 1 },
					{ start: 12, end: 15 },
				],
			},
		],
		`[**A** \\*fire\\* at **sea**](${URL_OF})`,
	);
	line(
		'what is marked of a link to no public page',
		[{ link: 'At sea', url: 'http://localhost/', marked: [{ start: 3, end: 6 }] }],
		'At **sea**',
	);
	line('spaces stay outside of bold', ['a', { bold: ' b ' }, 'c'], 'a **b** c');
	line('nothing in bold', ['a', { bold: ' ' }, 'b'], 'a b');
	line(
		'no snowflake',
		[{ user: '7>x' }, { role: '' }, { channel: '1'.repeat(21) }],
		'<@0><@&0><#0>',
	);
	line('the longest snowflake', [{ user: '1'.repeat(20) }], `<@${'1'.repeat(20)}>`);
	line('code with a mark of its own', [{ code: 'a`b' }], 'a\\`b');
	line('code of no letters', ['a', { code: ' ' }, 'b'], 'ab');
	line('code of several lines', [{ code: 'a\n b' }], '`a b`');
});

test('a day from right to left keeps its order among words from left to right', () => {
	const words = ['CNN · ', { day: '2023-02-22' as const }];
	const arabic = { ...READER, locale: 'ar' };
	expect(writeLine(words, arabic)).toBe('CNN · \u206822 فبراير 2023\u2069');
	expect(writePlainLine(words, arabic)).toBe('CNN · \u206822 فبراير 2023\u2069');
});

test('lines stay where they may', () => {
	expect(writeLines('Good\nday', READER)).toBe('Good\nday');
});

describe('a link', () => {
	const link = (text: string, url = URL_OF) => writeLine([{ link: text, url }], READER);
	test('that leads nowhere is its words', () => {
		expect(link('the bell', 'javascript:x')).toBe('the bell');
	});
	test('without words shows where it leads', () => {
		expect(link(' ')).toBe(`([lumen.example](${URL_OF}))`);
	});
	test.each(['a [b]', 'https://other.example', 'other.example', 'see other.org now'])(
		'whose words %s could mislead shows where it leads',
		(text) => {
			expect(link(text).endsWith(` ([lumen.example](${URL_OF}))`)).toBe(true);
		},
	);
	test('whose words are plain does not', () => {
		expect(link('the bell. And more')).toBe(`[the bell. And more](${URL_OF})`);
		expect(link('the \n bell')).toBe(`[the bell](${URL_OF})`);
	});
});

test.each([
	['de', 'Geteilt von jemand'],
	['fr', 'Partagé par quelqu’un'],
	['ja', '誰かが共有'],
	['en-GB', 'Shared by somebody'],
])('who asked to be forgotten has no name in %s', (locale, expected) => {
	const words = speak(locale)('Shared by {user}', { user: { user: NOBODY } });
	expect(writeLine(words, { ...READER, locale })).toBe(expected);
});
