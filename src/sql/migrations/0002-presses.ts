import type { Kysely } from 'kysely';

/** What buttons point to, and which commands Discord was told last. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('presses')
		.addColumn('key', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('press', 'text', (it) => it.notNull())
		.execute();
	await db.schema
		.createTable('registrations')
		.addColumn('application', 'text', (it) => it.primaryKey())
		.addColumn('fingerprint', 'text', (it) => it.notNull())
		.execute();
}
