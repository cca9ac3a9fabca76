import { describe, expect, test } from 'vitest';
import type { FeedBatch, FeedLedger, UnreadItem } from '../../../src/ports/feeds/feed-ledger.ts';
import type { FeedStore, PlanPosts } from '../../../src/ports/feeds/feed-store.ts';
import { brought, item, items, minutes, wishes } from '../feeds.ts';
import { claimPolls, follow, type OpenFeeds, pollOnce } from '../following.ts';
import { gatheredPostsContract } from './gathered-posts-contract.ts';

const LEASE_MS = 60_000;
const LINK = item(0).link ?? '';

function unread(ledger: FeedLedger, at = 0, limit = 100): Promise<UnreadItem[]> {
	return ledger.claimUnread({ now: minutes(at), leaseMs: LEASE_MS, limit });
}

function batches(ledger: FeedLedger, at = 0, limit = 100): Promise<FeedBatch[]> {
	return ledger.claim({ now: minutes(at), leaseMs: LEASE_MS, limit });
}

const titlesOf = ({ posts }: FeedBatch) => posts.map((post) => post.item.title);

/** Plans each item a minute after the one before, oldest first. */
const planInTurn: PlanPosts = (all, { pace }) =>
	all
		.toReversed()
		.map((one, place) => ({ item: one, due: minutes(place), kind: pace, leftOut: place }));

/** A poll that brings so many items, of which all are told. */
async function bring(feeds: FeedStore, count: number): Promise<void> {
	await pollOnce(feeds, brought(items(0, count), 0, { plan: planInTurn }));
}

/** The same, and all of them are read. */
async function bringRead(
	{ feeds, ledger }: { feeds: FeedStore; ledger: FeedLedger },
	count: number,
): Promise<void> {
	await bring(feeds, count);
	for (const each of await unread(ledger)) await ledger.keepReading(each, { article: 'a1' });
}

/** The promises of FeedLedger. */
export function feedLedgerContract(name: string, open: OpenFeeds): void {
	describe(`${name} keeps a ledger of what feeds brought`, () => {
		describe('reads', () => readingContract(open));
		describe('hands out', () => claimContract(open));
		describe('says', () => voiceContract(open));
		describe('finishes', () => finishContract(open));
		describe('gathers', () => gatheredPostsContract(open));
	});
}

function readingContract(open: OpenFeeds): void {
	test('each item to one worker, with all it needs', async () => {
		const { feeds, ledger } = await open();
		const subscription = await follow(feeds);
		await bring(feeds, 3);

		const hands = await Promise.all([unread(ledger, 0, 2), unread(ledger, 0, 2)]);
		hands.sort((one, other) => other.length - one.length);

		expect(hands.map((each) => each.map((one) => one.item.title))).toEqual([
			['News 0', 'News 1'],
			['News 2'],
		]);
		expect(hands[0]?.[0]).toMatchObject({
			subscription,
			feedTitle: 'Lumen News',
			found: minutes(0),
			attempt: 1,
		});
	});

	test('again when a lease has run out, or at the time it was put off to', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await bring(feeds, 1);
		const [lost] = await unread(ledger);
		const [again] = await unread(ledger, 1);
		if (!lost || !again) throw new Error('none');
		expect(again).toEqual({ ...lost, attempt: 2 });
		expect(await ledger.keepReading(lost, { article: 'a1' })).toBe(false);
		expect(await ledger.dropUnread(lost)).toBe(false);
		expect(await ledger.postponeUnread(again, minutes(30))).toBe(true);
		expect(await unread(ledger, 29)).toEqual([]);
		const [third] = await unread(ledger, 30);
		expect(third?.attempt).toBe(3);
		expect(third && (await ledger.dropUnread(third))).toBe(true);
		expect(await unread(ledger, 9999)).toEqual([]);
		expect(await batches(ledger, 9999)).toEqual([]);
	});

	test('one item of each server before the second of any', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds, 'g1');
		await bring(feeds, 20);
		for (const guild of ['g2', 'g3']) await follow(feeds, guild);
		await pollOnce(feeds, brought(items(20, 22), 60, { plan: planInTurn }), 60);

		const guildsOf = (all: UnreadItem[]) => all.map(({ subscription }) => subscription.guild);
		expect(guildsOf(await unread(ledger, 70, 3)).sort()).toEqual(['g1', 'g2', 'g3']);
		expect(guildsOf(await unread(ledger, 70, 3)).sort()).toEqual(['g1', 'g2', 'g3']);
		expect(new Set(guildsOf(await unread(ledger, 70, 100)))).toContain('g1');
	});

	test('nothing of what is paused', async () => {
		const { feeds, ledger } = await open();
		const { id } = await follow(feeds);
		await bring(feeds, 1);
		await feeds.feedsOf('g1').pause(id);
		expect(await unread(ledger)).toEqual([]);
		await feeds.feedsOf('g1').resume(id, minutes(0));
		expect(await unread(ledger)).toHaveLength(1);
	});
}

