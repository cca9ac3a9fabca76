import { expect, test } from 'vitest';
import { decodeXml } from '../../../src/web/feeds/decode-xml.ts';

const WORDS = '<a>Café</a>';
const UTF8 = Buffer.from(WORDS);
const LATIN = Buffer.from(WORDS, 'latin1');
const LITTLE = Buffer.from(WORDS, 'utf16le');
const BIG = Buffer.from(LITTLE).swap16();
const declared = (label: string, bytes: Buffer) =>
	Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${label}"?>`), bytes]);
const GREEK = Buffer.from([0x3c, 0x61, 0x3e, 0xe1]);

/** What these bytes say, without a declaration. */
function check(name: string, bytes: Buffer, expected = WORDS, contentType = '') {
	test(name, () => {
		expect(decodeXml(bytes, contentType).replace(/^<\?xml.*?\?>/, '')).toBe(expected);
	});
}

check('UTF-8', UTF8);
check('windows-1252, since it is no UTF-8', LATIN);
check(
	'UTF-8 with its mark, whatever is said',
	Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), UTF8]),
	WORDS,
	'text/xml; charset=iso-8859-7',
);
check('UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), LITTLE]));
check('UTF-16 the other way', Buffer.concat([Buffer.from([0xfe, 0xff]), BIG]));
check('UTF-16 without a mark', LITTLE);
check('UTF-16 the other way, without a mark', BIG);
check('as the server says', GREEK, '<a>α', 'text/xml; charset="iso-8859-7"');
check(
	'as the server says, and not as it says of itself',
	declared('iso-8859-1', GREEK),
	'<a>α',
	'text/xml;charset=ISO-8859-7',
);
check('as it says of itself', declared('iso-8859-7', GREEK), '<a>α');
check(
	'as it says of itself, the server having named nothing known',
	declared('iso-8859-7', GREEK),
	'<a>α',
	'text/xml; charset=martian',
);
check('as nobody known says', declared('martian', LATIN));
check('wrongly said to be UTF-8', LATIN, WORDS, 'text/xml; charset=utf-8');
check('nothing', Buffer.alloc(0), '');
test('a declaration far down is none', () => {
	const bytes = Buffer.concat([Buffer.alloc(1024, ' '), declared('iso-8859-7', GREEK)]);
	expect(decodeXml(bytes)).toContain('<a>á');
});
test('one behind a comment is', () => {
	expect(
		decodeXml(Buffer.concat([Buffer.alloc(200, ' '), declared('iso-8859-7', GREEK)])),
	).toContain('<a>α');
	expect(
		decodeXml(Buffer.concat([Buffer.alloc(201, ' '), declared('iso-8859-7', GREEK)])),
	).toContain('<a>á');
});
