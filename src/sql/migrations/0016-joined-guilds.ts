import type { Kysely } from 'kysely';

/** Which guilds were greeted, and of which joining. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('joined_guilds')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('joined_at', 'bigint', (it) => it.notNull())
		.execute();
}
