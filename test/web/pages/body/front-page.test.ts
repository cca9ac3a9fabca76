import { describe, expect, test } from 'vitest';
import { isFront } from '../../../../src/web/pages/body/front-page.ts';
import { parsePage } from '../../../../src/web/pages/parse-page.ts';
import { readPage } from '../../../../src/web/pages/read-page.ts';
import { PARAGRAPHS, TODAY } from '../../../support/pages.ts';

const [TEASER = ''] = PARAGRAPHS;
const problemOf = (body: string, head = ''): string | undefined =>
	readPage({
		html: `<html><head><title>Harbour</title>${head}</head><body><main><h1>Harbour</h1>${body}</main></body></html>`,
		url: 'https://news.example/harbour',
		today: TODAY,
	}).problem;
const times = (count: number, part: (n: number) => string) =>
	Array.from({ length: count }, (_, n) => part(n)).join('');
const teaser = (n: number) =>
	`<section><h2><a href="/s/${n}">Story ${n} of the harbour</a></h2><p>${n}. ${TEASER}</p></section>`;

test.each([
	['teasers that are whole sentences', times(8, teaser)],
	[
		'headings inside of links',
		times(8, (n) => `<div><a href="/s/${n}"><h3>Story ${n}</h3></a><p>${n}. ${TEASER}</p></div>`),
	],
	[
		'short teasers',
		times(
			20,
			(n) =>
				`<div><h3><a href="/s/${n}">Story ${n}</a></h3><p>A line on story ${n} which is not long.</p></div>`,
		),
	],
	[
		'teasers that say where to read on',
		times(8, (n) => `<p>${n}. ${TEASER}</p><p><a href="/s/${n}">Read more</a></p>`),
	],
	[
		'teasers below links',
		times(
			8,
			(n) => `<p><b><a href="/s/${n}">Story ${n} of the harbour</a></b><br>${n}. ${TEASER}</p>`,
		),
	],
	[
		'a list of links and what they are about',
		`<dl>${times(8, (n) => `<dt><a href="/s/${n}">Story ${n} of the harbour</a></dt><dd>${n}. ${TEASER}</dd>`)}</dl>`,
	],
])('%s are the front of a section', (_, body) => {
	expect(problemOf(body)).toBe('not an article');
});

const long = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
test.each([
	['four teasers', times(4, teaser) + long.repeat(3), ''],
	[
		'headings that lead nowhere else',
		times(8, (n) => `<h2><a href="#p${n}">Part ${n}</a></h2>${n}${long}`),
		'',
	],
	[
		'long parts under headings with links',
		times(
			6,
			(n) =>
				`<h2><a href="/s/${n}">Part ${n}</a></h2>${PARAGRAPHS.map((text) => `<p>${n} ${text}</p>`).join('')}`,
		),
		'',
	],
	[
		'an article with teasers below',
		long.repeat(6) + times(5, (n) => `<h3><a href="/s/${n}">Story ${n}</a></h3>`),
		'',
	],
	[
		'links between long parts',
		times(7, (n) => `${long}<p><a href="/s/${n}">Read more: story ${n} of the harbour</a></p>`),
		'',
	],
	[
		'an article with a link after each paragraph, but its own beginning',
		long +
			times(
				4,
				(n) => `<p><a href="/s/${n}">Story ${n} of the harbour</a></p><p>${n}. ${TEASER}</p>`,
			),
		'',
	],
	[
		'what says that it is an article',
		times(8, teaser),
		'<meta property="og:type" content="article">',
	],
])('%s are none', (_, body, head) => {
	let count = 0;
	const different = body.replace(/<p>/g, () => {
		count += 1;
		return `<p>${count} `;
	});
	expect(problemOf(different, head)).not.toBe('not an article');
});

test('a front that tells machines of each of its articles is one', () => {
	const articles = times(
		8,
		(n) =>
			`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Story ${n}"}</script>`,
	);
	expect(problemOf(times(8, teaser), articles)).toBe('not an article');
});

describe('at its bounds', () => {
	const isFrontOf = (body: string) => isFront(parsePage(`<body><main>${body}</main></body>`).body);
	const letters = (count: number) => 'x'.repeat(count);
	/** A section of so many letters under a heading of one. */
	const section = (n: number, length: number) =>
		`<section><h2><a href="/s/${n}">H</a></h2><p>${letters(length - 1)}</p></section>`;
	const link = (n: number, words = 3) =>
		`<p><a href="/s/${n}">${Array(words).fill(`w${n}`).join(' ')}</a></p>`;
	const listed = (n: number, length: number, words = 3) =>
		`${link(n, words)}<p>${letters(length)}</p>`;

	test.each([
		['five teasers under headings', times(5, (n) => section(n, 60)), true],
		['four', times(4, (n) => section(n, 60)), false],
		['five that lead to one page', times(5, () => section(1, 60)), false],
		['teasers of 450 letters', times(5, (n) => section(n, 450)), true],
		['longer ones', times(5, (n) => section(n, 451)), false],
		['three fifths of all', `${times(5, (n) => section(n, 60))}<p>${letters(200)}</p>`, true],
		['less of all', `${times(5, (n) => section(n, 60))}<p>${letters(201)}</p>`, false],
		['six teasers below links', times(6, (n) => listed(n, 100)), true],
		['five below links', times(5, (n) => listed(n, 100)), false],
		['links of two words', times(6, (n) => listed(n, 100, 2)), false],
		['links of twenty-five words', times(6, (n) => listed(n, 100, 25)), true],
		['links of more words', times(6, (n) => listed(n, 100, 26)), false],
		['teasers of 450 letters below links', times(6, (n) => listed(n, 450)), true],
		['longer ones below links', times(6, (n) => listed(n, 451)), false],
		[
			'a beginning of 200 letters',
			`<p>${letters(200)}</p>${times(6, (n) => listed(n, 100))}`,
			true,
		],
		['a longer beginning', `<p>${letters(201)}</p>${times(6, (n) => listed(n, 100))}`, false],
		[
			'three fifths of all below links',
			`${times(9, (n) => listed(n, 100))}${listed(9, 600)}`,
			true,
		],
		['less of all below links', `${times(9, (n) => listed(n, 100))}${listed(9, 601)}`, false],
		['links above one another', times(6, (n) => link(n) + listed(n, 100)), true],
	])('%s: %#', (_name, body, expected) => {
		expect(isFrontOf(body)).toBe(expected);
	});
});
