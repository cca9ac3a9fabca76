import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { ANALYSIS_VERSION } from '../../src/analysis/version.ts';
import { dayIn, dayOf, partsOf } from '../../src/domain/calendar.ts';
import { EVERYTHING } from '../../src/domain/feeds/feed.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import type { Guild } from '../../src/local-discord/guild.ts';
import type { Shown } from '../../src/local-discord/messages/shown.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { keepReminders } from '../../src/stories/reminders/keep-reminders.ts';
import { saveArticle } from './articles.ts';
import { countRequests, lateAnswers } from './counted-requests.ts';
import type { FleetSize } from './fleet-size.ts';
import { freePort } from './free-port.ts';
import { startAsking, startServers } from './handover.ts';
import { PAPER_TITLE, startPapers } from './papers.ts';
import { readMessage } from './read-message.ts';
import { type RunningBot, startProcess } from './running-bot.ts';
import { spreadConnections } from './spread-connections.ts';

const DAY_MS = 86_400_000;
const LOOK_MS = 1000;
const AT_ONCE = 8;
const TITLE = 'Talks in Lumen';
/** Each paper is followed by so many servers. */
const FOLLOWERS = 20;

export type Counted = {
	readonly posted: number;
	readonly missing: number;
	readonly doubled: number;
};

/**
 * Whole bots in processes of their own on one PostgreSQL, and servers of a local Discord: all of them are due to be
 * reminded, and one in `oneFollowsOf` follows a paper whose article is new.
 */
export async function startFleet(
	url: string,
	{
		servers,
		processes,
		oneFollowsOf,
		way,
	}: Pick<FleetSize, 'servers' | 'oneFollowsOf' | 'way'> & { readonly processes: number },
) {
	const { discord, guilds, actors } = await startServers(servers, {
		guildsEach: Math.ceil(servers / processes),
		// Those that start together share the shards.
		atOnce: 1,
	});
	const following = guilds.filter((_, number) => number % oneFollowsOf === 0);
	const papers = await startPapers(Math.ceil(following.length / FOLLOWERS));
	const database = await openDatabase(url);
	await remindAll(database, guilds);
	await followPapers(database, following, papers.hosts);
	const counting = countRequests(discord);
	const late = lateAnswers(discord);
	const ports = await Promise.all(Array.from({ length: processes }, freePort));
	const start = (place: number) =>
		startProcess({
			token: discord.token,
			apiUrl: discord.apiUrl,
			database: url,
			settings: {
				ALLOWED_PRIVATE_HOSTS: papers.hosts.join(','),
				LOG_LEVEL: 'error',
				...(way === 'http' && {
					INTERACTIONS_PORT: String(ports[place]),
					DISCORD_PUBLIC_KEY: discord.publicKey,
				}),
			},
		});
	/** Undefined while it is started anew. */
	const bots: (RunningBot | undefined)[] = await Promise.all(ports.map((_, place) => start(place)));
	const balancer = way === 'http' ? await spreadConnections(ports) : undefined;
	if (balancer) {
		const interactions = `http://127.0.0.1:${balancer.port}/interactions`;
		await discord.useEndpoints({ interactions });
	}
	const starting = new Set<Promise<void>>();

	async function waiting(): Promise<number> {
		const { rows } = await sql<{ count: number }>`select
			(select count(*) from deliveries where batch is null)
			+ (select count(*) from batches where free_at is not null)
			+ (select count(*) from feed_posts where batch is null)
			+ (select count(*) from feed_batches where free_at is not null)
			+ ${servers} - (select count(*) from deliveries)
			+ ${following.length} - (select count(*) from feed_posts) as count`.execute(database.queries);
		return Number(rows[0]?.count ?? 0);
	}

	const inFirstChannels = (of: readonly Guild[], matches: (text: string) => boolean): Counted => {
		const posts = of.map(
			({ channels }) =>
				discord
					.messages(channels[0]?.id ?? '')
					// What answers a member names the same articles.
					.filter((message) => !message.interaction_metadata && matches(readMessage(message)))
					.length,
		);
		return {
			posted: posts.reduce((sum, some) => sum + some, 0),
			missing: posts.filter((some) => some === 0).length,
			doubled: posts.reduce((sum, some) => sum + Math.max(0, some - 1), 0),
		};
	};

	return {
		feedPosts: following.length,
		ask: (perSecond: number) => startAsking(actors, perSecond),
		/** Whether an answer came when Discord waited for none any more. */
		cameLate: ({ interactionId }: Shown): boolean => late.has(interactionId),
		async askAll(most: number): Promise<readonly Shown[]> {
			return Promise.all(actors.slice(0, most).map((actor) => actor.run('help')));
		},
		/** Kills one after the other, each so long after the one before, and starts it anew; says how many. */
		async killEach(everyMs: number, forMs: number): Promise<number> {
			const until = performance.now() + forMs;
			let kills = 0;
			while (performance.now() < until) {
				await pause(everyMs);
				const place = randomInt(bots.length);
				const killed = bots[place];
				if (killed === undefined || starting.size > bots.length / 2) continue;
				bots[place] = undefined;
				await killed.kill();
				kills += 1;
				const started = startAgain(() => start(place)).then((bot) => {
					bots[place] = bot;
					starting.delete(started);
				});
				starting.add(started);
			}
			return kills;
		},
		/** The process that posts is stopped for so long, and goes on. */
		async stopPoster(forMs: number): Promise<void> {
			const { rows } = await sql<{
				holder: string;
			}>`select holder from leases where name = 'poster'`.execute(database.queries);
			const pid = Number(rows[0]?.holder.split('/')[1]);
			signal(pid, 'SIGSTOP');
			await pause(forMs);
			signal(pid, 'SIGCONT');
		},
		/** As a database does that lets nobody wait for it. */
		async cutConnections(): Promise<void> {
			await sql`select pg_terminate_backend(pid) from pg_stat_activity
				where datname = current_database() and pid <> pg_backend_pid()`.execute(database.queries);
		},
		/** How far it is. */
		told: () => `${inFirstChannels(guilds, () => true).posted} posts so far`,
		/** Resolves when all are there again. */
		async settle() {
			await Promise.all(starting);
			await letReadingLapse(database);
		},
		/** Resolves when all is posted, and counts. */
		async finish() {
			while ((await waiting()) > 0) await pause(LOOK_MS);
			// A second post would come soon after.
			await pause(3 * LOOK_MS);
			return {
				reminders: inFirstChannels(guilds, (text) => text.includes(TITLE)),
				feeds: inFirstChannels(following, (text) => text.includes(PAPER_TITLE)),
				busiest: counting(),
			};
		},
		async stop(): Promise<void> {
			await Promise.all(starting);
			for (const bot of bots) await bot?.kill();
			await database.close();
			await balancer?.stop();
			await papers.stop();
			await discord.stop();
		},
	};
}

