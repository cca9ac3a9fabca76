import { readFile } from 'node:fs/promises';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { App } from '../../src/app.ts';
import { wording } from '../../src/cards/messages/wording.ts';
import { createBot } from '../../src/discord/gateway/bot.ts';
import { loadCommands } from '../../src/discord/gateway/load-commands.ts';
import { openAnnouncer } from '../../src/discord/posting/announcer.ts';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { RateLimits } from '../../src/local-discord/rest/rate-limits.ts';
import { openActionStates } from '../../src/sql/action-states.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openReadingStore } from '../../src/sql/articles/reading-store.ts';
import { openCommandRegistry } from '../../src/sql/command-registry.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../../src/sql/follows/follow-ledger.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { addBundledArticles } from '../../src/stories/articles/adding/add-bundled-articles.ts';
import { remindGuilds } from '../../src/stories/reminders/remind-guilds.ts';
import { testApp } from './bot.ts';
import { memoryDatabase } from './databases.ts';
import { filing } from './direct-analyser.ts';
import { openValidator } from './discord-schema/open-validator.ts';
import { messageOf } from './read-message.ts';

const COMMANDS = new URL('../../commands/', import.meta.url);
const BUNDLED = 'wang-yi-in-moscow.md';

/**
 * The bot with all its commands, the bundled article and a clock to set, in a server of a local Discord with an admin,
 * an editor and a member. Fails the test where a request was malformed or Discord broke its own rules.
 */
export async function startRemindersWorld(
	start = '2027-02-20T12:00:00Z',
	limits: Partial<RateLimits> = {},
) {
	const discord = await startLocalDiscord({ validator: await openValidator(), limits });
	const guild = discord.addGuild({ name: 'Harbour News' });
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	const person = (name: string, permissions?: bigint) => {
		const user = discord.addUser({ name });
		discord.join(user, guild, permissions);
		return discord.actor(user, channel);
	};

	let time = Date.parse(start);
	const connection = { token: discord.token, apiUrl: discord.apiUrl };
	const app = await appOf(connection, () => new Date(time));
	const commands = await loadCommands(COMMANDS);
	let bot = createBot(commands, app, connection);
	await bot.start();

	onTestFinished(async () => {
		await bot.stop();
		await discord.stop();
		expect(discord.requests.filter(({ status }) => status === 400)).toEqual([]);
		expect(discord.faults).toEqual([]);
	});
	const admin = person('Ada', PermissionFlagsBits.ManageGuild);
	const hill = discord.addGuild({ name: 'Hill News' });
	const [hillChannel] = hill.channels;
	if (!hillChannel) throw new Error('a guild without a channel');
	const stranger = discord.addUser({ name: 'Di' });
	discord.join(stranger, hill, PermissionFlagsBits.ManageGuild);
	return {
		/** An admin of another server, where she is. */
		stranger: discord.actor(stranger, hillChannel),
		discord,
		guild,
		channel,
		app,
		admin,
		editor: person('Bo', PermissionFlagsBits.ManageMessages),
		member: person('Cy'),
		/** Another bot, as after a restart; the database stays. */
		async restart(): Promise<void> {
			await bot.stop();
			bot = createBot(commands, app, connection);
			await bot.start();
		},
		/** Goes to that time and does what a minute does. */
		async tick(at: string): Promise<void> {
			time = Date.parse(at);
			await remindGuilds(app, new AbortController().signal);
		},
		/** Reminders in that place; resolves with the panel. */
		async choosePlace(id: string) {
			const panel = messageOf(await admin.run('reminders panel'));
			return admin.select(panel, 'reminders.place', [id]);
		},
		/** What the bot posted there by the clock, oldest first. */
		posts: (id = channel.id) =>
			discord.messages(id).filter(({ author, interaction_metadata: asked }) => {
				return author.id === discord.bot.id && asked === undefined;
			}),
	};
}

async function appOf(
	connection: { readonly token: string; readonly apiUrl: string },
	now: () => Date,
): Promise<App> {
	const database = await memoryDatabase();
	const actionStates = openActionStates(database, now);
	const store = openArticleStore(database, { now, analysisVersion: 1 });
	const file = new URL(`../../data/articles/${BUNDLED}`, import.meta.url);
	await addBundledArticles(filing(store.library()), [
		{ name: BUNDLED, content: await readFile(file, 'utf8') },
	]);
	return {
		...testApp(),
		store,
		reminderBooks: openReminderBooks(database, now),
		peopleBooks: openPeopleBooks(database, now),
		followBooks: openFollowBooks(database, now),
		followLedger: openFollowLedger(database),
		actionStates,
		registry: openCommandRegistry(database),
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		readings: openReadingStore(database, now),
		announcer: openAnnouncer(connection, { actionStates, wording }),
		now,
		log: pino({ level: 'silent' }),
	};
}
