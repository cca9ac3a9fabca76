import { beforeEach, expect, test } from 'vitest';
import type { GuildFeeds } from '../../src/ports/feeds/feed-store.ts';
import { asking, buttonOf, emptyServer, formOf, NOW, selectOf, textOf } from '../support/ask.ts';
import { FOUND } from '../support/asked-reminders.ts';
import { items, planAll, reading, wanted } from '../support/feeds.ts';
import { feed } from '../support/groups.ts';
import { UNCOUNTED } from '../support/uncounted.ts';

const SITE = 'https://tarn.example/';

let feeds: GuildFeeds;
let admin: ReturnType<typeof asking>;
beforeEach(async () => {
	const server = await emptyServer();
	if (!server.feeds) throw new Error('a server without feeds');
	feeds = server.feeds;
	const filter = { any: ['quay'], all: ['tide'], none: [], speaker: 'Ann Lee' };
	await feeds.add({ ...wanted(), name: 'Lumen News', filter }, { now: NOW, plan: planAll });
	const discovered = { outcome: 'feed', url: SITE, reading: reading(items(0, 1)) } as const;
	admin = asking(
		{ feed },
		{
			...server,
			requests: UNCOUNTED,
			announcer: { ...server.announcer, inspect: async () => FOUND },
			feedFetcher: { ...server.feedFetcher, discover: async () => discovered },
		},
	);
});

async function only() {
	const [first] = await feeds.list();
	if (!first) throw new Error('no feed');
	return first;
}

test('an edit of nothing opens a window, in which what is emptied is asked no more', async () => {
	const form = formOf(await admin.run('feed edit', { feed: 'lumen' }));
	expect(form.fields.map(({ value }) => value)).toEqual([
		'Lumen News',
		'at once',
		'quay',
		'',
		'Ann Lee',
	]);
	const answers = { name: 'Sea', when: 'Weekly ', any: '', none: 'sport, golf', speaker: '' };
	await admin.submit(form, answers);
	expect(await only()).toMatchObject({
		name: 'Sea',
		pace: 'weekly',
		filter: { any: [], all: ['tide'], none: ['sport', 'golf'] },
	});
	expect((await only()).filter).not.toHaveProperty('speaker');
	await expect(admin.submit(form, { ...answers, when: 'hourly' })).rejects.toThrow('not “hourly”');
});

test('the list leads to a test, an edit, and a removal that is asked twice', async () => {
	const { id } = await only();
	const manage = selectOf(await admin.run('feed list'), 'manage');
	const shown = await admin.choose(manage, [id]);
	formOf(await admin.press(buttonOf(shown, 'Edit')));
	const asked = await admin.press(buttonOf(shown, 'Remove'));
	await admin.press(buttonOf(asked, 'Keep it'));
	expect(await feeds.list()).toHaveLength(1);
	expect(textOf(await admin.press(buttonOf(asked, 'Stop following')))).toContain(
		'no longer followed',
	);
	expect(await feeds.list()).toEqual([]);
});

test('a site is followed from a window, in the channel that is chosen there', async () => {
	const form = formOf(await admin.press({ state: { command: 'feed', action: 'ask', values: [] } }));
	await admin.submit(form, { url: SITE, channel: '9' });
	const places = (await feeds.list()).map(({ place }) => place.channel);
	expect(places).toContain('9');
});
