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
	const statements = keptStatements((sql) => statementOf(database, sql));
	return {
		close: () => database.close(),
		// A deferred transaction that writes after reading can find that somebody else wrote meanwhile, and fails.
		prepare: (text) => statements(text === 'begin' ? 'begin immediate' : text),
	};
}

/** What the rows of a query are read by: its words, of which no column is named by an asterisk, and its values. */
export type ReadRows = <Row>(sql: string, values: readonly unknown[]) => Row[];

/** Reads rows of few different queries in a third less time: as lists of values, which then get the names of their columns. */
export function rowReader(database: DatabaseSync): ReadRows {
	const statements = keptStatements((text) => {
		const statement = database.prepare(withPlainLimits(text));
		const names = statement.columns().map(({ name }) => name);
		statement.setReturnArrays(true);
		return { statement, names };
	});
	return <Row>(sql: string, values: readonly unknown[]) => {
		const { statement, names } = statements(sql);
		const rows: unknown[] = statement.all(...(values as Binding[]));
		return rows.map((row) => named(names, row as unknown[]) as Row);
	};
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
	const row: Record<string, unknown> = {};
	for (let index = 0; index < names.length; index += 1) row[names[index] ?? ''] = values[index];
	return row;
}

/** What `prepare` makes of a statement, kept while it is among those used last. */
function keptStatements<Statement>(
	prepare: (sql: string) => Statement,
): (sql: string) => Statement {
	const kept = new Map<string, Statement>();
	return (sql) => {
		const statement = kept.get(sql) ?? prepare(sql);
		kept.delete(sql);
		kept.set(sql, statement);
		// To look for the oldest takes long where many were used anew.
		if (kept.size <= MOST_KEPT) return statement;
		for (const oldest of kept.keys()) {
			if (kept.size <= MOST_KEPT) break;
			kept.delete(oldest);
		}
		return statement;
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
