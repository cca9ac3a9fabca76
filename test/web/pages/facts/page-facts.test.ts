import { expect, test } from 'vitest';
import { type ParsedPage, readPage } from '../../../../src/web/pages/read-page.ts';
import {
	article,
	ld,
	meta,
	type PageParts,
	pageHtml,
	readParts,
	TODAY,
} from '../../../support/pages.ts';

function check(name: string, parts: PageParts, expected: Partial<ParsedPage>): void {
	test(name, () => {
		expect(readParts(parts)).toMatchObject(expected);
	});
}
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;

check('a title by og:title', { head: meta('og:title', 'The bell') }, { title: 'The bell' });
check(
	'a title without its site',
	{ head: `${meta('og:title', 'The bell | Hill News')}${meta('og:site_name', 'Hill News')}` },
	{ title: 'The bell' },
);
check(
	'a title with a dash of its own',
	{ head: meta('og:title', 'The bell – a story') },
	{ title: 'The bell – a story' },
);
check(
	'a title whose signs are written twice',
	{ head: article({ headline: 'Ann &amp;amp; the bell&#8217;s <em>end</em>' }) },
	{ title: 'Ann & the bell’s end' },
);
check(
	'a title without a site that only its bar tells',
	{ head: meta('og:title', 'EXCLUSIVE!! The bell rings » TechWire') },
	{ title: 'The bell rings' },
);
check(
	'a title behind its site',
	{ head: `${meta('og:title', 'Hill News: The bell rings')}${meta('og:site_name', 'Hill News')}` },
	{ title: 'The bell rings' },
);
check(
	'a title without site and section',
	{
		head: `${meta('og:title', 'The bell rings | Town | Hill News')}${meta('og:site_name', 'Hill News')}`,
	},
	{ title: 'The bell rings' },
);
check(
	'a title that ends with a name behind guillemets',
	{ head: meta('og:title', '« Je pars demain » Macron') },
	{ title: '« Je pars demain » Macron' },
);
check('a title by its heading', { head: '<title></title>' }, { title: 'A new bell' });

check(
	'an author in JSON-LD',
	{ head: article({ author: { name: 'Ruth Amadi' } }) },
	{ author: 'Ruth Amadi' },
);
check(
	'several authors',
	{ head: article({ author: ['Ruth Amadi', { name: 'Ole Berg' }] }) },
	{ author: 'Ruth Amadi, Ole Berg' },
);
check(
	'an author who is only pointed to',
	{
		head: ld({
			'@graph': [
				{ '@type': 'Person', '@id': '#r', name: 'Ruth Amadi' },
				{ '@type': 'Article', author: { '@id': '#r' } },
			],
		}),
	},
	{ author: 'Ruth Amadi' },
);
check(
	'an author by <meta>',
	{ head: '<meta name="author" content="Ruth Amadi">' },
	{ author: 'Ruth Amadi' },
);
check(
	'no address for an author',
	{
		head: meta('article:author', 'https://people.example/7'),
		top: '<span class="byline">By Ruth Amadi</span>',
	},
	{ author: 'Ruth Amadi' },
);

check('a site by its name', { head: meta('og:site_name', 'Hill News') }, { site: 'Hill News' });
check(
	'a site by its publisher',
	{ head: article({ publisher: { name: 'Hill News' } }) },
	{ site: 'Hill News' },
);
check(
	'a site by what JSON-LD calls it',
	{ head: ld({ '@type': 'WebSite', name: 'Hill News' }) },
	{ site: 'Hill News' },
);
check(
	'a site by the name for a home screen',
	{ head: meta('apple-mobile-web-app-title', 'Hill News') },
	{ site: 'Hill News' },
);
test.each([
	['https://www.hill-news.example/bell', 'Hill News'],
	['https://www.hill.example/bell', 'hill.example'],
])('a page at %s with Hill News behind its title is of %s', (url, site) => {
	const html = pageHtml().replace('</title>', ' » Hill News</title>');
	expect(readPage({ html, url, today: TODAY }).site).toBe(site);
});
check('a site by its host', { url: 'https://www.hill.example/bell' }, { site: 'hill.example' });

check(
	'an address without tracking',
	{ url: 'https://hill.example/bell?id=7&utm_source=x&fbclid=y#top' },
	{ url: 'https://hill.example/bell?id=7' },
);
check(
	'the canonical address',
	{ head: canonical('/stories/bell') },
	{ url: 'https://news.example/stories/bell' },
);
check(
	'a canonical address on another host of the site',
	{ url: 'https://amp.hill.co.uk/bell', head: canonical('https://www.hill.co.uk/bell') },
	{ url: 'https://www.hill.co.uk/bell' },
);
check(
	'a canonical address relative to the base of the page',
	{ head: `<base href="/stories/">${canonical('bell')}` },
	{ url: 'https://news.example/stories/bell' },
);
check(
	'a picture relative to the base of the page',
	{ head: `<base href="https://cdn.example/p/">${meta('og:image', 'bell.jpg')}` },
	{ image: 'https://cdn.example/p/bell.jpg' },
);
check(
	'not one of another site',
	{ head: canonical('https://evil.example.org/bell') },
	{ url: 'https://news.example/bell' },
);
check(
	'not one that only shares a public suffix',
	{ url: 'https://hill.co.uk/bell', head: canonical('https://evil.co.uk/bell') },
	{ url: 'https://hill.co.uk/bell' },
);
check(
	'not the front page',
	{ head: canonical('https://news.example/') },
	{ url: 'https://news.example/bell' },
);
check(
	'not a script',
	{ head: canonical('javascript:alert(1)') },
	{ url: 'https://news.example/bell' },
);
check(
	'not one with a password',
	{ head: canonical('https://me:secret@news.example/bell') },
	{ url: 'https://news.example/bell' },
);

check(
	'a picture',
	{ head: meta('og:image', '/bell.jpg') },
	{ image: 'https://news.example/bell.jpg' },
);
check(
	'a picture in JSON-LD',
	{ head: article({ image: [{ '@type': 'ImageObject', url: 'https://pics.example/1.jpg' }] }) },
	{ image: 'https://pics.example/1.jpg' },
);

check('the language of the text, not of the page', { language: 'de' }, { language: 'en' });
check(
	'the language of the page, where the text is short',
	{ language: 'nb-NO', paragraphs: ['Ja.'] },
	{ language: 'nb' },
);

test('no picture that is a script or in the page itself', () => {
	expect(readParts({ head: meta('og:image', 'javascript:x') }).image).toBeUndefined();
	expect(readParts({ head: meta('og:image', 'data:image/png;base64,AA') }).image).toBeUndefined();
});

check(
	'the language of the page, where the text may be of one much like it',
	{
		language: 'id-ID',
		paragraphs: [
			'Kota ini membeli lonceng baru untuk stasiun pemadam kebakaran, yang jauh lebih keras daripada lonceng yang lama.',
			'Lonceng itu dibuat di lembah sebelah dan datang dengan kapal. Tidak ada yang akan tidur nyenyak, kata kapten itu.',
		],
	},
	{ language: 'id' },
);
