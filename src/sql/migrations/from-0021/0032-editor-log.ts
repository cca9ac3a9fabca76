import { type Kysely, sql } from 'kysely';

/** What editors did and a guild wants told in a channel, and the messages that tell it. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('log_entries')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('by', 'text', (it) => it.notNull())
		.addColumn('at', 'bigint', (it) => it.notNull())
		.addColumn('deed', 'text', (it) => it.notNull())
		.addColumn('batch', 'text')
		.execute();
	await db.schema
		.createIndex('log_entries_by_batch')
		.on('log_entries')
		.columns(['batch', 'guild'])
		.execute();
	await db.schema
		.createTable('log_batches')
		.addColumn('nonce', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('channel', 'text', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('first_tried', 'bigint')
		.addColumn('free_at', 'bigint')
		.addColumn('problem', 'text')
		.execute();
	await db.schema.createIndex('log_batches_by_guild').on('log_batches').column('guild').execute();
	await sql`create index log_batches_waiting on log_batches (free_at)
		where free_at is not null`.execute(db);
}
