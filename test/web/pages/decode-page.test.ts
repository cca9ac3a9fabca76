import { expect, test } from 'vitest';
import { decodePage } from '../../../src/web/pages/decode-page.ts';
import { mendMojibake } from '../../../src/web/pages/mend-mojibake.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const meta = (charset: string) =>
	`<meta http-equiv="content-type" content="text/html; ${charset}">`;

function check(name: string, page: Uint8Array, expected: string, contentType?: string): void {
	test(name, () => {
		expect(decodePage(page, contentType).replace(/<meta.*?>/, '')).toBe(expected);
	});
}

check('UTF-8', utf8('Bénin'), 'Bénin');
check(
	'UTF-8 that says it is something else',
	utf8(`${meta('charset=iso-8859-1')}Bénin`),
	'Bénin',
	'text/html; charset=windows-1251',
);
check('a mark before UTF-8', utf8('\ufeffBénin'), 'Bénin');
check('UTF-16 with its mark', Buffer.from('\ufeffBénin', 'utf16le'), 'Bénin');
check('the charset of the site', bytes('\xcc\xe8\xf0'), 'Мир', 'text/html; charset=windows-1251');
check('the charset of the page', bytes(`${meta('charset=windows-1251')}\xcc\xe8\xf0`), 'Мир');
check(
	'the site before the page',
	bytes(`${meta('charset=iso-8859-7')}\xcc\xe8\xf0`),
	'Мир',
	'text/html; charset="windows-1251"',
);
check('a charset nobody knows', bytes('B\xe9nin'), 'Bénin', 'text/html; charset=klingon');
check('a charset without a name', bytes(`${meta('charset')}B\xe9nin`), 'Bénin');
check('a charset that is empty', bytes('<meta charset="">B\xe9nin'), 'Bénin');
check(
	'a page that says UTF-16 in letters of one byte',
	bytes(`${meta('charset=utf-16')}B\xe9nin`),
	'Bénin',
);
check('a charset of one’s own', bytes(`${meta('charset=x-user-defined')}B\xe9nin`), 'Bénin');
check(
	'UTF-8 with one broken sign',
	Buffer.concat([utf8('Bénin, où'), bytes('\xe9')]),
	'Bénin, où\ufffd',
	'text/html; charset=utf-8',
);
check('what is only said to be UTF-8', bytes(`${meta('charset=utf-8')}B\xe9nin`), 'Bénin');
check('nothing said', bytes('\x93B\xe9nin\x94'), '“Bénin”');
check('nothing', bytes(''), '');

test('mends what was read wrongly once before', () => {
	expect(mendMojibake('â€œCafÃ©â€\u009d, sagte RenÃ©e')).toBe('“Café”, sagte Renée');
	expect(mendMojibake('Le cafÃ© de RenÃ©e est fermÃ©.')).toBe('Le café de Renée est fermé.');
	expect(mendMojibake('Le café de Renée')).toBe('Le café de Renée');
	expect(mendMojibake('An Ã stands alone')).toBe('An Ã stands alone');
});

test('a page names its charset in its first 4,096 letters', () => {
	const naming = (before: number) =>
		decodePage(bytes(`${'x'.repeat(before)} charset=windows-1251 \xcc`)).slice(-1);
	const whole = 4096 - ' charset=windows-1251'.length;
	expect([naming(whole), naming(whole + 9)]).toEqual(['М', 'Ì']);
});

check(
	'UTF-8 of which half is broken',
	Buffer.concat([utf8('é'), bytes('\xe9')]),
	'é\ufffd',
	'text/html; charset=utf-8',
);
check(
	'UTF-8 of which more is broken',
	Buffer.concat([utf8('é'), bytes('\xe9 \xe9')]),
	'Ã©é é',
	'text/html; charset=utf-8',
);
