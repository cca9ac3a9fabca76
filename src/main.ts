import { readdir, readFile } from 'node:fs/promises';
import { config as readDotenv } from 'dotenv';
import { type Logger, pino } from 'pino';
import manifest from '../package.json' with { type: 'json' };
import { ANALYSIS_VERSION } from './analysis/version.ts';
import type { App } from './app.ts';
import { feedCards } from './cards/feeds/feed-cards.ts';
import { guildCards } from './cards/guilds/guild-cards.ts';
import { reminderCards } from './cards/reminders/reminder-cards.ts';
import { type Config, readConfig } from './config.ts';
import { schedule } from './cron/schedule.ts';
import { createBot, inviteUrl } from './discord/gateway/bot.ts';
import { loadCommands } from './discord/gateway/load-commands.ts';
import type { Connection } from './discord/gateway/open-gateway.ts';
import { plainError } from './discord/gateway/plain-error.ts';
import { openAnnouncer } from './discord/posting/announcer.ts';
import { openGuildList } from './discord/posting/guild-list.ts';
import { UserError } from './domain/user-error.ts';
import type { Analysers } from './ports/articles/analyser.ts';
import type { Painter } from './ports/painter.ts';
import { StoreFault } from './ports/store-fault.ts';
import { openActionStates } from './sql/action-states.ts';
import { openArticleStore } from './sql/articles/article-store.ts';
import { openReadingStore } from './sql/articles/reading-store.ts';
import { openCommandRegistry } from './sql/command-registry.ts';
import type { Database } from './sql/database.ts';
import { openFeedLedger } from './sql/feeds/feed-ledger.ts';
import { openFeedStore } from './sql/feeds/feed-store.ts';
import { openGuildRecords } from './sql/guild-records.ts';
import { openGuildRulesStore } from './sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from './sql/guilds/guild-settings-store.ts';
import { openJoinedGuilds } from './sql/guilds/joined-guilds.ts';
import { openDatabase } from './sql/open-database.ts';
import { openPeopleBooks } from './sql/people/people-books.ts';
import { openPersonRecords } from './sql/person-records.ts';
import { openDeliveryLedger } from './sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from './sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from './sql/reminders/reminder-settings-store.ts';
import { openRequestCounts } from './sql/request-counts.ts';
import { addBundledArticles } from './stories/articles/adding/add-bundled-articles.ts';
import { abridgeTexts } from './stories/articles/editing/abridge-texts.ts';
import { rereadArticles } from './stories/articles/editing/reread-articles.ts';
import { fillSearch } from './stories/articles/searching/fill-search.ts';
import { followFeeds } from './stories/feeds/follow-feeds.ts';
import { createGreeter } from './stories/guilds/answer-addressed.ts';
import { eraseDue, findLeftGuilds, leaveGuild } from './stories/guilds/forget-guilds.ts';
import { greetGuild, type JoinedGuild } from './stories/guilds/greet-guild.ts';
import { nextReminder } from './stories/reminders/next-reminder.ts';
import { passTime } from './stories/reminders/pass-time.ts';
import { remindGuilds } from './stories/reminders/remind-guilds.ts';
import { openFeedFetcher } from './web/feeds/feed-fetcher.ts';
import { openGuardedFetch } from './web/fetch/open-guarded-fetch.ts';
import { openFileReader } from './web/files/open-file-reader.ts';
import { openPageFetcher } from './web/pages/open-page-fetcher.ts';
import { READING_MS, type ReadingJobs } from './web/reading-jobs.ts';
import { openAnalysers } from './workers/open-analysers.ts';
import { openPainter } from './workers/open-painter.ts';
import { openPool } from './workers/open-pool.ts';

/** Of the playground's page; where it is taken and nobody asked for it, any other will do. */
const USUAL_PORT = 4321;
/** From a failure on. */
const LONGEST_END_MS = 10_000;
const NIGHTLY = '17 3 * * *';
const SUNDAY = 0;
const EVERY_MINUTE = '* * * * *';
const EXAMPLES = ['/quotes', '/dates', '/summary length:long', '/reminders panel', '/help'];

/** What ends with the process, the first opened last. */
type Closing = (() => Promise<void>)[];