function claimContract(open: OpenFeeds): void {
	test('one message of a channel at a time, in order, when they are read and due', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await bring(feeds, 3);
		expect(await batches(ledger, 9)).toEqual([]);
		for (const each of await unread(ledger)) await ledger.keepReading(each, { problem: 'Shut.' });

		const [first, ...others] = await batches(ledger, 2);
		if (!first) throw new Error('none');
		expect(others).toEqual([]);
		expect(first).toEqual({
			guild: 'g1',
			place: { channel: '100' },
			kind: 'at once',
			nonce: expect.stringMatching(/^[a-z0-9]{1,25}$/),
			attempt: 1,
			firstTried: minutes(2),
			leftOut: 0,
			posts: [{ feedName: 'Lumen', item: items(0, 1)[0], reading: { problem: 'Shut.' } }],
		});
		expect(await batches(ledger, 2)).toEqual([]);
		expect(await ledger.sent(first, { channel: '100', id: '1' })).toBe(true);
		expect((await batches(ledger, 2)).map(titlesOf)).toEqual([['News 1']]);
	});

	test('messages of two channels at once', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds, 'g1', { place: { channel: '1' } });
		await follow(feeds, 'g2', { place: { channel: '2' } });
		await bringRead({ feeds, ledger }, 2);
		const hands = await Promise.all([batches(ledger, 5), batches(ledger, 5)]);
		expect(hands.map(({ length }) => length).sort()).toEqual([0, 2]);
	});

	test('one message of each server before the second of any', async () => {
		const { feeds, ledger } = await open();
		for (const channel of ['1', '2', '3', '4', '5']) {
			const url = `https://news${channel}.example/feed`;
			await follow(feeds, channel === '5' ? 'g2' : 'g1', { url, place: { channel } });
		}
		for (const poll of await claimPolls(feeds))
			await feeds.acknowledge(poll, brought(items(0, 2), 0));
		for (const each of await unread(ledger)) await ledger.keepReading(each, { problem: 'Shut.' });

		const guildsOf = (all: FeedBatch[]) => all.map(({ guild }) => guild);
		expect(guildsOf(await batches(ledger, 5, 2)).sort()).toEqual(['g1', 'g2']);
		expect(guildsOf(await batches(ledger, 5, 100))).toEqual(['g1', 'g1', 'g1']);
	});

	test('one message of all that is gathered for a place', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds, 'g1', { pace: 'daily' });
		await bringRead({ feeds, ledger }, 3);
		const found = await batches(ledger, 1);
		expect(found.map(({ kind }) => kind)).toEqual(['daily']);
		expect(found.map(titlesOf)).toEqual([['News 0', 'News 1']]);
		expect(found[0]?.leftOut).toBe(1);
	});
}

function voiceContract(open: OpenFeeds): void {
	test('whom a message mentions, whose name it has, and what picture', async () => {
		const { feeds, ledger } = await open();
		const place = { channel: '100', role: '6', asSite: true } as const;
		await follow(feeds, 'g1', { place });
		const picture = 'https://lumen.example/i.png';
		await pollOnce(feeds, brought(items(0, 1), 0, { plan: planInTurn, picture }));
		for (const each of await unread(ledger)) await ledger.keepReading(each, { article: 'a1' });
		expect(await batches(ledger)).toMatchObject([{ place, posts: [{ picture }] }]);
	});

	test.each([
		['role', { channel: '100', role: '6' }],
		['name', { channel: '100', asSite: true }],
	] as const)('messages of their own for what has another %s', async (_, place) => {
		const { feeds, ledger } = await open();
		await follow(feeds, 'g1', { pace: 'daily' });
		await follow(feeds, 'g1', { pace: 'daily', url: 'https://b.example/', place });
		for (const url of await claimPolls(feeds)) {
			await feeds.acknowledge(url, brought(items(0, 1), 0, { plan: planInTurn }));
		}
		for (const each of await unread(ledger)) await ledger.keepReading(each, { article: 'a1' });

		const [first] = await batches(ledger);
		expect(first && (await ledger.sent(first, { channel: '100', id: '1' }))).toBe(true);
		const [second] = await batches(ledger);
		const places = [first, second].map((batch) => batch?.place);
		expect(places).toEqual(expect.arrayContaining([{ channel: '100' }, place]));
	});
}

