import { describe, expect, test } from 'vitest';
import type { Database } from '../../../src/sql/database.ts';
import { openFeedLedger } from '../../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../../src/sql/feeds/feed-store.ts';
import { DATABASES } from '../../support/databases.ts';
import { brought, items, minutes } from '../../support/feeds.ts';
import { claimPolls, follow, pollOnce } from '../../support/following.ts';

const CLAIM = { now: minutes(0), leaseMs: 60_000, limit: 100 };
const DAMAGED = '{"title":7}';

/** Two servers follow one feed, which brings three items. */
async function start(open: () => Promise<Database>) {
	const database = await open();
	const feeds = openFeedStore(database);
	const ledger = openFeedLedger(database);
	await follow(feeds, 'g1');
	await follow(feeds, 'g2', { place: { channel: '200', forumTags: ['5'] } });
	const bring = async (from: number, at: number) => {
		await pollOnce(feeds, brought(items(from, from + 3), at), at);
	};
	const titles = async (at = 0) =>
		(await ledger.claimUnread({ ...CLAIM, now: minutes(at) })).map(
			({ subscription: { guild }, item: { title } }) => `${guild} ${title}`,
		);
	const read = async () => {
		for (const each of await ledger.claimUnread({ ...CLAIM, now: minutes(100) }))
			await ledger.keepReading(each, { article: 'a1' });
	};
	const { queries } = database;
	const damageFirstOf = async (guild: string) => {
		const { item: number } = await queries
			.selectFrom('feed_posts')
			.where('guild', '=', guild)
			.select('item')
			.orderBy('number')
			.executeTakeFirstOrThrow();
		await queries
			.updateTable('feed_items')
			.set({ item: DAMAGED })
			.where('number', '=', number)
			.execute();
	};
	const damageWishes = (values: { filter?: string; forum_tags?: string }) =>
		queries.updateTable('feed_subscriptions').set(values).where('guild', '=', 'g2').execute();
	return { queries, feeds, ledger, bring, titles, read, damageFirstOf, damageWishes };
}

describe.each(DATABASES)('%s goes on beside what it cannot read', (_name, open) => {
	test('an item that is to be read is dropped, and the others are read', async () => {
		const world = await start(open);
		await world.bring(0, 0);
		await world.damageFirstOf('g1');
		expect(await world.titles()).toEqual(['g2 News 2']);
		expect(await world.titles(9999)).toEqual(['g2 News 2']);
	});

	test('what a server wishes is told to the others', async () => {
		const world = await start(open);
		await world.bring(0, 0);
		await world.damageWishes({ filter: '[]' });
		expect(await world.titles()).toEqual(['g1 News 2']);
		await world.bring(3, 100);
		expect(await world.titles(101)).toEqual([
			'g1 News 2',
			...['g1 News 5', 'g1 News 4', 'g1 News 3'],
		]);
		expect((await world.feeds.followers((await pollNext(world)).feed)).length).toBe(1);
	});

	test('one item of several that a message tells', async () => {
		const world = await start(open);
		await world.bring(0, 0);
		await world.bring(3, 100);
		await world.queries.updateTable('feed_posts').set({ kind: 'digest' }).execute();
		await world.read();
		await world.damageFirstOf('g1');
		const batches = await world.ledger.claim(CLAIM);
		expect(batches.map(({ guild, posts }) => [guild, posts.length]).sort()).toEqual([
			['g1', 3],
			['g2', 4],
		]);
	});

	test('a message of nothing else is done with, and the next one of its channel comes', async () => {
		const world = await start(open);
		await world.bring(0, 0);
		await world.bring(3, 100);
		await world.read();
		await world.damageFirstOf('g1');
		await world.queries
			.updateTable('feed_posts')
			.set(({ ref }) => ({ due: ref('number') }))
			.execute();
		const told = async () =>
			(await world.ledger.claim(CLAIM)).filter(({ guild }) => guild === 'g1').length;
		expect(await told()).toBe(0);
		expect(await told()).toBe(1);
	});

	test('a message whose place it cannot read', async () => {
		const world = await start(open);
		await world.bring(0, 0);
		await world.read();
		await world.damageWishes({ forum_tags: '{' });
		expect((await world.ledger.claim(CLAIM)).map(({ guild }) => guild)).toEqual(['g1']);
	});

	test('a feed whose state it cannot read is asked with nothing', async () => {
		const world = await start(open);
		await world.queries.updateTable('feeds').set({ state: '{"etag":7}' }).execute();
		expect((await pollNext(world)).state).toEqual({});
	});

	test('whoever follows a feed whose newest item it cannot read is told of the next ones', async () => {
		const world = await start(open);
		await world.bring(0, 0);
		await world.queries.updateTable('feeds').set({ newest: DAMAGED }).execute();
		await follow(world.feeds, 'g3', { place: { channel: '300' } });
		await world.bring(3, 100);
		expect((await world.titles(101)).filter((each) => each.startsWith('g3'))).toHaveLength(1);
	});
});

async function pollNext({ feeds }: Awaited<ReturnType<typeof start>>) {
	const [poll] = await claimPolls(feeds, 9000);
	if (!poll) throw new Error('none');
	return poll;
}
