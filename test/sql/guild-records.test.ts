import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openReadingStore } from '../../src/sql/articles/reading-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openGuildRecords } from '../../src/sql/guild-records.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openRequestCounts } from '../../src/sql/request-counts.ts';
import { article, saveArticle } from '../support/articles.ts';

const [GUILD, OTHER] = ['111222333444555666', '222333444555666777'];
const NOW = new Date('2024-03-10T12:00:00Z');
const now = () => NOW;
const WORD = 'Quetzalcoatlus';

let folder: string;
let db: Database;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-'));
	db = await openDatabase(join(folder, 'test.db'));
});
afterEach(async () => {
	await db.close();
	await rm(folder, { recursive: true });
});

/** Puts something of `guild` into every room of the database. */
async function fill(guild: string): Promise<void> {
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	for (let place = 0; place < 12; place += 1) {
		await saveArticle(store.library(guild), {
			title: `${WORD} ${place}`,
			text: `The ${WORD} of Lumen number ${place} was seen again.`,
			quotes: [{ speaker: `${WORD} Lee`, text: `A ${WORD} flew over number ${place}.` }],
			named: [{ name: `Ann ${WORD}`, around: WORD }],
			dates: [{ earliest: '2023-03-12', label: `${WORD} seen` }],
		});
	}
	const book = openReminderBooks(db, now).book(guild);
	await book.own.add({ day: '2020-03-12', label: `${WORD} day`, repeat: 'yearly' }, '9');
	await book.mute({ kind: 'speaker', name: WORD });
	await openGuildRulesStore(db).keep(guild, { ...USUAL_RULES, feeds: '333444555666777888' });
	await openReadingStore(db, now).keep(
		{ draft: { title: WORD, text: article().draft.text }, likelyDays: [] },
		{ by: '9', guild },
	);
	await openRequestCounts(db, { now }).count({ by: '9', guild });
}

/** How often the word stands in the files, in any case: the database, and what SQLite writes beside it. */
async function left(): Promise<number> {
	const names = await readdir(folder);
	const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
	return files.join('').split(new RegExp(WORD, 'i')).length - 1;
}

test('everything of a guild is erased, not a letter is left in the file, and nothing of another is touched', async () => {
	const records = openGuildRecords(db);
	await fill(GUILD);
	await records.plan(GUILD, NOW, 'asked');
	expect(await records.kept(GUILD)).toEqual({ articles: 12, quotes: 12, feeds: 0, ownDates: 1 });
	expect(await left()).toBeGreaterThan(20);
	const { number } = await db.queries
		.selectFrom('libraries')
		.where('owner', '=', GUILD)
		.select('number')
		.executeTakeFirstOrThrow();

	expect(await records.erase(GUILD)).toBe(12);
	expect(await records.kept(GUILD)).toEqual({ articles: 0, quotes: 0, feeds: 0, ownDates: 0 });
	expect(await records.due(NOW)).toEqual([]);
	expect(await records.guilds()).toEqual([]);
	expect(await left()).toBe(0);
	for (const { name, columns } of await db.queries.introspection.getTables()) {
		for (const { name: column } of columns) {
			if (!/^(?:guild|owner|library)$/.test(column)) continue;
			const rows = await db.queries
				.selectFrom(name as 'own_dates')
				.where(column as 'guild', '=', column === 'library' ? sql<string>`${number}` : GUILD)
				.selectAll()
				.execute();
			expect([name, rows.length]).toEqual([name, 0]);
		}
	}
});

test('another guild keeps all of its own', async () => {
	const records = openGuildRecords(db);
	await fill(GUILD);
	await fill(OTHER);
	await records.erase(GUILD);
	expect(await records.kept(OTHER)).toMatchObject({ articles: 12, quotes: 12, ownDates: 1 });
	expect(await records.guilds()).toEqual([OTHER]);
	const library = openArticleStore(db, { now, analysisVersion: 1 }).library(OTHER);
	expect((await library.quotes({ about: WORD }, { offset: 0, limit: 5 })).total).toBe(12);
	expect((await library.articles({ offset: 0, limit: 5 }, WORD)).total).toBe(12);
	const readings = await db.queries.selectFrom('readings').select('scope').execute();
	expect(readings).toEqual([{ scope: `guild ${OTHER}` }]);
});

test('an erasure is planned once, called off, and due on its day', async () => {
	const records = openGuildRecords(db);
	const later = new Date(NOW.getTime() + 1000);
	await records.plan(GUILD, later, 'left');
	await records.plan(GUILD, new Date(later.getTime() + 1000), 'left');
	expect(await records.due(NOW)).toEqual([]);
	expect(await records.due(later)).toEqual([{ guild: GUILD, isAsked: false }]);
	expect(await records.cancel(GUILD)).toBe(true);
	expect(await records.cancel(GUILD)).toBe(false);
	expect(await records.due(later)).toEqual([]);

	await records.plan(GUILD, later, 'left');
	await records.plan(GUILD, later, 'asked');
	expect(await records.cancel(GUILD)).toBe(false);
	expect(await records.due(later)).toEqual([{ guild: GUILD, isAsked: true }]);
});

test('what is planned for one guild is for no other', async () => {
	const records = openGuildRecords(db);
	await records.plan(OTHER, NOW, 'left');
	await records.plan(GUILD, new Date(NOW.getTime() - 1), 'asked');
	expect(await records.due(NOW)).toEqual([
		{ guild: GUILD, isAsked: true },
		{ guild: OTHER, isAsked: false },
	]);

	await records.plan('333', NOW, 'left');
	expect(await records.cancel('333')).toBe(true);
	expect((await records.due(NOW)).map(({ guild }) => guild)).toEqual([GUILD, OTHER]);
});

test('the bundled articles are no guild’s, and a guild that is to be erased is told no more', async () => {
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	await saveArticle(store.library(), { title: 'Bundled' });
	await saveArticle(store.library(GUILD), { title: 'Own' });
	await saveArticle(store.library(OTHER), { title: 'Other' });
	const records = openGuildRecords(db);
	await records.plan(OTHER, NOW, 'left');

	expect(await records.guilds()).toEqual([GUILD]);
});
