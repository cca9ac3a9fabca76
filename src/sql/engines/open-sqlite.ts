import { closeSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import { StoreFault } from '../../ports/store-fault.ts';
import type { Database } from '../database.ts';
import { hasEnded } from '../fleet/holder.ts';
import { migrate } from '../migrate.ts';
import type { Queries, Schema } from '../schema.ts';
import { CarefulDriver, type Read, resultCodeOf } from './careful-driver.ts';
import { makeFolder } from './make-folder.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { openSideConnection, type SideConnection } from './side-connection.ts';
import { sqlite } from './sqlite.ts';
import { openConnection, runStatements } from './sqlite-connection.ts';
import { openUpkeep } from './sqlite-upkeep.ts';
import { keepLogShort } from './write-ahead-log.ts';

const OWNER_ONLY = 0o600;
const RETRY_MS = 50;
const RETRIES = 100;

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
	const side = reader ? openSideConnection(file) : sideOn(connection);
	const driver: CarefulDriver = new CarefulDriver({
		writer: connection,
		file,
		reader,
		written: () => written?.(),
	});
	const written = reader && keepLogShort({ writer: connection, reader, side }, driver.alone);
	const queries: Queries = new Kysely<Schema>({
		dialect: new TransactionalSqlite(connection, driver),
	});
	return {
		queries,
		dialect: sqlite,
		isGone: hasEnded,
		...openUpkeep({ queries, side, alone: driver.alone }),
		async close() {
			await side.close();
			await queries.destroy();
		},
	};
}

/** A database in memory has one connection, and there little takes long. */
function sideOn(connection: DatabaseSync): SideConnection {
	return {
		run: async (...statements) => runStatements(connection, statements),
		close: async () => {},
	};
}

/** SQLite changes tables within transactions too, which Kysely does not expect of it. */
class TransactionalSqlite extends SqliteDialect {
	readonly #driver: CarefulDriver;

	constructor(connection: DatabaseSync, driver: CarefulDriver) {
		super({ database: nodeSqlite(connection) });
		this.#driver = driver;
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
