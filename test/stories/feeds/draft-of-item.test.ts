import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import type {
	PageArticle,
	PageDay,
	PageFetcher,
	PageReading,
} from '../../../src/ports/articles/page-fetcher.ts';
import { draftOfItem } from '../../../src/stories/feeds/draft-of-item.ts';

const READER = { by: '7', guild: 'g1' };
const LINK = 'https://lumen.example/1';
const PAGE: PageArticle = {
	url: 'https://lumen.example/bell',
	text: 'The bell rings.',
	likelyDays: [],
};
const UNDATED =
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.';

/** The article of an item that the feed of Lumen brought to Tokyo on the evening of 7 March, where it is the 8th. */
function read(item: FeedItem, page: PageReading = { outcome: 'article', article: PAGE }) {
	const pages: PageFetcher = {
		read: async (url, reader) => {
			expect([url, reader]).toEqual([LINK, READER]);
			return page;
		},
	};
	const found = new Date('2024-03-07T20:00:00Z');
	return draftOfItem(
		pages,
		{ item, feedTitle: 'Lumen News', found, timeZone: 'Asia/Tokyo' },
		READER,
	);
}

async function draftOf(item: FeedItem, page: Partial<PageArticle> = {}) {
	const answer = await read(item, { outcome: 'article', article: { ...PAGE, ...page } });
	if (answer.outcome !== 'draft') throw new Error(answer.reason);
	return answer.draft;
}

const words = (count: number) => 'ring '.repeat(count).trim();
const TODAY = { published: { day: '2024-03-08', timeZone: 'Asia/Tokyo' }, note: UNDATED };

describe('what the feed carries', () => {
	test('is the article from 250 words on', async () => {
		expect((await draftOf({ link: LINK, content: words(249) })).text).toBe(PAGE.text);
		expect((await draftOf({ link: LINK, content: words(250) })).text).toBe(words(250));
	});
	test('needs no page', async () => {
		expect(await read({ content: words(250) })).toEqual({
			outcome: 'draft',
			draft: { title: 'Lumen News', text: words(250), source: 'Lumen News', ...TODAY },
		});
	});
	test('with all that is told of it', async () => {
		const item: FeedItem = {
			title: 'The bell',
			link: LINK,
			author: 'Ann Lee',
			content: words(250),
			published: '2024-03-06T23:30:00-05:00',
		};
		expect(await draftOf(item)).toEqual({
			title: 'The bell',
			text: words(250),
			source: 'Lumen News',
			url: LINK,
			author: 'Ann Lee',
			published: { day: '2024-03-06', instant: item.published, timeZone: '-05:00' },
		});
	});
});

describe('its page', () => {
	test('none', async () => {
		expect(await read({})).toEqual({ outcome: 'unread', reason: 'The feed names no page for it.' });
	});
	test.each([
		['limit', 'later'],
		['paywall', 'unread'],
	] as const)('refused for %s: %s', async (problem, outcome) => {
		const refused = { outcome: 'refused', problem, reason: 'Not now.' } as const;
		expect(await read({ link: LINK }, refused)).toEqual({ outcome, reason: 'Not now.' });
	});
	test('that tells nothing of itself', async () => {
		expect(await draftOf({ link: LINK })).toEqual({
			title: 'Lumen News',
			text: PAGE.text,
			url: PAGE.url,
			source: 'Lumen News',
			...TODAY,
		});
	});
	test('that tells less than the feed', async () => {
		const draft = await draftOf({ link: LINK, title: 'The bell', author: 'Ann Lee' });
		expect(draft).toMatchObject({ title: 'The bell', author: 'Ann Lee' });
	});
	test('that tells more than the feed', async () => {
		const page = { title: 'A bell', author: 'Bo Ek', site: 'The Lumen Post' };
		const draft = await draftOf({ link: LINK, title: 'The bell', author: 'Ann Lee' }, page);
		expect(draft).toMatchObject({ title: 'A bell', author: 'Bo Ek', source: 'The Lumen Post' });
	});
});

test('tells of a page that hides the rest of its text', async () => {
	const dated = { link: LINK, published: '2024-03-02T10:00:00Z' };
	expect((await draftOf(dated, { isPart: true })).note).toContain('behind a button');
	expect((await draftOf(dated)).note).toBeUndefined();
});

describe('its day', () => {
	const day: PageDay = { day: '2024-03-01', source: 'meta', confidence: 0.8 };
	const OF_PAGE = { day: '2024-03-01', timeZone: 'UTC' };
	const OF_FEED = { day: '2024-03-02', instant: '2024-03-02T10:00:00Z', timeZone: 'UTC' };
	const item: FeedItem = { link: LINK, published: '2024-03-02T10:00:00Z' };

	test('of the page, where that is sure', async () => {
		expect((await draftOf(item, { published: day })).published).toEqual(OF_PAGE);
	});
	test('of the feed, where the page is less sure', async () => {
		const published = { ...day, confidence: 0.79 };
		expect((await draftOf(item, { published })).published).toEqual(OF_FEED);
		expect((await draftOf({ link: LINK }, { published })).published).toEqual(OF_PAGE);
	});
	test('of the feed, where the page says none', async () => {
		expect((await draftOf(item)).published).toEqual(OF_FEED);
	});
	test('with the hour and zone of the page', async () => {
		const instant = '2024-03-01T08:00:00+02:00';
		const published = { ...day, instant, timeZone: '+02:00' };
		expect((await draftOf(item, { published })).published).toEqual({
			day: '2024-03-01',
			instant,
			timeZone: '+02:00',
		});
	});
});
