import { type Kysely, sql } from 'kysely';

/** Where a quote of the day and the highlights of the week are posted, and what was. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('highlight_settings')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('places', 'text', (it) => it.notNull())
		.addColumn('next_at', 'bigint')
		.addColumn('held', 'text')
		.execute();
	await sql`create index highlight_settings_due on highlight_settings (next_at)
		where next_at is not null`.execute(db);
	await db.schema
		.createTable('highlight_posts')
		.addColumn('nonce', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('kind', 'text', (it) => it.notNull())
		.addColumn('day', 'text', (it) => it.notNull())
		.addColumn('channel', 'text', (it) => it.notNull())
		.addColumn('told', 'text', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('first_tried', 'bigint')
		.addColumn('free_at', 'bigint')
		.addColumn('message', 'text')
		.addUniqueConstraint('highlight_posts_once', ['guild', 'kind', 'day'])
		.execute();
	await sql`create index highlight_posts_waiting on highlight_posts (free_at)
		where free_at is not null`.execute(db);
}
