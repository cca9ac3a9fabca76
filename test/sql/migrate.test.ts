import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { readSearch } from '../../src/domain/articles/search-words.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { openActionStates } from '../../src/sql/action-states.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { sqliteOn } from '../../src/sql/engines/open-sqlite.ts';
import { openConnection } from '../../src/sql/engines/sqlite-connection.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { migrate } from '../../src/sql/migrate.ts';
import { MIGRATIONS } from '../../src/sql/migrations.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { emptyFolder, fileDatabase, memoryDatabase } from '../support/databases.ts';
import { expectWhole } from '../support/whole-database.ts';

const GUILD = '111222333444555666';
const ALL = { offset: 0, limit: 100 };
const now = () => new Date('2026-11-29T12:00:00Z');

/** A copy of a file that an earlier version wrote, after so many steps. */
async function storedFile(steps = 7): Promise<string> {
	const file = join(await emptyFolder(), 'stored.db');
	const stored = new URL(`fixtures/version-${steps}.db.gz`, import.meta.url);
	await writeFile(file, gunzipSync(await readFile(stored)));
	return file;
}

async function opened(file: string): Promise<Database> {
	const db = await openDatabase(file);
	onTestFinished(() => db.close());
	return db;
}

/** Every table and index with its columns, as the database describes them. */
async function shapeOf({ queries }: Database): Promise<unknown> {
	const { rows } = await sql<{ name: string; sql: string }>`
		select name, sql from sqlite_master
		where sql is not null and name not in ('migrations', 'kysely_migration') and name not like 'sqlite_%'
		order by name`.execute(queries);
	return rows.map(({ name, sql }) => `${name}: ${sql.replace(/\s+/g, ' ')}`);
}

test('a file of an earlier version gets the schema of a new one, and keeps what was in it', async () => {
	const db = await opened(await storedFile());
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	const library = store.library(GUILD);
	const book = openReminderBooks(db, now).book(GUILD);

	expect(await shapeOf(db)).toEqual(await shapeOf(await memoryDatabase()));
	await expectWhole(db, store);
	const { rows } = await library.articles(ALL);
	expect(rows.map(({ title }) => title)).toEqual([
		'Harbour of Oberwald closes for the winter',
		'Lumen opens its old bridge again',
		'A treaty of the two valleys',
	]);
	expect((await library.quotes({ speaker: 'Lee' }, ALL)).rows.map(({ text }) => text)).toEqual([
		'hard on our fishermen',
		'We have our river back,',
		'A bridge that has waited for four years can wait for a report.',
	]);
	expect((await library.quotes({ about: 'fishermen' }, ALL)).total).toBe(1);
	expect(
		(await library.appearances('Lee')).rows.map(({ article, name, roles, quotes }) => [
			article.published.day,
			name,
			roles,
			quotes,
		]),
	).toEqual([
		['2025-11-04', 'Ann Lee', ['mayor of Lumen'], 1],
		['2024-03-07', 'Ann Lee', ['mayor'], 2],
	]);
	expect((await library.keyDates({ from: '2025-11-01' }, ALL)).total).toBeGreaterThan(2);
	expect((await library.speakers('gra', 5)).map(({ name }) => name)).toEqual(['Greta Graf']);
	expect(await library.similar((await library.latest())?.text ?? '')).toMatchObject(rows[0] ?? {});
	expect((await book.anniversaries(['02-22', '05-03'])).map(({ origin }) => origin)).toEqual([
		'1891-05-03',
		'2020-02-22',
		'2023-02-22',
	]);
	expect(await book.mutes()).toEqual([{ kind: 'speaker', name: 'Tom Reed' }]);
});

test('who is quoted in an article of an earlier version is no longer found once it is gone', async () => {
	const db = await opened(await storedFile());
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	const library = store.library(GUILD);
	expect((await library.speakers('graf', 5)).map(({ name }) => name)).toEqual(['Greta Graf']);

	const [quoted] = (await library.quotes({ speaker: 'Graf' }, ALL)).rows;
	await store.desk(GUILD).remove(quoted?.article.id ?? '');

	expect(await library.speakers('graf', 5)).toEqual([]);
	expect(await namesLeft(db)).toEqual([]);
	await expectWhole(db, store);
});

/** What speakers are found by whom nobody quotes any more. */
async function namesLeft({ queries }: Database): Promise<unknown> {
	const { rows } = await sql`select form from speaker_names where not exists (select 1 from quotes
		where quotes.library = speaker_names.library and quotes.speaker_key = speaker_names.speaker_key)`.execute(
		queries,
	);
	return rows;
}

test('the words of a file of an earlier version are found once they are filed', async () => {
	const db = await opened(await storedFile());
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	const found = async () =>
		(await store.library(GUILD).search({ words: readSearch('fishermen') }, ALL)).total;

	expect(await found()).toBe(0);
	expect(await store.backlog.fillSearch(2)).toBe(2);
	expect(await store.backlog.fillSearch(2)).toBe(1);
	expect(await store.backlog.fillSearch(2)).toBe(0);

	expect(await found()).toBe(1);
	await expectWhole(db, store);
});

