import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/domain/feeds/feed.ts';
import { USUAL_GUILD_SETTINGS } from '../../../src/domain/guilds/guild-settings.ts';
import { readablePage, startFeeding } from '../../support/feeding.ts';
import { FEED_URL, item, items } from '../../support/feeds.ts';
import { wordsOf } from '../../support/reminding.ts';

const START = '2024-03-07T12:00:00Z';
const hour = (count: number): Date => new Date(Date.parse(START) + count * 3_600_000);

/** Every two hours, so that each tick finds the feed due. */
async function ticks(feeding: Awaited<ReturnType<typeof startFeeding>>, count: number) {
	for (let tick = 1; tick <= count; tick += 1) await feeding.tick(hour(tick * 2));
}

test('an article is read, filed and posted with what was found in it', async () => {
	const feeding = await startFeeding(START);
	const subscription = await feeding.follow();
	const { link = '' } = item(1);
	feeding.serve([item(1), item(0)]);
	feeding.pages.set(link, () => readablePage(link, 'Harbour closes'));

	await feeding.tick(START);

	expect(feeding.posts()).toEqual([
		expect.stringMatching(
			/^### \[Harbour closes\].* The Lumen Post · March 7, 2024 .*1 quote.*From the feed Lumen/,
		),
	]);
	expect(feeding.tried[0]).toMatchObject({ guild: 'g1', channel: '100' });
	expect(feeding.read).toEqual([{ url: link, by: subscription.id }]);
	expect(await feeding.app.store.library('g1').count()).toEqual({ articles: 1, quotes: 1 });
	expect(await feeding.app.store.library('g2').count()).toEqual({ articles: 0, quotes: 0 });
});

test('a page that is shut is posted in its publisher’s words, and said to be unread', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	feeding.serve([item(1, { published: '2024-03-06T23:30:00-05:00' })]);

	await feeding.tick(START);

	const [post = ''] = feeding.posts();
	expect(post).toContain('### [News 1](https://lumen.example/news/1)');
	expect(post).toContain('March 6, 2024');
	expect(post).toContain('In its publisher’s words: > What happened at 1.');
	expect(post).toContain(
		'The article could not be read: The page shows the article to subscribers only.',
	);
	expect(await feeding.app.store.library('g1').count()).toMatchObject({ articles: 0 });
});

test('a feed that carries the whole text is read without its page', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	const content = 'The harbour of Lumen closes on Friday, said the town of Lumen today. '.repeat(
		30,
	);
	feeding.serve([item(1, { content })]);

	await feeding.tick(START);

	expect(feeding.read).toEqual([]);
	const { rows } = await feeding.app.store.library('g1').articles({ offset: 0, limit: 9 });
	expect(rows).toMatchObject([
		{ title: 'News 1', source: 'Lumen News', published: { day: '2024-03-07' } },
	]);
	const article = await feeding.app.store.library('g1').article(rows[0]?.id ?? '');
	expect(article?.note).toContain('Neither the page nor the feed says');
});

test('each new article is posted once, oldest first, however often the feed is read', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	feeding.serve(items(0, 3));
	await feeding.tick(START);
	feeding.serve([item(4), item(3), ...items(0, 3).map((each) => ({ ...each, title: 'Edited' }))]);
	await ticks(feeding, 3);

	expect(feeding.posts().map((post) => /News \d|Edited/.exec(post)?.[0])).toEqual([
		'News 2',
		'News 3',
		'News 4',
	]);
	expect(new Set(feeding.tried.map(({ nonce }) => nonce)).size).toBe(3);
});

test('a feed that turns itself round makes no flood', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	feeding.serve(items(0, 2));
	await feeding.tick(START);
	feeding.serve(items(100, 160));
	await ticks(feeding, 2);

	const posts = feeding.posts().slice(1);
	expect(posts).toHaveLength(9);
	expect(posts[0]).toContain('### More articles');
	expect(posts[0]).toContain('[News 151]');
	expect(posts[0]).not.toContain('[News 136]');
	expect(posts[0]).toContain('And 37 more, too many to list');
	expect(posts[8]).toContain('[News 159]');
});

test('words and a speaker decide what is posted', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow({ filter: { ...EVERYTHING, any: ['harbour'], speaker: 'Ann Lee' } });
	feeding.serve([]);
	await feeding.tick(START);
	const titles = ['Harbour closes', 'Harbour quiet', 'Hills green'];
	feeding.serve(titles.map((title, number) => item(number, { title })));
	const { link = '' } = item(0);
	feeding.pages.set(link, () => readablePage(link, 'Harbour closes'));
	await ticks(feeding, 1);

	expect(feeding.posts()).toEqual([expect.stringContaining('[Harbour closes]')]);
	expect(feeding.read.map(({ url }) => url)).not.toContain(item(2).link);
});

test.each([
	['daily', '2024-03-08T10'],
	['weekly', '2024-03-11T10'],
] as const)(
	'articles are gathered %s into one post in the guild’s hour',
	async (pace, expected) => {
		const feeding = await startFeeding(START);
		const channel = { place: { channel: '5' } };
		const zone = { ...USUAL_GUILD_SETTINGS, hour: 18, timeZone: 'Asia/Tokyo' };
		await feeding.app.guildSettings.keep('g1', zone);
		await feeding.follow({ pace, name: 'Lumen', ...channel });
		await feeding.follow({ pace, name: 'Hill', url: 'https://hill.example/', ...channel });
		feeding.serve(items(0, 1));
		feeding.serve([item(90, { title: 'Hill news' })], 'https://hill.example/');
		await feeding.tick(START);
		feeding.serve(items(0, 3));
		for (let at = 1; at <= 24 * 7; at += 1) await feeding.tick(hour(at));

		expect(feeding.tried).toHaveLength(1);
		expect(feeding.tried[0]?.at.toISOString().slice(0, 13)).toBe(expected);
		const [post = ''] = feeding.posts();
		expect(post).toMatch(/Lumen.*News 0.*News 1.*News 2/);
		expect(post).toMatch(/\*\*Hill\*\* - \[Hill news\]/);
	},
);

