import { expect, test } from 'vitest';
import { fetcherOf, ITEM, rss, URL_OF_FEED } from '../../support/feed-answers.ts';

test('discovers the feeds of a page, comments last', async () => {
	const { fetcher } = fetcherOf({
		body: `<html><head><base href="/b/"><link rel="alternate" type="application/rss+xml" title="Comments" href="comments.xml">
			<link rel="ALTERNATE stylesheet" type="application/atom+xml; charset=utf-8" title=" All  news " href="all.xml">
			<link rel=alternate type="application/rss+xml" href="all.xml"><link rel="alternate" hreflang="de" href="/de">
			<link rel="alternate" type="application/rss+xml" href="javascript:x"></head></html>`,
	});
	expect(await fetcher.discover('https://lumen.example/')).toEqual({
		outcome: 'page',
		feeds: [
			{ url: 'https://lumen.example/b/all.xml', title: 'All news' },
			{ url: 'https://lumen.example/b/comments.xml', title: 'Comments' },
		],
	});
});

test('discovers a feed, and that there is none', async () => {
	const found = await fetcherOf({ body: rss(ITEM) }).fetcher.discover(URL_OF_FEED);
	expect(found).toMatchObject({
		outcome: 'feed',
		url: URL_OF_FEED,
		reading: { title: 'Lumen & Sea', items: [{ guid: '1' }] },
	});
	const none = await fetcherOf({ body: '<p>Hello.' }).fetcher.discover(URL_OF_FEED);
	expect(none).toEqual({ outcome: 'page', feeds: [] });
	const gone = await fetcherOf({ status: 404 }).fetcher.discover(URL_OF_FEED);
	expect(gone).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('404') });
});

test('the first base of a page counts', async () => {
	const link = '<link rel="alternate" type="application/rss+xml" href="all.xml">';
	const { fetcher } = fetcherOf({
		body: `<base target="_top"><base href="/one/"><base href="/two/">${link}`,
	});
	expect(await fetcher.discover('https://lumen.example/')).toMatchObject({
		feeds: [{ url: 'https://lumen.example/one/all.xml' }],
	});
});
