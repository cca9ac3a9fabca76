import type { Kysely } from 'kysely';

/** Feeds, who follows them, what was seen in them, and what is to be posted of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await createFeedTables(db);
	await createFollowing(db);
	await createSeen(db);
	await createPosts(db);
}

async function createFeedTables(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('feeds')
		.addColumn('id', 'text', (it) => it.primaryKey())
		.addColumn('url', 'text', (it) => it.notNull().unique())
		.addColumn('host', 'text', (it) => it.notNull())
		.addColumn('title', 'text')
		.addColumn('state', 'text', (it) => it.notNull())
		.addColumn('next_at', 'bigint')
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('failures', 'integer', (it) => it.notNull())
		.addColumn('problem', 'text')
		.addColumn('stopped', 'text')
		.addColumn('asked_at', 'bigint')
		.addColumn('succeeded_at', 'bigint')
		.addColumn('new_at', 'bigint', (it) => it.notNull())
		.addColumn('moved_to', 'text')
		.addColumn('moved_times', 'integer', (it) => it.notNull())
		.addColumn('trusts_guids', 'integer', (it) => it.notNull())
		.addColumn('trusts_links', 'integer', (it) => it.notNull())
		.addColumn('newest', 'text')
		.execute();
	await db.schema.createIndex('feeds_by_next').on('feeds').column('next_at').execute();
	await db.schema
		.createTable('feed_hosts')
		.addColumn('host', 'text', (it) => it.primaryKey())
		.addColumn('free_at', 'bigint', (it) => it.notNull())
		.execute();
}

async function createFollowing(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('feed_subscriptions')
		.addColumn('id', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('feed', 'text', (it) => it.notNull().references('feeds.id'))
		.addColumn('name', 'text', (it) => it.notNull())
		.addColumn('channel', 'text', (it) => it.notNull())
		.addColumn('forum_tags', 'text')
		.addColumn('filter', 'text', (it) => it.notNull())
		.addColumn('pace', 'text', (it) => it.notNull())
		.addColumn('added_by', 'text', (it) => it.notNull())
		.addColumn('paused', 'integer', (it) => it.notNull())
		.addColumn('held', 'text')
		.addColumn('told', 'integer', (it) => it.notNull())
		.addUniqueConstraint('feed_subscriptions_by_guild', ['guild', 'feed'])
		.execute();
	await db.schema
		.createIndex('feed_subscriptions_by_feed')
		.on('feed_subscriptions')
		.columns(['feed', 'paused'])
		.execute();
}

async function createSeen(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('feed_keys')
		.addColumn('feed', 'text', (it) => it.notNull().references('feeds.id').onDelete('cascade'))
		.addColumn('key', 'text', (it) => it.notNull())
		.addColumn('seen_at', 'bigint', (it) => it.notNull())
		.addPrimaryKeyConstraint('feed_keys_key', ['feed', 'key'])
		.execute();
	await db.schema
		.createTable('feed_items')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('feed', 'text', (it) => it.notNull().references('feeds.id').onDelete('cascade'))
		.addColumn('found_at', 'bigint', (it) => it.notNull())
		.addColumn('item', 'text', (it) => it.notNull())
		.execute();
	await db.schema
		.createIndex('feed_items_by_feed')
		.on('feed_items')
		.columns(['feed', 'found_at'])
		.execute();
}

async function createPosts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('feed_batches')
		.addColumn('nonce', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('channel', 'text', (it) => it.notNull())
		.addColumn('forum_tags', 'text')
		.addColumn('kind', 'text', (it) => it.notNull())
		.addColumn('due', 'bigint', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('first_tried', 'bigint')
		.addColumn('free_at', 'bigint')
		.addColumn('message', 'text')
		.execute();
	await db.schema
		.createIndex('feed_batches_by_time')
		.on('feed_batches')
		.columns(['free_at', 'channel'])
		.execute();
	await db.schema
		.createTable('feed_posts')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('subscription', 'text', (it) =>
			it.notNull().references('feed_subscriptions.id').onDelete('cascade'),
		)
		.addColumn('item', 'bigint', (it) => it.notNull().references('feed_items.number'))
		.addColumn('link_key', 'text')
		.addColumn('kind', 'text', (it) => it.notNull())
		.addColumn('left_out', 'integer', (it) => it.notNull())
		.addColumn('due', 'bigint', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('unread_at', 'bigint')
		.addColumn('article', 'text')
		.addColumn('problem', 'text')
		.addColumn('batch', 'text', (it) => it.references('feed_batches.nonce'))
		.execute();
	await db.schema
		.createIndex('feed_posts_unread')
		.on('feed_posts')
		.columns(['unread_at', 'subscription'])
		.execute();
	await db.schema
		.createIndex('feed_posts_by_batch')
		.on('feed_posts')
		.columns(['batch', 'due'])
		.execute();
	await db.schema
		.createIndex('feed_posts_by_subscription')
		.on('feed_posts')
		.columns(['subscription', 'batch'])
		.execute();
	await db.schema
		.createIndex('feed_posts_by_article')
		.on('feed_posts')
		.columns(['guild', 'article'])
		.execute();
	await db.schema
		.createIndex('feed_posts_by_link')
		.on('feed_posts')
		.columns(['guild', 'link_key'])
		.execute();
	await db.schema.createIndex('feed_posts_by_item').on('feed_posts').column('item').execute();
}
