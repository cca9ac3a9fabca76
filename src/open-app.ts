import type { Logger } from 'pino';
import manifest from '../package.json' with { type: 'json' };
import { ANALYSIS_VERSION } from './analysis/version.ts';
import type { App } from './app.ts';
import { discussionCards } from './cards/discussion-cards.ts';
import { feedCards } from './cards/feeds/feed-cards.ts';
import { followCards } from './cards/follows/follow-cards.ts';
import { guildCards } from './cards/guilds/guild-cards.ts';
import { logCards } from './cards/log-cards.ts';
import { wording } from './cards/messages/wording.ts';
import { highlightCards } from './cards/reminders/highlight-cards.ts';
import { reminderCards } from './cards/reminders/reminder-cards.ts';
import type { Config } from './config.ts';
import type { Connection } from './discord/gateway/open-gateway.ts';
import { openAnnouncer } from './discord/posting/announcer.ts';
import { openGuildList } from './discord/posting/guild-list.ts';
import { type Company, shareTurns } from './discord/posting/share-turns.ts';
import type { Turns } from './discord/posting/turns.ts';
import type { Analysers } from './ports/articles/analyser.ts';
import type { Measures } from './ports/measures.ts';
import type { Painter } from './ports/painter.ts';
import { openActionStates } from './sql/action-states.ts';
import { openArticleStore } from './sql/articles/article-store.ts';
import { openReadingStore } from './sql/articles/reading-store.ts';
import { openCommandRegistry } from './sql/command-registry.ts';
import type { Database } from './sql/database.ts';
import { openEditorLog } from './sql/editor-log.ts';
import { openFeedLedger } from './sql/feeds/feed-ledger.ts';
import { openFeedStore } from './sql/feeds/feed-store.ts';
import { openShardBook } from './sql/fleet/shard-book.ts';
import { openSpacedTurns } from './sql/fleet/spaced-turns.ts';
import { openFollowBooks } from './sql/follows/follow-books.ts';
import { openFollowLedger } from './sql/follows/follow-ledger.ts';
import { openGuildRecords } from './sql/guild-records.ts';
import { openAddressBook } from './sql/guilds/address-book.ts';
import { openDiscussionLedger } from './sql/guilds/discussion-ledger.ts';
import { openGuildRulesStore } from './sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from './sql/guilds/guild-settings-store.ts';
import { openJoinedGuilds } from './sql/guilds/joined-guilds.ts';
import { openPeopleBooks } from './sql/people/people-books.ts';
import { openPersonRecords } from './sql/person-records.ts';
import { openDeliveryLedger } from './sql/reminders/delivery-ledger.ts';
import { openHighlightLedger } from './sql/reminders/highlight-ledger.ts';
import { openReminderBooks } from './sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from './sql/reminders/reminder-settings-store.ts';
import { openFeedFetcher } from './web/feeds/feed-fetcher.ts';
import { openGuardedFetch } from './web/fetch/open-guarded-fetch.ts';
import { openFileReader } from './web/files/open-file-reader.ts';
import { openPageFetcher } from './web/pages/open-page-fetcher.ts';
import { READING_MS, type ReadingJobs } from './web/reading-jobs.ts';
import { openPool } from './workers/open-pool.ts';

/** What is read of pages, feeds and files. */
export type Web = Pick<App, 'requests' | 'pages' | 'feedFetcher' | 'files'> & {
	close(): Promise<void>;
};

/** Opens the ways to the web; its threads end with `close`. */
export function openWeb(
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

/** What is opened before it. */
export type Adapters = {
	/** Where Discord is, and by which clock. */
	readonly place: Connection & { readonly now: () => Date };
	/** Which of several processes posts. */
	readonly fleet: Company;
	/** The name of this process. */
	readonly holder: string;
	readonly web: Web;
	readonly analysers: Analysers;
	readonly painter: Painter;
	readonly measures?: Measures;
	/** As in App. */
	readonly subscribeUrl?: string;
	readonly log: Logger;
};

/** Everything a story or an adapter may use, on this database; and the same with the way to Discord of the one that posts. */
export function createApp(
	database: Database,
	{ place, fleet, holder, web, analysers, painter, measures, subscribeUrl, log }: Adapters,
): { readonly app: App; readonly poster: App } {
	const { now } = place;
	const actionStates = openActionStates(database, now);
	const guildRules = openGuildRulesStore(database);
	const spacedTurns = openSpacedTurns(database);
	const turns = shareTurns(fleet, spacedTurns);
	const postingBy = (own: Turns) => {
		const connection = { ...place, turns: own, ...(measures && { measures }) };
		const writing = { actionStates, wording };
		const announcer = openAnnouncer(connection, writing, (guild) => guildRules.of(guild));
		return { announcer, postedMessages: announcer };
	};
	const app: App = {
		store: openArticleStore(database, { now, analysisVersion: ANALYSIS_VERSION }),
		reminderBooks: openReminderBooks(database, now),
		peopleBooks: openPeopleBooks(database, now),
		followBooks: openFollowBooks(database, now),
		followLedger: openFollowLedger(database),
		actionStates,
		readings: openReadingStore(database, now),
		registry: openCommandRegistry(database),
		guildSettings: openGuildSettingsStore(database),
		guildRules,
		shardBook: openShardBook(database),
		spacedTurns,
		holder,
		joinedGuilds: openJoinedGuilds(database),
		guildRecords: openGuildRecords(database),
		addressBook: openAddressBook(database),
		...(subscribeUrl !== undefined && { subscribeUrl }),
		guildList: openGuildList({ ...place, turns: turns.posts }),
		personRecords: openPersonRecords(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		feeds: openFeedStore(database),
		feedLedger: openFeedLedger(database),
		requests: web.requests,
		feedFetcher: web.feedFetcher,
		...postingBy(turns.others),
		reminderCards,
		feedCards,
		guildCards,
		discussionCards,
		editorLog: openEditorLog(database),
		logCards,
		discussionLedger: openDiscussionLedger(database),
		followCards,
		highlightLedger: openHighlightLedger(database),
		highlightCards,
		pages: web.pages,
		files: web.files,
		analysers,
		painter,
		wording,
		...(measures && { measures }),
		now,
		log,
		about: { version: manifest.version, started: now(), database: database.dialect.name },
	};
	return { app, poster: { ...app, ...postingBy(turns.posts) } };
}
