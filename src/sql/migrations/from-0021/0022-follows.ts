import { type Kysely, sql } from 'kysely';

/** Who follows whom and what, what they are to be told, and the messages that tell it. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await createFollows(db);
	await createPosts(db);
	await createBatches(db);
	await db.schema
		.createTable('unmatched')
		.addColumn('article', 'bigint', (it) =>
			it.primaryKey().references('articles.number').onDelete('cascade'),
		)
		.execute();
}

async function createFollows(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('follows')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('kind', 'text', (it) => it.notNull())
		.addColumn('wanted', 'text', (it) => it.notNull())
		.addColumn('wanted_key', 'text', (it) => it.notNull())
		.addColumn('word', 'text', (it) => it.notNull())
		.addColumn('direct', 'integer', (it) => it.notNull())
		.addColumn('target', 'text', (it) => it.notNull())
		.addColumn('role', 'text')
		.addColumn('asked_in', 'text')
		.addColumn('added_by', 'text', (it) => it.notNull())
		.addColumn('added_at', 'bigint', (it) => it.notNull())
		.addColumn('held', 'text')
		.addUniqueConstraint('follows_once', ['guild', 'target', 'kind', 'wanted_key'])
		.execute();
	await db.schema
		.createIndex('follows_by_word')
		.on('follows')
		.columns(['guild', 'kind', 'word'])
		.execute();
	await db.schema.createIndex('follows_by_target').on('follows').column('target').execute();
}

async function createPosts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('follow_posts')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('follow', 'integer', (it) =>
			it.notNull().references('follows.number').onDelete('cascade'),
		)
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('direct', 'integer', (it) => it.notNull())
		.addColumn('target', 'text', (it) => it.notNull())
		.addColumn('article', 'text', (it) => it.notNull())
		.addColumn('batch', 'text')
		.addUniqueConstraint('follow_posts_once', ['follow', 'article'])
		.execute();
	await db.schema.createIndex('follow_posts_by_batch').on('follow_posts').column('batch').execute();
	await sql`create index follow_posts_waiting on follow_posts (guild, target)
		where batch is null`.execute(db);
}

async function createBatches(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('follow_batches')
		.addColumn('nonce', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('direct', 'integer', (it) => it.notNull())
		.addColumn('target', 'text', (it) => it.notNull())
		.addColumn('made_at', 'bigint', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('first_tried', 'bigint')
		.addColumn('free_at', 'bigint')
		.addColumn('message', 'text')
		.execute();
	await db.schema
		.createIndex('follow_batches_by_target')
		.on('follow_batches')
		.columns(['target', 'made_at'])
		.execute();
	await sql`create index follow_batches_waiting on follow_batches (free_at)
		where free_at is not null`.execute(db);
}
