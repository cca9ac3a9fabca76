import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished, type TestContext } from 'vitest';
import type { Database } from '../../src/sql/database.ts';
import { sqliteOn } from '../../src/sql/engines/open-sqlite.ts';
import { openConnection } from '../../src/sql/engines/sqlite-connection.ts';
import { migrate } from '../../src/sql/migrate.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { hasPostgres, postgresDatabase } from './postgres-databases.ts';

/** The databases on which the store keeps its promises, each with a way to an empty one. */
export const DATABASES: readonly (readonly [name: string, open: () => Promise<Database>])[] = [
	['SQLite in memory', memoryDatabase],
	...(hasPostgres() ? [['PostgreSQL', postgresDatabase] as const] : []),
];

/** The same, and a file besides. */
export const EVERY_DATABASE = [...DATABASES, ['SQLite in a file', fileDatabase] as const];

/** An empty folder that is gone when the test is over; of tests that run beside others, which of them has to be said. */
export async function emptyFolder(
	it: Pick<TestContext, 'onTestFinished'> = { onTestFinished },
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
	it.onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

/** A database in memory, closed when the test is over. */
export async function memoryDatabase(): Promise<Database> {
	return closedAfterwards(await newDatabase());
}

/** A database in memory as openDatabase makes one, but migrated once for all tests of a process; whoever opens it closes it. */
export async function newDatabase(): Promise<Database> {
	return sqliteOn(openConnection(MEMORY, await migratedOnce()), MEMORY);
}

/** A file as the first start of a bot leaves it, deleted when the test is over. */
export async function preparedDatabase(): Promise<string> {
	const file = join(await emptyFolder(), 'test.db');
	await copyFile(inject('preparedDatabase'), file);
	return file;
}

const MEMORY = ':memory:';
let migrated: Promise<Uint8Array> | undefined;

function migratedOnce(): Promise<Uint8Array> {
	migrated ??= serializeMigrated();
	return migrated;
}

async function serializeMigrated(): Promise<Uint8Array> {
	const connection = openConnection(MEMORY);
	const database = sqliteOn(connection, MEMORY);
	await migrate(database);
	const contents = connection.serialize();
	await database.close();
	return contents;
}

/** A new database in a file, closed and deleted when the test is over. */
export async function fileDatabase(): Promise<Database> {
	const file = join(await emptyFolder(), 'test.db');
	await writeFile(file, await migratedOnce());
	return closedAfterwards(await openDatabase(file));
}

function closedAfterwards(db: Database): Database {
	onTestFinished(() => db.close());
	return db;
}
