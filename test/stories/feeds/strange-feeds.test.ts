import { describe, expect, test } from 'vitest';
import { openFeedFetcher } from '../../../src/web/feeds/feed-fetcher.ts';
import { readablePage, startFeeding } from '../../support/feeding.ts';
import { readingPool } from '../../support/reading-pool.ts';

const START = '2024-03-07T12:00:00Z';
const SITE = 'https://quay.example/';
const URL_OF_FEED = 'https://quay.example/feed';
const pool = readingPool();

const rss = (...items: readonly string[]): string =>
	`<rss version="2.0"><channel><title>Quay</title><link>${SITE}</link>${items.join('')}</channel></rss>`;
const item = (title: string, parts = ''): string =>
	`<item><title>${title}</title><description>Words about ${title}.</description>${parts}</item>`;
const guid = (id: string): string => `<guid isPermaLink="false">${id}</guid>`;
const link = (address: string): string => `<link>${address}</link>`;
const day = (written: string): string => `<pubDate>${written}</pubDate>`;

/** A feed that a server follows, whose documents come two hours apart; what is posted of them, by their titles. */
async function follow(documents: readonly string[], front = SITE) {
	const feeding = await startFeeding(START);
	let body = '';
	Object.assign(feeding.app, {
		feedFetcher: openFeedFetcher({
			pool,
			now: feeding.app.now,
			fetch: async ({ url }) => ({
				url,
				status: 200,
				headers: {},
				redirects: [],
				body: Buffer.from(body),
			}),
		}),
	});
	// Whoever reads the front page would find an article there.
	feeding.pages.set(front, () => readablePage(front, 'The front page'));
	await feeding.follow({ url: URL_OF_FEED });
	for (const [index, each] of documents.entries()) {
		body = each;
		await feeding.tick(new Date(Date.parse(START) + index * 7_200_000));
	}
	const posts = feeding.posts();
	return {
		...feeding,
		posts,
		titles: posts.map((words) => /[A-Z]\w+ \d+/.exec(words)?.[0] ?? words),
	};
}

describe('items without an address are posted in their own words, each once', () => {
	test.each<[string, (number: number) => string]>([
		['no link at all', (n) => item(`Warning ${n}`, guid(`w${n}`))],
		['an empty link', (n) => item(`Warning ${n}`, `${guid(`w${n}`)}<link/>`)],
		['the address of the channel', (n) => item(`Warning ${n}`, guid(`w${n}`) + link(SITE))],
		[
			'the front page by another name',
			(n) => item(`Warning ${n}`, guid(`w${n}`) + link(`${SITE}index.php`)),
		],
		['a word for none', (n) => item(`Warning ${n}`, guid('N/A') + link('N/A'))],
		['a mark that leads nowhere', (n) => item(`Warning ${n}`, guid(`w${n}`) + link('#'))],
	])('%s', async (_, warning) => {
		const { titles, posts, read } = await follow([
			rss(warning(1)),
			rss(warning(2), warning(1)),
			rss(warning(3), warning(2), warning(1)),
		]);

		expect(titles).toEqual(['Warning 1', 'Warning 2', 'Warning 3']);
		expect(posts.join()).not.toContain('front page');
		expect(posts.join()).not.toMatch(/\]\(http/);
		expect(read).toEqual([]);
	});
});