async function start(closing: Closing): Promise<void> {
	readDotenv({ quiet: true });
	const config = readConfig(process.env);
	const log = createLog(config);
	endOnUncaught(closing, log);

	const database = await openDatabase(config.databaseUrl);
	closing.unshift(() => database.close());

	const { discordToken: token, discordApiUrl: apiUrl } = config;
	const place: Place = token
		? { token, apiUrl, now: () => new Date() }
		: await openPlayground(config, { closing, log });
	const requests = openRequestCounts(database, place);
	const web = openWeb(config, { requests, now: place.now });
	closing.unshift(() => web.close());
	const analysers = openAnalysers();
	closing.unshift(() => analysers.close());
	const painter = openPainter(log);
	closing.unshift(() => painter.close());
	const app = createApp(database, { place, web, analysers, painter, log });
	closing.unshift(schedule({ name: 'tidy', when: NIGHTLY, run: tidy(app, database, config) }, log));
	const bundled = { library: app.store.library(), analyser: app.analysers.of() };
	await addBundledArticles(bundled, await readBundledArticles());

	const commands = await loadCommands(new URL('../commands/', import.meta.url));
	const hearing = {
		guild: (joined: JoinedGuild) => greetGuild(app, joined),
		left: (guild: string) => leaveGuild(app, guild),
		addressed: createGreeter(app),
	};
	const bot = createBot(commands, app, { ...place, hearing });
	const { application, name } = await bot.start();
	closing.unshift(() => bot.stop());
	void bot.lost.then((reason) => {
		log.error({ err: reason }, 'Discord ended the session for good');
		void fail(reason, closing);
	});
	place.invite?.(app);
	const eachMinute = (name: string, run: (stopping: AbortSignal) => Promise<unknown>): void => {
		const job = { name, when: EVERY_MINUTE, run: async (it: AbortSignal) => void (await run(it)) };
		closing.unshift(schedule(job, log));
	};
	eachMinute('reminders', (stopping) => remindGuilds(app, stopping));
	eachMinute('feeds', (stopping) => followFeeds(app, stopping));
	eachMinute('search', (stopping) => fillSearch(app, stopping));
	eachMinute('reread', (stopping) => rereadArticles(app, stopping));
	say(
		token
			? `${name} is ready. Add it to a server: ${inviteUrl(application)}`
			: `Dateline is ready. Try it at ${place.page}`,
	);
}

/** Where the bot lives, and by which clock. */
type Place = Connection & {
	readonly now: () => Date;
	readonly page?: string;
	/** Lets people take the bot along through time. */
	readonly invite?: (app: App) => void;
};

async function openPlayground(
	{ playgroundPort }: Config,
	{ closing, log }: { closing: Closing; log: Logger },
): Promise<Place> {
	const { startPlayground } = await import('./playground/start-playground.ts');
	const startAt = (port: number) =>
		startPlayground({ port, bot: 'Dateline', examples: EXAMPLES, log });
	const playground =
		playgroundPort === undefined
			? await startAt(USUAL_PORT).catch(() => startAt(0))
			: await startAt(playgroundPort).catch((cause: Error) => {
					throw new UserError(`${cause.message} The setting is PLAYGROUND_PORT.`, { cause });
				});
	const { url, apiUrl, token, guild, stop } = playground;
	closing.unshift(stop);
	const now = (): Date => new Date(playground.clock.now());
	const clock = { set: (at: Date) => playground.clock.set(at.getTime()) };
	return {
		token,
		apiUrl,
		page: url,
		now,
		invite: (app) =>
			playground.whileTravelling(async (until) => {
				await passTime(app, { clock, until });
				return nextReminder(app, guild);
			}),
	};
}

function createLog({ discordToken, logLevel }: Config): Logger {
	const level = logLevel ?? (discordToken ? 'info' : 'warn');
	return pino({ level, redact: ['*.token', 'token'], serializers: { err: plainError } });
}

/** What is done once a night. */
function tidy(
	app: App,
	database: Database,
	{ textRetentionDays }: Config,
): (stopping: AbortSignal) => Promise<void> {
	return async (stopping) => {
		for (const store of [app.readings, app.requests, app.actionStates]) await store.sweep();
		if (textRetentionDays !== undefined) await abridgeTexts(app, textRetentionDays, stopping);
		await database.maintain();
		if (app.now().getUTCDay() === SUNDAY) await findLeftGuilds(app);
		await eraseDue(app, stopping);
	};
}

