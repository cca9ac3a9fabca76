import { expect, test } from 'vitest';
import type { WrittenFeed } from '../../../src/ports/feeds/feed-fetcher.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { ARTICLES_FILE, subscribedFiles } from '../../../src/stories/data/subscribed-files.ts';
import { saveArticle } from '../../support/articles.ts';
import { memoryDatabase } from '../../support/databases.ts';

const NOW = new Date('2024-03-14T12:00:00Z');

/** What feed readers get of guild g1, whose articles are kept in that store. */
async function startFeed() {
	const store = openArticleStore(await memoryDatabase(), { now: () => NOW, analysisVersion: 1 });
	const written: WrittenFeed[] = [];
	const app = {
		store,
		feedFetcher: {
			async writeRss(feed: WrittenFeed) {
				written.push(feed);
				return '<rss/>';
			},
		},
		now: () => NOW,
	} as unknown as Parameters<typeof subscribedFiles>[0];
	const file = subscribedFiles(app).find(({ name }) => name === ARTICLES_FILE);
	const write = async () => {
		expect(await file?.write('g1')).toBe('<rss/>');
		return written.at(-1);
	};
	return { store, write };
}

test('a guild’s own articles are fed, with what they say most and where they stand', async () => {
	const { store, write } = await startFeed();
	const { id } = await saveArticle(store.library('g1'), {
		title: 'Fire',
		text: 'The mill burned.',
		draft: {
			url: 'https://news.example/fire',
			published: { day: '2024-03-07', timeZone: 'UTC', instant: '2024-03-07T10:00:00Z' },
		},
	});
	await saveArticle(store.library('g2'), { title: 'Of another guild' });
	await saveArticle(store.library(), { title: 'Bundled' });

	expect(await write()).toEqual({
		title: 'Dateline',
		about: 'The newest articles of a server',
		url: 'https://discord.com/channels/g1',
		items: [
			{
				id,
				title: 'Fire',
				summary: 'The mill burned.',
				at: new Date('2024-03-07T10:00:00Z'),
				url: 'https://news.example/fire',
				source: 'The Lumen Post',
			},
		],
	});
});

test('of an article without an hour the day is told, without an address none', async () => {
	const { store, write } = await startFeed();
	await saveArticle(store.library('g1'), { title: 'Fire' });

	const [item] = (await write())?.items ?? [];

	expect(item?.at).toEqual(new Date('2024-03-07'));
	expect(item).not.toHaveProperty('url');
});