test('one reading serves every guild, and each has its own article', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	await feeding.follow({ place: { channel: '200' } }, 'g2');
	const { link = '' } = item(0);
	feeding.serve([item(0)]);
	feeding.pages.set(link, () => readablePage(link, 'Harbour closes'));
	await feeding.tick(START);

	expect(feeding.asked).toHaveLength(1);
	expect(feeding.tried.map(({ guild, channel }) => `${guild} ${channel}`).sort()).toEqual([
		'g1 100',
		'g2 200',
	]);
	for (const guild of ['g1', 'g2']) {
		expect(await feeding.app.store.library(guild).count()).toMatchObject({ articles: 1 });
	}
});

test('two feeds that carry the same article post it once in a channel', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	await feeding.follow({ url: 'https://other.example/', name: 'Other' });
	feeding.serve([item(0)]);
	feeding.serve([item(0, { guid: 'else' })], 'https://other.example/');
	await feeding.tick(START);
	await feeding.tick(hour(0.1));

	expect(feeding.tried).toHaveLength(1);
});

test('a process that ends after it posted looks for its post before it posts again', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	feeding.serve([item(0)]);
	feeding.fates.push(new Error('the process ends'));
	await expect(feeding.tick(START)).rejects.toThrow('following feeds failed');
	await feeding.tick(hour(0.1));

	const [first, second] = feeding.tried;
	expect(first?.since).toBeUndefined();
	expect(second).toMatchObject({ nonce: first?.nonce, since: first?.at });
	await feeding.tick(hour(0.2));
	expect(feeding.tried).toHaveLength(2);
});

test('what Discord puts off is posted later, and what it refuses waits for the admins', async () => {
	const feeding = await startFeeding(START);
	const { id } = await feeding.follow();
	feeding.serve([item(0)]);
	feeding.fates.push({ outcome: 'later', afterMs: 1, mayBeThere: false });
	feeding.fates.push({ outcome: 'refused', reason: 'The channel is gone.' });
	await feeding.tick(START);
	await feeding.tick(hour(0.1));
	await feeding.tick(hour(1));

	expect(feeding.tried).toHaveLength(2);
	expect(feeding.told.map(({ card }) => wordsOf(card))).toEqual([
		expect.stringContaining('The channel is gone.'),
	]);
	const own = feeding.app.feeds.feedsOf('g1');
	expect(await own.find(id)).toMatchObject({ held: 'The channel is gone.' });

	await own.resume(id, hour(1));
	await feeding.tick(hour(1.1));
	expect(feeding.tried).toHaveLength(3);
});

test('a feed that fails eleven times is stopped after a week, and the admins are told once', async () => {
	const feeding = await startFeeding(START);
	const { id } = await feeding.follow();
	for (let at = 0; at <= 24 * 30; at += 0.25) await feeding.tick(hour(at));

	expect(feeding.asked).toHaveLength(11);
	const days = ((feeding.asked[10]?.at.getTime() ?? 0) - Date.parse(START)) / 86_400_000;
	expect(days).toBeGreaterThan(6);
	expect(days).toBeLessThan(8);
	expect(feeding.told).toHaveLength(1);
	const { card } = feeding.told[0] ?? {};
	const words = card && wordsOf(card);
	expect(words).toContain('### The feed Lumen has stopped It failed eleven times in a row');
	expect(words).toContain('There is nothing at this address');
	expect(card?.buttons?.[0]?.[0]?.state).toEqual({
		command: 'feed',
		action: 'resume',
		values: [id],
	});

	feeding.serve([item(0)]);
	await feeding.app.feeds.feedsOf('g1').resume(id, hour(24 * 30));
	await feeding.tick(hour(24 * 30 + 0.5));
	expect(feeding.posts()).toHaveLength(1);
});

test('a feed that is gone for good is stopped at once', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	feeding.answers.set(FEED_URL, () => ({ outcome: 'gone' }));
	await ticks(feeding, 20);

	expect(feeding.asked).toHaveLength(1);
	expect(feeding.told.map(({ card }) => wordsOf(card))).toEqual([
		expect.stringContaining('gone for good'),
	]);
});

test('a feed that breaks its reader counts as failed, and the others are read', async () => {
	const feeding = await startFeeding(START);
	const { id } = await feeding.follow();
	await feeding.follow({ url: 'https://other.example/', name: 'Other' });
	feeding.answers.set(FEED_URL, () => {
		throw new Error('a bug');
	});
	feeding.serve([item(0)], 'https://other.example/');
	await feeding.tick(START);

	expect(feeding.posts()).toHaveLength(1);
	const found = await feeding.app.feeds.feedsOf('g1').find(id);
	expect(found?.health).toMatchObject({ failures: 1, problem: expect.stringContaining('broke') });
});

test('a page of which too much is asked is read later, and then told unread', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	const { link = '' } = item(0);
	feeding.serve([item(0)]);
	feeding.pages.set(link, () => ({
		outcome: 'refused',
		problem: 'limit',
		reason: 'Too many.',
	}));
	for (let at = 0; at < 7; at += 1) await feeding.tick(hour(at / 10));
	expect(feeding.posts()).toEqual([]);
	await feeding.tick(hour(0.8));

	expect(feeding.posts()).toEqual([
		expect.stringContaining(
			'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.',
		),
	]);
});
