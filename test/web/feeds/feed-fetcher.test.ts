import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FeedAnswer } from '../../../src/ports/feeds/feed-fetcher.ts';
import { FetchRefused } from '../../../src/web/fetch/guarded-fetch.ts';
import { fetcherOf, type Given, ITEM, rss, URL_OF_FEED } from '../../support/feed-answers.ts';

const poll = (given: Given | FetchRefused, state = {}): Promise<FeedAnswer> =>
	fetcherOf(given).fetcher.poll(URL_OF_FEED, state);

/** The items of a document, as they are read. */
function checkItems(name: string, body: string | Uint8Array, items: object[], given: Given = {}) {
	test(`reads ${name}`, async () => {
		expect(await poll({ body, ...given })).toMatchObject({ outcome: 'items', items });
	});
}

checkItems(
	'RSS with all there is',
	rss(
		'<item><guid isPermaLink="false"> 1 </guid><title>Caf&eacute; &lt;b&gt;opens&lt;/b&gt;</title><link>/quay?a=1&amp;b=2</link><pubDate>Thu, 07 Mar 2024 10:00:00 +0100</pubDate><dc:creator>Ann Lee</dc:creator><description>&lt;p&gt;At&amp;nbsp;last.&lt;/p&gt;</description><content:encoded><![CDATA[<p>One.</p><script>x()</script><p>Two<br>three.</p>]]></content:encoded></item>',
		'<link>https://lumen.example/</link>',
	),
	[
		{
			guid: '1',
			link: 'https://lumen.example/quay?a=1&b=2',
			title: 'Café opens',
			published: '2024-03-07T10:00:00.000+01:00',
			author: 'Ann Lee',
			description: 'At last.',
			content: 'One.\n\nTwo\nthree.',
		},
	],
);
checkItems(
	'Atom, whose page is not the feed itself',
	'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id><updated>2024-03-07T00:00:00Z</updated><entry><id>tag:1</id><title type="html">A &amp;amp; B</title><link rel="self" href="/s"/><link rel="enclosure" href="/p.mp3"/><link href="/a"/><updated>2024-03-07T00:00:00Z</updated><summary>Short.</summary></entry></feed>',
	[{ guid: 'tag:1', title: 'A & B', link: 'https://lumen.example/a', description: 'Short.' }],
);
checkItems(
	'JSON Feed',
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'J',
		items: [{ id: '7', url: 'https://lumen.example/7', title: 'Seven', content_text: 'Text.' }],
	}),
	[{ guid: '7', link: 'https://lumen.example/7', title: 'Seven', content: 'Text.' }],
);
checkItems(
	'RDF',
	'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://lumen.example/"><title>R</title><link>https://lumen.example/</link></channel><item rdf:about="https://lumen.example/1"><title>One</title><link>https://lumen.example/1</link></item></rdf:RDF>',
	[{ title: 'One', link: 'https://lumen.example/1' }],
);
checkItems('a guid that is the address', rss('<item><guid>https://lumen.example/1</guid></item>'), [
	{ guid: 'https://lumen.example/1', link: 'https://lumen.example/1' },
]);
checkItems(
	'a faulty feed with comments behind it',
	`${rss('<item><title>Fish & chips</title></item>')}<!-- one -->\n<!---->`,
	[{ title: 'Fish & chips' }],
);
checkItems('a feed without items', '<rss><channel></channel></rss>', []);
checkItems(
	'a feed that is not well-formed',
	rss('<item><title>Fish & chips</title><link>https://lumen.example/f</link></item>'),
	[{ title: 'Fish & chips' }],
);
checkItems(
	'plain text where the format says so',
	'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id><entry><id>1</id><title type="text">How &lt;b&gt; was born</title><summary type="html">&lt;p&gt;One.&lt;/p&gt;</summary></entry></feed>',
	[{ title: 'How <b> was born', description: 'One.' }],
);
checkItems(
	'the day of a faulty feed as it was written',
	rss('<item><title>Fish & chips</title><pubDate>Nov 18, 2023</pubDate></item>'),
	[{ title: 'Fish & chips', published: '2023-11-18T00:00:00.000Z' }],
);
checkItems(
	'what a link is relative to, on every level',
	'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/n/"><title>T</title><entry xml:base="s/"><id>1</id><title>x</title><link href="l.html"/></entry></feed>',
	[{ link: 'https://a.example/n/s/l.html' }],
);
checkItems(
	'the description with words of two',
	rss('<item><title>x</title><description></description><description>Two.</description></item>'),
	[{ description: 'Two.' }],
);
const film = (inside: string, link = '<link href="/f"/>') =>
	`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>T</title><id>x</id><entry><id>1</id><title>Film</title>${link}<updated>2024-03-07T00:00:00Z</updated>${inside}</entry></feed>`;
