import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNewsSite } from '../support/news-site.ts';
import { buttonsOf, messageOf, read } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

type Site = Awaited<ReturnType<typeof startNewsSite>>;
let site: Site;
/** One host is asked one page at a time. */
let hostile: Site[];
let world: World;
beforeAll(async () => {
	site = await startNewsSite();
	hostile = await Promise.all(Array.from({ length: 10 }, startNewsSite));
	const hosts = [site, ...hostile].map(({ host }) => host);
	world = await startWorld({ ALLOWED_PRIVATE_HOSTS: hosts.join(',') });
});
afterAll(async () => {
	await Promise.all([site, ...hostile].map(({ stop }) => stop()));
	await world.stop();
});

test('a message’s link is read for its asker, goes on after a restart, and is shared and saved', async () => {
	const { member, editor } = world.harbour;
	const message = member.say(`Have you read ${site.url}/harbour?`);
	const shown = await editor.rightClick(message, 'Summarise links');
	expect(shown.ephemeral).toBe(true);
	expect(read(shown)).toContain('The harbour of Lumen closes');
	await world.restart();

	const quotes = await editor.press(messageOf(shown), 'Quotes');
	expect(read(quotes)).toContain('“The harbour closes on Friday and stays closed until spring”');
	expect(read(await editor.press(messageOf(shown), 'Dates'))).toContain('8\\. März 2024');
	const shared = await editor.press(messageOf(shown), 'Share');
	expect(shared.ephemeral).toBe(false);
	expect(read(await member.press(messageOf(shared), 'Quotes'))).toContain('**Ann Lee**');
	expect(read(await editor.press(messageOf(shown), 'Save'))).toContain('-# Added.');
	expect(read(await member.run('quotes', { speaker: 'Ann Lee' }))).toContain('Mayor');
});

test('members are not offered to save it, and another server’s buttons find nothing', async () => {
	const { member } = world.hill;
	const shown = await member.rightClick(member.say(`${site.url}/harbour`), 'Summarise links');
	expect(buttonsOf(messageOf(shown)).map(({ label }) => label)).toEqual([
		'Quotes',
		'Dates',
		'Share',
	]);
	expect(read(await member.run('articles'))).not.toContain('The harbour of Lumen');
});

test('an address becomes an article with its day, quotes and dates; again it is known', async () => {
	const { editor, member } = world.hill;
	const url = `${site.url}/harbour?page=2`;
	const added = read(await editor.run('article add url', { url }));
	expect(added).toContain('### The harbour of Lumen closes');
	expect(added).toContain('The Lumen Post · 7\\. März 2024');
	expect(added).toContain('-# Added.');
	expect(read(await member.run('dates'))).toContain('8, 2024');
	expect(read(await editor.run('article add url', { url }))).toContain('It was here already');
});

test('a consent page is an honest refusal, and nothing is stored', async () => {
	const { editor, member } = world.hill;
	const url = `${site.url}/consent`;
	const refused = await editor.run('article add url', { url });
	expect(read(refused)).toContain('cookies and consent instead of its article');
	expect(read(refused)).toContain('[Paste]');
	expect(read(await member.run('articles'))).not.toContain('privacy');
	const { modal } = await editor.press(messageOf(refused), 'Paste');
	expect(modal?.title).toBe('Add an article');
});

test('/quotes answers as quick while ten sites hang as before', async () => {
	const { member, editor } = world.harbour;
	const time = async (): Promise<number> => {
		const times: number[] = [];
		for (let count = 0; count < 15; count += 1) {
			const started = performance.now();
			expect(read(await member.run('quotes'))).toContain('Ann Lee');
			times.push(performance.now() - started);
		}
		return times.sort((one, other) => one - other)[7] ?? Infinity;
	};
	await time();
	const before = await time();
	const editors = hostile.map((_, number) => {
		const user = world.discord.addUser({ name: `Editor ${number}` });
		world.discord.join(user, world.harbour.guild, 1n << 13n);
		return world.discord.actor(user, world.harbour.channel);
	});
	const fetches = editors.map((actor, number) =>
		actor.run('article add url', { url: `${hostile[number]?.url}/never` }),
	);
	const hanging = () => hostile.reduce((sum, one) => sum + one.hanging(), 0);
	await expect.poll(hanging, { timeout: 10_000 }).toBe(10);
	const during = await time();
	expect(hanging()).toBe(10);
	process.stdout.write(`/quotes: ${before.toFixed(1)} ms before, ${during.toFixed(1)} ms during\n`);
	expect(during).toBeLessThan(before * 2 + 20);
	const answers = await Promise.all(fetches);
	expect(answers.every(({ deferred, message }) => deferred && message !== undefined)).toBe(true);
	expect(read(await editor.run('articles'))).toContain('The harbour of Lumen');
}, 60_000);
