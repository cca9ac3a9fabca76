import type { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

type Binding = null | number | bigint | string | Uint8Array;

/** Node's own SQLite in the shape Kysely asks for. A transaction takes the write lock when it begins. */
export function nodeSqlite(database: DatabaseSync): SqliteDatabase {
	return {
		close: () => database.close(),
		// A deferred transaction that writes after reading can find that somebody else wrote meanwhile, and fails.
		prepare: (sql) => statementOf(database, sql === 'begin' ? 'begin immediate' : sql),
	};
}

function statementOf(database: DatabaseSync, sql: string): SqliteStatement {
	const statement = database.prepare(sql);
	return {
		reader: statement.columns().length > 0,
		all: (bindings) => statement.all(...(bindings as Binding[])),
		run: (bindings) => statement.run(...(bindings as Binding[])),
		iterate: (bindings) => statement.iterate(...(bindings as Binding[])),
	};
}