const SAID = '<media:description>What it shows.</media:description>';
checkItems('what is said of a film in its group', film(`<media:group>${SAID}</media:group>`), [
	{ title: 'Film', description: 'What it shows.' },
]);
checkItems('a summary before what is said of a film', film(`<summary>Short.</summary>${SAID}`), [
	{ description: 'Short.' },
]);
checkItems(
	'a content that stands elsewhere as its link',
	film('<content src="/elsewhere.html" type="text/html"/>', ''),
	[{ title: 'Film', link: 'https://lumen.example/elsewhere.html' }],
);
checkItems(
	'a link before a content that stands elsewhere',
	film('<content src="/film.mp4" type="video/mp4"/>'),
	[{ link: 'https://lumen.example/f' }],
);
test('a film is no page', async () => {
	const body = film('<content src="/film.mp4" type="video/mp4"/>', '');
	const answer = await poll({ body });
	const items = answer.outcome === 'items' ? answer.items : [];
	expect(items.map(({ title, link }) => [title, link])).toEqual([['Film', undefined]]);
});
checkItems(
	'no address but http and https',
	rss('<item><title>Bad</title><link>javascript:alert(1)</link></item>'),
	[{ title: 'Bad' }],
);
checkItems('no day that is none', rss('<item><title>When</title><pubDate>soon</pubDate></item>'), [
	{ title: 'When' },
]);

const accented = (encoding: string): string =>
	`<?xml version="1.0" encoding="${encoding}"?>${rss('<item><title>Zoë – Łódź</title></item>').slice(21)}`;
const latin = Buffer.from(accented('iso-8859-1').replace(/[–Łź]/g, '-'), 'latin1');
checkItems('UTF-8 whatever it declares not', accented('utf-8'), [{ title: 'Zoë – Łódź' }]);
checkItems('UTF-8 by its mark, against its declaration', `\uFEFF${accented('iso-8859-1')}`, [
	{ title: 'Zoë – Łódź' },
]);
checkItems('UTF-16', Buffer.from(accented('utf-16'), 'utf16le'), [{ title: 'Zoë – Łódź' }]);
checkItems('the encoding it declares', latin, [{ title: 'Zoë - -ód-' }]);
checkItems(
	'the encoding the server says, before its declaration',
	Buffer.from(accented('utf-8').replace(/[–Łź]/g, '-'), 'latin1'),
	[{ title: 'Zoë - -ód-' }],
	{ headers: { 'content-type': 'text/xml; charset="ISO-8859-1"' } },
);
checkItems(
	'windows-1252 where nothing fits',
	Buffer.from(rss('<item><title>Zo\u00EB \u0096 x</title></item>'), 'latin1'),
	[{ title: 'Zoë – x' }],
	{ headers: { 'content-type': 'text/xml; charset=utf-8' } },
);

