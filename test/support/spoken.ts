import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { NOW } from './ask.ts';
import type { Commands } from './bot.ts';
import { startBot, testApp } from './bot.ts';
import { newDatabase } from './databases.ts';

/** A bot with a database, in a server whose language a test chooses. */
export async function startSpoken(commands: Commands) {
	const database = await newDatabase();
	const now = () => NOW;
	const guildSettings = openGuildSettingsStore(database);
	const app = {
		...testApp(),
		now,
		guildSettings,
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		peopleBooks: openPeopleBooks(database, now),
		reminderBooks: openReminderBooks(database, now),
		reminderSettings: openReminderSettingsStore(database),
	};
	const bot = await startBot(commands, app);
	const guild = bot.guild.id;
	return {
		...bot,
		app,
		library: app.store.library(guild),
		/** The server's language from now on. */
		async chooseLanguage(locale: string) {
			await guildSettings.keep(guild, { ...(await guildSettings.of(guild)), locale });
		},
		/** A member whose Discord speaks this language; may they run the server? */
		reader(locale: string, permissions = 0n) {
			const user = bot.discord.addUser({ name: `Reader of ${locale}`, locale });
			bot.discord.join(user, bot.guild, permissions);
			return bot.discord.actor(user, bot.channel);
		},
	};
}
