import { afterAll, beforeAll, expect, test } from 'vitest';
import about from '../../../commands/about.ts';
import help from '../../../commands/help.ts';
import quotes from '../../../commands/quotes.ts';
import summary from '../../../commands/summary.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { openGuildSettingsStore } from '../../../src/sql/guilds/guild-settings-store.ts';
import { saveArticle } from '../../support/articles.ts';
import { startBot, testApp } from '../../support/bot.ts';
import { newDatabase } from '../../support/databases.ts';
import { messageOf, read } from '../../support/read-message.ts';

const NOW = new Date('2024-03-10T12:00:00Z');

async function startWorld() {
	const database = await newDatabase();
	const guildSettings = openGuildSettingsStore(database);
	const store = openArticleStore(database, { now: () => NOW, analysisVersion: 1 });
	const world = await startBot(
		{ about, help, quotes, summary },
		{ ...testApp(), guildSettings, store },
	);
	const library = store.library(world.guild.id);
	await saveArticle(library, {
		draft: { title: 'The harbour opens' },
		quotes: [
			{ text: 'We stay.', speaker: 'Ann Lee', medium: 'statement' },
			{ text: 'Not now.', speaker: 'Bo Ek' },
		],
	});
	const actorOf = (locale: string) => {
		const user = world.discord.addUser({ name: `In ${locale}`, locale });
		world.discord.join(user, world.guild);
		return world.discord.actor(user, world.channel);
	};
	const choose = (locale: string) =>
		guildSettings.keep(world.guild.id, { hour: 9, timeZone: 'UTC', locale });
	const stop = async () => {
		await world.stop();
		await database.close();
	};
	return { ...world, actorOf, choose, stop };
}

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
	world = await startWorld();
	// The first answer of a process takes longest.
	await world.actorOf('en-US').run('quotes', { private: true });
});
afterAll(() => world.stop());

const labelsOf = (shown: Parameters<typeof messageOf>[0]) =>
	[...JSON.stringify(messageOf(shown)).matchAll(/"label":"(?<label>[^"]*)"/g)].map(
		({ groups }) => groups?.['label'],
	);

test.each([
	['de', 'Zitate von Ann Lee', '> „We stay.“', 'in: „a statement“', 'Quelle'],
	['ja', 'Ann Leeの発言', '> 「We stay.」', '「a statement」にて', '原文'],
	['ar', 'اقتباسات لـ\u2068Ann Lee\u2069', '> «\u2068We stay.\u2069»', '7 مارس 2024', 'المصدر'],
	['sv-SE', 'Quotes by Ann Lee', '> “We stay.”', 'in a statement', 'Source'],
])('a member in %s alone', async (locale, title, words, medium, source) => {
	const shown = await world.actorOf(locale).run('quotes', { speaker: 'Ann Lee', private: true });
	expect(shown).toMatchObject({ ephemeral: true });
	expect(read(shown)).toContain(title);
	expect(read(shown)).toContain(words);
	expect(read(shown)).toContain(medium);
	expect(labelsOf(shown)).toContain(source);
});

test('what all see is in the server’s language, whoever asks', async () => {
	await world.choose('fr');
	const shown = await world.actorOf('de').run('quotes', {});
	expect(read(shown)).toContain('Citations');
	expect(read(shown)).toContain('2 citations');
	const alone = await world.actorOf('de').run('summary', { private: true });
	expect(read(alone)).toContain('Dies ist der neueste Artikel');
	await world.choose('en-US');
});

test('a refusal is in the language of whoever is refused', async () => {
	const refused = await world.actorOf('ja').run('quotes', { speaker: 'Nobody Known' });
	expect(read(refused)).toContain('このライブラリにはNobody Knownの発言がありません。');
	const german = await world.actorOf('de').run('summary', { article: 'no such *title*' });
	expect(read(german)).toContain('Kein Artikel hier heißt „no such \\*title\\*“.');
});

test('the help describes each command in the reader’s language', async () => {
	const shown = await world.actorOf('es-ES').run('help', { private: true });
	expect(read(shown)).toContain('Qué puede hacer Dateline');
	expect(labelsOf(shown)).toEqual(
		expect.arrayContaining(['Todos los comandos', 'Citas de Ann Lee']),
	);
});
