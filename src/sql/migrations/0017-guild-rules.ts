import type { Kysely } from 'kysely';

/** Who may do what in a guild, and where it is told what. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('guild_rules')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('rules', 'text', (it) => it.notNull())
		.execute();
}
