import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type CompiledQuery, Kysely, SqliteDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSearch } from '../../src/domain/articles/search-words.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import type { GuildFeeds } from '../../src/ports/feeds/feed-store.ts';
import type { ReminderBook } from '../../src/ports/reminders/reminder-book.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { nodeSqlite } from '../../src/sql/engines/node-sqlite.ts';
import { sqlite } from '../../src/sql/engines/sqlite.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import type { Schema } from '../../src/sql/schema.ts';
import { eventsOn } from '../../src/stories/reminders/events-on.ts';
import { listKeyDates } from '../../src/stories/reminders/list-key-dates.ts';
import {
	nextTellingDay,
	upcomingReminders,
} from '../../src/stories/reminders/upcoming-anniversaries.ts';
import { saveArticle } from '../support/articles.ts';
import { longText } from '../support/long-text.ts';
import { numberedArticle } from '../support/numbered-article.ts';
import largeLibrary from './fixtures/large-library.json' with { type: 'json' };
import smallLibrary from './fixtures/small-library.json' with { type: 'json' };

const GUILD = '111222333444555666';
const PART = { offset: 5, limit: 5 };
const TODAY = '2026-11-28';
const now = () => new Date(`${TODAY}T12:00:00Z`);

let folder: string;
let queries: Kysely<Schema>;
let library: Library;
let book: ReminderBook;
let reminding: Parameters<typeof upcomingReminders>[0];
let feeds: GuildFeeds;
let id: string;
let ids: readonly string[];
const asked: CompiledQuery[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-'));
	const file = join(folder, 'test.db');
	const filling = await openDatabase(file);
	const store = openArticleStore(filling, { now, analysisVersion: 1 });
	for (let number = 0; number < 12; number += 1) {
		const owner = number < 2 ? undefined : GUILD;
		({ id } = await saveArticle(store.library(owner), numberedArticle(number)));
	}
	await filling.close();

	queries = new Kysely<Schema>({
		dialect: new SqliteDialect({ database: nodeSqlite(new DatabaseSync(file)) }),
		log: ({ query }) => void asked.push(query),
	});
	const nothing = async () => {};
	const db = {
		queries,
		dialect: sqlite,
		maintain: nothing,
		gatherStatistics: nothing,
		mergeTitles: nothing,
		scrub: nothing,
		close: nothing,
	};
	library = openArticleStore(db, { now, analysisVersion: 1 }).library(GUILD);
	book = openReminderBooks(db, now).book(GUILD);
	reminding = {
		book,
		guildSettings: openGuildSettingsStore(db),
		reminderSettings: openReminderSettingsStore(db),
		ledger: openDeliveryLedger(db),
		now,
	};
	feeds = openFeedStore(db).feedsOf(GUILD);
	ids = (await library.articles({ offset: 0, limit: 12 })).rows.map((head) => head.id);
});
afterAll(async () => {
	await queries.destroy();
	await rm(folder, { recursive: true });
});

const BIG = [
	'articles|quotes|key_dates|speakers|speaker_names|speaker_forms|appearances|sketch_keys|decisions|own_dates',
	'feeds|feed_subscriptions|feed_keys|feed_items|feed_batches|feed_posts|deliveries',
].join('|');
const SCANNED = new RegExp(`^SCAN (?:${BIG})\\b`);
/** Every row of a library is walked: only a limit ends that. */
const WALKED = new RegExp(`^SEARCH (?:${BIG})\\b.*\\((?:owner|library)=\\?\\)$`);
/** Every earlier date is, for some that go on. */
const WALKED_BACK = /^SEARCH key_dates\b.*\(library=\? AND earliest<\?\)$/;
/** All who are quoted are, though nobody asks who is quoted most. */
const WALKED_BY_QUOTES = /^SEARCH speakers\b.*\(library=\? AND quotes>\?\)$/;
const MOST_QUOTED = /\border by "quotes" desc\b/;
const SORTED = 'USE TEMP B-TREE FOR ORDER BY';
/** SQLite looks into these values, and so plans the statement anew for each other one. */
const PLANNED_ANEW = /\blike \?|"(?:removed|whole)" = \?/;

type Step = { readonly parent: number; readonly detail: string };

/** What SQLite would do that takes longer the more there is. */
async function slowSteps({ sql: text, parameters }: CompiledQuery): Promise<string[]> {
	const { rows } = await queries.executeQuery<Step>({
		...sql`select 1`.compile(queries),
		sql: `explain query plan ${text}`,
		parameters,
	});
	const isLimited = /\blimit\b/.test(text);
	return rows
		.filter(({ parent, detail }) => {
			if (SCANNED.test(detail) || WALKED_BACK.test(detail)) return true;
			if (WALKED_BY_QUOTES.test(detail) && !MOST_QUOTED.test(text)) return true;
			const beside = rows.filter((row) => row.parent === parent);
			const isSorted = beside.some((row) => row.detail === SORTED);
			return WALKED.test(detail) && (isSorted || !isLimited);
		})
		.map(({ detail }) => `${detail} in ${text}`);
}

