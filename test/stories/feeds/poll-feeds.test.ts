import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { feedCards } from '../../../src/cards/feeds/feed-cards.ts';
import type { Card } from '../../../src/domain/card.ts';
import { USUAL_GUILD_SETTINGS } from '../../../src/domain/guilds/guild-settings.ts';
import type { FeedAnswer } from '../../../src/ports/feeds/feed-fetcher.ts';
import type {
	FeedStore,
	Poll,
	PollResult,
	Subscription,
} from '../../../src/ports/feeds/feed-store.ts';
import { type Polling, pollFeeds } from '../../../src/stories/feeds/poll-feeds.ts';
import { linesOf } from '../../support/card-lines.ts';
import { FEED_URL, items, reading, wanted } from '../../support/feeds.ts';

const NOW = new Date('2024-03-07T12:00:00Z');
const POLL: Poll = {
	feed: 'f1',
	url: FEED_URL,
	state: { etag: '"1"' },
	attempt: 3,
	failures: 0,
	newAt: NOW,
};
const FOLLOWER: Subscription = { ...wanted(), id: 's1', guild: 'g1', isPaused: false };
const SLOW: FeedAnswer = { outcome: 'failed', reason: 'It is slow.' };

type World = {
	readonly answer?: FeedAnswer | Error;
	readonly poll?: Partial<Poll>;
	readonly followers?: readonly Subscription[];
	/** The process is told to stop while the feed answers. */
	readonly isStopping?: boolean;
	/** Discord does not take what admins are told. */
	readonly isDeaf?: boolean;
};

/** What became of one poll: the result, who was told, and what was asked. */
async function poll({
	answer = SLOW,
	poll: parts,
	followers = [FOLLOWER],
	isStopping,
	isDeaf,
}: World) {
	const results: PollResult[] = [];
	const told: { guild: string; card: Card; nonce: string }[] = [];
	const asked: unknown[] = [];
	const clocks: string[] = [];
	const claims: unknown[] = [];
	const stop = new AbortController();
	const due = [{ ...POLL, ...parts }];
	const feeds: Pick<FeedStore, 'claim' | 'followers' | 'acknowledge'> = {
		claim: async (claim) => {
			claims.push(claim);
			return due.splice(0);
		},
		followers: async () => [...followers],
		acknowledge: async (_, result) => {
			results.push(result);
			return true;
		},
	};
	await pollFeeds(
		{
			feeds: feeds as FeedStore,
			feedFetcher: {
				poll: async (url: string, state: unknown) => {
					asked.push([url, state]);
					if (isStopping) stop.abort();
					if (answer instanceof Error) throw answer;
					return answer;
				},
			} as Polling['feedFetcher'],
			guildSettings: {
				of: async (guild: string) => {
					clocks.push(guild);
					return { ...USUAL_GUILD_SETTINGS, hour: 20 };
				},
			} as Polling['guildSettings'],
			announcer: {
				tellAdmins: async (guild: string, card: Card, nonce: string) => {
					if (isDeaf) throw new Error('Discord is away');
					told.push({ guild, card, nonce });
					return true;
				},
			} as Polling['announcer'],
			feedCards,
			now: () => NOW,
			log: pino({ level: 'silent' }),
		},
		stop.signal,
	);
	const [result, ...others] = results;
	expect(others).toEqual([]);
	return { result, told, asked, clocks, claims };
}

const minutesTo = (at: Date | undefined) =>
	at && Math.round((at.getTime() - NOW.getTime()) / 60_000);

describe('a feed that answers', () => {
	test('is asked by what it answered last', async () => {
		const { asked, claims } = await poll({ answer: { outcome: 'unchanged' } });
		expect(asked).toEqual([[FEED_URL, { etag: '"1"' }]]);
		expect(claims[0]).toEqual({ now: NOW, leaseMs: 907_001, hostLeaseMs: 120_000, limit: 16 });
	});
	test('with nothing new', async () => {
		const { result } = await poll({
			answer: { outcome: 'unchanged', movedTo: 'https://b.example/' },
		});
		expect(result).toMatchObject({
			outcome: 'unchanged',
			hostFreeAt: NOW,
			movedTo: 'https://b.example/',
		});
		expect(minutesTo(result?.next)).toBeGreaterThanOrEqual(54);
		expect(minutesTo(result?.next)).toBeLessThanOrEqual(66);
	});
	test('and asks for rest', async () => {
		const { result } = await poll({ answer: { outcome: 'unchanged', restMs: 7_200_000 } });
		expect(minutesTo(result?.next)).toBe(120);
		expect(result).not.toHaveProperty('movedTo');
	});
	test('with items, in hours in which it wants to be read', async () => {
		const answer: FeedAnswer = {
			outcome: 'items',
			...reading(items(0, 2)),
			skipHours: [12, 13, 14],
		};
		const { result } = await poll({ answer });
		expect(result?.next?.getUTCHours()).toBe(15);
		expect(result?.outcome === 'items' && result.reading.title).toBe('Lumen News');
	});
	test('is planned by the hours of those who gather', async () => {
		const daily: Subscription = { ...FOLLOWER, id: 's2', guild: 'g2', pace: 'daily' };
		const answer: FeedAnswer = { outcome: 'items', ...reading(items(0, 1)) };
		const { result, clocks } = await poll({ answer, followers: [FOLLOWER, daily] });
		if (result?.outcome !== 'items') throw new Error('there were items');
		const dueFor = (subscription: Subscription) =>
			result.plan(items(0, 1), subscription, 'later')[0]?.due;

		expect(clocks).toEqual(['g2']);
		expect(dueFor(FOLLOWER)?.getTime()).toBeLessThanOrEqual(NOW.getTime());
		expect(dueFor(daily)?.getUTCHours()).toBe(20);
		expect(dueFor({ ...daily, guild: 'g3' })?.getUTCHours()).toBe(9);
	});
	test('with nothing new, nobody’s hours are looked up', async () => {
		const daily: Subscription = { ...FOLLOWER, pace: 'daily' };
		expect((await poll({ answer: { outcome: 'unchanged' }, followers: [daily] })).clocks).toEqual(
			[],
		);
	});
});

