import type { Database } from './database.ts';
import type { Queries } from './schema.ts';

/**
 * Does `work` in a transaction, while no other is at work on the same subject: two that read first and write then do
 * not pass each other by. Whole or not at all; it may be begun anew, so that it changes nothing outside of the database.
 */
export function inTurn<Result>(
	{ queries, dialect }: Pick<Database, 'queries' | 'dialect'>,
	subject: string,
	work: (db: Queries) => Promise<Result>,
): Promise<Result> {
	return queries.transaction().execute(async (db) => {
		await dialect.takeTurns(db, subject);
		return work(db);
	});
}

/** Lets the process do something else: the database may never wait, so that awaiting it does not. */
export function breath(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

/** Few enough that no statement has more values than SQLite takes, and that others have their turn between two. */
const ROWS_AT_ONCE = 100;

/** The rows, so many at a time; those of later parts are made later. */
export function* parts<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
	let part: Row[] = [];
	for (const row of rows) {
		part.push(row);
		if (part.length < ROWS_AT_ONCE) continue;
		yield part;
		part = [];
	}
	if (part.length > 0) yield part;
}
