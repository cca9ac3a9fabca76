import type { Kysely } from 'kysely';

/** Guilds of which everything is to be erased: when, and whether somebody asked for it or the bot was removed. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('erasures')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('due_at', 'bigint', (it) => it.notNull())
		.addColumn('asked', 'integer', (it) => it.notNull())
		.execute();
}