function finishContract(open: OpenFeeds): void {
	test('the same message at every attempt, and none for one that was overtaken', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await bringRead({ feeds, ledger }, 1);
		const [lost] = await batches(ledger);
		const [again] = await batches(ledger, 1);
		if (!lost || !again) throw new Error('none');
		expect(again).toEqual({ ...lost, attempt: 2 });
		for (const act of [
			() => ledger.sent(lost, { channel: '100', id: '1' }),
			() => ledger.drop(lost),
			() => ledger.postpone(lost, { at: minutes(9), mayBeThere: true }),
			() => ledger.hold(lost, 'no'),
		]) {
			expect(await act()).toBe(false);
		}
		expect(await ledger.postpone(again, { at: minutes(9), mayBeThere: true })).toBe(true);
		expect(await batches(ledger, 8)).toEqual([]);
		expect(await batches(ledger, 9)).toMatchObject([{ attempt: 3, nonce: lost.nonce }]);
	});

	test('and knows what was posted where', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await bringRead({ feeds, ledger }, 1);
		const here = { guild: 'g1', channel: '100' };
		expect(await ledger.wasPosted(here, { article: 'a1' })).toBe(false);
		const [batch] = await batches(ledger);
		expect(batch && (await ledger.sent(batch, { channel: '100', id: '1' }))).toBe(true);
		expect(await ledger.wasPosted(here, { article: 'a1' })).toBe(true);
		expect(await ledger.wasPosted(here, { article: 'a2' })).toBe(false);
		expect(await ledger.wasPosted(here, { article: 'a2', link: LINK })).toBe(true);
		expect(await ledger.wasPosted(here, { link: `${LINK}/?utm_source=rss` })).toBe(true);
		expect(await ledger.wasPosted(here, {})).toBe(false);
		expect(await ledger.wasPosted({ ...here, channel: '200' }, { link: LINK })).toBe(false);
		expect(await ledger.wasPosted({ ...here, guild: 'g2' }, { article: 'a1' })).toBe(false);
		expect(await batches(ledger, 9999)).toEqual([]);
	});

	test('and holds what cannot be posted until somebody has mended it', async () => {
		const { feeds, ledger } = await open();
		const { id } = await follow(feeds);
		await bringRead({ feeds, ledger }, 2);
		const own = feeds.feedsOf('g1');
		const [batch] = await batches(ledger);
		expect(batch && (await ledger.hold(batch, 'The channel is gone.'))).toBe(true);
		expect(await own.find(id)).toMatchObject({ held: 'The channel is gone.' });
		expect(await batches(ledger, 9999)).toEqual([]);

		await own.change(id, wishes({ place: { channel: '5' } }));

		expect((await own.find(id))?.held).toBeUndefined();
		const [moved] = await batches(ledger, 9999);
		expect(moved).toMatchObject({ place: { channel: '5' }, nonce: batch?.nonce });
		expect(moved && (await ledger.drop(moved))).toBe(true);
		expect((await batches(ledger, 9999)).map(titlesOf)).toEqual([['News 1']]);
	});

	test('and forgets messages of which nothing else is known', async () => {
		const { feeds, ledger } = await open();
		const { id } = await follow(feeds);
		await bringRead({ feeds, ledger }, 2);
		const [batch] = await batches(ledger);
		expect(batch && (await ledger.sent(batch, { channel: '100', id: '1' }))).toBe(true);
		expect(await ledger.sweep(minutes(1e6))).toBe(0);

		await feeds.feedsOf('g1').remove(id);

		expect(await ledger.sweep(minutes(0))).toBe(0);
		expect(await ledger.sweep(minutes(1e6))).toBeGreaterThan(0);
		expect(await ledger.sweep(minutes(1e6))).toBe(0);
	});
}
