import type { Kysely } from 'kysely';

/** When somebody asked for something of a strange site, a row for each whose limit it counts against. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('requests')
		.addColumn('scope', 'text', (it) => it.notNull())
		.addColumn('asked_at', 'bigint', (it) => it.notNull())
		.execute();
	await db.schema
		.createIndex('requests_by_scope')
		.on('requests')
		.columns(['scope', 'asked_at'])
		.execute();
	await db.schema.createIndex('requests_by_age').on('requests').column('asked_at').execute();
}
