import type { Kysely } from 'kysely';

/** The unguessable addresses from which other programs read what a server keeps. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('addresses')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('secret', 'text', (it) => it.notNull().unique())
		.execute();
}