test('settings, feeds and buttons of an earlier version hold', async () => {
	const db = await opened(await storedFile());
	const guilds = openGuildSettingsStore(db);
	const settings = openReminderSettingsStore(db);

	expect(await guilds.of(GUILD)).toEqual({ hour: 18, timeZone: 'Europe/Berlin', locale: 'de' });
	expect(await settings.of(GUILD)).toMatchObject({
		channel: '333444555666777888',
		leads: [7, 0],
		silent: false,
	});
	expect(await settings.due(new Date('2026-11-29T18:00:00Z'), 9)).toMatchObject([
		{ guild: GUILD, choices: { hour: 18, locale: 'de' } },
	]);
	expect(await openFeedStore(db).feedsOf(GUILD).list()).toMatchObject([
		{ name: 'Lumen Post', pace: 'daily', health: { title: 'The Lumen Post' } },
	]);
	const actionStates = openActionStates(db, () => new Date());
	const press = await actionStates.find('62c62970d0b7d488fb71b2896fe57b110d1226c4', GUILD);
	expect(press).toMatchObject({ command: 'quotes', action: 'page' });
});

test('a version before this one says of the file that it is of a later one', async () => {
	const { queries } = await opened(await storedFile());
	const { rows } = await sql<{ last: number }>`select max(number) as last from migrations`.execute(
		queries,
	);
	expect(rows[0]?.last).toBeGreaterThan(Object.keys(MIGRATIONS).length);
});

test.each([
	[
		'a later version’s',
		`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`,
	],
	['a later version’s, of the old ledger', 'drop table kysely_migration'],
])('a file that is %s is refused and stays as it is', async (_, change) => {
	const file = await storedFile();
	await (await openDatabase(file)).close();
	const writer = new DatabaseSync(file);
	writer.exec(change);
	for (let number = 100; number < 200; number += 1) {
		writer.exec(`insert into migrations values (${number})`);
	}
	writer.exec('pragma wal_checkpoint(truncate)');
	writer.close();
	const before = await readFile(file);

	const opening = openDatabase(file).then((db) => db.close());

	await expect(opening).rejects.toThrow(UserError);
	await expect(opening).rejects.toThrow('later version');
	expect((await readFile(file)).equals(before)).toBe(true);
});

test('what was kept beside quotes and of whom articles name stands with where people appear', async () => {
	const db = sqliteOn(openConnection(':memory:'), ':memory:');
	onTestFinished(() => db.close());
	const before = Object.entries(MIGRATIONS).filter(([name]) => name < '0035');
	await migrate(db, Object.fromEntries(before));
	const run = (text: string) => sql.raw(text).execute(db.queries);
	await run(`insert into libraries (owner, articles, quotes) values ('g1', 1, 3)`);
	await run(`insert into articles (number, id, owner, title, heading, language, published_day, published_at, time_zone,
		added_at, text_hash, analysis_version, analysis, text)
		values (7, 'abc', 'g1', 'Talks', 'talks', 'en', '2024-03-07', 5, 'UTC', 0, '', 1, '', '')`);
	const quotes = [
		['Ann Lee', { text: 'One.', role: 'mayor', besides: { roles: ['mayor', 'poet'], age: 41 } }],
		['ANN LEE', { text: 'Two.' }],
		['Bo Ek', { text: 'Three.' }],
	] as const;
	for (const [number, [speaker, finding]] of quotes.entries())
		await run(`insert into quotes (article, number, owner, published_day, published_at, start_index, speaker, speaker_key,
			finding) values (7, ${number}, 'g1', '2024-03-07', 5, ${number}, '${speaker}', '${speaker.toLowerCase()}',
			'${JSON.stringify(finding)}')`);
	await run(
		`insert into named_people values ('g1', 'mia sol', 7, 'Mia Sol', '{"roles":["judge"]}')`,
	);

	await migrate(db);

	const rows = await db.queries
		.selectFrom('appearances')
		.select(['article_id', 'published_day', 'named', 'name', 'quotes', 'told'])
		.orderBy('speaker_key')
		.execute();
	const here = { article_id: 'abc', published_day: '2024-03-07' };
	const told = '{"said":["mayor"],"roles":["poet"],"age":41}';
	expect(rows).toEqual([
		{ ...here, named: 0, name: 'Ann Lee', quotes: 2, told },
		{ ...here, named: 0, name: 'Bo Ek', quotes: 1, told: '{}' },
		{ ...here, named: 1, name: 'Mia Sol', quotes: 0, told: '{"roles":["judge"]}' },
	]);
	const findings = await db.queries.selectFrom('quotes').select('finding').execute();
	expect(findings.map(({ finding }) => JSON.parse(finding))).toEqual([
		{ text: 'One.', role: 'mayor' },
		{ text: 'Two.' },
		{ text: 'Three.' },
	]);
});

test('a step that fails leaves nothing of those before it', async () => {
	const db = await fileDatabase();
	const shape = await shapeOf(db);
	const steps = {
		...MIGRATIONS,
		'9998-songs': {
			up: async (step: typeof db.queries) => {
				await step.schema.createTable('songs').addColumn('title', 'text').execute();
			},
		},
		'9999-broken': { up: () => Promise.reject(new Error('broken')) },
	};

	await expect(migrate(db, steps)).rejects.toThrow('broken');

	expect(await shapeOf(db)).toEqual(shape);
});
