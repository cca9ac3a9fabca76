import { DatabaseSync } from 'node:sqlite';

/** What a page of a long list goes through is read once from the file: SQLite's usual 2 MB hold no thousand articles. */
const CACHE_KB = 16_000;
/** Of a new file: of usual articles three stand on a page, where of half of that most would have one to themselves. */
const PAGE_BYTES = 8192;

/** Connects to the file, by its name or address, or to a database in memory that begins with what was serialized as `contents`. */
export function openConnection(file: string | URL, contents?: Uint8Array): DatabaseSync {
	const connection = new DatabaseSync(file, { enableForeignKeyConstraints: true });
	try {
		if (contents) connection.deserialize(contents);
		connection.exec(`pragma page_size = ${PAGE_BYTES}`);
		connection.exec('pragma journal_mode = wal');
		connection.exec('pragma synchronous = full');
		// What is deleted is overwritten: people ask for it.
		connection.exec('pragma secure_delete = on');
		connection.exec(`pragma cache_size = ${-CACHE_KB}`);
		// SQLite itself would wait with the whole process; the driver waits better.
		connection.exec('pragma busy_timeout = 0');
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

export type Row = Readonly<Record<string, unknown>>;

/** Does the statements one after the other and gives the rows of each; where one fails, no transaction stays open. */
export function runStatements(connection: DatabaseSync, statements: readonly string[]): Row[][] {
	try {
		return statements.map((statement) => connection.prepare(statement).all());
	} catch (error) {
		if (connection.isTransaction) connection.exec('rollback');
		throw error;
	}
}
