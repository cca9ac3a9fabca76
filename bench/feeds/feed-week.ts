import { connect } from 'node:net';
import { pino } from 'pino';
import { feedCards } from '../../src/cards/feeds/feed-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import { EVERYTHING } from '../../src/domain/feeds/feed.ts';
import type { Announced, Announcement } from '../../src/ports/announcer.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFeedLedger } from '../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { followFeeds } from '../../src/stories/feeds/follow-feeds.ts';
import { openFeedFetcher } from '../../src/web/feeds/feed-fetcher.ts';
import { openGuardedFetch } from '../../src/web/fetch/open-guarded-fetch.ts';
import { READING_MS, type ReadingJobs } from '../../src/web/reading-jobs.ts';
import { openAnalysers } from '../../src/workers/open-analysers.ts';
import { openPool } from '../../src/workers/open-pool.ts';
import type { BenchFeed } from './feed-document.ts';
import { kindOf } from './feed-kinds.ts';
import { type Seen, startFeedSite } from './feed-site.ts';

const START = Date.parse('2024-03-04T00:00:00Z');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const GUILDS = 20;
/** Of every so many posts the answer is lost with its process. */
const LOST = 40;

export type Week = Seen & {
	/** How long the simulated time was. */
	readonly days: number;
	/** Items that a guild was to be told of. */
	readonly expected: number;
	readonly missing: readonly string[];
	readonly doubled: readonly string[];
	/** Items that were there before, but for the newest one. */
	readonly old: readonly string[];
	readonly posts: number;
	readonly told: number;
	/** Feeds that stopped for good, each with its admins told. */
	readonly stopped: number;
};

/**
 * Polls `count` feeds for so many simulated days, by two workers on one database, over the real guarded fetch and real
 * connections to a server on this machine, and counts what was posted and what the server saw.
 */
export async function runFeedWeek({
	count,
	days,
	patienceMs = Number.POSITIVE_INFINITY,
}: {
	readonly count: number;
	readonly days: number;
	/** After so long it ends with the day it has come to. */
	readonly patienceMs?: number;
}): Promise<Week> {
	const begun = performance.now();
	let time = START;
	const now = () => new Date(time);
	const feeds = Array.from({ length: count }, (_, number) => benchFeed(number, count));
	const site = await startFeedSite(feeds, { start: START, now: () => time });
	const database = await openDatabase(':memory:');
	const board = startBoard();
	const analysers = openAnalysers();
	const pool = openPool<ReadingJobs>({ entry: 'reading-worker', timeoutMs: READING_MS });
	const store = openFeedStore(database);
	const app = {
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		guildRules: openGuildRulesStore(database),
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		feeds: store,
		feedLedger: openFeedLedger(database),
		feedFetcher: openFeedFetcher({ fetch: fetchFrom(site.port), pool, now }),
		analysers,
		feedCards,
		pages: {
			read: async () =>
				({ outcome: 'refused', problem: 'paywall', reason: 'Subscribers only.' }) as const,
		},
		announcer: board.announcer,
		postedMessages: { amend: nothing, discuss: nothing },
		now,
		log: pino({ level: 'silent' }),
	};
	for (const { number, url } of feeds) {
		for (const guild of guildsOf(number)) {
			const wishes = {
				name: `Feed ${number}`,
				place: { channel: `${guild}-${number}` },
				filter: EVERYTHING,
				pace: number % 10 === 8 ? ('daily' as const) : ('at once' as const),
			};
			await store
				.feedsOf(guild)
				.add(
					{ ...wishes, url, addedBy: '1', begins: 'with the newest' },
					{ now: now(), plan: () => [] },
				);
		}
	}

	const work = () => followFeeds(app, new AbortController().signal).catch(onlyLost);
	const end = START + days * 24 * HOUR_MS;
	for (let minute = 0; time < end && performance.now() - begun < patienceMs; minute += 1) {
		time = START + minute * MINUTE_MS;
		await Promise.all(minute % 5 === 0 ? [work(), work()] : [work()]);
	}
	await site.stop();
	await Promise.all([pool.close(), analysers.close()]);
	// What was gathered on the last day is told on the next one; nothing can be read any more.
	const simulated = (time - START) / (24 * HOUR_MS);
	time += 26 * HOUR_MS;
	await work();
	await work();
	await database.close();
	return {
		days: simulated,
		...site.seen,
		...judge(feeds, site.seen, board.told),
		...board.counts(),
	};
}

