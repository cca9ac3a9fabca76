import { type Kysely, sql } from 'kysely';

/** When a button's state was shown last, so that what nobody can have on his screen any more is forgotten. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('presses')
		.addColumn('kept_at', 'bigint', (it) => it.notNull().defaultTo(0))
		.execute();
	await sql`update presses set kept_at = 1000 * cast(strftime('%s', 'now') as integer)`.execute(db);
	await db.schema.createIndex('presses_by_age').on('presses').column('kept_at').execute();
}