/** What is read of pages, feeds and files. */
type Web = Pick<App, 'requests' | 'pages' | 'feedFetcher' | 'files'> & { close(): Promise<void> };

function openWeb(
	{ contact, allowedPrivateHosts, deniedHosts }: Config,
	{ requests, now }: Pick<App, 'requests' | 'now'>,
): Web {
	const userAgent = `Dateline/${manifest.version} (${contact ? `+${contact}` : 'a Discord bot'})`;
	const guardedFetch = openGuardedFetch({ userAgent, allowedPrivateHosts, deniedHosts });
	// Feeds have threads of their own, so that nobody who asks for a page waits behind them.
	const [pool, feedPool] = [openReadingPool(), openReadingPool()];
	return {
		requests,
		pages: openPageFetcher({ guardedFetch, pool, requests, now }),
		feedFetcher: openFeedFetcher({ fetch: guardedFetch, pool: feedPool, now }),
		files: openFileReader({ pool, now }),
		close: async () => void (await Promise.all([pool.close(), feedPool.close()])),
	};
}

const openReadingPool = () =>
	openPool<ReadingJobs>({ entry: 'reading-worker', timeoutMs: READING_MS });

type Adapters = {
	readonly place: Place;
	readonly web: Web;
	readonly analysers: Analysers;
	readonly painter: Painter;
	readonly log: Logger;
};

function createApp(database: Database, { place, web, analysers, painter, log }: Adapters): App {
	const { now } = place;
	const actionStates = openActionStates(database, now);
	const guildRules = openGuildRulesStore(database);
	const noticesOf = async (guild: string) => (await guildRules.of(guild)).notices;
	return {
		store: openArticleStore(database, { now, analysisVersion: ANALYSIS_VERSION }),
		reminderBooks: openReminderBooks(database, now),
		peopleBooks: openPeopleBooks(database, now),
		actionStates,
		readings: openReadingStore(database, now),
		registry: openCommandRegistry(database),
		guildSettings: openGuildSettingsStore(database),
		guildRules,
		joinedGuilds: openJoinedGuilds(database),
		guildRecords: openGuildRecords(database),
		guildList: openGuildList(place),
		personRecords: openPersonRecords(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		feeds: openFeedStore(database),
		feedLedger: openFeedLedger(database),
		requests: web.requests,
		feedFetcher: web.feedFetcher,
		announcer: openAnnouncer(place, actionStates, noticesOf),
		reminderCards,
		feedCards,
		guildCards,
		pages: web.pages,
		files: web.files,
		analysers,
		painter,
		now,
		log,
		about: { version: manifest.version, started: now(), database: 'SQLite' },
	};
}

async function readBundledArticles() {
	const folder = new URL('../data/articles/', import.meta.url);
	const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
	return Promise.all(
		names.map(async (name) => ({ name, content: await readFile(new URL(name, folder), 'utf8') })),
	);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** A refusal is one sentence; anything else is a bug and shows where it came from. */
function explain(error: unknown): string {
	if (error instanceof UserError || error instanceof StoreFault) return error.message;
	return `Dateline could not go on. ${error instanceof Error ? error.stack : String(error)}`;
}

/** Says why it ends, and ends whatever still goes on. */
async function fail(error: unknown, closing: Closing): Promise<void> {
	process.stderr.write(`${explain(error)}\n`);
	process.exitCode = 1;
	// What hangs now may be what went wrong.
	setTimeout(() => process.exit(), LONGEST_END_MS).unref();
	await close(closing).finally(() => process.exit());
}

/** Of what nobody caught nobody knows what it left half done: it is better to begin anew. */
function endOnUncaught(closing: Closing, log: Logger): void {
	process.on('uncaughtException', (error) => {
		log.fatal({ err: error }, 'nobody caught this');
		// What goes wrong while it ends is in the log too, and does not begin the end anew.
		if (process.exitCode === undefined) void fail(error, closing);
	});
}

async function close(closing: Closing): Promise<void> {
	for (const end of closing.splice(0)) await end();
}

const closing: Closing = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => void close(closing).then(() => process.exit()));

try {
	await start(closing);
} catch (error) {
	await fail(error, closing);
}
