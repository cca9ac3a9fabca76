import { expect, test } from 'vitest';
import { isReadable } from '../../../../src/web/pages/body/weigh-markup.ts';
import { parsePage } from '../../../../src/web/pages/parse-page.ts';

const MEGABYTE = 2 ** 20;

test.each([
	['nothing', '', true],
	['as deep as may be', '<div>'.repeat(100), true],
	['deeper', '<div>'.repeat(101), false],
	['deep and up again', `${'<b>'.repeat(99)}${'</b>'.repeat(99)}`.repeat(3), true],
	['deeper behind much else', `<p>${'a'.repeat(200_000)}</p>${'<div>'.repeat(101)}`, false],
	['as many elements as may be', '<br>'.repeat(15_000), true],
	['more', '<br>'.repeat(15_001), false],
	['as long as may be', 'a'.repeat(2 * MEGABYTE), true],
	['longer', 'a'.repeat(2 * MEGABYTE + 1), false],
	['as many pieces of text as may be', '&amp;'.repeat(200_000), true],
	['more of them', '&amp;'.repeat(200_001), false],
])('%s', (_, html, expected) => {
	expect(isReadable(html)).toBe(expected);
});

test.each([
	'iframe',
	'noembed',
	'noframes',
	'noscript',
	'plaintext',
	'textarea',
	'title',
	'xmp',
	'select',
	'svg><title',
	'math><mtext',
])('what is counted is what is read: <%s>', (start) => {
	const html = `<${start}>${'<div>'.repeat(120)}`;
	const isDeep = parsePage(html).querySelectorAll('div').length > 100;
	expect(isReadable(html)).toBe(!isDeep);
});
