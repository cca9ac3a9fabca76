import { describe, expect, test } from 'vitest';
import {
	canonicalUrl,
	originalAddress,
	webAddress,
} from '../../../../src/web/pages/facts/canonical-url.ts';
import { readLinkedData } from '../../../../src/web/pages/facts/json-ld.ts';
import { pageTitles } from '../../../../src/web/pages/facts/page-title.ts';
import { plainText } from '../../../../src/web/pages/facts/plain-text.ts';
import { documentOf } from '../../../support/page-elements.ts';
import { article, meta } from '../../../support/pages.ts';

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

describe('the address a page goes by', () => {
	/** By what its head says, at an address of lumen.co.uk. */
	function check(name: string, head: string, expected: string, url = 'https://www.lumen.co.uk/a') {
		test(name, () => expect(canonicalUrl(documentOf('', head), url)).toBe(expected));
	}
	check('its own', '', 'https://www.lumen.co.uk/a');
	check('the canonical one', canonical(' /b '), 'https://www.lumen.co.uk/b');
	check('of another host of the site', canonical('https://lumen.co.uk/b'), 'https://lumen.co.uk/b');
	check('not of another site', canonical('https://tarn.co.uk/b'), 'https://www.lumen.co.uk/a');
	check('the shared one', meta('og:url', 'https://lumen.co.uk/c'), 'https://lumen.co.uk/c');
	check(
		'the canonical before the shared one',
		meta('og:url', '/c') + canonical('/b'),
		'https://www.lumen.co.uk/b',
	);
	check(
		'the shared one where the other is none',
		meta('og:url', '/c') + canonical(' '),
		'https://www.lumen.co.uk/c',
	);
	check('not the front page', canonical('/'), 'https://www.lumen.co.uk/a');
	check(
		'the front page of a front page',
		canonical('https://lumen.co.uk/'),
		'https://lumen.co.uk/',
		'https://www.lumen.co.uk/',
	);
	check('a page by its number', canonical('/?p=1'), 'https://www.lumen.co.uk/?p=1');
	check('none with a name', canonical('https://ann@lumen.co.uk/b'), 'https://www.lumen.co.uk/a');
	check('none of another kind', canonical('ftp://lumen.co.uk/b'), 'https://www.lumen.co.uk/a');
	const long = (letters: number) => `https://lumen.co.uk/${'a'.repeat(letters - 20)}`;
	check('a long one', canonical(long(2048)), long(2048));
	check('none that is longer', canonical(long(2049)), 'https://www.lumen.co.uk/a');
	check(
		'without what tracks, and its place in the page',
		canonical('/b?utm_source=x&id=7&FBCLID=y#c'),
		'https://www.lumen.co.uk/b?id=7',
	);
	check(
		'of a host without a domain',
		canonical('https://10.0.0.2/b'),
		'https://10.0.0.1/a',
		'https://10.0.0.1/a',
	);
	check(
		'of the same host without a domain',
		canonical('/b'),
		'https://10.0.0.1/b',
		'https://10.0.0.1/a',
	);
});

test.each([
	['https://web.archive.org/web/2020/https://lumen.example/a', 'https://lumen.example/a'],
	['http://web.archive.org/web/20200301im_/http://lumen.example/', 'http://lumen.example/'],
	['https://web.archive.org/web/2020/https://[', 'https://web.archive.org/web/2020/https://['],
	[
		'https://lumen.example/web/2020/https://tarn.example/',
		'https://lumen.example/web/2020/https://tarn.example/',
	],
])('where %s stood once', (url, expected) => {
	expect(originalAddress(url)).toBe(expected);
});

test.each([
	[' a.png ', 'https://lumen.example/a.png'],
	['//pics.example/a', 'https://pics.example/a'],
	['', undefined],
	['  ', undefined],
	[7, undefined],
	['data:image/png;base64,AA', undefined],
	[`/${'a'.repeat(2026)}`, `https://lumen.example/${'a'.repeat(2026)}`],
	[`/${'a'.repeat(2027)}`, undefined],
])('the address of %j', (value, expected) => {
	expect(webAddress(value, 'https://lumen.example/')).toBe(expected);
});

describe('what a page is called', () => {
	const titles = (head: string, body = '') => {
		const document = documentOf(body, head);
		return pageTitles(document, readLinkedData(document), {
			site: 'The Lumen Post',
			url: 'https://lumen.co.uk/a',
		});
	};
	test.each([
		['nothing', '', '', undefined],
		['by what is shared', meta('og:title', 'Bell') + article({ headline: 'A bell' }), '', 'Bell'],
		['by its headline', `${article({ headline: 'A bell' })}<title>Bell</title>`, '', 'A bell'],
		['by its title', '<title>Bell</title>', '<h1>A bell</h1>', 'Bell'],
		['by its heading', '', '<h1> </h1><h1>A bell</h1>', 'A bell'],
		['without its site', '<title>Bell | The Lumen Post</title>', '', 'Bell'],
		['without a part of its site', '<title>Bell - Lumen Post</title>', '', 'Bell'],
		['without its domain', '<title>Bell :: Lumen.co.uk</title>', '', 'Bell'],
		['without both', '<title>Bell | Lumen | The Lumen Post</title>', '', 'Bell'],
		['with what is no site', '<title>Bell | Tarn</title>', '', 'Bell | Tarn'],
		['as its heading says', '<title>Bell | Tarn</title>', '<h1>Bell</h1>', 'Bell'],
		['as its site alone', '<title>The Lumen Post</title>', '', 'The Lumen Post'],
	])('%s', (_, head, body, expected) => {
		expect(titles(head, body).title).toBe(expected);
	});
	test('and everything else it calls itself, each once', () => {
		const { all } = titles(
			`${meta('og:title', 'Bell')}<title>Bell | Lumen</title>`,
			'<h1>Bell</h1><h1>More</h1>',
		);
		expect(all).toEqual(['Bell', 'Bell | Lumen', 'More']);
	});
});

test.each([
	['Bell', 'Bell'],
	[' a \n\u00a0 b ', 'a b'],
	['<b>a</b> &amp; b', 'a & b'],
	['a &amp;amp; b', 'a & b'],
	['a & b', 'a & b'],
	['', undefined],
	[' ', undefined],
	['<br>', undefined],
	[7, undefined],
	[undefined, undefined],
	['a'.repeat(1001), 'a'.repeat(1000)],
])('%j as one line of text', (value, expected) => {
	expect(plainText(value)).toBe(expected);
});
