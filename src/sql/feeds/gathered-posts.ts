import type { EarlierPost, FeedBatch, GatheredPost } from '../../ports/feeds/feed-ledger.ts';
import type { Queries } from '../schema.ts';
import { postsOf } from './claim-feed-batches.ts';
import { placeOf } from './subscription-rows.ts';

/** See FeedLedger.joinable. */
export async function joinable(
	db: Queries,
	{ nonce, guild, place }: Pick<FeedBatch, 'nonce' | 'guild' | 'place'>,
	since: Date,
): Promise<EarlierPost[]> {
	const rows = await db
		.selectFrom('feed_batches')
		.innerJoin('feed_posts', 'feed_posts.batch', 'feed_batches.nonce')
		.where('channel', '=', place.channel)
		.where('feed_batches.guild', '=', guild)
		.where('message', 'is not', null)
		.where('feed_batches.kind', '=', 'at once')
		.where('feed_batches.due', '>=', since.getTime())
		.select(['message', 'joins', 'apart', 'role', 'article', 'subscription'])
		.orderBy('feed_batches.due', 'desc')
		.orderBy('feed_batches.nonce')
		.$narrowType<{ message: string }>()
		.execute();
	const own = await db
		.selectFrom('feed_posts')
		.where('batch', '=', nonce)
		.select('subscription')
		.execute();
	const feeds = new Set(own.map(({ subscription }) => subscription));
	return [...Map.groupBy(rows, ({ message }) => message)].flatMap(([message, told]) => {
		const first = told.find(({ joins }) => joins === null);
		const isOpen = first?.apart === 0 && (place.role === undefined || first.role === place.role);
		if (!isOpen || told.some(({ subscription }) => feeds.has(subscription))) return [];
		return [{ message, articles: told.flatMap(({ article }) => article ?? []) }];
	});
}

/** See FeedLedger.toldIn. */
export async function toldIn(
	db: Queries,
	{ guild, place }: Pick<FeedBatch, 'guild' | 'place'>,
	message: string,
): Promise<GatheredPost | undefined> {
	const batches = await db
		.selectFrom('feed_batches')
		.where('message', '=', message)
		.where('guild', '=', guild)
		.where('channel', '=', place.channel)
		.select(['nonce', 'channel', 'forum_tags', 'role', 'as_site', 'apart', 'joins'])
		.orderBy('due')
		.orderBy('nonce')
		.execute();
	const first = batches.find(({ joins }) => joins === null);
	if (!first) return undefined;
	const others = batches.filter((batch) => batch !== first);
	const told = await Promise.all([first, ...others].map(({ nonce }) => postsOf(db, nonce)));
	return {
		nonce: first.nonce,
		place: placeOf(first),
		posts: told.flatMap(({ posts }) => posts),
	};
}
