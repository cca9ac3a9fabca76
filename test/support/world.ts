import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, inject } from 'vitest';
import { ANALYSIS_VERSION } from '../../src/analysis/version.ts';
import type { Guild } from '../../src/local-discord/guild.ts';
import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Channel } from '../../src/local-discord/wire.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { type ArticleParts, saveArticle } from './articles.ts';
import { openValidator } from './discord-schema/open-validator.ts';
import { type RunningBot, startProcess } from './running-bot.ts';

/** A server with one channel, a member and an editor in it. */
export type Place = {
	readonly guild: Guild;
	readonly channel: Channel;
	readonly member: Actor;
	readonly editor: Actor;
};

/** A local Discord that refuses what Discord refuses, two servers in it, and the bot in a process of its own. */
export type World = {
	readonly discord: LocalDiscord;
	readonly harbour: Place;
	readonly hill: Place;
	/** The bot's process; another one after a restart. */
	readonly bot: RunningBot;
	readonly database: string;
	/** Files articles of `place` behind the bot's back; it sees them at once. */
	file(place: Place, ...articles: readonly ArticleParts[]): Promise<void>;
	restart(): Promise<void>;
	/** Starts the bot again after it ended, as another `user` of this machine if that is said. */
	revive(how?: { readonly user?: number }): Promise<void>;
	/** Ends everything; fails if a request was malformed or could ping somebody, or Discord broke its own rules. */
	stop(): Promise<void>;
};

/** `settings` are an operator's, by their names; where the bot `isNew`, it starts for the first time; its file is in `folder`. */
export async function startWorld(
	settings: Readonly<Record<string, string>> = {},
	{ isNew = false, folder: given }: { readonly isNew?: boolean; readonly folder?: string } = {},
): Promise<World> {
	const discord = await startLocalDiscord({ validator: await openValidator() });
	const folder = given ?? (await mkdtemp(join(tmpdir(), 'dateline-')));
	const database = join(folder, 'dateline.db');
	if (!isNew) await copyFile(inject('preparedDatabase'), database);
	const surroundings = { token: discord.token, apiUrl: discord.apiUrl, database, settings };
	const harbour = addPlace(discord, 'Harbour News');
	const hill = addPlace(discord, 'Hill News');
	let bot = await startProcess(surroundings);

	return {
		discord,
		harbour,
		hill,
		database,
		get bot() {
			return bot;
		},
		async file({ guild }, ...articles) {
			const db = await openDatabase(database);
			const store = openArticleStore(db, {
				now: () => new Date(),
				analysisVersion: ANALYSIS_VERSION,
			});
			for (const parts of articles) await saveArticle(store.library(guild.id), parts);
			await db.close();
		},
		async restart() {
			expect(await bot.stop()).toBe(0);
			bot = await startProcess(surroundings);
		},
		async revive(how) {
			bot = await startProcess({ ...surroundings, ...how });
		},
		async stop() {
			expect(await bot.stop()).toBe(0);
			await discord.stop();
			if (given === undefined) await rm(folder, { recursive: true });
			expect(discord.requests.filter(({ status }) => status === 400)).toEqual([]);
			expect(discord.faults).toEqual([]);
			expect(messagesOf(discord).filter((message) => !isSilent(message))).toEqual([]);
		},
	};
}

function addPlace(discord: LocalDiscord, name: string): Place {
	const guild = discord.addGuild({ name });
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	const member = discord.addUser({ name: `Member of ${name}` });
	const editor = discord.addUser({ name: `Editor of ${name}`, locale: 'de' });
	discord.join(member, guild);
	discord.join(editor, guild, PermissionFlagsBits.ManageMessages);
	return {
		guild,
		channel,
		member: discord.actor(member, channel),
		editor: discord.actor(editor, channel),
	};
}

type SentMessage = {
	readonly components?: unknown;
	readonly allowed_mentions?: { readonly parse?: unknown };
};

/** Every message the bot sent or edited, as it put it; a form has no mentions to allow. */
function messagesOf({ requests }: LocalDiscord): SentMessage[] {
	return requests
		.map(
			({ body }) => body as { readonly type?: number; readonly data?: SentMessage } & SentMessage,
		)
		.filter((body) => body?.type !== 9)
		.map((body) => body?.data ?? body)
		.filter((body) => body?.components !== undefined);
}

function isSilent({ allowed_mentions: allowed }: SentMessage): boolean {
	return Array.isArray(allowed?.parse) && allowed.parse.length === 0;
}
