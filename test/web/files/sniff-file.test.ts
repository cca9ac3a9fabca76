import { expect, test } from 'vitest';
import { sniffFile } from '../../../src/web/files/sniff-file.ts';

/** What these bytes are, each letter a byte. */
function check(name: string, bytes: string | Buffer, expected: string) {
	test(name, () => {
		const sniffed = sniffFile(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
		expect(sniffed.kind === 'other' ? sniffed.what : sniffed.kind).toBe(expected);
	});
}

check('nothing', '', 'text');
check('text', 'The bell rings.', 'text');
check('a PDF', '%PDF-1.7', 'pdf');
check('a PDF with something before it', `${' '.repeat(1019)}%PDF-1.7`, 'pdf');
check('too much before it', `${' '.repeat(1020)}%PDF-1.7`, 'text');
check('a ZIP', 'PK\x03\x04', 'zip');
check('the end of a ZIP', 'PK\x05\x06', 'text');
check('PNG', '\x89PNG', 'a picture');
check('JPEG', '\xff\xd8\xff', 'a picture');
check('GIF', 'GIF89a', 'a picture');
check('TIFF', 'II*\0', 'a picture');
check('WAV', 'RIFF', 'a sound or a film');
check('MP3', 'ID3', 'a sound');
check('gzip', '\x1f\x8b', 'a compressed file');
check('7-Zip', '7z\xbc\xaf', 'a compressed file');
check('RAR', 'Rar!', 'a compressed file');
check('bzip2', 'BZh', 'a compressed file');
check('a program of Windows', 'MZ', 'a program');
check('a program of Linux', '\x7fELF', 'a program');
check('RTF', '{\\rtf1', 'a rich text file');
check('SQLite', 'SQLite format 3', 'a database');
check('half a beginning', 'GI', 'text');
check('an old Word file', '\xd0\xcf\x11\xe0', 'an old Word file (.doc)');
check(
	'a locked one',
	Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
		Buffer.from('EncryptedPackage', 'utf16le'),
	]),
	'locked',
);
for (const html of [
	'<!doctype html><p>',
	'<!DOCTYPE  HTML >',
	'<html>',
	'\n <Body class="a">',
	'<?xml version="1.0"?>\n<html >',
	'<!-- saved -->\n<!-- twice --><div>',
	'<h1>Bell</h1>',
	'\xef\xbb\xbf<p>',
]) {
	check(`a page: ${html}`, html, 'html');
}
check('a page in two bytes a letter', Buffer.from('\ufeff<p>', 'utf16le'), 'html');
check('a text in two bytes a letter', Buffer.from('\ufeffBell', 'utf16le'), 'text');
check('words before a page', 'See <p>', 'text');
check('another element', '<rss>', 'text');
check('the beginning of one', '<p', 'text');
