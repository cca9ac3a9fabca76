import type { Kysely } from 'kysely';

/** How many items of a feed's last document have an address that another of them has too. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('feeds')
		.addColumn('shared_links', 'integer', (it) => it.notNull().defaultTo(0))
		.execute();
}
