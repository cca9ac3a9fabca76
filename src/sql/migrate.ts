import { type Kysely, sql } from 'kysely';
import { UserError } from '../domain/user-error.ts';
import type { Dialect } from './engines/dialect.ts';
import { migrations } from './migrations.ts';
import type { Queries } from './schema.ts';

type Ledger = { migrations: { number: number } };

/**
 * Brings the schema to the newest form, whole or not at all; processes that open one database at once take turns.
 * A UserError says when the database is another program's or of a later Dateline.
 */
export async function migrate(db: Queries, dialect: Dialect): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		const ledger = transaction as unknown as Kysely<Ledger>;
		const applied = await lastApplied(transaction, ledger);
		if (applied > migrations.length) {
			throw new UserError(
				'The database was written by a later version of Dateline. Start that version, or set DATABASE_URL to another file.',
			);
		}
		for (const [index, migration] of migrations.entries()) {
			if (index < applied) continue;
			await migration(transaction, dialect);
			await ledger
				.insertInto('migrations')
				.values({ number: index + 1 })
				.execute();
		}
	});
}

async function lastApplied(db: Queries, ledger: Kysely<Ledger>): Promise<number> {
	const tables = await db.introspection.getTables();
	if (tables.length > 0 && !tables.some(({ name }) => name === 'migrations')) {
		throw new UserError(
			'The database belongs to another program. Set DATABASE_URL to a file of its own; it is made if it is not there.',
		);
	}
	await ledger.schema
		.createTable('migrations')
		.ifNotExists()
		.addColumn('number', 'integer', (it) => it.primaryKey())
		.execute();
	const last = await ledger
		.selectFrom('migrations')
		.select(sql<number | null>`max(number)`.as('number'))
		.executeTakeFirst();
	return last?.number ?? 0;
}
