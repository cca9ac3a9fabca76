import { type Kysely, sql } from 'kysely';

/** Threads that are to be opened under posts, and why none was where that failed. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('discussions')
		.addColumn('nonce', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('channel', 'text', (it) => it.notNull())
		.addColumn('post', 'text', (it) => it.notNull())
		.addColumn('article', 'text', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('first_tried', 'bigint')
		.addColumn('free_at', 'bigint')
		.addColumn('problem', 'text')
		.execute();
	await db.schema
		.createIndex('discussions_by_guild')
		.on('discussions')
		.columns(['guild', 'channel'])
		.execute();
	await sql`create index discussions_waiting on discussions (free_at)
		where free_at is not null`.execute(db);
}
