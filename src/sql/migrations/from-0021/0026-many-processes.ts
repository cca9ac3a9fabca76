import type { Kysely } from 'kysely';

/** What processes agree upon: who does what alone, whose turn it is, and who has which connection to Discord. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('leases')
		.addColumn('name', 'text', (it) => it.primaryKey())
		.addColumn('holder', 'text', (it) => it.notNull())
		.addColumn('fence', 'bigint', (it) => it.notNull())
		.addColumn('ends_at', 'bigint', (it) => it.notNull())
		.execute();
	await db.schema
		.createTable('spaced_turns')
		.addColumn('name', 'text', (it) => it.primaryKey())
		.addColumn('next_at', 'bigint', (it) => it.notNull())
		.execute();
	await db.schema
		.createTable('gateway_shards')
		.addColumn('shard', 'integer', (it) => it.primaryKey())
		.addColumn('holder', 'text')
		.addColumn('ends_at', 'bigint', (it) => it.notNull())
		.addColumn('session', 'text')
		.addColumn('resume_url', 'text')
		.addColumn('sequence', 'bigint')
		.execute();
}
