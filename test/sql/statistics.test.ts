import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/sql/database.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { emptyFolder } from '../support/databases.ts';
import { lagOf } from '../support/loop-lag.ts';

const LARGE = 10_000;

async function open(file: string): Promise<Database> {
	const db = await openDatabase(file);
	onTestFinished(() => db.close());
	return db;
}

/** A library with so many names, beside which another process has the file open. */
async function libraryWith(names: number) {
	const file = join(await emptyFolder(), 'test.db');
	const filling = await openDatabase(file);
	await addNames(filling, { from: 0, to: names });
	await filling.close();
	const other = new DatabaseSync(file);
	onTestFinished(() => other.close());
	other.prepare('select count(*) from libraries').get();
	return { file, other };
}

async function addNames({ queries }: Database, { from, to }: { from: number; to: number }) {
	await sql`insert into speaker_names (library, whole, form, speaker_key, articles)
		with recursive numbers (number) as (
			select ${from} + 0 union all select number + 1 from numbers where number < ${to - 1}
		) select number % 7, 0, 'form ' || number, 'key ' || number, 1 from numbers`.execute(queries);
}

/** How many rows of names SQLite knew of when statistics were gathered. */
async function namesCounted({ queries }: Database): Promise<number | undefined> {
	const { rows: tables } = await sql`
		select 1 from sqlite_master where name = 'sqlite_stat1'`.execute(queries);
	if (tables.length === 0) return undefined;
	const { rows } = await sql<{ stat: string }>`
		select stat from sqlite_stat1 where tbl = 'speaker_names'`.execute(queries);
	return rows[0] && Number.parseInt(rows[0].stat, 10);
}

test('a library that has no statistics has some after it was opened, and whoever has it open too goes by them', async () => {
	const { file, other } = await libraryWith(LARGE);
	const db = await open(file);
	expect(await namesCounted(db)).toBeUndefined();
	const hasNone = () =>
		other
			.prepare('pragma optimize(0x10013)')
			.all()
			.some((row) => Object.values(row).join().includes('speaker_names'));
	expect(hasNone()).toBe(true);

	await db.gatherStatistics();

	expect(await namesCounted(db)).toBeGreaterThan(LARGE / 2);
	other.prepare('select count(*) from libraries').get();
	expect(hasNone()).toBe(false);
});

test('they are gathered anew when it has grown tenfold, and not before', async () => {
	const { file } = await libraryWith(LARGE);
	const db = await open(file);
	await db.gatherStatistics();
	const before = await namesCounted(db);

	await addNames(db, { from: LARGE, to: LARGE * 3 });
	await db.gatherStatistics();
	expect(await namesCounted(db)).toBe(before);

	await addNames(db, { from: LARGE * 3, to: LARGE * 15 });
	await db.gatherStatistics();
	expect(await namesCounted(db)).toBeGreaterThan(LARGE * 10);
});

test('of few rows none are gathered: what goes through them would do so when they are many', async () => {
	const { file } = await libraryWith(LARGE - 1);
	const db = await open(file);

	await db.gatherStatistics();
	await db.maintain();

	expect(await namesCounted(db)).toBeUndefined();
});

test('the nightly work gathers them too', async () => {
	const { file } = await libraryWith(LARGE);
	const db = await open(file);

	await db.maintain();

	expect(await namesCounted(db)).toBeGreaterThan(LARGE / 2);
});

test('gathering them holds nobody up', async () => {
	const { file } = await libraryWith(LARGE * 20);
	const db = await open(file);

	const { longest } = await lagOf(() => db.gatherStatistics());

	expect(await namesCounted(db)).toBeGreaterThan(LARGE * 10);
	expect(longest).toBeLessThan(20);
});
