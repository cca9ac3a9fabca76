import { type Kysely, sql } from 'kysely';

/** Articles of one story come in one post: which feeds want none of it, and which post an article goes into. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const table of ['feed_subscriptions', 'feed_batches']) {
		await db.schema
			.alterTable(table)
			.addColumn('apart', 'integer', (it) => it.notNull().defaultTo(0))
			.execute();
	}
	await db.schema.alterTable('feed_batches').addColumn('joins', 'text').execute();
	await sql`create index feed_batches_by_channel on feed_batches (channel, due)
		where message is not null`.execute(db);
	await sql`create index feed_batches_by_message on feed_batches (message)
		where message is not null`.execute(db);
}
