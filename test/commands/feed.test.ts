import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../../src/discord/interactions/command.ts';
import type { Inspection } from '../../src/ports/announcer.ts';
import type { PageReading } from '../../src/ports/articles/page-fetcher.ts';
import type { Discovery, FeedAnswer } from '../../src/ports/feeds/feed-fetcher.ts';
import type { GuildFeeds } from '../../src/ports/feeds/feed-store.ts';
import { openFeedFetcher } from '../../src/web/feeds/feed-fetcher.ts';
import { asking, buttonOf, cardOf, emptyServer, NOW, selectOf, textOf } from '../support/ask.ts';
import { FOUND as PLACE } from '../support/asked-reminders.ts';
import { readablePage } from '../support/feeding.ts';
import { item, items, reading } from '../support/feeds.ts';
import { feed } from '../support/groups.ts';
import { readingPool } from '../support/reading-pool.ts';
import { UNCOUNTED } from '../support/uncounted.ts';

const CHANNEL = '333444555666777888';
const SITE = 'https://lumen.example/';
const FEED = 'https://lumen.example/feed';

const pool = readingPool();
let feeds: GuildFeeds;
let place: Inspection;
let found: Map<string, Discovery>;
let answer: FeedAnswer;
let page: PageReading;
let admin: ReturnType<typeof asking>;
beforeEach(async () => {
	const server = await emptyServer();
	if (!server.feeds) throw new Error('a server without feeds');
	feeds = server.feeds;
	place = PLACE;
	found = new Map([[FEED, { outcome: 'feed', url: FEED, reading: reading(items(0, 3)) }]]);
	answer = { outcome: 'items', ...reading(items(0, 3)) };
	page = readablePage('https://lumen.example/news/2', 'Harbour closes');
	const nowhere: Discovery = {
		outcome: 'failed',
		reason: 'There is nothing at this address (404).',
	};
	const fetcher = openFeedFetcher({ fetch: () => Promise.reject(), pool, now: () => NOW });
	const world: Partial<Context> = {
		announcer: { ...server.announcer, inspect: async () => place },
		feedFetcher: {
			...fetcher,
			discover: async (url) => found.get(url) ?? nowhere,
			poll: async () => answer,
		},
		pages: { read: async () => page },
		requests: UNCOUNTED,
	};
	admin = asking({ feed }, { ...server, ...world });
});

const add = (input: object = {}): Promise<unknown> =>
	admin.run('feed add', { url: FEED, channel: CHANNEL, ...input });
const only = async () => {
	const [first, ...others] = await feeds.list();
	if (!first || others.length > 0) throw new Error('not one feed');
	return first;
};