describe('what several items share tells nothing apart', () => {
	const PAGE = `${SITE}news/all`;
	test.each<[string, readonly string[], readonly string[]]>([
		[
			'one item at a time at one page',
			[1, 2, 3].map((n) => rss(item(`News ${n}`, guid(`g${n}`) + link(PAGE)))),
			['News 1', 'News 2', 'News 3'],
		],
		[
			'all at one page, and one more',
			[
				[2, 1],
				[3, 2, 1],
			].map((all) => rss(...all.map((n) => item(`News ${n}`, guid(`g${n}`) + link(PAGE))))),
			['News 2', 'News 3'],
		],
		[
			'parts of one page under one guid',
			[[1], [2, 1], [3, 2, 1]].map((all) =>
				rss(...all.map((n) => item(`Version ${n}`, guid('log') + link(`${SITE}log#v${n}`)))),
			),
			['Version 1', 'Version 2', 'Version 3'],
		],
		[
			'one guid for all, an address each',
			[[1], [2, 1], [3, 2, 1]].map((all) =>
				rss(...all.map((n) => item(`News ${n}`, guid('same') + link(`${SITE}news/${n}`)))),
			),
			['News 1', 'News 2', 'News 3'],
		],
		[
			'nothing shared, the same again and again',
			[1, 1, 1].map((n) => rss(item(`News ${n}`, guid(`g${n}`) + link(`${SITE}news/${n}`)))),
			['News 1'],
		],
	])('%s', async (_, documents, expected) => {
		const { titles } = await follow(documents);
		expect(titles).toEqual(expected);
	});
});

describe('a day that cannot be dates no article', () => {
	const WHOLE =
		'The harbour of the town closes on Friday, said the mayor of the town today. '.repeat(30);
	test.each([
		['in ten years', 'Thu, 07 Mar 2034 10:00:00 GMT', '2024-03-07'],
		['at the beginning of counting', 'Thu, 01 Jan 1970 00:00:00 GMT', '2024-03-07'],
		['in year 1', '0001-01-01T00:00:00Z', '2024-03-07'],
		['in a year of two digits of long ago', '01/01/70', '2024-03-07'],
		['in three days', 'Sun, 10 Mar 2024 10:00:00 GMT', '2024-03-07'],
		['yesterday, which can be', 'Wed, 06 Mar 2024 10:00:00 GMT', '2024-03-06'],
	])('%s', async (_, written, expected) => {
		const whole = `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${WHOLE}</content:encoded>`;
		const { app } = await follow([
			rss(item('News 1', link(`${SITE}news/1`) + day(written) + whole)),
		]);
		const { rows } = await app.store.library('g1').articles({ offset: 0, limit: 9 });
		expect(rows.map(({ published }) => published.day)).toEqual([expected]);
	});
});

test.each([
	['the page names none', undefined, '2024-03-05'],
	[
		'the page offers one of its running text',
		{ day: '2020-03-05', source: 'text', confidence: 0.3 },
		'2024-03-05',
	],
	[
		'the page surely names another',
		{ day: '2024-03-04', source: 'json-ld', confidence: 0.93 },
		'2024-03-04',
	],
] as const)('an article is dated by its feed where %s', async (_, published, expected) => {
	const address = `${SITE}news/1`;
	const feeding = await startFeeding(START);
	await feeding.follow();
	feeding.serve([{ guid: '1', link: address, title: 'News 1', published: '2024-03-05T10:00:00Z' }]);
	const page = readablePage(address, 'News 1');
	if (page.outcome !== 'article') throw new Error('no article');
	const { published: _day, ...undated } = page.article;
	feeding.pages.set(address, () => ({
		...page,
		article: { ...undated, ...(published && { published }) },
	}));
	await feeding.tick(START);
	const { rows } = await feeding.app.store.library('g1').articles({ offset: 0, limit: 9 });
	expect(rows.map((row) => row.published.day)).toEqual([expected]);
});

describe('one item without a day does not turn off the order of the dated ones', () => {
	const DAYS = [1, 2, 3, 4, 5].map((n) => `0${n} Mar 2024 10:00:00 GMT`);
	const feedOf = (order: readonly number[], undated: number): string =>
		rss(
			...order.map((n) =>
				item(`News ${n}`, guid(`g${n}`) + (n === undated ? '' : day(DAYS[n - 1] ?? ''))),
			),
		);
	test.each([
		['newest last', [1, 2, 3, 4, 5], 3, 'News 5'],
		['newest first', [5, 4, 3, 2, 1], 3, 'News 5'],
		['newest last, the first without', [1, 2, 3, 4, 5], 1, 'News 5'],
		['out of order', [2, 5, 1, 4, 3], 4, 'News 5'],
	])('%s', async (_, order, undated, expected) => {
		expect((await follow([feedOf(order, undated)])).titles).toEqual([expected]);
	});
});
