import { expect, onTestFinished, test } from 'vitest';
import { openFeedFetcher } from '../../src/web/feeds/feed-fetcher.ts';
import { fileDatabase } from './databases.ts';
import { startFeeding } from './feeding.ts';
import { type Lag, lagOf } from './loop-lag.ts';
import { openReadingPool } from './reading-pool.ts';

const START = '2024-03-07T12:00:00Z';
const LATER = '2024-03-07T14:00:00Z';
/** So long does nobody wait, but one in a hundred. */
const MOST_MS = 20;

/** A feed of so many items, all of them new, is fetched, read and told to `guilds` servers, and holds nobody up meanwhile. */
export function longFeedLag(
	items: number,
	guilds: number,
	tell: (name: string, lag: Lag) => void = () => {},
): void {
	const name = `a feed of ${items} items for ${guilds} servers`;
	test(`${name} lets nobody wait`, { timeout: 900_000 }, async () => {
		const pool = openReadingPool({ timeoutMs: 240_000 });
		onTestFinished(() => pool.close());
		const feeding = await startFeeding(START, await fileDatabase());
		let body = feedOf(0);
		const feedFetcher = openFeedFetcher({
			pool,
			now: feeding.app.now,
			fetch: async ({ url }) => ({ url, status: 200, headers: {}, redirects: [], body }),
		});
		Object.assign(feeding.app, { feedFetcher });
		for (let guild = 0; guild < guilds; guild += 1) {
			await feeding.follow({ place: { channel: String(guild) } }, `g${guild}`);
		}
		await feeding.tick(START);
		body = feedOf(items);

		const lag = await lagOf(() => feeding.tick(LATER));

		tell(name, lag);
		const told = new Set(feeding.tried.map(({ guild }) => guild));
		expect(told.size).toBe(guilds);
		expect(lag.p99).toBeLessThanOrEqual(MOST_MS);
	});
}

/** As JSON: of so many items in XML it is said that they are too many. */
function feedOf(items: number): Buffer {
	const all = Array.from({ length: items }, (_, number) => ({
		id: `${number}`,
		url: `https://lumen.example/gates/${number}`,
		title: `Gate ${number} opens again`,
	}));
	const version = 'https://jsonfeed.org/version/1.1';
	return Buffer.from(JSON.stringify({ version, title: 'The gates of Lumen', items: all }));
}
