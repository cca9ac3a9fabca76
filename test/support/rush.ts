import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import type { Guild } from '../../src/local-discord/guild.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { keepReminders } from '../../src/stories/reminders/keep-reminders.ts';
import { saveArticle } from './articles.ts';
import { endWithTests } from './child-processes.ts';
import { openValidator } from './discord-schema/open-validator.ts';

const SCRIPT = fileURLToPath(new URL('../faults/reminding-bot.ts', import.meta.url));
const QUIET = '--disable-warning=ExperimentalWarning';
const EVENING_BEFORE = new Date('2027-02-21T20:00:00Z');
/** When every guild's minute has come. */
const START_MS = Date.parse('2027-02-22T09:10:00Z');
const IDLE_MS = 250;
const LEAP_MS = { first: 60_000, last: 3_600_000 };
const LOOK_MS = 100;

/** What stands in the channels in the end. */
export type Counted = {
	readonly posted: number;
	/** Guilds without a post. */
	readonly missing: number;
	/** Posts beyond the first of a guild. */
	readonly doubled: number;
};

/** What the bot is told of the time: how far the world is ahead of this machine, and by how much the bot's clock is wrong. */
export type ToldTime = { readonly aheadMs: number; readonly skewMs: number };

/** What the bot tells: that it is logged in, or that it was idle and has leapt with the world. */
type Told = { readonly isReady?: true; readonly leaptTo?: number };

/** Guilds of a local Discord that are all due, and a bot in a process of its own that is to remind them. */
export type Rush = {
	readonly discord: LocalDiscord;
	readonly guilds: readonly Guild[];
	/** The warnings and errors of all processes so far. */
	readonly log: readonly { readonly msg: string; readonly [field: string]: unknown }[];
	/** Starts the bot, without waiting for it. */
	start(): void;
	/** Ends the bot's process at once. */
	kill(): Promise<void>;
	/** From now on the bot's clock is wrong by so much. */
	skew(ms: number): void;
	/** Resolves when so many posts stand in the channels. */
	posted(count: number): Promise<void>;
	/** Resolves when the bot has nothing left to do, and counts. Time runs fast where nothing happens. */
	finish(): Promise<Counted>;
	/** Ends everything; fails where the process ended of itself. */
	stop(): Promise<void>;
};

/** Prepares so many guilds with one anniversary each, in a database in `folder`; no bot runs yet. */
export async function prepareRush(folder: string, count: number): Promise<Rush> {
	const discord = await startLocalDiscord({ validator: await openValidator() });
	const guilds = Array.from({ length: count }, (_, place) =>
		discord.addGuild({ name: `Guild ${place}` }),
	);
	const file = join(folder, 'dateline.db');
	const database = await openDatabase(file);
	await chooseChannels(database, guilds);

	/** By how much the world is ahead of this machine, and the bot of the world. */
	let aheadMs = START_MS - Date.now();
	let skewMs = 0;
	discord.setClock(() => Date.now() + aheadMs);
	let lastHeard = performance.now();
	let leapMs = LEAP_MS.first;
	discord.on('request', () => {
		lastHeard = performance.now();
		leapMs = LEAP_MS.first;
	});

	const log: Rush['log'][number][] = [];
	let child: ChildProcess | undefined;
	let isKilled = false;
	let isLoggedIn = false;
	let accident: Error | undefined;
	const failed = Promise.withResolvers<never>();
	failed.promise.catch(() => undefined);
	const tell = (time: ToldTime) => child?.connected && child.send(time, () => undefined);
	const leaps = setInterval(() => {
		if (!isLoggedIn || performance.now() - lastHeard < IDLE_MS) return;
		tell({ aheadMs: aheadMs + leapMs, skewMs });
	}, LOOK_MS);

	function leap(toMs: number): void {
		aheadMs = toMs;
		leapMs = Math.min(leapMs * 2, LEAP_MS.last);
		lastHeard = performance.now();
	}

	function start(): void {
		isKilled = false;
		const { token, apiUrl } = discord;
		const told = [token, apiUrl, file, String(aheadMs), String(skewMs)];
		const started = endWithTests(
			spawn(process.execPath, [QUIET, SCRIPT, ...told], {
				stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			}),
		);
		child = started;
		started.on('message', ({ isReady, leaptTo }: Told) => {
			if (child !== started) return;
			if (leaptTo !== undefined) return leap(leaptTo);
			isLoggedIn ||= isReady === true;
			lastHeard = performance.now();
		});
		const errors: string[] = [];
		started.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
		createInterface({ input: started.stdout as NodeJS.ReadableStream }).on('line', (line) => {
			if (line.startsWith('{')) log.push(JSON.parse(line));
		});
		started.once('exit', (code) => {
			if (isKilled) return;
			accident = new Error(`the bot ended with ${code}: ${errors.join('')}`);
			failed.reject(accident);
		});
	}

	async function kill(): Promise<void> {
		const killed = child;
		child = undefined;
		isLoggedIn = false;
		if (!killed) return;
		isKilled = true;
		const gone = killed.exitCode === null && once(killed, 'exit');
		killed.kill('SIGKILL');
		await gone;
	}

	const postsIn = ({ channels }: Guild) => discord.messages(channels[0]?.id ?? '').length;

	return {
		discord,
		guilds,
		log,
		start,
		kill,
		skew(ms) {
			skewMs = ms;
			tell({ aheadMs, skewMs });
		},
		async posted(wanted) {
			const inChannels = new Set(guilds.map(({ channels }) => channels[0]?.id));
			let seen = guilds.reduce((sum, guild) => sum + postsIn(guild), 0);
			while (seen < wanted) {
				const next = discord.next('message', ({ channel_id }) => inChannels.has(channel_id));
				await Promise.race([next, failed.promise]);
				seen += 1;
			}
		},
		async finish() {
			while ((await waiting(database)) > 0) await Promise.race([moment(), failed.promise]);
			const posts = guilds.map(postsIn);
			return {
				posted: posts.reduce((sum, some) => sum + some, 0),
				missing: posts.filter((some) => some === 0).length,
				doubled: posts.reduce((sum, some) => sum + Math.max(0, some - 1), 0),
			};
		},
		async stop() {
			clearInterval(leaps);
			await kill();
			await database.close();
			await discord.stop();
			if (accident) throw accident;
			if (discord.faults.length > 0) throw new Error(discord.faults.join('\n'));
		},
	};
}

async function chooseChannels(database: Database, guilds: readonly Guild[]): Promise<void> {
	const now = () => EVENING_BEFORE;
	const store = openArticleStore(database, { now, analysisVersion: 1 });
	await saveArticle(store.library(), { dates: [{ earliest: '2023-02-22' }] });
	const app = {
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		now,
	};
	await sql`pragma synchronous = off`.execute(database.queries);
	for (const { id, channels } of guilds) {
		const [channel] = channels;
		if (channel) await keepReminders(app, id, { ...USUAL_CHOICES, channel: channel.id });
	}
	await sql`pragma synchronous = full`.execute(database.queries);
	await sql`pragma wal_checkpoint(truncate)`.execute(database.queries);
}

/** How many guilds are not planned, and how many posts not done. */
async function waiting({ queries }: Database): Promise<number> {
	const { rows } = await sql<{ count: number }>`select
		(select count(*) from reminder_settings where planned_through < '2027-02-22') +
		(select count(*) from deliveries where batch is null) +
		(select count(*) from batches where free_at is not null) as count`.execute(queries);
	return rows[0]?.count ?? 0;
}

function moment(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}
