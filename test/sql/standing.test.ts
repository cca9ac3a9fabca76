import { describe, expect, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openStanding } from '../../src/sql/standing.ts';
import { saveArticle } from '../support/articles.ts';
import { DATABASES } from '../support/databases.ts';
import { minutes } from '../support/feeds.ts';
import { claimPolls, follow } from '../support/following.ts';

const NOW = minutes(0);
const LATER = new Date(NOW.getTime() + 90_500);

describe.each(DATABASES)('%s', (_, open) => {
	test('where nothing is, nothing waits', async () => {
		const standing = openStanding(await open());
		await standing.check();

		expect(await standing.figures(NOW)).toEqual({
			waitingSeconds: { reminders: 0, feeds: 0, follows: 0 },
			feeds: { followed: 0, failing: 0, stopped: 0 },
			heldServers: 0,
			articles: 0,
		});
	});

	test('what waits is told by its age, and feeds by their state', async () => {
		const db = await open();
		const library = openArticleStore(db, { now: () => NOW, analysisVersion: 1 }).library('g1');
		const { id } = await saveArticle(library);
		const ledger = openDeliveryLedger(db);
		const keyDate = { article: id, number: 0 };
		await ledger.plan([{ guild: 'g1', keyDate, day: '2024-03-04', lead: 0, due: NOW }]);
		const feeds = openFeedStore(db);
		await follow(feeds, 'g1');
		await follow(feeds, 'g1', { url: 'https://b.example/' });
		for (const poll of await claimPolls(feeds)) {
			const stopped = poll.url.includes('b.example') ? { stopped: 'gone' as const } : {};
			await feeds.acknowledge(poll, {
				outcome: 'failed',
				now: NOW,
				next: minutes(9),
				hostFreeAt: NOW,
				problem: 'no',
				...stopped,
			} as never);
		}

		expect(await openStanding(db).figures(LATER)).toEqual({
			waitingSeconds: { reminders: 90.5, feeds: 0, follows: 0 },
			feeds: { followed: 2, failing: 2, stopped: 1 },
			heldServers: 0,
			articles: 1,
		});

		const [batch] = await ledger.claim({ now: LATER, leaseMs: 1000, limit: 9 });
		if (!batch) throw new Error('none');
		const waiting = async () => (await openStanding(db).figures(LATER)).waitingSeconds.reminders;
		expect(await waiting()).toBe(90.5);
		await ledger.hold(batch, 'no such channel');
		expect(await waiting()).toBe(0);
		expect((await openStanding(db).figures(LATER)).heldServers).toBe(1);
		await ledger.release('g1');
		expect(await waiting()).toBe(90.5);
		const [again] = await ledger.claim({ now: LATER, leaseMs: 1000, limit: 9 });
		if (!again) throw new Error('none');
		await ledger.sent(again, { channel: '1', id: '2' });
		expect(await waiting()).toBe(0);
	});
});
