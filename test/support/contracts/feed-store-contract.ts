import { describe, expect, test } from 'vitest';
import { MOST_FEEDS } from '../../../src/domain/feeds/feed.ts';
import { brought, FEED_URL, items, minutes, planAll, wanted, wishes } from '../feeds.ts';
import { claimPolls, follow, type OpenFeeds, pollOnce, told } from '../following.ts';
import { feedItemsContract } from './feed-items-contract.ts';
import { feedPollsContract } from './feed-polls-contract.ts';

/** The promises of FeedStore. */
export function feedStoreContract(name: string, open: OpenFeeds): void {
	describe(`${name} keeps feeds`, () => {
		describe('of guilds', () => followingContract(open));
		describe('apart', () => isolationContract(open));
		describe('and hands out polls', () => feedPollsContract(open));
		describe('and their items', () => feedItemsContract(open));
	});
}

function followingContract(open: OpenFeeds): void {
	test('as they were added, by name', async () => {
		const { feeds } = await open();
		const filter = { any: ['quay'], all: [], none: ['fish'], speaker: 'Ann Lee' };
		const place = { channel: '5', forumTags: ['News'], role: '6', asSite: true } as const;
		const b = await follow(feeds, 'g1', { name: 'B', filter, place, pace: 'weekly' });
		await follow(feeds, 'g1', { name: 'A', url: 'https://a.example/' });

		const own = feeds.feedsOf('g1');
		expect((await own.list()).map((each) => each.name)).toEqual(['A', 'B']);
		expect(await own.find(b.id)).toEqual({
			id: expect.stringMatching(/^[a-z0-9]{10}$/),
			guild: 'g1',
			name: 'B',
			filter,
			place,
			pace: 'weekly',
			addedBy: '7',
			isPaused: false,
			health: { url: FEED_URL, failures: 0, next: minutes(0) },
		});
		expect(await own.find('nothing')).toBeUndefined();
	});

	test('each once, and no more than a guild may have', async () => {
		const { feeds } = await open();
		await follow(feeds);
		const context = { now: minutes(0), plan: planAll };
		expect(await feeds.feedsOf('g1').add(wanted(), context)).toBe('known');
		for (let count = 1; count < MOST_FEEDS; count += 1) {
			await follow(feeds, 'g1', { url: `https://n${count}.example/` });
		}
		const more = wanted({ url: 'https://more.example/' });
		expect(await feeds.feedsOf('g1').add(more, context)).toBe('full');
		expect(await feeds.feedsOf('g2').add(more, context)).toMatchObject({ guild: 'g2' });
	});

	test('no more than a guild may have, when many are added at once', async () => {
		const { feeds } = await open();
		const own = feeds.feedsOf('g1');
		const added = await Promise.all(
			Array.from({ length: MOST_FEEDS + 9 }, (_, count) =>
				own.add(wanted({ url: `https://n${count}.example/` }), { now: minutes(0), plan: planAll }),
			),
		);
		expect(added.filter((each) => each === 'full')).toHaveLength(9);
		expect(await own.list()).toHaveLength(MOST_FEEDS);
	});

	test('that nobody follows any more, while another guild begins to', async () => {
		const { feeds } = await open();
		const { id } = await follow(feeds, 'g1');
		const [gone, kept] = await Promise.all([feeds.feedsOf('g1').remove(id), follow(feeds, 'g2')]);
		expect(gone).toBe(true);
		expect(await feeds.feedsOf('g2').list()).toMatchObject([{ id: kept.id }]);
		expect(await claimPolls(feeds, 9999)).toHaveLength(1);
	});

	test('changed, with what is not yet posted', async () => {
		const { feeds, ledger } = await open();
		const { id } = await follow(feeds);
		await pollOnce(feeds, brought(items(0, 1), 0));
		await told(ledger);
		const changed = wishes({ name: 'New', place: { channel: '9' } });
		expect(await feeds.feedsOf('g1').change(id, changed)).toBe(true);
		expect(await feeds.feedsOf('g1').find(id)).toMatchObject(changed);
		const [batch] = await ledger.claim({ now: minutes(1), leaseMs: 1, limit: 9 });
		expect(batch?.place).toEqual({ channel: '9' });
		expect(await feeds.feedsOf('g1').change('nothing', changed)).toBe(false);
	});

	test('removed, with all that was waiting', async () => {
		const { feeds, ledger } = await open();
		const { id } = await follow(feeds);
		await pollOnce(feeds, brought(items(0, 1), 0));
		expect(await feeds.feedsOf('g1').remove(id)).toBe(true);
		expect(await feeds.feedsOf('g1').remove(id)).toBe(false);
		expect(await told(ledger)).toEqual([]);
		expect(await claimPolls(feeds, 9999)).toEqual([]);
		await follow(feeds);
		expect(await claimPolls(feeds, 9999)).toHaveLength(1);
	});

	test('paused, and told of the newest alone when they go on', async () => {
		const { feeds, ledger } = await open();
		const { id } = await follow(feeds);
		await pollOnce(feeds, brought(items(0, 1), 0));
		await told(ledger);
		const own = feeds.feedsOf('g1');

		expect(await own.pause(id)).toBe(true);
		expect(await own.find(id)).toMatchObject({ isPaused: true });
		expect(await claimPolls(feeds, 600)).toEqual([]);
		expect(await own.resume(id, minutes(600))).toBe(true);
		await pollOnce(feeds, brought(items(0, 5), 600), 600);

		expect(await told(ledger)).toEqual(['News 4']);
		expect(await own.pause('nothing')).toBe(false);
		expect(await own.resume('nothing', minutes(0))).toBe(false);
	});
}

function isolationContract(open: OpenFeeds): void {
	test('so that no guild sees or changes another’s', async () => {
		const { feeds } = await open();
		const { id } = await follow(feeds, '111');
		for (const guild of ['222', '11', '1111', '']) {
			const other = feeds.feedsOf(guild);
			expect(await other.list()).toEqual([]);
			expect(await other.find(id)).toBeUndefined();
			expect(await other.change(id, wishes({ name: 'Theirs' }))).toBe(false);
			expect(await other.pause(id)).toBe(false);
			expect(await other.resume(id, minutes(0))).toBe(false);
			expect(await other.remove(id)).toBe(false);
		}
		expect(await feeds.feedsOf('111').find(id)).toMatchObject({ name: 'Lumen', isPaused: false });
	});

	test('though it is read once for all', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds, '111', { name: 'Ours' });
		await follow(feeds, '222', { name: 'Theirs' });
		const poll = await pollOnce(feeds, brought(items(0, 3), 0));
		expect((await feeds.followers(poll.feed)).map(({ guild }) => guild).sort()).toEqual([
			'111',
			'222',
		]);
		expect(await told(ledger)).toEqual(['News 2', 'News 2']);
		await pollOnce(feeds, brought(items(0, 4), 60), 60);
		expect(await told(ledger)).toEqual(['News 3', 'News 3']);
	});
}
