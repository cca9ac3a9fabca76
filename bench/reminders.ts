import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, memoryUsage, stdout } from 'node:process';
import { sql } from 'kysely';
import { pino } from 'pino';
import { wording } from '../src/cards/messages/wording.ts';
import { reminderCards } from '../src/cards/reminders/reminder-cards.ts';
import { openAnnouncer } from '../src/discord/posting/announcer.ts';
import { type Day, dayOf, nextDay } from '../src/domain/calendar.ts';
import { USUAL_GUILD_SETTINGS } from '../src/domain/guilds/guild-settings.ts';
import { instantAt, lastDueDay, postingInstant } from '../src/domain/guilds/posting-time.ts';
import { USUAL_SETTINGS } from '../src/domain/reminders/reminder-settings.ts';
import { startLocalDiscord } from '../src/local-discord/local-discord.ts';
import { openActionStates } from '../src/sql/action-states.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import type { Database } from '../src/sql/database.ts';
import { openFollowBooks } from '../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../src/sql/follows/follow-ledger.ts';
import { openGuildSettingsStore } from '../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { openPeopleBooks } from '../src/sql/people/people-books.ts';
import { openDeliveryLedger } from '../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../src/sql/reminders/reminder-settings-store.ts';
import { planAnniversaries } from '../src/stories/reminders/plan-anniversaries.ts';
import { remindGuilds } from '../src/stories/reminders/remind-guilds.ts';
import { saveArticle } from '../test/support/articles.ts';

/**
 * 100,000 guilds in 38 zones: plans a year of some, then the busiest hour of all, and posts it to a local Discord that
 * keeps its limits, for so many seconds. With `all` the year of all guilds is planned, and the hour posted to its end.
 *
 *     npm run bench:reminders -- 60
 */
const GUILDS = 100_000;
const OTHERS = Intl.supportedValuesOf('timeZone')
	.filter((_, place) => place % 11 === 0)
	.slice(0, 37);
/** The first day of the world begins in the busiest one, so that nobody else is due before. */
const ZONES = ['Pacific/Kiritimati', ...OTHERS];
const LIMIT = 50;
const [, , length = '60'] = argv;
/** Guilds whose whole year is planned. */
const SAMPLE = length === 'all' ? GUILDS : 2000;
const seconds = length === 'all' ? Number.POSITIVE_INFINITY : Number(length);
const MEGABYTE = 2 ** 20;
const ROWS_AT_ONCE = 1000;
const FIRST_GUILD = 1_099_511_627_776_000_000n;

/** One in four is in the busiest zone. */
const zoneOf = (place: number): string =>
	(place % 4 === 0 ? ZONES[0] : ZONES[place % ZONES.length]) ?? 'UTC';
const guildOf = (place: number): string => String(FIRST_GUILD + BigInt(place) * 4_194_304n);

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const discord = await startLocalDiscord();
const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true }), discord.stop];
let time = 0;
const now = (): Date => new Date(time);
try {
	await planYear(await openApp('year', SAMPLE));
	await rush(await openApp('rush', GUILDS));
} finally {
	for (const close of closing.reverse()) await close();
}

/** All that reminding takes, and so many guilds whose days are planned until 20 February 2027. */
async function openApp(name: string, guilds: number) {
	time = Date.parse('2027-02-21T00:00:00Z');
	const database = await openDatabase(join(folder, `${name}.db`));
	closing.push(() => database.close());
	const actionStates = openActionStates(database, now);
	const app = {
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		reminderBooks: openReminderBooks(database, now),
		peopleBooks: openPeopleBooks(database, now),
		followBooks: openFollowBooks(database, now),
		followLedger: openFollowLedger(database),
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		reminderCards,
		announcer: openAnnouncer(
			{ token: discord.token, apiUrl: discord.apiUrl },
			{ actionStates, wording },
		),
		now,
		log: pino({ level: 'silent' }),
	};
	await furnish(database, guilds, app);
	return { ...app, database };
}

type Bench = Awaited<ReturnType<typeof openApp>>;

/** Twenty key dates for everybody, one of them on the day of the rush, and the settings of all guilds. */
async function furnish(
	{ queries }: Database,
	guilds: number,
	{ store }: Pick<Bench, 'store'>,
): Promise<void> {
	const dates = Array.from({ length: 19 }, (_, place): { earliest: Day } => ({
		earliest: dayOf(2020, 3 + (place % 9), 1 + place) ?? '2020-03-01',
	}));
	await saveArticle(store.library(), { dates: [{ earliest: '2023-02-22' }, ...dates] });
	await sql`pragma synchronous = off`.execute(queries);
	for (let start = 0; start < guilds; start += ROWS_AT_ONCE) {
		const places = Array.from({ length: ROWS_AT_ONCE }, (_, offset) => start + offset);
		await queries.insertInto('guild_settings').values(places.map(clockOf)).execute();
		await queries.insertInto('reminder_settings').values(places.map(rowOf)).execute();
	}
	await sql`pragma synchronous = full`.execute(queries);
}