function benchFeed(number: number, count: number): BenchFeed {
	const kind = kindOf(number);
	// A server that asks for rest has a host of its own, so that its others are not kept from being read.
	const isAlone = ['busy', 'away', 'hanging'].includes(kind);
	const host = isAlone
		? `alone${number}.feeds.example`
		: `host${number % Math.ceil(count / 3)}.feeds.example`;
	return { number, kind, host, url: `http://${host}/feed${number}` };
}

function guildsOf(number: number): string[] {
	const count = 1 + (number % 2);
	return Array.from({ length: count }, (_, place) => `g${(number + place * 7) % GUILDS}`);
}

/** The guarded fetch itself; all names lead to the server on this machine. */
function fetchFrom(port: number) {
	return openGuardedFetch({
		userAgent: 'Dateline bench',
		resolve: async () => ['93.184.215.14'],
		dial: () => connect(port, '127.0.0.1'),
		times: { connectMs: 1000, idleMs: 300, totalMs: 1500 },
	});
}

/** The channel with each item that a card names. */
function keysIn({ title, blocks }: Card, channel: string): Set<string> {
	const tokens = JSON.stringify([title, blocks]).matchAll(/item-\w+-\w+-(?=")/g);
	return new Set(Array.from(tokens, ([token]) => `${channel} ${token}`));
}

/** Channels that take everything once by its nonce; now and then the answer is lost. */
function startBoard() {
	const byNonce = new Map<string, string>();
	const told = new Map<string, string[]>();
	let posts = 0;
	let stopped = 0;
	const announcer = {
		async announce({ nonce, since, card, channel }: Announcement): Promise<Announced> {
			const earlier = since && byNonce.get(nonce);
			if (earlier) return { outcome: 'posted', id: earlier };
			posts += 1;
			byNonce.set(nonce, String(posts));
			for (const key of keysIn(card, channel)) told.set(key, [...(told.get(key) ?? []), nonce]);
			if (posts % LOST === 0) throw new Error(LOST_ANSWER);
			return { outcome: 'posted', id: String(posts) };
		},
		inspect: () => Promise.reject(new Error('nobody inspects here')),
		openPost: () => Promise.reject(new Error('nobody opens posts here')),
		tell: () => Promise.reject(new Error('nobody is told directly here')),
		async tellAdmins() {
			stopped += 1;
			return true;
		},
		reply: async () => false,
	};
	return { announcer, told, counts: () => ({ posts, told: told.size, stopped }) };
}

/** Each channel has one feed, and no server wishes threads. */
const nothing = () => Promise.reject(new Error('no post is touched again'));

const LOST_ANSWER = 'the answer was lost';

/** Anything else that fails is a bug. */
function onlyLost(error: unknown): void {
	if (error instanceof AggregateError) error.errors.forEach(onlyLost);
	else if (!(error instanceof Error) || error.message !== LOST_ANSWER) throw error;
}

function judge(
	feeds: readonly BenchFeed[],
	{ first, delivered }: Seen,
	told: ReadonlyMap<string, readonly string[]>,
): Pick<Week, 'expected' | 'missing' | 'doubled' | 'old'> {
	const missing: string[] = [];
	const old: string[] = [];
	let expected = 0;
	for (const { number, kind } of feeds) {
		const before = first.get(number) ?? new Set();
		const later = [...(delivered.get(number) ?? [])].filter((token) => !before.has(token));
		for (const guild of guildsOf(number)) {
			const keys = later.map((token) => `${guild}-${number} ${token}`);
			expected += keys.length;
			missing.push(...keys.filter((key) => !told.has(key)).map((key) => `${kind} ${key}`));
			const ofFirst = [...before].filter((token) => told.has(`${guild}-${number} ${token}`));
			old.push(...ofFirst.slice(1));
			if (before.size > 0 && ofFirst.length === 0) missing.push(`${kind} newest of ${number}`);
		}
	}
	const doubled = [...told].filter(([, nonces]) => nonces.length > 1).map(([key]) => key);
	return { expected, missing, doubled, old };
}
