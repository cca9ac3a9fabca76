import { expect, test } from 'vitest';
import { decodeText } from '../../src/stories/decode-text.ts';

const WORDS = 'Ann Lee said “no”.';
const utf16 = (text: string, mark: number[]): Uint8Array => {
	const little = Buffer.from(text, 'utf16le');
	return Buffer.concat([Buffer.from(mark), mark[0] === 0xfe ? little.swap16() : little]);
};

/** The text of a file. */
function check(name: string, bytes: Uint8Array, file = 'news.txt') {
	test(name, () => expect(decodeText(file, bytes)).toBe(WORDS));
}

check('UTF-8', Buffer.from(WORDS));
check('UTF-8 with a mark', Buffer.from(`\uFEFF${WORDS}`));
check('UTF-16 from Windows', utf16(WORDS, [0xff, 0xfe]));
check('UTF-16, the other way round', utf16(WORDS, [0xfe, 0xff]));
check('Markdown', Buffer.from(WORDS), 'NEWS.MD');

/** Not a text; the sentence says what it is. */
function checkRefused(name: string, bytes: readonly number[], says: string, file = 'news.txt') {
	test(`refused: ${name}`, () => {
		expect(() => decodeText(file, Uint8Array.from(bytes))).toThrow(says);
	});
}

checkRefused('a PDF by another name', [0x25, 0x50, 0x44, 0x46, 0x2d], 'news.txt is a PDF');
checkRefused('a Word file by another name', [0x50, 0x4b, 0x03, 0x04, 0x00], 'a ZIP or Word file');
checkRefused('a picture by another name', [0xff, 0xd8, 0xff, 0xe0], 'a picture');
checkRefused('zeros', [0x41, 0x00, 0x00, 0x42], 'not a text inside');
checkRefused('Windows-1252', [0x41, 0x93, 0x6e, 0x94], 'written in another encoding');
checkRefused('a file of another kind', [0x41], 'news.pdf is not a text file', 'news.pdf');
