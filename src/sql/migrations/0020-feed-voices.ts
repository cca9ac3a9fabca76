import type { Kysely } from 'kysely';

/** Whom the posts of a feed mention, whether they come under the feed's own name, and what picture it has. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const table of ['feed_subscriptions', 'feed_batches']) {
		await db.schema.alterTable(table).addColumn('role', 'text').execute();
		await db.schema
			.alterTable(table)
			.addColumn('as_site', 'integer', (it) => it.notNull().defaultTo(0))
			.execute();
	}
	await db.schema.alterTable('feeds').addColumn('picture', 'text').execute();
}
