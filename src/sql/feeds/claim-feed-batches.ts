import { randomBytes } from 'node:crypto';
import { type SqlBool, sql } from 'kysely';
import type { FeedBatch, FeedLedger, FeedPost } from '../../ports/feeds/feed-ledger.ts';
import type { PostKind } from '../../ports/feeds/feed-store.ts';
import { claimFree, updateHeld } from '../held-batch.ts';
import type { Queries } from '../schema.ts';
import { feedItem } from '../stored/feeds.ts';
import { readable, readStored } from '../stored/read-stored.ts';
import { atWork } from './claim-unread.ts';
import { placeOf } from './subscription-rows.ts';

type Claim = Parameters<FeedLedger['claim']>[0];

/** See FeedLedger.claim. `db` is within a transaction. */
export async function claimFeedBatches(
	db: Queries,
	{ now, leaseMs, limit }: Claim,
): Promise<FeedBatch[]> {
	const time = now.getTime();
	await makeBatches(db, time);
	const waiting = db
		.selectFrom('feed_batches')
		.where('free_at', 'is not', null)
		.where(IS_WANTED)
		.select(['nonce', 'guild', 'free_at', 'due'])
		.select(sql<number>`row_number() over (partition by channel order by due, nonce)`.as('turn'));
	const rounds = db
		.selectFrom(waiting.as('waiting'))
		.where('turn', '=', 1)
		.select(['nonce', 'free_at', 'due'])
		.select(
			sql<number>`row_number() over (partition by guild order by free_at > ${time} desc, due, nonce)`.as(
				'round',
			),
		);
	// One of each guild before the second of any; those of a round are drawn by lot, so that none stands behind the others for good.
	const free = await db
		.selectFrom(rounds.as('rounds'))
		.where('free_at', '<=', time)
		.select('nonce')
		.orderBy('round')
		.orderBy(sql`random()`)
		.limit(limit)
		.execute();
	if (free.length === 0) return [];
	const nonces = free.map(({ nonce }) => nonce);
	const taken = await claimFree(db, 'feed_batches', nonces, { time, leaseMs });
	const batches = await Promise.all(
		taken.map(async (row): Promise<FeedBatch | undefined> => {
			const place = readable(() => placeOf(row));
			const told = await postsOf(db, row.nonce);
			if (!place || told.posts.length === 0) {
				await updateHeld(db, 'feed_batches', row, { free_at: null });
				return undefined;
			}
			return {
				guild: row.guild,
				place,
				kind: row.kind as PostKind,
				nonce: row.nonce,
				attempt: row.attempt,
				firstTried: new Date(row.first_tried ?? time),
				...(row.joins !== null && { joins: row.joins }),
				...told,
			};
		}),
	);
	return batches.filter((batch) => batch !== undefined);
}

/** Makes messages of all that is due and read: an article by itself, or all that are gathered for one place. */
async function makeBatches(db: Queries, time: number): Promise<void> {
	const ready = await db
		.selectFrom('feed_posts')
		.innerJoin('feed_subscriptions', 'feed_subscriptions.id', 'feed_posts.subscription')
		.where('batch', 'is', null)
		.where('due', '<=', time)
		.where('unread_at', 'is', null)
		.where('subscription', 'in', atWork(db))
		.select(['feed_posts.number', 'feed_posts.guild', 'kind', 'due'])
		.select(['channel', 'forum_tags', 'role', 'as_site', 'apart'])
		.orderBy('due')
		.orderBy('number')
		.execute();
	const bundles = Map.groupBy(ready, ({ number, guild, kind, channel, ...place }) =>
		kind === 'at once'
			? String(number)
			: JSON.stringify([guild, kind, channel, place.forum_tags, place.role, place.as_site]),
	);
	for (const posts of bundles.values()) {
		const [first] = posts;
		if (!first) continue;
		const nonce = randomBytes(12).toString('hex');
		const { guild, channel, forum_tags, role, as_site, apart, kind, due } = first;
		const look = { forum_tags, role, as_site, apart };
		const unfinished = { attempt: 0, first_tried: null, message: null, free_at: time, joins: null };
		await db
			.insertInto('feed_batches')
			.values({ nonce, guild, channel, ...look, kind, due, ...unfinished })
			.execute();
		const numbers = posts.map(({ number }) => number);
		await db
			.updateTable('feed_posts')
			.set({ batch: nonce })
			.where('number', 'in', numbers)
			.where('batch', 'is', null)
			.execute();
	}
}

/** Something of the message is of a subscription that is neither paused nor held. */
const IS_WANTED = sql<SqlBool>`exists (select 1 from feed_posts
	join feed_subscriptions on feed_subscriptions.id = feed_posts.subscription
	where feed_posts.batch = feed_batches.nonce and paused = 0 and held is null)`;

/** What a batch tells, in the order in which it was found. */
export async function postsOf(
	db: Queries,
	nonce: string,
): Promise<Pick<FeedBatch, 'leftOut' | 'posts'>> {
	const rows = await db
		.selectFrom('feed_posts')
		.innerJoin('feed_items', 'feed_items.number', 'feed_posts.item')
		.innerJoin('feed_subscriptions', 'feed_subscriptions.id', 'feed_posts.subscription')
		.innerJoin('feeds', 'feeds.id', 'feed_subscriptions.feed')
		.where('batch', '=', nonce)
		.select(['feed_items.item as body', 'name', 'picture', 'article', 'left_out'])
		.select('feed_posts.problem')
		.orderBy('feed_posts.number')
		.execute();
	const posts = rows.flatMap(({ body, name, picture, article, problem }): FeedPost | [] => {
		const item = readable(() => readStored('an item of a feed', feedItem, body));
		if (!item) return [];
		const reading = article === null ? { problem: problem ?? '' } : { article };
		return { feedName: name, ...(picture !== null && { picture }), item, reading };
	});
	return { posts, leftOut: rows.reduce((sum, { left_out }) => sum + left_out, 0) };
}
