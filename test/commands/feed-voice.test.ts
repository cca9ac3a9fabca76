import { beforeEach, expect, test } from 'vitest';
import type { Inspection } from '../../src/ports/announcer.ts';
import type { Discovery } from '../../src/ports/feeds/feed-fetcher.ts';
import type { GuildFeeds } from '../../src/ports/feeds/feed-store.ts';
import { asking, buttonOf, emptyServer, selectOf, textOf } from '../support/ask.ts';
import { FOUND } from '../support/asked-reminders.ts';
import { items, reading } from '../support/feeds.ts';
import { feed } from '../support/groups.ts';
import { UNCOUNTED } from '../support/uncounted.ts';

const URL_OF_FEED = 'https://lumen.example/feed';
const SITE = 'https://lumen.example/';
const ROLE = '777888999000111222';
const CHANNEL = '333444555666777888';

let feeds: GuildFeeds;
let place: Inspection;
let admin: ReturnType<typeof asking>;
beforeEach(async () => {
	const server = await emptyServer();
	if (!server.feeds) throw new Error('a server without feeds');
	feeds = server.feeds;
	place = { ...FOUND, mayHaveWebhooks: true };
	const found = new Map<string, Discovery>([
		[URL_OF_FEED, { outcome: 'feed', url: URL_OF_FEED, reading: reading(items(0, 1)) }],
		[SITE, { outcome: 'page', feeds: [{ url: URL_OF_FEED }, { url: 'https://b.example/' }] }],
	]);
	const fetcher = server.feedFetcher;
	admin = asking(
		{ feed },
		{
			...server,
			requests: UNCOUNTED,
			announcer: { ...server.announcer, inspect: async () => place },
			feedFetcher: {
				...fetcher,
				readOpml: async () => [{ url: URL_OF_FEED }],
				discover: async (url) => found.get(url) ?? { outcome: 'failed', reason: 'No.' },
			},
		},
	);
});

const VOICED = { role: ROLE, as_site: true };
const add = (input: object = {}) =>
	admin.run('feed add', { url: URL_OF_FEED, channel: CHANNEL, ...input });
const placeOf = async () => (await feeds.list())[0]?.place;

test('a feed is added with a role, and under its own name', async () => {
	const shown = await add(VOICED);

	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE, asSite: true });
	expect(textOf(shown)).toContain(
		`<#${CHANNEL}>, new articles at once, with a mention of <@&${ROLE}>, under its own name and picture`,
	);
});

test('also where the page names several', async () => {
	const shown = await add({ ...VOICED, url: SITE });
	await admin.choose(selectOf(shown, 'choose'), ['0']);
	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE, asSite: true });
});

test('the feeds of a file get them too', async () => {
	const file = { name: 'feeds.opml', contentType: 'text/xml', bytes: Buffer.from('') };
	await admin.run('feed import', { file, channel: CHANNEL, ...VOICED });
	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE, asSite: true });
});

test('both are changed by an edit, and stay through other edits and a move', async () => {
	await add();
	await admin.run('feed edit', { feed: 'Lumen News', role: ROLE });
	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE });
	await admin.run('feed edit', { feed: 'Lumen News', as_site: true });
	await admin.run('feed edit', { feed: 'Lumen News', name: 'Sea' });
	await admin.run('feed move', { feed: 'Sea', channel: '9' });
	expect(await placeOf()).toEqual({ channel: '9', role: ROLE, asSite: true });
	await admin.run('feed edit', { feed: 'Sea', as_site: false });
	expect(await placeOf()).toEqual({ channel: '9', role: ROLE });
});

test('a role is chosen and taken away in the card, and so is the name', async () => {
	const shown = await add();
	const named = await admin.choose(selectOf(shown, 'role'), [ROLE]);
	expect(await placeOf()).toMatchObject({ role: ROLE });
	const voiced = await admin.press(buttonOf(named, 'Post as “Lumen News”'));
	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE, asSite: true });
	const nameless = await admin.choose(selectOf(voiced, 'role'), []);
	expect(await placeOf()).toEqual({ channel: CHANNEL, asSite: true });
	await admin.press(buttonOf(nameless, 'Post as Dateline'));
	expect(await placeOf()).toEqual({ channel: CHANNEL });
});

test('what was lost since keeps nothing else from being changed', async () => {
	await add(VOICED);
	place = { ...FOUND, role: 'gone', mayHaveWebhooks: false };
	await admin.run('feed edit', { feed: 'Lumen News', name: 'Sea' });
	expect((await feeds.list())[0]?.name).toBe('Sea');
	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE, asSite: true });
	await admin.run('feed edit', { feed: 'Sea', as_site: false });
	expect(await placeOf()).toEqual({ channel: CHANNEL, role: ROLE });
});

test.each<[string, Partial<Extract<Inspection, { outcome: 'found' }>>, string | undefined]>([
	['nothing', {}, undefined],
	['the right to webhooks', { mayHaveWebhooks: false }, 'come under Dateline’s name until'],
	['the role', { role: 'gone' }, 'The role to mention is gone'],
	['the right to mention it', { role: 'not notified' }, 'notifies nobody'],
	['the right to post', { missing: ['Send Messages'] }, 'Allow it there: Send Messages'],
])('a feed that is looked at says what is in the way of its posts: %s', async (_, lost, says) => {
	await add(VOICED);
	const { id = '' } = (await feeds.list())[0] ?? {};
	place = { ...FOUND, mayHaveWebhooks: true, ...lost };
	const shown = textOf(await admin.choose(selectOf(await admin.run('feed list'), 'manage'), [id]));
	if (says === undefined) expect(shown).not.toMatch(/Allow|gone|nobody/);
	else expect(shown).toContain(says);
});

test('what cannot be is refused on the spot, and nothing is changed', async () => {
	place = { ...FOUND, role: 'not notified', mayHaveWebhooks: false };
	await expect(add({ role: ROLE })).rejects.toThrow('would notify nobody');
	await expect(add({ as_site: true })).rejects.toThrow('Manage Webhooks');
	expect(await feeds.list()).toEqual([]);
	await add();
	await expect(admin.run('feed edit', { feed: 'Lumen News', ...VOICED })).rejects.toThrow();
	expect(await placeOf()).toEqual({ channel: CHANNEL });
});