test('names neither what an entity hides in a file nor a billion laughs', async () => {
	const doctype = (entities: string) =>
		`<?xml version="1.0"?><!DOCTYPE rss [${entities}]>${rss('<item><title>A &x; B</title></item>').slice(21)}`;
	const laughs = Array.from(
		{ length: 12 },
		(_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
	);
	for (const entities of [
		'<!ENTITY x SYSTEM "file:///etc/passwd">',
		`<!ENTITY l0 "ha">${laughs.join('')}<!ENTITY x "&l12;">`,
	]) {
		const started = performance.now();
		const answer = await poll({ body: doctype(entities) });
		expect(JSON.stringify(answer)).not.toContain('root:');
		expect(JSON.stringify(answer).length).toBeLessThan(5000);
		expect(performance.now() - started).toBeLessThan(2000);
	}
});

/** Why a poll gives nothing. */
function checkFailed(name: string, given: Given | FetchRefused, expected: object) {
	test(`says of ${name}`, async () => {
		expect(await poll(given)).toEqual({ outcome: 'failed', ...expected });
	});
}

checkFailed(
	'a page',
	{ body: '<!doctype html><html></html>' },
	{
		reason: 'The server sent a web page, not a feed.',
	},
);
checkFailed('nothing', { body: '' }, { reason: 'The server sent an empty answer.' });
checkFailed(
	'a feed that breaks off',
	{ body: rss(ITEM).slice(0, -40) },
	{
		reason: 'The feed is broken: it ends in the middle.',
	},
);
// 327 bytes that kept the bot busy for ever.
checkFailed(
	'comments without end behind a feed',
	{ body: `<rss></rss>${'<!---->'.repeat(45)}x` },
	{ reason: 'The feed is broken: it ends in the middle.' },
);
checkFailed(
	'half-open comments behind a feed',
	{ body: `<rss></rss>${'<!-- '.repeat(100_000)}${'-->'.repeat(100_000)}` },
	{ reason: 'The feed is broken: it ends in the middle.' },
);
checkFailed(
	'zeros',
	{ body: gzipSync('x') },
	{
		reason: 'The server sent something that is not a feed.',
	},
);
checkFailed(
	'a bomb of tags',
	{ body: `<rss><channel>${'<item>'.repeat(100_000)}` },
	{ reason: 'The feed is nested too deeply or has too many parts to be read.' },
);
checkFailed('403', { status: 403 }, { reason: 'The server does not let Dateline read it (403).' });
checkFailed('404', { status: 404 }, { reason: 'There is nothing at this address (404).' });
checkFailed('500', { status: 500 }, { reason: 'The server has a fault (500).' });
checkFailed(
	'429 with seconds',
	{ status: 429, headers: { 'retry-after': '1800' } },
	{
		reason: 'The server asks to be left alone for a while (429).',
		afterMs: 1_800_000,
	},
);
checkFailed(
	'503 with a date',
	{ status: 503, headers: { 'retry-after': 'Thu, 07 Mar 2024 14:00:00 GMT' } },
	{ reason: 'The server has a fault (503).', afterMs: 7_200_000 },
);
checkFailed(
	'429 with far too many',
	{ status: 429, headers: { 'retry-after': '999999999' } },
	{
		reason: 'The server asks to be left alone for a while (429).',
		afterMs: 86_400_000,
	},
);
checkFailed('what the guard refuses', new FetchRefused('address', 'a private address'), {
	reason: 'Its address may not be read; write a public http or https address.',
});

test('410 is for good', async () => {
	expect(await poll({ status: 410 })).toEqual({ outcome: 'gone' });
});

test('asks with what was answered last, letter for letter', async () => {
	const { fetcher, asked } = fetcherOf({ status: 304, headers: { 'cache-control': 'max-age=60' } });
	const state = { etag: 'W/"a b"', lastModified: 'yesterday' };

	expect(await fetcher.poll(URL_OF_FEED, state)).toEqual({ outcome: 'unchanged', restMs: 60_000 });

	expect(asked[0]?.headers).toMatchObject({
		'if-none-match': 'W/"a b"',
		'if-modified-since': 'yesterday',
	});
});

test('the same body is unchanged, whatever the server says', async () => {
	const first = await poll({ body: rss(ITEM), headers: { etag: '"1"', 'last-modified': 'now' } });
	if (first.outcome !== 'items') throw new Error(first.outcome);
	expect(first.state).toMatchObject({ etag: '"1"', lastModified: 'now' });
	expect(await poll({ body: rss(ITEM), headers: { etag: '"2"' } }, first.state)).toEqual({
		outcome: 'unchanged',
	});
});

test.each([
	['max-age', { headers: { 'cache-control': 'public, max-age=7200' } }, '', 7_200_000],
	['a date', { headers: { expires: 'Thu, 07 Mar 2024 13:00:00 GMT' } }, '', 3_600_000],
	['ttl', {}, '<ttl>90</ttl>', 5_400_000],
	[
		'a period',
		{},
		'<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
		43_200_000,
	],
	['the longest', { headers: { 'cache-control': 'max-age=60' } }, '<ttl>90</ttl>', 5_400_000],
	['nothing', { headers: { 'cache-control': 'no-cache, max-age=60' } }, '', undefined],
])('rests as the feed asks by %s', async (_, given, head, restMs) => {
	const answer = await poll({ body: rss(ITEM, head), ...given });
	expect('restMs' in answer ? answer.restMs : undefined).toBe(restMs);
});

test('and in the hours it asks', async () => {
	const head = '<skipHours><hour>1</hour><hour>23</hour></skipHours>';
	expect(await poll({ body: rss(ITEM, head) })).toMatchObject({ skipHours: [1, 23] });
});

test.each([
	['301', [301], 'https://new.example/feed'],
	['308 after 301', [301, 308], 'https://new.example/feed'],
	['302', [302], undefined],
	['302 among 301', [301, 302], undefined],
	['nothing', [], undefined],
])('has moved for good by %s', async (_, statuses, moved) => {
	const redirects = statuses.map((status) => ({ from: URL_OF_FEED, status }));
	const answer = await poll({ body: rss(ITEM), redirects, url: 'https://new.example/feed' });
	expect('movedTo' in answer ? answer.movedTo : undefined).toBe(moved);
});