/** From now on queries are planned by these rows, as SQLite itself keeps them. */
async function planBy(statistics: Statistics): Promise<void> {
	await sql`analyze speakers`.execute(queries);
	await sql`delete from sqlite_stat1`.execute(queries);
	for (const [table, index, numbers] of statistics) {
		await sql`insert into sqlite_stat1 values (${table}, ${index}, ${numbers})`.execute(queries);
	}
	await sql`analyze sqlite_schema`.execute(queries);
}

const ahead = { settings: USUAL_CHOICES, guild: GUILD };
const READS: readonly [string, () => Promise<unknown>][] = [
	['the list of articles', () => library.articles(PART)],
	['titles to choose from', () => library.titles('', 25)],
	['titles that hold what is typed', () => library.titles('ticle', 25)],
	['a part of a title', () => library.articles(PART, 'ticle')],
	['one letter of a title', () => library.articles(PART, 'a')],
	['words', () => library.search({ words: readSearch('harbour -boat') }, PART)],
	[
		'words by all that an article is told by',
		() =>
			library.search(
				{
					words: readSearch('sent* "of article"'),
					speaker: 'Speaker 1',
					source: 'lumen',
					from: '2020-01-01',
					to: '2025-12-31',
				},
				PART,
			),
	],
	['an article', () => library.article(id)],
	['the latest article', () => library.latest()],
	['the article with a text', () => library.find({ text: 'x', url: 'https://lumen.example/' })],
	['a text like it', () => library.similar(longText(3))],
	['all quotes', () => library.quotes({}, PART)],
	['the quotes of a speaker', () => library.quotes({ speaker: 'Speaker 1' }, PART)],
	['the quotes of some speakers', () => library.quotes({ speaker: 'speak' }, PART)],
	['the quotes of an article', () => library.quotes({ article: id }, PART)],
	['quotes about words', () => library.quotes({ about: 'sentence' }, PART)],
	[
		'quotes of a speaker about words',
		() => library.quotes({ speaker: 'Speaker 1', about: 'said' }, PART),
	],
	['a quote', () => library.quote({ article: id, number: 3 })],
	['where somebody is quoted', () => library.appearances('Speaker 1', ['the Envoy'])],
	['where somebody is named', () => library.appearances('Named Person')],
	['where many are named', () => library.appearances('Person')],
	['who is quoted in articles', () => library.quotedIn(ids, 5)],
	['speakers', () => library.speakers('', 25)],
	['speakers by a letter', () => library.speakers('s', 25)],
	['speakers and who is named', () => library.people('', 25)],
	['the same by a letter', () => library.people('p', 25)],
	['all key dates', () => library.keyDates({}, PART)],
	[
		'the key dates of a year',
		() => library.keyDates({ from: '2001-01-01', to: '2001-12-31' }, PART),
	],
	['the key dates of an article', () => library.keyDates({ article: id }, PART)],
	['the key dates of some articles', () => library.keyDates({ articles: ids }, PART)],
	['a day of the year', () => library.keyDates({ monthDay: '03-07' }, PART)],
	['the years', () => library.keyYears()],
	['the months', () => library.keyMonths()],
	['the days of the year', () => library.keyDaysOfYear()],
	['a key date', () => library.keyDate({ article: id, number: 3 })],
	['anniversaries', () => book.anniversaries(['03-07', '02-29'])],
	['some anniversaries', () => book.anniversaries(['03-07'], 5)],
	['the next reminder', () => nextTellingDay(book, ahead, now())],
	['the reminders of a month', () => upcomingReminders(reminding, GUILD, { days: 30, most: 5 })],
	['the feeds of a server', () => feeds.list()],
	['a feed', () => feeds.find('none')],
	['what waits for an editor', () => book.waiting()],
	['what editors confirmed', () => book.confirmed(ids)],
	['dates of the days that come', () => listKeyDates({ library, book }, { from: TODAY }, PART)],
	['events of a day', () => eventsOn({ library, book }, TODAY)],
	['suggestions', () => book.suggestions(PART)],
	['suggestions of an article', () => book.suggestions(PART, id)],
	['how much there is', () => library.count()],
];

type Statistics = [table: string, index: string | null, numbers: string][];

/** By which statistics queries are planned: as they are gathered in the libraries that `npm run bench:store` fills. */
const STATISTICS: readonly [string, () => Promise<void>][] = [
	['without statistics', () => planBy([])],
	['by statistics of 1,000 articles', () => planBy(smallLibrary as Statistics)],
	['by statistics of 100,000 articles', () => planBy(largeLibrary as Statistics)],
];

describe.each(STATISTICS)('%s', (_name, gather) => {
	beforeAll(gather);

	test.each(READS)('%s is found without going through the library', async (_, read) => {
		asked.length = 0;
		await read();
		const statements = asked.splice(0);

		const slow = (await Promise.all(statements.map(slowSteps))).flat();

		expect(statements.length).toBeGreaterThan(0);
		expect(slow).toEqual([]);
		expect(statements.filter(({ sql }) => PLANNED_ANEW.test(sql))).toEqual([]);
	});
});