test('a feed is followed by its address, under the name it has', async () => {
	const shown = await admin.run('feed add', { url: FEED, channel: CHANNEL });
	expect(textOf(shown)).toMatch(/### Feed added\nThe newest article of this feed is posted.*\n/);
	expect(textOf(shown)).toContain(`**Lumen News** · <#${CHANNEL}>, new articles at once`);
	expect(await only()).toMatchObject({
		name: 'Lumen News',
		place: { channel: CHANNEL },
		pace: 'at once',
		health: { url: FEED, failures: 0, lastSuccess: NOW },
	});
});

test('with all that can be wished', async () => {
	await add({
		name: 'Quays',
		when: 'weekly',
		any: 'quay, harbour',
		none: 'fish',
		speaker: 'Ann Lee',
	});
	expect(await only()).toMatchObject({
		name: 'Quays',
		pace: 'weekly',
		filter: { any: ['quay', 'harbour'], all: [], none: ['fish'], speaker: 'Ann Lee' },
	});
	expect(textOf(await admin.run('feed list'))).toContain(
		'Only articles with one of: quay, harbour · without: fish · that quote Ann Lee',
	);
});

test('a page that names one feed is enough', async () => {
	found.set(SITE, { outcome: 'page', feeds: [{ url: FEED }] });
	await add({ url: 'lumen.example' });
	expect((await only()).health.url).toBe(FEED);
});

test('of several one is chosen, and keeps what was wished', async () => {
	const links = [{ url: 'https://lumen.example/all', title: 'All' }, { url: FEED }];
	found.set(SITE, { outcome: 'page', feeds: links });
	const shown = await admin.run('feed add', { url: SITE, channel: CHANNEL, when: 'daily' });
	expect(textOf(shown)).toContain('This page names several feeds');
	expect(await feeds.list()).toEqual([]);
	await admin.choose(selectOf(shown, 'choose'), ['1']);
	expect(await only()).toMatchObject({ pace: 'daily', health: { url: FEED } });
});

/** What is refused in one sentence, and leaves nothing behind. */
function checkRefused(name: string, input: object, says: string, given: () => void = () => {}) {
	test(`refused: ${name}`, async () => {
		given();
		await expect(add(input)).rejects.toThrow(says);
		expect(await feeds.list()).toEqual([]);
	});
}

checkRefused('no address', { url: 'not an address' }, 'is not an address');
checkRefused('another scheme', { url: 'ftp://lumen.example/' }, 'is not an address');
checkRefused(
	'nothing there',
	{ url: 'https://nowhere.example/' },
	'could not be read. There is nothing',
);
checkRefused(
	'a page without a feed',
	{ url: SITE },
	'This page does not name a feed. Look on the site',
	() => found.set(SITE, { outcome: 'page', feeds: [] }),
);
checkRefused('a page whose feed is none', { url: SITE }, 'but that is not a feed', () => {
	found.set(SITE, { outcome: 'page', feeds: [{ url: 'https://lumen.example/x' }] });
	found.set('https://lumen.example/x', { outcome: 'page', feeds: [] });
});
checkRefused('tags of a channel', { tags: 'News' }, 'Only a forum has tags');
const checkPlace = (name: string, inspection: Inspection, says: string, input: object = {}) =>
	checkRefused(name, input, says, () => {
		place = inspection;
	});
checkPlace('a channel of another server', { ...PLACE, guild: '9' }, 'cannot see the channel');
checkPlace('a channel that is gone', { outcome: 'gone' }, 'cannot see the channel');
checkPlace('Discord away', { outcome: 'unknown' }, 'Discord does not answer');
checkPlace('a voice channel', { ...PLACE, kind: 'other' }, 'of this kind');
checkPlace('no permission', { ...PLACE, missing: ['Send Messages'] }, 'there: Send Messages.');
checkPlace('a locked thread', { ...PLACE, obstacle: 'The thread is locked.' }, 'is locked');
const FORUM = { ...PLACE, kind: 'forum', tags: [{ id: '5', name: 'News' }] } as const;
checkPlace('an unknown tag', FORUM, 'no tag “Sea”. It has: News.', { tags: 'Sea' });
checkPlace('a forum that wants a tag', { ...FORUM, needsTag: true }, 'needs a tag');

test('a forum’s tags are known by their names', async () => {
	place = FORUM;
	await add({ tags: 'news' });
	expect((await only()).place).toEqual({ channel: CHANNEL, forumTags: ['5'] });
});

test('the same feed is not followed twice', async () => {
	await add();
	await expect(add()).rejects.toThrow('Lumen News is already followed here.');
});

test('no more than a server may follow', async () => {
	for (let count = 0; count < 50; count += 1) {
		const url = `https://n${count}.example/`;
		found.set(url, { outcome: 'feed', url, reading: reading([]) });
		await add({ url });
	}
	await expect(add()).rejects.toThrow('A server may follow 50 feeds, and this one already does.');
});

test('the list pages, and says how each is doing', async () => {
	expect(textOf(await admin.run('feed list'))).toContain('No feeds yet');
	for (let count = 0; count < 7; count += 1) {
		const url = `https://n${count}.example/`;
		found.set(url, { outcome: 'feed', url, reading: reading([], { title: `News ${count}` }) });
		await add({ url });
	}
	const first = await admin.run('feed list');
	expect(textOf(first)).toContain('1–6 of 7 feeds');
	expect(textOf(first)).toMatch(/Checked <t:\d+:R>\\?\. Next check <t:\d+:R>/);
	expect(textOf(await admin.press(buttonOf(first, 'Next')))).toContain('News 6');
});

test('paused and resumed, by command and by button', async () => {
	await add();
	const paused = await admin.run('feed pause', { feed: 'lumen news' });
	expect(textOf(paused)).toContain('### Paused');
	expect((await only()).isPaused).toBe(true);
	await admin.press(buttonOf(paused, 'Resume'));
	expect((await only()).isPaused).toBe(false);
	await admin.press(buttonOf(await admin.run('feed list'), 'Pause'));
	await admin.run('feed resume', { feed: (await only()).id });
	expect((await only()).isPaused).toBe(false);
});

test('moved, edited and removed', async () => {
	await add({ any: 'quay', speaker: 'Ann Lee' });
	const { id } = await only();
	const moved = await admin.run('feed move', { feed: id, channel: '9' });
	expect(textOf(moved)).toMatch(/^### Moved\n/);
	await admin.run('feed edit', { feed: id, name: 'Sea', when: 'daily', any: '-', all: 'tide' });
	expect(await only()).toMatchObject({
		name: 'Sea',
		place: { channel: '9' },
		pace: 'daily',
		filter: { any: [], all: ['tide'], none: [], speaker: 'Ann Lee' },
	});
	await admin.run('feed edit', { feed: id, speaker: '-' });
	expect((await only()).filter).not.toHaveProperty('speaker');
	const { state } = buttonOf(await admin.run('feed list'), 'Pause');
	expect(textOf(await admin.run('feed remove', { feed: 'Sea' }))).toContain('no longer followed');
	expect(await feeds.list()).toEqual([]);
	await expect(admin.press({ state })).rejects.toThrow('no longer follows that feed');
});

test('a feed that is meant and is none', async () => {
	await expect(admin.run('feed remove', { feed: 'x' })).rejects.toThrow(
		'does not follow any feed yet',
	);
	await add();
	await expect(admin.run('feed test', { feed: 'x' })).rejects.toThrow('No feed here is called “x”');
});

test('feeds are offered by name and address', async () => {
	await add();
	expect(await admin.suggest('feed remove', 'feed', 'LUMEN')).toEqual([
		'Lumen News · lumen.example',
	]);
	expect(await admin.suggest('feed pause', 'feed', 'hill')).toEqual([]);
});

test('a test shows the post as it would be, and keeps nothing', async () => {
	await add();
	const shown = cardOf(await admin.run('feed test', { feed: 'Lumen News' }));
	expect(textOf(shown)).toContain('Harbour closes');
	expect(textOf(shown)).toContain('1 quote · 1 key date');
	expect(textOf(shown)).toContain('From the feed Lumen News');
	expect(shown.remark).toBe('The feed has 3 articles. An article would be posted like this:');
	expect(shown.buttons?.flat().every(({ disabled }) => disabled)).toBe(true);
});

test.each([
	['a speaker who is not quoted', { speaker: 'Tom Reed' }, 'it does not quote Tom Reed'],
	['words', { any: 'news 1' }, 'Of 3 articles, 1 passes the filter.'],
	['a digest', { when: 'weekly' }, 'It would go into the weekly list.'],
])('a test says what becomes of it: %s', async (_, input, says) => {
	await add(input);
	expect(cardOf(await admin.run('feed test', { feed: 'Lumen News' })).remark).toContain(says);
});

test('a test of nothing to post, and of a page that is shut', async () => {
	await add({ any: 'herring' });
	expect(textOf(await admin.run('feed test', { feed: 'Lumen News' }))).toContain(
		'none of its 3 articles passes the filter (herring)'.replace('(herring)', '\\(herring\\)'),
	);
	await admin.run('feed edit', { feed: 'Lumen News', any: '-' });
	page = { outcome: 'refused', problem: 'consent', reason: 'It asks for consent.' };
	expect(textOf(await admin.run('feed test', { feed: 'Lumen News' }))).toContain(
		'It asks for consent',
	);
	answer = { outcome: 'failed', reason: 'The server has a fault (500).' };
	await expect(admin.run('feed test', { feed: 'Lumen News' })).rejects.toThrow('a fault (500)');
});

test('feeds go out as OPML and come in again', async () => {
	found.set(FEED, { outcome: 'feed', url: FEED, reading: reading([item(0)]) });
	await add({ name: 'A & <B>' });
	const { file } = cardOf(await admin.run('feed export'));
	expect(file?.name).toBe('feeds.opml');
	await admin.run('feed remove', { feed: 'A & <B>' });

	const sent = {
		name: 'feeds.opml',
		contentType: 'text/xml',
		bytes: Buffer.from(file?.text ?? ''),
	};
	const input = { file: sent, channel: CHANNEL };
	expect(textOf(await admin.run('feed import', input))).toContain('1 feed added');
	expect(await only()).toMatchObject({ name: 'A & <B>', health: { url: FEED } });
	expect(textOf(await admin.run('feed import', input))).toContain('Already followed: 1 feed');
	const none = { ...sent, bytes: Buffer.from('hello') };
	await expect(admin.run('feed import', { ...input, file: none })).rejects.toThrow(
		'is not an OPML file',
	);
});