describe('a feed that fails', () => {
	test('is tried again later', async () => {
		const { result, told } = await poll({});
		expect(result).toMatchObject({ outcome: 'failed', problem: 'It is slow.', hostFreeAt: NOW });
		expect(result).not.toHaveProperty('stopped');
		expect(minutesTo(result?.next)).toBe(15);
		expect(told).toEqual([]);
	});
	test('each time later than before', async () => {
		const { result } = await poll({ poll: { failures: 4 } });
		expect(minutesTo(result?.next)).toBeGreaterThanOrEqual(144);
		expect(minutesTo(result?.next)).toBeLessThanOrEqual(176);
	});
	test('its host is left alone as long as it asks', async () => {
		const { result } = await poll({ answer: { ...SLOW, afterMs: 10_800_000 } });
		expect(minutesTo(result?.hostFreeAt)).toBe(180);
		expect(minutesTo(result?.next)).toBe(180);
	});
	test('for the tenth time is tried again, for the eleventh no more', async () => {
		expect((await poll({ poll: { failures: 9 } })).result).toHaveProperty('next');
		const { result, told } = await poll({ poll: { failures: 10 } });
		expect(result).toMatchObject({ outcome: 'failed', stopped: 'failing' });
		expect(result).not.toHaveProperty('next');
		expect(told.map(({ guild, nonce }) => [guild, nonce])).toEqual([['g1', 's1x3']]);
		expect(told[0] && linesOf(told[0].card)).toContain(
			'It failed eleven times in a row over a week, so Dateline no longer reads it. It is slow.',
		);
	});
	test('whose polls never come back is not asked once more', async () => {
		const { result, asked } = await poll({ poll: { failures: 11 } });
		expect(asked).toEqual([]);
		expect(result).toMatchObject({
			stopped: 'failing',
			problem:
				'Reading it took too long every time. Look whether the address is really a feed, or remove it.',
		});
		expect((await poll({ poll: { failures: 10 } })).asked.length).toBe(1);
	});
	test('since something in us breaks, says that', async () => {
		const { result } = await poll({ answer: new Error('boom') });
		expect(result).toMatchObject({
			outcome: 'failed',
			problem:
				'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.',
		});
	});
});

describe('a feed that is gone', () => {
	test('is read no more, and all who follow it are told', async () => {
		const others = { ...FOLLOWER, id: 'a'.repeat(30), guild: 'g2' };
		const { result, told } = await poll({
			answer: { outcome: 'gone' },
			followers: [FOLLOWER, others],
		});
		expect(result).toEqual({
			outcome: 'failed',
			now: NOW,
			hostFreeAt: NOW,
			problem: 'Its server says that it is gone for good (410).',
			stopped: 'gone',
		});
		expect(told.map(({ guild, nonce }) => [guild, nonce])).toEqual([
			['g1', 's1x3'],
			['g2', 'a'.repeat(25)],
		]);
	});
	test('whether or not they can be told', async () => {
		const { result } = await poll({ answer: { outcome: 'gone' }, isDeaf: true });
		expect(result).toMatchObject({ stopped: 'gone' });
	});
});

describe('where the process stops meanwhile', () => {
	test('a poll that was broken off says nothing of the feed', async () => {
		expect((await poll({ isStopping: true })).result).toBeUndefined();
	});
	test('what came is kept', async () => {
		const answer: FeedAnswer = { outcome: 'unchanged' };
		expect((await poll({ isStopping: true, answer })).result?.outcome).toBe('unchanged');
	});
});
