import { config as readDotenv } from 'dotenv';
import { type Logger, pino } from 'pino';
import type { App } from './app.ts';
import { readBundledArticles, withKeptReadings } from './bundled-articles.ts';
import { type Config, readConfig } from './config.ts';
import { joinFleet } from './cron/join-fleet.ts';
import { schedule } from './cron/schedule.ts';
import { createBot, inviteUrl } from './discord/gateway/bot.ts';
import { loadCommands } from './discord/gateway/load-commands.ts';
import type { Connection } from './discord/gateway/open-gateway.ts';
import { plainError } from './discord/gateway/plain-error.ts';
import { UserError } from './domain/user-error.ts';
import { jobsOf } from './jobs.ts';
import { createApp, openWeb } from './open-app.ts';
import { backup } from './operations/backup.ts';
import { restore } from './operations/restore.ts';
import { StoreFault } from './ports/store-fault.ts';
import type { Database } from './sql/database.ts';
import { newHolder } from './sql/fleet/holder.ts';
import { openLeases } from './sql/fleet/leases.ts';
import { openDatabase } from './sql/open-database.ts';
import { openRequestCounts } from './sql/request-counts.ts';
import { openStanding } from './sql/standing.ts';
import { addBundledArticles } from './stories/articles/adding/add-bundled-articles.ts';
import { createGreeter } from './stories/guilds/answer-addressed.ts';
import { leaveGuild } from './stories/guilds/forget-guilds.ts';
import { greetGuild, type JoinedGuild } from './stories/guilds/greet-guild.ts';
import { nextReminder } from './stories/reminders/next-reminder.ts';
import { passTime } from './stories/reminders/pass-time.ts';
import { openAnalysers } from './workers/open-analysers.ts';
import { openPainter } from './workers/open-painter.ts';

/** Of the playground's page; where it is taken and nobody asked for it, any other will do. */
const USUAL_PORT = 4321;
/** From a failure, or from being told to stop. */
const LONGEST_END_MS = 10_000;
const EXAMPLES = ['/quotes', '/dates', '/summary length:long', '/reminders panel', '/help'];

/** Of a process that answers nobody nothing has to be connected. */
const NO_FRONT = { shards: async () => ({ all: 0, ready: 0 }) };

/** What ends with the process, the first opened last. */
type Closing = (() => Promise<void>)[];

async function start(closing: Closing): Promise<void> {
	readDotenv({ quiet: true });
	const config = readConfig(process.env);
	const [command, ...words] = process.argv.slice(2);
	if (command === 'backup') return backup(config.databaseUrl, words, new Date());
	if (command === 'restore') return restore(config.databaseUrl, words);
	const log = createLog(config);
	endOnUncaught(closing, log);

	const database = await openDatabase(config.databaseUrl);
	closing.unshift(() => database.close());
	const watch = config.health && (await openWatch(config.health, { database, closing }));

	const { discordToken: token, discordApiUrl: apiUrl } = config;
	const place: Place = token
		? { token, apiUrl, now: () => new Date() }
		: await openPlayground(config, { closing, log });
	const requests = openRequestCounts(database, place);
	const web = openWeb(config, { requests, now: place.now });
	closing.unshift(() => web.close());
	const analysers = openAnalysers(watch && { measures: watch.measures });
	closing.unshift(() => analysers.close());
	const painter = openPainter(log);
	closing.unshift(() => painter.close());
	const holder = newHolder();
	const fleet = await joinFleet({
		leases: openLeases(database),
		holder,
		mayPost: config.roles.has('poster'),
		stopping: stopping.signal,
		log,
	});
	closing.unshift(() => fleet.leave());
	const { app, poster } = createApp(database, {
		place,
		fleet,
		holder,
		web,
		analysers,
		painter,
		log,
		...(watch && { measures: watch.measures }),
		...(config.subscriptions && { subscribeUrl: config.subscriptions.url }),
	});
	if (config.subscriptions && config.roles.has('front')) {
		closing.unshift(await openSubscribed(config.subscriptions, app));
	}
	const bundled = { library: app.store.library(), analyser: withKeptReadings(app.analysers.of()) };
	await addBundledArticles(bundled, await readBundledArticles());
	const ready = config.roles.has('front')
		? await openFront({ app, place, door: config.door, watch, log, closing })
		: 'Dateline is ready.';
	if (!config.roles.has('front')) watch?.of(NO_FRONT);
	place.invite?.(app);
	for (const job of jobsOf(config, { app, poster, fleet, database })) {
		closing.unshift(schedule(job, app));
	}
	say(ready);
}

