import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { saveArticle } from '../support/articles.ts';
import { emptyFolder, fileDatabase, memoryDatabase } from '../support/databases.ts';
import { numberedArticle } from '../support/numbered-article.ts';
import { expectWhole } from '../support/whole-database.ts';

const filing = { now: () => new Date('2024-03-08T09:00:00Z'), analysisVersion: 7 };

async function refusal(address: string): Promise<string> {
	const error = await openDatabase(address).then(
		(db) => db.close(),
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(UserError);
	return error instanceof UserError ? error.message : '';
}

test('a file is made with its folders, and what is kept in it stays', async () => {
	const file = join(await emptyFolder(), 'a', 'b', 'test.db');
	const first = await openDatabase(file);
	const { id } = await saveArticle(openArticleStore(first, filing).library('111'));
	await first.close();

	const second = await openDatabase(file);

	expect(await openArticleStore(second, filing).library('111').article(id)).toBeDefined();
	await second.close();
});

test('a new file is its owner’s alone, and so is what stands beside it', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const before = process.umask(0o022);
	const db = await openDatabase(file);
	process.umask(before);
	for (const name of [file, `${file}-wal`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
	await db.close();
});

test('writes are on the disk before they are told of, and rows do not outlive their article', async () => {
	const { queries } = await fileDatabase();

	const pragma = async (name: string): Promise<unknown> =>
		Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(queries)).rows[0] ?? {})[0];

	expect(await pragma('journal_mode')).toBe('wal');
	expect(await pragma('synchronous')).toBe(2);
	expect(await pragma('foreign_keys')).toBe(1);
	expect(await pragma('busy_timeout')).toBe(0);
});

test.each(['mysql://dateline:secret@localhost/dateline', 'mongodb://secret@x'])(
	'%s is refused without giving away its password',
	async (address) => {
		const message = await refusal(address);

		expect(message).toContain('is not supported');
		expect(message).toContain('data/dateline.db');
		expect(message).not.toContain('secret');
	},
);

test('a folder', async () => {
	expect(await refusal(await emptyFolder())).toContain('It is a folder');
});

test('a file in what is no folder', async () => {
	const file = join(await emptyFolder(), 'file');
	await writeFile(file, 'text');

	expect(await refusal(join(file, 'test.db'))).toContain('Its folder cannot be made');
});

test.runIf(process.platform === 'linux')('where no folder can ever be, it says so', async () => {
	expect(await refusal('/proc/news/test.db')).toContain('Its folder cannot be made');
});

test('a file that is no database stays as it is', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const content = 'No database at all. '.repeat(300);
	await writeFile(file, content);

	expect(await refusal(file)).toContain('It is not a database');
	expect(await readFile(file, 'utf8')).toBe(content);
});

test('a damaged database', async () => {
	const file = join(await emptyFolder(), 'test.db');
	await (await openDatabase(file)).close();
	const bytes = await readFile(file);
	await writeFile(file, bytes.fill(0xaa, 100));

	expect(await refusal(file)).toContain('damaged');
});

test('the database of another program stays as it is', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const other = new DatabaseSync(file);
	other.exec('create table songs (title text)');
	other.close();

	expect(await refusal(file)).toContain('another program');

	const after = new DatabaseSync(file);
	expect(after.prepare('select name from sqlite_master').all()).toHaveLength(1);
	after.close();
});

test('a file that another process makes ready at this moment is waited for', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const other = new DatabaseSync(file);
	other.exec('begin exclusive');

	const opening = openDatabase(file);
	other.close();

	await (await opening).close();
});

test('a transaction has the file to itself from its beginning', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const db = await openDatabase(file);
	const other = new DatabaseSync(file, { timeout: 0 });

	await db.queries.transaction().execute(async () => {
		expect(() => other.exec('begin immediate')).toThrow('database is locked');
	});

	other.exec('begin immediate');
	other.close();
	await db.close();
});

test('the version of the analysis is kept with it', async () => {
	const { queries, ...db } = await memoryDatabase();
	await saveArticle(openArticleStore({ queries, ...db }, filing).library('111'));

	const row = await queries.selectFrom('articles').select('analysis_version').executeTakeFirst();

	expect(row?.analysis_version).toBe(7);
});

