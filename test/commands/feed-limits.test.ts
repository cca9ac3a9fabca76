import { expect, test } from 'vitest';
import type { Context } from '../../src/discord/interactions/command.ts';
import type { FeedLink } from '../../src/ports/feeds/feed-fetcher.ts';
import { asking, emptyServer, GUILD, selectOf, textOf } from '../support/ask.ts';
import { items, reading } from '../support/feeds.ts';
import { feed } from '../support/groups.ts';

const CHANNEL = '333444555666777888';
const PAGE = 'https://lumen.example/';
const LINKS: readonly FeedLink[] = [
	{ url: 'https://lumen.example/news' },
	{ url: 'https://lumen.example/sport' },
];

/** An admin, the addresses that were asked on his behalf, and what an OPML file holds. */
async function startAdmin(file: readonly FeedLink[] = []) {
	const server = await emptyServer();
	const asked: string[] = [];
	const world: Partial<Context> = {
		announcer: {
			...server.announcer,
			inspect: async () => ({
				outcome: 'found',
				guild: GUILD,
				kind: 'channel',
				missing: [],
				tags: [],
				needsTag: false,
				mayHaveWebhooks: false,
				role: 'notified',
			}),
		},
		feedFetcher: {
			...server.feedFetcher,
			async discover(url) {
				asked.push(url);
				if (url === PAGE) return { outcome: 'page', feeds: LINKS };
				return { outcome: 'feed', url, reading: reading(items(0, 1)) };
			},
			async poll(url) {
				asked.push(url);
				return { outcome: 'failed', reason: 'It rests.' };
			},
			readOpml: async () => file,
		},
	};
	const admin = asking({ feed }, { ...server, ...world });
	return {
		...server,
		admin,
		asked,
		add: (url: string) => admin.run('feed add', { url, channel: CHANNEL }),
	};
}

const TOO_MANY =
	'You can ask for 5 pages and feeds a minute, and that many were asked for; try again in 60 seconds.';

test('feeds that are added count like pages', async () => {
	const { add, asked, feeds } = await startAdmin();
	for (const name of ['a', 'b', 'c', 'd', 'e']) await add(`https://lumen.example/${name}`);
	await expect(add('https://lumen.example/f')).rejects.toThrow(TOO_MANY);
	expect(asked).toHaveLength(5);
	expect(await feeds?.list()).toHaveLength(5);
});

test('so do those that are tested, and those that are chosen of a page', async () => {
	const { add, admin, asked } = await startAdmin();
	const choice = selectOf(await add(PAGE), 'choose');
	await admin.choose(choice, ['0']);
	for (let time = 0; time < 3; time += 1) {
		await expect(admin.run('feed test', { feed: 'Lumen News' })).rejects.toThrow('It rests.');
	}
	await expect(admin.run('feed test', { feed: 'Lumen News' })).rejects.toThrow(TOO_MANY);
	await expect(admin.choose(choice, ['1'])).rejects.toThrow(TOO_MANY);
	expect(asked).toHaveLength(5);
});

test('one that is followed already counts for nothing', async () => {
	const { add } = await startAdmin();
	await add('https://lumen.example/a');
	for (let time = 0; time < 9; time += 1) {
		await expect(add('https://lumen.example/a')).rejects.toThrow('already followed');
	}
	await add('https://lumen.example/b');
});

const FILE = { name: 'feeds.opml', contentType: 'text/xml', bytes: Buffer.from('') };
const linksOf = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ url: `https://lumen.example/${index}` }));

test('a file of feeds counts once for the person, and each feed in it for the server', async () => {
	const { admin, requests, feeds } = await startAdmin(linksOf(12));
	for (let number = 0; number < 190; number += 1) await requests.count({ guild: GUILD });

	const shown = textOf(await admin.run('feed import', { file: FILE, channel: CHANNEL }));

	expect(shown).toContain('10 feeds added');
	expect(shown).toContain(
		'Not reached: 2 feeds. A server can ask for 200 pages and feeds a day, and that many were asked for; try again in 24 hours. Send the same file again after that.',
	);
	expect(await feeds?.list()).toHaveLength(10);
});

test('a file that is sent again and again is refused', async () => {
	const { admin } = await startAdmin(linksOf(1));
	const send = () => admin.run('feed import', { file: FILE, channel: CHANNEL });
	for (let time = 0; time < 5; time += 1) await send();
	await expect(send()).rejects.toThrow(TOO_MANY);
});
