import { stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import about from '../../commands/about.ts';
import { openFeedFetcher } from '../../src/web/feeds/feed-fetcher.ts';
import { startBot, testApp } from '../support/bot.ts';
import { rss } from '../support/feed-answers.ts';
import { startFeeding } from '../support/feeding.ts';
import { lagOf } from '../support/loop-lag.ts';
import { readingPool } from '../support/reading-pool.ts';

const pool = readingPool();
const START = '2024-03-07T12:00:00Z';
const LATER = '2024-03-07T14:00:00Z';
const ITEM = '<item><guid>https://lumen.example/1</guid><title>Harbour opens</title></item>';

/** What a feed that was followed as a good one answers one day. */
const HOSTILE: Readonly<Record<string, string>> = {
	'327 bytes of comments': `<rss></rss>${'<!---->'.repeat(45)}x`,
	'blanks that do not break': rss(ITEM.replace('opens', `x${'\u00a0'.repeat(1_000_000)}x`)),
	'elements in elements': '<div>'.repeat(900_000),
};

test.each(Object.entries(HOSTILE))(
	'a feed that turns into %s: others are answered meanwhile, and it ends',
	{ timeout: 60_000 },
	async (name, body) => {
		const feeding = await startFeeding(START);
		let answer = rss(ITEM);
		const feedFetcher = openFeedFetcher({
			pool,
			now: feeding.app.now,
			fetch: async ({ url }) => ({
				url,
				status: 200,
				headers: {},
				redirects: [],
				body: Buffer.from(answer),
			}),
		});
		Object.assign(feeding.app, { feedFetcher });
		const bot = await startBot({ about }, { ...testApp(), ...feeding.app });
		onTestFinished(() => bot.stop());
		const { id } = await feeding.follow();
		await feeding.tick(START);
		answer = body;
		await bot.member.run('about');

		let isDone = false;
		const times: number[] = [];
		const lag = await lagOf(async () => {
			const polled = feeding.tick(LATER).then(() => {
				isDone = true;
			});
			do {
				const asked = performance.now();
				await bot.member.run('about');
				times.push(performance.now() - asked);
				await pause(5);
			} while (!isDone);
			await polled;
		});

		const [slowest = 0] = times.toSorted((one, other) => other - one);
		stdout.write(
			`${name}: ${times.length} answers, the slowest after ${slowest.toFixed(1)} ms; this thread was busy for ${lag.longest.toFixed(1)} ms at most\n`,
		);
		expect(lag.longest).toBeLessThan(50);
		const health = (await feeding.app.feeds.feedsOf('g1').find(id))?.health;
		// What is no feed has failed; a long one that is one was read.
		expect(health?.failures).toBe(name.startsWith('blanks') ? 0 : 1);
	},
);