test('one transaction at a time, and none sees the half of another', async () => {
	const { queries, close } = await openDatabase(':memory:');
	const seen: number[] = [];

	await Promise.all(
		['a', 'b', 'c'].map((application) =>
			queries.transaction().execute(async (db) => {
				const rows = await db.selectFrom('registrations').selectAll().execute();
				seen.push(rows.length);
				await db.insertInto('registrations').values({ application, fingerprint: '1' }).execute();
				await db
					.insertInto('registrations')
					.values({ application: `${application}2`, fingerprint: '1' })
					.execute();
			}),
		),
	);

	expect(seen).toEqual([0, 2, 4]);
	await close();
});

test('maintaining keeps everything and empties the write-ahead log', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const db = await openDatabase(file);
	const store = openArticleStore(db, filing);
	for (let number = 0; number < 20; number += 1) {
		await saveArticle(store.library('111'), numberedArticle(number));
	}
	expect((await stat(`${file}-wal`)).size).toBeGreaterThan(0);

	await db.maintain();

	expect((await stat(`${file}-wal`)).size).toBe(0);
	await expectWhole(db, store);
	await db.close();
});

test('the nightly work makes the index of titles one, and what scrubs it leaves no part of any', async () => {
	const file = join(await emptyFolder(), 'test.db');
	const db = await openDatabase(file);
	for (const index of ['heading_search', 'quote_search']) await fillIndex(db, index);
	expect(await partsOf(db, 'heading_search')).toBeGreaterThan(3);

	await db.maintain();
	expect(await partsOf(db, 'heading_search')).toBe(1);

	await fillIndex(db, 'heading_search', 90_000);
	await db.scrub();
	expect(await partsOf(db, 'heading_search')).toBe(1);
	expect(await partsOf(db, 'quote_search')).toBe(1);
	await db.close();
});

test('the thousandth article makes the index of titles one', async () => {
	const db = await openDatabase(join(await emptyFolder(), 'test.db'));
	const library = openArticleStore(db, filing).library('111');
	await saveArticle(library, numberedArticle(0));
	await db.dialect.numberFrom(db.queries, { table: 'articles', column: 'number' }, 998);
	await fillIndex(db, 'heading_search', -90_000);

	await saveArticle(library, numberedArticle(1));
	expect(await partsOf(db, 'heading_search')).toBeGreaterThan(3);
	await saveArticle(library, numberedArticle(2));
	expect(await partsOf(db, 'heading_search')).toBe(1);
	await db.close();
});

test('an article is filed, whatever becomes of the index of titles', async () => {
	const db = await openDatabase(join(await emptyFolder(), 'test.db'));
	await db.dialect.numberFrom(db.queries, { table: 'articles', column: 'number' }, 999);
	const isTried: boolean[] = [];
	const mergeTitles = async () => {
		isTried.push(true);
		throw new Error('locked');
	};
	const library = openArticleStore({ ...db, mergeTitles }, filing).library('111');
	const { id } = await saveArticle(library, numberedArticle(1));
	expect(await library.article(id)).toBeDefined();
	expect(isTried).toEqual([true]);
	await db.close();
});

/** Far more than is merged in one step, in as many parts as SQLite lets be. */
async function fillIndex({ queries }: Database, index: string, from = 1): Promise<void> {
	const column = index === 'heading_search' ? 'heading' : 'words';
	for (let start = from; start < from + 4000; start += 250) {
		await queries.transaction().execute(async (db) => {
			for (let row = start; row < start + 250; row += 1) {
				const words = Array.from({ length: 12 }, (_, at) => ((row * 7919 + at) ** 2).toString(36));
				await sql`insert into ${sql.table(index)} (rowid, ${sql.ref(column)})
					values (${row}, ${words.join(' ')})`.execute(db);
			}
		});
	}
}

async function partsOf({ queries }: Database, index: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(distinct segid) as n from ${sql.table(`${index}_idx`)}`.execute(queries);
	return rows[0]?.n ?? 0;
}
