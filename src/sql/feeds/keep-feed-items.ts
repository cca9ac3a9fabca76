import type { FeedItem } from '../../domain/feeds/feed.ts';
import type { FeedReading } from '../../ports/feeds/feed-fetcher.ts';
import type { PlannedPost, PlanPosts } from '../../ports/feeds/feed-store.ts';
import type { Queries } from '../schema.ts';
import { readable } from '../stored/read-stored.ts';
import { urlKey } from '../url-key.ts';
import { type KeyedItem, keptKeys, keyItems, newItems } from './feed-keys.ts';
import { type SubscriptionRow, subscriptionOf } from './subscription-rows.ts';

const DAY_MS = 86_400_000;
/** A key that no document had for so long is forgotten. */
const KEYS_KEPT_MS = 400 * DAY_MS;
/** What was posted is remembered by its article for so long. */
const POSTS_KEPT_MS = 90 * DAY_MS;
/** Few enough that others have their turn between two. */
const ROWS_AT_ONCE = 200;

export type Keeping = {
	readonly feed: string;
	readonly now: Date;
	readonly reading: FeedReading;
	readonly plan: PlanPosts;
};

/** Marks what a document holds as seen, and plans for each follower what is new. `db` is within a transaction. */
export async function keepItems(db: Queries, { feed, now, reading, plan }: Keeping): Promise<void> {
	const { items, state, title, picture } = reading;
	const before = await db
		.selectFrom('feeds')
		.where('id', '=', feed)
		.select(['trusts_guids', 'trusts_links', 'new_at', 'newest'])
		.executeTakeFirstOrThrow();
	const { trust, keyed } = await keyItems(items, {
		guids: before.trusts_guids === 1,
		links: before.trusts_links === 1,
	});
	const fresh = await withoutSeen(db, feed, keyed);
	await markSeen(db, { feed, now }, keyed);

	const newest = newestOf(items);
	const followers = await db
		.selectFrom('feed_subscriptions')
		.where('feed', '=', feed)
		.where('paused', '=', 0)
		.selectAll()
		.execute();
	for (const row of followers) {
		const isTold = row.told === 1;
		await planFor(db, {
			feed,
			now,
			plan,
			row,
			items: isTold ? fresh : keyed.map(({ item }) => item),
		});
	}
	const isFirst = before.newest === null;
	const newAt = isFirst
		? Math.min(now.getTime(), instantOf(newest) ?? now.getTime())
		: now.getTime();
	await db
		.updateTable('feeds')
		.set({
			state: JSON.stringify(state),
			trusts_guids: trust.guids ? 1 : 0,
			trusts_links: trust.links ? 1 : 0,
			shared_links: keyed.filter(({ item }) => item.sharesLink).length,
			...(title !== undefined && { title }),
			...(picture !== undefined && { picture }),
			...(newest && { newest: JSON.stringify(newest) }),
			...(fresh.length > 0 && { new_at: newAt }),
		})
		.where('id', '=', feed)
		.execute();
	await forgetOld(db, feed, now);
}

type Planning = Pick<Keeping, 'feed' | 'now' | 'plan'> & {
	readonly row: SubscriptionRow;
	readonly items: readonly FeedItem[];
};

/** Plans what of `items` one follower is told, the first time at most one; nothing where its wishes cannot be read. */
export async function planFor(
	db: Queries,
	{ feed, now, plan, row, items }: Planning,
): Promise<void> {
	const subscription = readable(() => subscriptionOf(row));
	if (!subscription) return;
	const occasion = row.told === 1 ? 'later' : 'first';
	const planned = row.told === -1 ? [] : plan(items, subscription, occasion);
	for (const post of planned) await insertPost(db, { feed, now, row }, post);
	if (row.told === 1) return;
	await db.updateTable('feed_subscriptions').set({ told: 1 }).where('id', '=', row.id).execute();
}

async function insertPost(
	db: Queries,
	{ feed, now, row }: Pick<Planning, 'feed' | 'now' | 'row'>,
	{ item, due, kind, leftOut = 0 }: PlannedPost,
): Promise<void> {
	const { number } = await db
		.insertInto('feed_items')
		.values({ feed, found_at: now.getTime(), item: JSON.stringify(item) })
		.returning('number')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('feed_posts')
		.values({
			guild: row.guild,
			subscription: row.id,
			item: number,
			link_key: item.link === undefined ? null : urlKey(item.link),
			kind,
			left_out: leftOut,
			due: due.getTime(),
			attempt: 0,
			unread_at: now.getTime(),
			article: null,
			problem: null,
			batch: null,
		})
		.execute();
}

async function withoutSeen(
	db: Queries,
	feed: string,
	keyed: readonly KeyedItem[],
): Promise<FeedItem[]> {
	const seen = new Set<string>();
	for (const keys of inParts([...new Set(keyed.flatMap(keptKeys))])) {
		const rows = await db
			.selectFrom('feed_keys')
			.where('feed', '=', feed)
			.where('key', 'in', keys)
			.select('key')
			.execute();
		for (const { key } of rows) seen.add(key);
	}
	return newItems(keyed, seen);
}

async function markSeen(
	db: Queries,
	{ feed, now }: Pick<Keeping, 'feed' | 'now'>,
	keyed: readonly KeyedItem[],
): Promise<void> {
	const seen_at = now.getTime();
	for (const keys of inParts([...new Set(keyed.flatMap(keptKeys))])) {
		await db
			.insertInto('feed_keys')
			.values(keys.map((key) => ({ feed, key, seen_at })))
			.onConflict((it) => it.columns(['feed', 'key']).doUpdateSet({ seen_at }))
			.execute();
	}
}

async function forgetOld(db: Queries, feed: string, now: Date): Promise<void> {
	await db
		.deleteFrom('feed_keys')
		.where('feed', '=', feed)
		.where('seen_at', '<', now.getTime() - KEYS_KEPT_MS)
		.execute();
	const sent = db
		.selectFrom('feed_batches')
		.where('free_at', 'is', null)
		.where('due', '<', now.getTime() - POSTS_KEPT_MS)
		.select('nonce');
	const old = db
		.selectFrom('feed_items')
		.where('feed', '=', feed)
		.where('found_at', '<', now.getTime() - POSTS_KEPT_MS);
	await db
		.deleteFrom('feed_posts')
		.where('batch', 'in', sent)
		.where('item', 'in', old.select('number'))
		.execute();
	await db
		.deleteFrom('feed_items')
		.where('feed', '=', feed)
		.where('found_at', '<', now.getTime() - POSTS_KEPT_MS)
		.where('number', 'not in', db.selectFrom('feed_posts').select('item'))
		.execute();
}

/** By its day, else the first of the document. */
function newestOf(items: readonly FeedItem[]): FeedItem | undefined {
	return items.reduce<FeedItem | undefined>((newest, item) => {
		const isNewer = (instantOf(item) ?? 0) > (instantOf(newest) ?? 0);
		return newest === undefined || isNewer ? item : newest;
	}, undefined);
}

function instantOf(item: FeedItem | undefined): number | undefined {
	return item?.published === undefined ? undefined : Date.parse(item.published);
}

function inParts<Thing>(things: readonly Thing[]): Thing[][] {
	const count = Math.ceil(things.length / ROWS_AT_ONCE);
	return Array.from({ length: count }, (_, place) =>
		things.slice(place * ROWS_AT_ONCE, (place + 1) * ROWS_AT_ONCE),
	);
}
