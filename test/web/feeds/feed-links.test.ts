import { expect, test } from 'vitest';
import { feedLinks } from '../../../src/web/feeds/feed-links.ts';

const RSS = 'application/rss+xml';
const link = (href: string, more = `rel="alternate" type="${RSS}"`) =>
	`<link ${more} href="${href}">`;

/** The feeds that a page names, with their titles. */
function check(name: string, html: string, expected: readonly string[]) {
	test(name, () => {
		const found = feedLinks(html, 'https://lumen.example/news/');
		expect(
			found.map(({ url, title }) =>
				[url.replace('https://lumen.example', ''), title].filter(Boolean).join(' '),
			),
		).toEqual(expected);
	});
}

check('none', '<p>Good day</p>', []);
check('one', link('/feed'), ['/feed']);
check('beside the page', link('feed'), ['/news/feed']);
check('with a title', link('/feed', `rel="alternate" type="${RSS}" title=" All \n news "`), [
	'/feed All news',
]);
check(
	'with a long title',
	link('/feed', `rel="alternate" type="${RSS}" title="${'a'.repeat(201)}"`),
	[`/feed ${'a'.repeat(200)}`],
);
check('with an empty title', link('/feed', `rel="alternate" type="${RSS}" title=" "`), ['/feed']);
check(
	'each once',
	`${link('/feed')}${link('/feed', `rel="alternate" type="${RSS}" title="Again"`)}`,
	['/feed'],
);
for (const type of [
	'application/atom+xml',
	'application/feed+json',
	'application/json',
	'text/xml; charset=utf-8',
	' APPLICATION/XML',
]) {
	check(`of the type ${type}`, link('/feed', `rel="alternate" type="${type}"`), ['/feed']);
}
check('of the type of a page', link('/de', 'rel="alternate" type="text/html"'), []);
check('of another relation', link('/feed', `rel="stylesheet" type="${RSS}"`), []);
check('called a feed', link('/feed', 'rel="nofollow FEED"'), ['/feed']);
check('called a feeder', link('/feed', 'rel="feeder"'), []);
check('no link at all', `<a rel="alternate" type="${RSS}" href="/feed">`, []);
check('without an address', `<link rel="alternate" type="${RSS}">`, []);
check('with a base', `<base href="/other/">${link('feed')}`, ['/other/feed']);
check('of several bases the first', `<base href="/a/"><base href="/b/">${link('feed')}`, [
	'/a/feed',
]);
check(
	'comments last',
	`${link('/comments')}${link('/feed')}${link('/k', `rel="alternate" type="${RSS}" title="Kommentare"`)}${link('/b')}`,
	['/feed', '/b', '/comments', '/k Kommentare'],
);
test('25 at most', () => {
	const html = Array.from({ length: 26 }, (_, index) => link(`/feed${index}`)).join('');
	expect(feedLinks(html, 'https://lumen.example/').length).toBe(25);
});