/** While the database is gone a process ends with a sentence, and whoever runs it starts it again. */
async function startAgain(start: () => Promise<RunningBot>): Promise<RunningBot> {
	for (;;) {
		try {
			return await start();
		} catch {
			await pause(LOOK_MS);
		}
	}
}

/**
 * A paper whose reader was killed is asked again after a quarter of an hour, as any other, and its article after five minutes: that
 * time passes at once.
 */
async function letReadingLapse({ queries }: Database): Promise<void> {
	await sql`update feeds set next_at = 0 where succeeded_at is null`.execute(queries);
	await sql`update feed_posts set unread_at = 0 where batch is null and unread_at is not null`.execute(
		queries,
	);
}

/** Whoever was killed meanwhile is not there any more. */
function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}

async function remindAll(database: Database, guilds: readonly Guild[]): Promise<void> {
	const today = new Date();
	const yesterday = () => new Date(today.getTime() - DAY_MS);
	const store = openArticleStore(database, { now: yesterday, analysisVersion: ANALYSIS_VERSION });
	const { month, day } = partsOf(dayIn('UTC', today));
	const earliest = dayOf(2020, month, day);
	if (!earliest) throw new Error('no such day');
	await saveArticle(store.library(), { title: TITLE, dates: [{ earliest }] });
	const app = {
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		now: yesterday,
	};
	await severalAtOnce(guilds, async ({ id, channels }) => {
		const channel = channels[0]?.id ?? '';
		await keepReminders(app, id, { ...USUAL_CHOICES, hour: 0, timeZone: 'UTC', channel });
	});
}

async function followPapers(
	database: Database,
	guilds: readonly Guild[],
	papers: readonly string[],
): Promise<void> {
	const feeds = openFeedStore(database);
	const now = new Date();
	await severalAtOnce(guilds, async ({ id, channels }, number) => {
		const paper = papers[Math.floor(number / FOLLOWERS)];
		const wanted = {
			url: `http://${paper}/feed`,
			name: `Paper ${paper}`,
			place: { channel: channels[0]?.id ?? '' },
			filter: EVERYTHING,
			pace: 'at once',
			addedBy: '7',
			begins: 'with the newest',
		} as const;
		const added = await feeds.feedsOf(id).add(wanted, { now, plan: () => [] });
		if (typeof added === 'string') throw new Error(added);
	});
}

/** As many at once as the database has connections for. */
async function severalAtOnce<Value>(
	values: readonly Value[],
	work: (value: Value, place: number) => Promise<void>,
): Promise<void> {
	const left = values.entries();
	const going = async (): Promise<void> => {
		for (const [place, value] of left) await work(value, place);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, going));
}