function clockOf(place: number) {
	const { hour, locale } = USUAL_GUILD_SETTINGS;
	return { guild: guildOf(place), hour, locale, time_zone: zoneOf(place) };
}

function rowOf(place: number) {
	const guild = guildOf(place);
	const clock = { ...USUAL_GUILD_SETTINGS, timeZone: zoneOf(place) };
	const planned = lastDueDay(now(), clock, guild);
	return {
		guild,
		settings: JSON.stringify({ ...USUAL_SETTINGS, channel: guild }),
		planned_through: planned,
		next_at: postingInstant(nextDay(planned), clock, guild).getTime(),
	};
}

/** The whole year of a sample of guilds at once, as for whoever was away so long. */
async function planYear(app: Bench): Promise<void> {
	time = Date.parse('2028-02-20T00:00:00Z');
	const start = performance.now();
	while (await planAnniversaries(app));
	const ms = performance.now() - start;
	const count = await countOf(app.database, sql`select count(*) as count from deliveries`);
	tell(
		`a year of ${SAMPLE} guilds planned`,
		`${count} posts in ${(ms / 1000).toFixed(1)} s; ${(ms / SAMPLE).toFixed(2)} ms a guild`,
	);
}

/** What was due before the busiest hour begins. */
async function planTheRest(app: Bench, until: number): Promise<void> {
	time = until - 1;
	const start = performance.now();
	while (await planAnniversaries(app));
	const ms = performance.now() - start;
	tell('the day before of all guilds planned', `${(ms / 1000).toFixed(1)} s`);
}

/** The hour of the busiest zone. */
async function rush(app: Bench): Promise<void> {
	const zone = ZONES[0] ?? 'UTC';
	const clock = { hour: USUAL_GUILD_SETTINGS.hour, timeZone: zone };
	const begins = instantAt('2027-02-22', clock.hour, zone).getTime();
	await planTheRest(app, begins);
	time = begins + 600_000;
	const places = Array.from({ length: GUILDS }, (_, place) => place);
	const due = places.filter((place) => zoneOf(place) === zone).map(guildOf);
	for (const id of due) discord.addGuild({ id, name: id, channels: [{ name: 'news', id }] });
	tell('guilds in all, and zones', `${GUILDS}, ${ZONES.length}`);
	tell('due in the busiest hour', String(due.length));

	const posted: number[] = [];
	const nonces = new Map<string, number>();
	let refused = 0;
	discord.on('message', ({ channel_id }) => {
		posted.push(performance.now());
		nonces.set(channel_id, (nonces.get(channel_id) ?? 0) + 1);
	});
	discord.on('request', ({ status }) => {
		if (status === 429) refused += 1;
	});
	const stopping = new AbortController();
	const end = Number.isFinite(seconds) && setTimeout(() => stopping.abort(), seconds * 1000);
	await remindGuilds(app, stopping.signal);
	if (end) clearTimeout(end);

	const span = ((posted.at(-1) ?? 0) - (posted[0] ?? 0)) / 1000;
	const rate = (posted.length - 1) / span;
	const doubled = [...nonces.values()].filter((count) => count > 1).length;
	const done = await countOf(
		app.database,
		sql`select count(*) as count from batches where message is not null`,
	);
	tell('posted', `${posted.length} in ${span.toFixed(1)} s`);
	tell(
		'posts a second',
		`${rate.toFixed(2)} of ${LIMIT} that Discord takes: ${((100 * rate) / LIMIT).toFixed(1)} %`,
	);
	tell('answers of 429', `${refused} (floor 0)`);
	tell('posted twice', `${doubled} (floor 0)`);
	tell('posted but not marked, or missing', `${posted.length - done} (floor 0)`);
	tell('the whole hour takes', `${(due.length / rate / 60).toFixed(1)} min`);
	tell('memory, with the local Discord', `${Math.round(memoryUsage.rss() / MEGABYTE)} MB`);
}

async function countOf({ queries }: Database, query: ReturnType<typeof sql>): Promise<number> {
	const { rows } = await query.execute(queries);
	return (rows[0] as { readonly count: number }).count;
}

function tell(name: string, value: string): void {
	stdout.write(`${name.padEnd(36)} ${value}\n`);
}
