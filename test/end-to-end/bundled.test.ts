import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import { messageOf, read } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

const FILE = new URL('../../data/articles/wang-yi-in-moscow.md', import.meta.url);
const ARTICLE = readFileSync(FILE, 'utf8');

let world: World;
let alone: Actor;
beforeAll(async () => {
	world = await startWorld({}, { isNew: true });
	const { user } = world.harbour.member;
	alone = world.discord.actor(user, world.discord.directMessages(user));
});
afterAll(() => world.stop());

test('everybody may ask about the bundled article, also in a direct message', async () => {
	for (const actor of [world.harbour.member, world.hill.editor, alone]) {
		expect(read(await actor.run('articles'))).toContain('Wang Yi visits Moscow');
	}
});

test('the quotes of a speaker are word for word, and none is another’s', async () => {
	const text = read(await alone.run('quotes', { speaker: 'Wang Yi' }));
	const quotes = Array.from(
		text.matchAll(/^> “(?<words>.*)”(?: \\\(via Sputnik\\\))?(?:\\\.)?$/gm),
		({ groups }) => groups?.['words'],
	);

	expect(quotes.length).toBeGreaterThanOrEqual(4);
	for (const words of quotes) expect(ARTICLE).toContain(words);
	expect(text).toContain('Quotes by Wang Yi');
	for (const other of ['Patrushev', 'Peskov', 'Qin Gang', 'Lavrov']) {
		expect(text).not.toContain(`**${other}`);
	}
});

test('its key dates are days, and a month as a month', async () => {
	const text = read(await alone.run('dates'));
	for (const day of [18, 20, 21, 22]) expect(text).toContain(`- **February ${day}, 2023** \\(`);
	expect(text).toContain('- **December 2022** — ');
});

test('its summary says where the text comes from, and opens the rest', async () => {
	const shown = await alone.run('summary');
	expect(read(shown)).toContain('-# Sample article · February 22, 2023');
	expect(read(shown)).toContain(
		'-# This sample article was written for Dateline, based on a CNN report. What people say in it is quoted from that report.',
	);
	expect(read(await alone.press(messageOf(shown), 'Dates'))).toContain('### Key dates · Wang Yi');
});
