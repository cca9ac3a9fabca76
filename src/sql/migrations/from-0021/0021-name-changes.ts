import type { Kysely } from 'kysely';

/** What editors said of who is who: which names are one person, and which are somebody else. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('name_changes')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('change', 'text', (it) => it.notNull())
		.addColumn('changed_by', 'text', (it) => it.notNull())
		.addColumn('changed_at', 'bigint', (it) => it.notNull())
		.addColumn('undone_by', 'text')
		.addColumn('undone_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('name_changes_by_guild')
		.on('name_changes')
		.columns(['guild', 'number'])
		.execute();
}
