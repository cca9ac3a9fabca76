import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Database } from '../../src/sql/database.ts';
import { openDatabase } from '../../src/sql/open-database.ts';

/** An empty folder that is gone when the test is over. */
export async function emptyFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

/** A database in memory, closed when the test is over. */
export async function memoryDatabase(): Promise<Database> {
	return closedAfterwards(await openDatabase(':memory:'));
}

/** A new database in a file, closed and deleted when the test is over. */
export async function fileDatabase(): Promise<Database> {
	return closedAfterwards(await openDatabase(join(await emptyFolder(), 'test.db')));
}

function closedAfterwards(db: Database): Database {
	onTestFinished(() => db.close());
	return db;
}
