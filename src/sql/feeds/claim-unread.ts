import { sql } from 'kysely';
import type { FeedLedger, UnreadItem } from '../../ports/feeds/feed-ledger.ts';
import type { Queries } from '../schema.ts';
import { feedItem } from '../stored/feeds.ts';
import { readable, readStored } from '../stored/read-stored.ts';
import { subscriptionOf } from './subscription-rows.ts';

type Claim = Parameters<FeedLedger['claimUnread']>[0];

/** See FeedLedger.claimUnread. `db` is within a transaction. */
export async function claimUnread(
	db: Queries,
	{ now, leaseMs, limit }: Claim,
): Promise<UnreadItem[]> {
	const time = now.getTime();
	const rounds = db
		.selectFrom('feed_posts')
		.where('unread_at', '<=', time)
		.where('subscription', 'in', atWork(db))
		.select('number')
		.select(sql<number>`row_number() over (partition by guild order by number)`.as('round'));
	// One of each guild before the second of any; those of a round are drawn by lot, so that none stands behind the others for good.
	const free = await db
		.selectFrom(rounds.as('rounds'))
		.select('number')
		.orderBy('round')
		.orderBy(sql`random()`)
		.limit(limit)
		.execute();
	if (free.length === 0) return [];
	const taken = await db
		.updateTable('feed_posts')
		.set(({ eb }) => ({ attempt: eb('attempt', '+', 1), unread_at: time + leaseMs }))
		.where(
			'number',
			'in',
			free.map(({ number }) => number),
		)
		// Once more, for a database in which others write meanwhile.
		.where('unread_at', '<=', time)
		.returning(['number', 'attempt', 'subscription', 'item'])
		.execute();
	const items = await Promise.all(
		taken.map(async ({ number, attempt, subscription, item }): Promise<UnreadItem | undefined> => {
			const row = await db
				.selectFrom('feed_subscriptions')
				.where('id', '=', subscription)
				.selectAll()
				.executeTakeFirstOrThrow();
			const found = await db
				.selectFrom('feed_items')
				.innerJoin('feeds', 'feeds.id', 'feed_items.feed')
				.where('number', '=', item)
				.select(['item', 'found_at', 'feeds.title', 'feeds.url'])
				.executeTakeFirstOrThrow();
			const unread = readable(() => ({
				number,
				attempt,
				subscription: subscriptionOf(row),
				feedTitle: found.title ?? new URL(found.url).host,
				item: readStored('an item of a feed', feedItem, found.item),
				found: new Date(found.found_at),
			}));
			if (!unread) await db.deleteFrom('feed_posts').where('number', '=', number).execute();
			return unread;
		}),
	);
	return items.filter((item) => item !== undefined).sort((one, other) => one.number - other.number);
}

/** Subscriptions of which something may be told. */
export function atWork(db: Queries) {
	return db
		.selectFrom('feed_subscriptions')
		.where('paused', '=', 0)
		.where('held', 'is', null)
		.select('id');
}
