import { openFeedFetcher } from '../../src/web/feeds/feed-fetcher.ts';
import {
	FetchRefused,
	type GuardedAnswer,
	type GuardedRequest,
} from '../../src/web/fetch/guarded-fetch.ts';
import { openReadingPool } from './reading-pool.ts';

/** Of all files of tests that share this process, and ends with it: none of them may close it for the next. */
const pool = openReadingPool();
const NOW = new Date('2024-03-07T12:00:00Z');

export const URL_OF_FEED = 'https://lumen.example/news/feed';

export type Given = Partial<Omit<GuardedAnswer, 'body'>> & { readonly body?: string | Uint8Array };

/** A fetcher whose world answers `given`, and what it was asked. */
export function fetcherOf(given: Given | FetchRefused) {
	const asked: GuardedRequest[] = [];
	const fetcher = openFeedFetcher({
		now: () => NOW,
		pool,
		async fetch(request) {
			asked.push(request);
			if (given instanceof FetchRefused) throw given;
			const { body = '', ...rest } = given;
			const bytes = typeof body === 'string' ? Buffer.from(body) : body;
			return { url: request.url, status: 200, headers: {}, redirects: [], ...rest, body: bytes };
		},
	});
	return { fetcher, asked };
}

/** A feed of `items`, with more of the channel in `head`. */
export const rss = (items: string, head = ''): string =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lumen &amp; Sea</title>${head}${items}</channel></rss>`;
/** An item of a feed. */
export const ITEM = '<item><guid isPermaLink="false">1</guid><title>Harbour opens</title></item>';
