import { createServer } from 'node:net';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageOf, read } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let port: number;

beforeAll(async () => {
	port = await freePort();
	world = await startWorld({
		SUBSCRIBE_PORT: String(port),
		SUBSCRIBE_URL: `http://127.0.0.1:${port}/`,
	});
});
afterAll(() => world.stop());

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

test('an admin gets an address; a calendar and a feed reader find there what the server keeps, until it is taken away', async () => {
	const { discord, harbour, hill } = world;
	const boss = discord.addUser({ name: 'Boss' });
	discord.join(boss, harbour.guild, 8n);
	const admin = discord.actor(boss, harbour.channel);
	await world.file(harbour, {
		title: 'Harbour & <quay> opens',
		text: 'The harbour of Lumen opened on 3 May 2019, the town said.',
		draft: { url: 'https://news.lumen.example/?a=1&b=2' },
	});
	await world.file(hill, { title: 'Of somebody else', text: 'The mill of Tarn burned down.' });

	const none = await admin.run('data address');
	expect(read(none)).toContain('This server has no addresses yet.');
	const shown = read(await admin.press(messageOf(none), 'Make addresses'));
	const [calendar = '', articles = ''] =
		shown.match(/http:\S+\/(?:calendar\.ics|articles\.rss)/g) ?? [];

	const events = new ICAL.Component(ICAL.parse(await (await fetch(calendar)).text()));
	expect(events.getFirstPropertyValue('version')).toBe('2.0');
	const answer = await fetch(articles);
	expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
	const feed = await answer.text();
	expect(feed).toContain('<![CDATA[Harbour & <quay> opens]]>');
	expect(feed).toContain('<![CDATA[https://news.lumen.example/?a=1&b=2]]>');
	expect(feed).toContain('The harbour of Lumen opened on 3 May 2019, the town said.');
	expect(feed).toContain('<pubDate>Thu, 07 Mar 2024 00:00:00 GMT</pubDate>');
	expect(feed).not.toContain('Of somebody else');

	const again = await admin.run('data address');
	expect(read(again)).toContain(calendar);
	expect(read(await admin.press(messageOf(again), 'Remove both'))).toContain(
		'has no addresses yet',
	);
	expect((await fetch(calendar)).status).toBe(404);
	expect((await fetch(articles)).status).toBe(404);
});
