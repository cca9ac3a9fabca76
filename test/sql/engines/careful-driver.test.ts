import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { StoreFault } from '../../../src/ports/store-fault.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import type { Database } from '../../../src/sql/database.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyFolder } from '../../support/databases.ts';
import { lagOf } from '../../support/loop-lag.ts';
import { numberedArticle } from '../../support/numbered-article.ts';

const PAGE = { offset: 0, limit: 100 };
const filing = { now: () => new Date('2024-03-08T09:00:00Z'), analysisVersion: 7 };

async function openLibrary() {
	const file = join(await emptyFolder(), 'test.db');
	const database = await openDatabase(file);
	onTestFinished(() => database.close());
	const library = openArticleStore(database, filing).library('111');
	// Opening took long enough for the store to let others have a turn, which clocks of tests do not wait for.
	await turn();
	return {
		file,
		database,
		save: (number: number) => saveArticle(library, numberedArticle(number)),
		count: async () => (await library.articles(PAGE)).total,
	};
}

/** Another process’s connection that holds the lock. */
function lock(file: string): () => void {
	const other = new DatabaseSync(file, { timeout: 5000 });
	other.exec('begin immediate');
	let isOpen = true;
	const unlock = (): void => {
		if (isOpen) other.close();
		isOpen = false;
	};
	onTestFinished(unlock);
	return unlock;
}

const problemOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => 'done',
		(error: unknown) => (error instanceof StoreFault ? error.problem : error),
	);

describe('a lock that another process holds', () => {
	beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
	afterEach(() => vi.useRealTimers());

	test('is waited for, and others have their turn meanwhile', async () => {
		const { file, save, count } = await openLibrary();
		const unlock = lock(file);
		const saved = save(1);
		let turns = 0;
		setTimeout(() => {
			turns += 1;
		}, 1000);
		await vi.advanceTimersByTimeAsync(4000);
		expect(turns).toBe(1);
		unlock();
		await vi.advanceTimersByTimeAsync(60);
		await saved;
		expect(await count()).toBe(1);
	});

	test('is waited for by many at once, each as patiently, while others read', async () => {
		const { file, save, count } = await openLibrary();
		await save(0);
		const unlock = lock(file);
		const saved = Promise.all(Array.from({ length: 8 }, (_, number) => save(number + 1)));
		await vi.advanceTimersByTimeAsync(3000);
		const counted = count();
		await vi.advanceTimersByTimeAsync(60);
		expect(await counted).toBe(1);
		unlock();
		await vi.advanceTimersByTimeAsync(1000);
		await saved;
		expect(await count()).toBe(9);
	});

	test('for too long: it is busy, at once for those behind, until something is done again', async () => {
		const { file, save, count } = await openLibrary();
		const unlock = lock(file);
		const first = problemOf(save(1));
		await vi.advanceTimersByTimeAsync(6000);
		expect(await first).toBe('busy');
		expect(await problemOf(save(2))).toBe('busy');
		unlock();
		await save(3);
		expect(await count()).toBe(1);
	});
});

test('however much is asked of it at once, others have their turn in between', async () => {
	const { database } = await openLibrary();

	const { longest, spent } = await lagOf(async () => {
		for (let number = 0; number < 20_000; number += 1) {
			await sql`select count(*) from sqlite_master`.execute(database.queries);
		}
	});

	expect(longest).toBeLessThan(spent / 2);
});

test('of many who ask at once, each has a turn of the event loop for a long question, in the order of asking', async () => {
	const { database } = await openLibrary();
	let turns = 0;
	let isDone = false;
	const counting = async (): Promise<void> => {
		for (; !isDone; turns += 1) await turn();
	};
	const answers: { readonly number: number; readonly turn: number }[] = [];
	const ask = async (number: number): Promise<void> => {
		await sql`${LONG_QUESTION}`.execute(database.queries);
		answers.push({ number, turn: turns });
		await sql`${LONG_QUESTION}`.execute(database.queries);
		answers.push({ number, turn: turns });
	};
	const counted = counting();

	await Promise.all([1, 2, 3, 4].map(ask));
	isDone = true;
	await counted;

	expect(answers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
	expect(new Set(answers.map(({ turn }) => turn)).size).toBe(8);
});

/** Takes longer than the store may keep the thread. */
const LONG_QUESTION = sql`with recursive numbers (number) as (
	select 1 union all select number + 1 from numbers where number < 200000
) select count(*) from numbers`;

/** What stands in the way, and whether what was there before can be read. */
function checkFault(
	name: string,
	problem: string,
	harm: (given: { readonly file: string; readonly database: Database }) => Promise<unknown>,
	cause?: string,
): void {
	test(`${name}: nothing is said to be saved, and the cause is known`, async () => {
		const { file, database, save, count } = await openLibrary();
		await save(1);
		await harm({ file, database });

		const error = await save(2).catch((reason: unknown) => reason);

		expect(error).toBeInstanceOf(StoreFault);
		expect(error).toMatchObject({ problem });
		const { message, cause: found } = error as Error;
		expect(message).toMatch(/^[^.]+(?:so nothing was saved|so this was not done)\. [^.]+\.$/);
		expect(`${found}`).toContain(cause ?? 'undefined');
		expect(await count()).toBe(1);
	});
}

checkFault('the file was deleted', 'gone', ({ file }) => rm(file));
checkFault('the file was moved away', 'gone', ({ file }) => rename(file, `${file}.old`));
checkFault('another file stands there', 'gone', async ({ file }) => {
	await writeFile(`${file}.new`, await readFile(file));
	await rename(`${file}.new`, file);
});
checkFault(
	'it may not be written',
	'read-only',
	({ database }) => sql`pragma query_only = on`.execute(database.queries),
	'readonly database',
);
checkFault(
	'there is no room',
	'disk full',
	({ database }) => sql`pragma max_page_count = 1`.execute(database.queries),
	'database or disk is full',
);

test('a damaged page is told as one', async () => {
	const { file, database, save, count } = await openLibrary();
	for (let number = 0; number < 30; number += 1) await save(number);
	await database.maintain();
	const { root } = await rootOf(database, 'articles');
	await database.close();
	await overwrite(file, root);
	const damaged = await openDatabase(file);
	onTestFinished(() => damaged.close());
	const library = openArticleStore(damaged, filing).library('111');

	expect(await problemOf(library.articles(PAGE))).toBe('damaged');
	expect(await problemOf(saveArticle(library, numberedArticle(40)))).toBe('damaged');
	await expect(count()).rejects.toThrow();
});

async function rootOf({ queries }: Database, table: string): Promise<{ root: number }> {
	const found = await sql<{ root: number }>`select rootpage as root from sqlite_master
		where name = ${table} and type = 'table'`.execute(queries);
	return found.rows[0] ?? { root: 0 };
}

/** Pages of SQLite count from 1; how many bytes each has stands behind the 16 with which the file begins. */
async function overwrite(file: string, page: number): Promise<void> {
	const opened = await open(file, 'r+');
	const { buffer } = await opened.read(Buffer.alloc(2), 0, 2, 16);
	const bytes = buffer.readUInt16BE();
	await opened.write(Buffer.alloc(bytes, 0xff), 0, bytes, (page - 1) * bytes);
	await opened.close();
}
