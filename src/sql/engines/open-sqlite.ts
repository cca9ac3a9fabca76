import { closeSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import { StoreFault } from '../../ports/store-fault.ts';
import type { Database } from '../database.ts';
import { hasEnded } from '../fleet/holder.ts';
import { migrate } from '../migrate.ts';
import type { Queries, Schema } from '../schema.ts';
import { CarefulDriver, type Read, resultCodeOf } from './careful-driver.ts';
import { makeFolder } from './make-folder.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { sqlite } from './sqlite.ts';
import { openConnection } from './sqlite-connection.ts';

const OWNER_ONLY = 0o600;
const RETRY_MS = 50;
const RETRIES = 100;

/** Pages of a search index that are merged in a night. */
const MERGED_PAGES = 2000;
/** So few pages at once that others are answered soon. */
const PAGES_AT_ONCE = 20;

/** Opens the file, or ':memory:', and brings it up to date. */
export async function openSqlite(file: string): Promise<Database> {
	const writer = await connect(file);
	const database = sqliteOn(writer, file, file === ':memory:' ? undefined : openReader(file));
	try {
		await migrate(database);
	} catch (error) {
		await database.close();
		throw refusal(file, error);
	}
	return database;
}

/** The database that `connection` to `file` leads to, as it is: with every migration applied already. */
export function sqliteOn(connection: DatabaseSync, file: string, reader?: DatabaseSync): Database {
	const queries: Queries = new Kysely<Schema>({
		dialect: new TransactionalSqlite(connection, file, reader),
	});
	return {
		queries,
		dialect: sqlite,
		isGone: hasEnded,
		maintain: () => maintain(queries),
		mergeTitles: () => merge(queries, TITLES),
		scrub: () => scrub(queries),
		close: () => queries.destroy(),
	};
}

/** SQLite changes tables within transactions too, which Kysely does not expect of it. */
class TransactionalSqlite extends SqliteDialect {
	readonly #driver: CarefulDriver;

	constructor(connection: DatabaseSync, file: string, reader?: DatabaseSync) {
		super({ database: nodeSqlite(connection) });
		this.#driver = new CarefulDriver(connection, file, reader);
	}

	override createDriver(): CarefulDriver {
		return this.#driver;
	}

	override createAdapter(): SqliteAdapter {
		return new TransactionalAdapter(this.#driver.read);
	}
}

class TransactionalAdapter extends SqliteAdapter {
	/** By which queries that are kept go straight: see kept-query.ts. */
	readonly read: Read | undefined;

	constructor(read: Read | undefined) {
		super();
		this.read = read;
	}

	override get supportsTransactionalDdl(): boolean {
		return true;
	}

	/** The driver shares the one connection out itself: Kysely's turns would last as long as somebody waits for a lock. */
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}

async function connect(file: string, attempt = 1): Promise<DatabaseSync> {
	try {
		if (file !== ':memory:') makeFile(file);
		return openConnection(file);
	} catch (error) {
		// Another process may be turning the new file to WAL, for which SQLite itself does not wait.
		if (resultCodeOf(error) !== BUSY || attempt >= RETRIES) throw refusal(file, error);
	}
	await setTimeout(RETRY_MS);
	return connect(file, attempt + 1);
}

/** A new file is its owner's alone, and so is what SQLite puts beside it: servers confide their texts to it. */
function makeFile(file: string): void {
	makeFolder(dirname(file));
	try {
		if (statSync(file, { throwIfNoEntry: false }) === undefined)
			closeSync(openSync(file, 'a', OWNER_ONLY));
	} catch {
		// SQLite says better what is in the way.
	}
}

/** A second connection to a file that is open, for what only reads. */
function openReader(file: string): DatabaseSync {
	const reader = openConnection(file);
	reader.exec('pragma query_only = on');
	return reader;
}

async function maintain(db: Queries): Promise<void> {
	await sql`pragma optimize`.execute(db);
	// Of these, letters are looked for in each part, and they are small.
	await merge(db, TITLES);
	for (const index of WORDS) await merge(db, index, MERGED_PAGES);
	await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

/** An index keeps the words of what was deleted until all its parts are merged into one. */
async function scrub(db: Queries): Promise<void> {
	for (const index of [TITLES, ...WORDS]) await merge(db, index);
	await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

const TITLES = 'heading_search';
const WORDS = ['quote_search', 'article_search'];

/** Merges the parts of an index, so many pages of them at most. */
async function merge(db: Queries, index: string, most = Number.POSITIVE_INFINITY): Promise<void> {
	let merged = 0;
	let isDone = false;
	while (!isDone && merged < most) {
		// Below 0 all parts are taken, whatever their size; those that are being merged go on.
		const pages = merged === 0 ? -PAGES_AT_ONCE : PAGES_AT_ONCE;
		// A step that changes no more than its own row had nothing left to do.
		isDone = (await changedBy(db, index, pages)) < 2 && merged > 0;
		merged += PAGES_AT_ONCE;
		await setImmediate();
	}
}

/** How many rows a step changes. Only the connection that writes can tell, so all of it is one transaction. */
function changedBy(db: Queries, index: string, pages: number): Promise<number> {
	return db.transaction().execute(async (writing) => {
		const changes = async () =>
			(await sql<{ n: number }>`select total_changes() as n`.execute(writing)).rows[0]?.n ?? 0;
		const before = await changes();
		await sql`insert into ${sql.table(index)} (${sql.ref(index)}, rank)
			values ('merge', ${pages})`.execute(writing);
		return (await changes()) - before;
	});
}

const BUSY = 5;

/** What to do about SQLite's result codes. */
const ADVICE = new Map([
	[BUSY, 'Another process keeps it locked; stop that one, or start again later.'],
	[8, 'It may not be written; give Dateline the right to write the file and its folder.'],
	[10, 'The disk reports an error; check it, then restore the file from a backup.'],
	[11, 'The file is damaged; restore it from a backup, or move it away to start anew.'],
	[13, 'The disk is full; make room and start again.'],
	[14, 'It is a folder, or may not be read; set DATABASE_URL to a file Dateline may write.'],
	[26, 'It is not a database; set DATABASE_URL to another file, or move this one away.'],
]);

function refusal(file: string, error: unknown): unknown {
	if (error instanceof UserError) return error;
	const cause = error instanceof StoreFault ? error.cause : error;
	const advice = ADVICE.get(resultCodeOf(cause)) ?? folderAdvice(cause);
	if (advice === undefined) return error;
	return new UserError(`The database ${file} cannot be opened. ${advice}`, undefined, { cause });
}

function folderAdvice(error: unknown): string | undefined {
	const isFolder = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir';
	return isFolder
		? 'Its folder cannot be made; set DATABASE_URL to a file in a folder Dateline may write.'
		: undefined;
}
