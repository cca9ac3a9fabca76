import { describe, expect, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFeedLedger } from '../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildRecords } from '../../src/sql/guild-records.ts';
import { openPersonRecords } from '../../src/sql/person-records.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { saveArticle } from '../support/articles.ts';
import { DATABASES } from '../support/databases.ts';
import { brought, items, minutes } from '../support/feeds.ts';
import { follow, pollOnce, told } from '../support/following.ts';

const NOW = new Date('2024-03-10T12:00:00Z');
const now = () => NOW;

describe.each(DATABASES)('%s', (_, open) => {
	test('a guild is erased in the midst of all its posts, and the others go on', async () => {
		const db = await open();
		const library = openArticleStore(db, { now, analysisVersion: 1 }).library('g1');
		const [feeds, feedLedger] = [openFeedStore(db), openFeedLedger(db)];
		const ledger = openDeliveryLedger(db);
		const records = openGuildRecords(db);
		const { id } = await saveArticle(library, { quotes: [{ text: 'Talks go on.' }] });
		for (const guild of ['g1', 'g2']) await follow(feeds, guild);
		await pollOnce(feeds, brought(items(0, 2), 0));
		await told(feedLedger);
		await feedLedger.claim({ now: minutes(1), leaseMs: 60_000, limit: 9 });
		const keyDate = { article: id, number: 0 };
		const delivery = { keyDate, day: '2024-03-10', lead: 0, due: NOW } as const;
		await ledger.plan([
			{ ...delivery, guild: 'g1' },
			{ ...delivery, guild: 'g2' },
		]);
		await ledger.claim({ now: NOW, leaseMs: 60_000, limit: 9 });

		await records.erase('g1');

		expect(await records.kept('g1')).toEqual({ articles: 0, quotes: 0, feeds: 0, ownDates: 0 });
		expect(await records.guilds()).toEqual(['g2']);
		expect(await feeds.feedsOf('g2').list()).toHaveLength(1);
		expect(await library.articles({ offset: 0, limit: 9 })).toEqual({ rows: [], total: 0 });
	});

	test('a person is forgotten, and what they did stays', async () => {
		const db = await open();
		const people = openPersonRecords(db);
		const feeds = openFeedStore(db);
		await follow(feeds, 'g1');

		expect(await people.of('7', 'g1')).toMatchObject({ feeds: 1, changes: 0 });
		await people.forget('7');

		expect(await people.of('7')).toMatchObject({ feeds: 0 });
		expect(await feeds.feedsOf('g1').list()).toHaveLength(1);
	});
});
