import { afterAll, beforeAll, expect, test } from 'vitest';
import { german } from '../support/german.ts';
import { startNewsSite } from '../support/news-site.ts';
import { buttonsOf, messageOf, read } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

type Site = Awaited<ReturnType<typeof startNewsSite>>;
let site: Site;
/** Others, as one host is given a rest between two pages. */
let second: Site;
let third: Site;
let world: World;
beforeAll(async () => {
	[site, second, third] = await Promise.all([startNewsSite(), startNewsSite(), startNewsSite()]);
	const hosts = [site, second, third].map(({ host }) => host);
	world = await startWorld({ ALLOWED_PRIVATE_HOSTS: hosts.join(',') });
});
afterAll(async () => {
	await Promise.all([site, second, third].map(({ stop }) => stop()));
	await world.stop();
});

test('a message’s link is read for its asker, goes on after a restart, and is shared and saved', async () => {
	const { member, editor } = world.harbour;
	const message = member.say(`Have you read ${site.url}/harbour?`);
	const shown = await editor.rightClick(message, 'Summarise links');
	expect(shown.ephemeral).toBe(true);
	expect(read(shown)).toContain('The harbour of Lumen closes');
	await world.restart();

	const quotes = await editor.press(messageOf(shown), german('Quotes'));
	expect(read(quotes)).toContain('„The harbour closes on Friday and stays closed until spring“');
	expect(read(await editor.press(messageOf(shown), german('Dates')))).toContain('8\\. März 2024');
	const shared = await editor.press(messageOf(shown), german('Share in this channel'));
	expect(shared.ephemeral).toBe(false);
	expect(read(await member.press(messageOf(shared), 'Quotes'))).toContain('**Ann Lee**');
	expect(read(await editor.press(messageOf(shown), german('Save on this server')))).toContain(
		german('Added.'),
	);
	expect(read(await member.run('quotes', { speaker: 'Ann Lee' }))).toContain('Mayor');
});

test('members are not offered to save it, and another server’s buttons find nothing', async () => {
	const { member } = world.hill;
	const shown = await member.rightClick(member.say(`${site.url}/harbour`), 'Summarise links');
	expect(buttonsOf(messageOf(shown)).map(({ label }) => label)).toEqual([
		'Quotes',
		'Dates',
		'Share in this channel',
	]);
	expect(read(await member.run('articles'))).not.toContain('The harbour of Lumen');
});

test('an address becomes an article with its day, quotes and dates; again it is known', async () => {
	const { editor, member } = world.hill;
	const url = `${second.url}/harbour?page=2`;
	const added = read(await editor.run('article add url', { url }));
	expect(added).toContain('### The harbour of Lumen closes');
	expect(added).toContain('The Lumen Post · 7\\. März 2024');
	expect(added).toContain(german('Added.'));
	expect(read(await member.run('dates'))).toContain('8, 2024');
	expect(read(await editor.run('article add url', { url }))).toContain(
		german('It was here already; nothing was added.'),
	);
});

test('a consent page is an honest refusal, and nothing is stored', async () => {
	const { editor, member } = world.hill;
	const url = `${third.url}/consent`;
	const refused = await editor.run('article add url', { url });
	expect(read(refused)).toContain('Hinweis zu Cookies und Einwilligung');
	expect(read(refused)).toContain(`[${german('Paste the text')}]`);
	expect(read(await member.run('articles'))).not.toContain('privacy');
	const { modal } = await editor.press(messageOf(refused), german('Paste the text'));
	expect(modal?.title).toBe(german('Add an article'));
});
