import type { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

type Binding = null | number | bigint | string | Uint8Array;

/** More different statements than the bot has; lists of values of many lengths come and go. */
const MOST_KEPT = 300;

/**
 * Node's own SQLite in the shape Kysely asks for. A transaction takes the write lock when it begins. A statement is
 * prepared once and kept, the one used last the longest.
 */
export function nodeSqlite(database: DatabaseSync): SqliteDatabase {
	const kept = new Map<string, SqliteStatement>();
	return {
		close: () => database.close(),
		prepare(text) {
			// A deferred transaction that writes after reading can find that somebody else wrote meanwhile, and fails.
			const sql = text === 'begin' ? 'begin immediate' : text;
			const statement = kept.get(sql) ?? statementOf(database, sql);
			kept.delete(sql);
			kept.set(sql, statement);
			for (const oldest of kept.keys()) {
				if (kept.size <= MOST_KEPT) break;
				kept.delete(oldest);
			}
			return statement;
		},
	};
}

/**
 * SQLite plans a statement anew each time when a value is bound to a bare limit, however often it was the same one: that
 * takes longer than most of what is asked. It does not look into a sum.
 */
function withPlainLimits(sql: string): string {
	return sql.replace(/\blimit \?/gi, 'limit (? + 0)');
}

function statementOf(database: DatabaseSync, text: string): SqliteStatement {
	const sql = withPlainLimits(text);
	const statement = database.prepare(sql);
	return {
		reader: statement.columns().length > 0,
		all: (bindings) => statement.all(...(bindings as Binding[])),
		run: (bindings) => statement.run(...(bindings as Binding[])),
		// Whoever reads row by row may read the same again in between: these have a statement of their own.
		iterate: (bindings) => database.prepare(sql).iterate(...(bindings as Binding[])),
	};
}