type Front = {
	readonly app: App;
	readonly place: Place;
	readonly door: Config['door'];
	readonly watch: Awaited<ReturnType<typeof openWatch>> | undefined;
	readonly log: Logger;
	readonly closing: Closing;
};

/** Answers members from now on; gives the sentence that says so. */
async function openFront({ app, place, door, watch, log, closing }: Front): Promise<string> {
	const commands = await loadCommands(new URL('../commands/', import.meta.url));
	const hearing = {
		guild: (joined: JoinedGuild) => greetGuild(app, joined),
		left: (guild: string) => leaveGuild(app, guild),
		addressed: createGreeter(app),
	};
	const bot = createBot(commands, app, { ...place, hearing, ...(door && { door }) });
	closing.unshift(() => bot.stop());
	const { application, name } = await bot.start();
	watch?.of(bot);
	void bot.lost.then((reason) => {
		log.error({ err: reason }, 'Discord ended the session for good');
		void fail(reason, closing);
	});
	return place.page === undefined
		? `${name} is ready. Add it to a server: ${inviteUrl(application)}`
		: `Dateline is ready. Try it at ${place.page}`;
}

/** Tells those who watch the process how it is, from before it is ready until it has ended. */
async function openWatch(
	where: { readonly host: string; readonly port: number },
	{ database, closing }: { readonly database: Database; readonly closing: Closing },
) {
	const { openWatched } = await import('./operations/open-watched.ts');
	const watched = await openWatched(where, openStanding(database));
	closing.push(watched.close);
	stopping.signal.addEventListener('abort', watched.stopping);
	return watched;
}

/** Lets other programs read what guilds keep; gives what ends it. */
async function openSubscribed(
	where: { readonly host: string; readonly port: number },
	app: App,
): Promise<() => Promise<void>> {
	const [{ openSubscriptions }, { subscribedFiles }] = await Promise.all([
		import('./operations/open-subscriptions.ts'),
		import('./stories/data/subscribed-files.ts'),
	]);
	const { close } = await openSubscriptions({
		...where,
		addressBook: app.addressBook,
		files: subscribedFiles(app),
		failed: (err) => app.log.error({ err }, 'what is read at an address could not be written'),
	});
	return close;
}

/** Where the bot lives, and by which clock. */
type Place = Connection & {
	readonly now: () => Date;
	readonly page?: string;
	/** Lets people take the bot along through time. */
	readonly invite?: (app: App) => void;
};

async function openPlayground(
	{ playgroundPort, databaseUrl }: Config,
	{ closing, log }: { closing: Closing; log: Logger },
): Promise<Place> {
	const { startPlayground } = await import('./playground/start-playground.ts');
	const startAt = (port: number) =>
		startPlayground({
			port,
			bot: 'Dateline',
			examples: EXAMPLES,
			log,
			...memoryBeside(databaseUrl),
		});
	const playground =
		playgroundPort === undefined
			? await startAt(USUAL_PORT).catch(() => startAt(0))
			: await startAt(playgroundPort).catch((cause: Error) => {
					throw new UserError(`${cause.message} The setting is PLAYGROUND_PORT.`, undefined, {
						cause,
					});
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

/** What is written in the playground is kept beside a database in a file, and nowhere else. */
function memoryBeside(databaseUrl: string): { readonly memory?: string } {
	const isFile = databaseUrl !== ':memory:' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(databaseUrl);
	return isFile ? { memory: `${databaseUrl}.playground.json` } : {};
}

function createLog({ discordToken, logLevel }: Config): Logger {
	const level = logLevel ?? (discordToken ? 'info' : 'warn');
	return pino({ level, redact: ['*.token', 'token'], serializers: { err: plainError } });
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
/** Says that the process is about to end. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		stopping.abort();
		// Whoever stops it kills it soon; what it is at is taken up again after the next start.
		setTimeout(() => process.exit(1), LONGEST_END_MS).unref();
		void close(closing).then(() => process.exit());
	});
}

try {
	await start(closing);
} catch (error) {
	await fail(error, closing);
}
