import { describe, expect, test } from 'vitest';
import type { PollResult } from '../../../src/ports/feeds/feed-store.ts';
import { brought, FEED_URL, items, minutes } from '../feeds.ts';
import { claimPolls, follow, type OpenFeeds, pollOnce } from '../following.ts';

/** The promises of FeedStore.claim and acknowledge. */
export function feedPollsContract(open: OpenFeeds): void {
	describe('in turn', () => claimContract(open));
	describe('and where they move', () => movingContract(open));
}

function claimContract(open: OpenFeeds): void {
	test('to one worker each, and one of a host at a time', async () => {
		const { feeds } = await open();
		for (const url of ['https://a.example/1', 'https://a.example/2', 'https://b.example/1']) {
			await follow(feeds, 'g1', { url });
		}
		const hands = await Promise.all([claimPolls(feeds), claimPolls(feeds)]);
		const first = hands.flat();
		expect(first.map(({ url }) => new URL(url).host).sort()).toEqual(['a.example', 'b.example']);

		const ofA = first.find(({ url }) => url.startsWith('https://a'));
		if (!ofA) throw new Error('none of a');
		expect(await feeds.acknowledge(ofA, brought([], 0))).toBe(true);
		const second = await claimPolls(feeds);
		expect([ofA, ...second].map(({ url }) => url).sort()).toEqual([
			'https://a.example/1',
			'https://a.example/2',
		]);
	});

	test('not before they are due, and longest due first', async () => {
		const { feeds } = await open();
		await follow(feeds, 'g1', { url: 'https://a.example/' });
		await follow(feeds, 'g1', { url: 'https://b.example/' });
		for (const poll of await claimPolls(feeds)) {
			const at = poll.url.includes('a.example') ? 5 : 0;
			await feeds.acknowledge(poll, { ...brought([], 0), next: minutes(60 + at) });
		}
		expect(await claimPolls(feeds, 59)).toEqual([]);
		expect((await claimPolls(feeds, 60)).map(({ url }) => url)).toEqual(['https://b.example/']);
		expect((await claimPolls(feeds, 66)).map(({ url }) => url)).toEqual(['https://a.example/']);
	});

	test('again when a lease has run out, and nothing for who lost it', async () => {
		const { feeds } = await open();
		await follow(feeds);
		const [lost] = await claimPolls(feeds);
		expect(await claimPolls(feeds, 14)).toEqual([]);
		const [again] = await claimPolls(feeds, 15);
		if (!lost || !again) throw new Error('none');
		expect(again.attempt).toBe(lost.attempt + 1);
		expect(await feeds.acknowledge(lost, brought(items(0, 1), 15))).toBe(false);
		expect(await feeds.acknowledge(again, brought(items(0, 1), 15))).toBe(true);
	});

	test('as failed where a poll was never acknowledged, until one is', async () => {
		const { feeds } = await open();
		await follow(feeds);
		const failures = async (at: number) => (await claimPolls(feeds, at))[0]?.failures;
		expect([await failures(0), await failures(15), await failures(31)]).toEqual([0, 1, 2]);
		await pollOnce(feeds, brought(items(0, 1), 46), 46);
		expect(await failures(106)).toBe(0);
	});

	test('with what they answered last', async () => {
		const { feeds } = await open();
		await follow(feeds);
		const state = { etag: 'W/"x"', lastModified: 'then', bodyHash: 'h' };
		await pollOnce(feeds, brought(items(0, 1), 0, { state }));
		expect(await claimPolls(feeds, 60)).toMatchObject([{ state, failures: 0, newAt: minutes(0) }]);
	});

	test('none of a host that asks to be left alone', async () => {
		const { feeds } = await open();
		await follow(feeds, 'g1', { url: 'https://a.example/1' });
		await follow(feeds, 'g1', { url: 'https://a.example/2' });
		const [poll] = await claimPolls(feeds);
		if (!poll) throw new Error('none');
		const times = { now: minutes(0), next: minutes(15), hostFreeAt: minutes(300) };
		await feeds.acknowledge(poll, { outcome: 'failed', problem: 'Busy.', ...times });
		expect(await claimPolls(feeds, 299)).toEqual([]);
		expect(await claimPolls(feeds, 300)).toHaveLength(1);
	});

	test('none that stopped, until somebody resumes it', async () => {
		const { feeds } = await open();
		const { id } = await follow(feeds);
		const gone = { outcome: 'failed', problem: 'Gone.', stopped: 'gone' } as const;
		await pollOnce(feeds, { ...gone, now: minutes(0), hostFreeAt: minutes(0) });
		const own = feeds.feedsOf('g1');
		const { health } = (await own.find(id)) ?? {};
		expect(health).toEqual({ url: FEED_URL, failures: 1, problem: 'Gone.', stopped: 'gone' });
		expect(await claimPolls(feeds, 9999)).toEqual([]);

		expect(await own.resume(id, minutes(5))).toBe(true);
		expect(await claimPolls(feeds, 14)).toEqual([]);
		await pollOnce(feeds, brought(items(0, 1), 15), 15);
		const healthy = (await own.find(id))?.health;
		expect(healthy).toEqual({
			url: FEED_URL,
			title: 'Lumen News',
			failures: 0,
			lastSuccess: minutes(15),
			next: minutes(75),
		});
	});
}

function movingContract(open: OpenFeeds): void {
	const to = (movedTo: string | undefined, at: number): PollResult => ({
		outcome: 'unchanged',
		now: minutes(at),
		next: minutes(at + 60),
		hostFreeAt: minutes(at),
		...(movedTo !== undefined && { movedTo }),
	});
	const NEW = 'https://new.example/feed';

	test('when they say so three times running', async () => {
		const { feeds } = await open();
		await follow(feeds);
		const said = [NEW, NEW, undefined, NEW, 'https://other.example/', NEW, NEW, NEW];
		const urls: string[] = [];
		for (const [place, movedTo] of said.entries()) {
			urls.push((await pollOnce(feeds, to(movedTo, place * 60), place * 60)).url);
		}
		expect(new Set(urls)).toEqual(new Set([FEED_URL]));
		expect(await claimPolls(feeds, 480)).toMatchObject([{ url: NEW }]);
	});

	test('onto one that is followed already', async () => {
		const { feeds } = await open();
		await follow(feeds, 'g1', { name: 'Old' });
		await follow(feeds, 'g2', { name: 'Old' });
		await follow(feeds, 'g1', { name: 'New', url: NEW });
		for (const at of [0, 60, 120]) {
			for (const poll of await claimPolls(feeds, at)) {
				await feeds.acknowledge(poll, to(poll.url === FEED_URL ? NEW : undefined, at));
			}
		}
		expect(await claimPolls(feeds, 180)).toMatchObject([{ url: NEW }]);
		expect((await feeds.feedsOf('g1').list()).map(({ name }) => name)).toEqual(['New']);
		expect((await feeds.feedsOf('g2').list()).map(({ health }) => health.url)).toEqual([NEW]);
	});
}
