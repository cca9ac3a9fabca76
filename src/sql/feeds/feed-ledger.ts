import type { FeedLedger, UnreadItem } from '../../ports/feeds/feed-ledger.ts';
import type { Database } from '../database.ts';
import { planDiscussion } from '../guilds/discussion-ledger.ts';
import { updateHeld } from '../held-batch.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { urlKey } from '../url-key.ts';
import { claimFeedBatches } from './claim-feed-batches.ts';
import { claimUnread } from './claim-unread.ts';
import { joinable, toldIn } from './gathered-posts.ts';

/** What feeds brought and what was posted of it, in `db`. */
export function openFeedLedger(database: Database): FeedLedger {
	const { queries } = database;
	return {
		claimUnread: (claim) => inTurn(database, 'unread', (db) => claimUnread(db, claim)),

		keepReading: (item, reading) => updateUnread(queries, item, { unread_at: null, ...reading }),
		postponeUnread: (item, at) => updateUnread(queries, item, { unread_at: at.getTime() }),

		async dropUnread({ number, attempt }) {
			const { numDeletedRows } = await queries
				.deleteFrom('feed_posts')
				.where('number', '=', number)
				.where('attempt', '=', attempt)
				.where('unread_at', 'is not', null)
				.executeTakeFirst();
			return numDeletedRows > 0n;
		},

		claim: (claim) => inTurn(database, 'feed posts', (db) => claimFeedBatches(db, claim)),

		sent: (batch, { id, discussion }) =>
			queries.transaction().execute(async (db) => {
				const isHeld = await updateHeld(db, 'feed_batches', batch, { free_at: null, message: id });
				const { guild, place } = batch;
				const where = { guild, channel: place.channel, post: id };
				if (isHeld && discussion) await planDiscussion(db, { ...discussion, ...where });
				return isHeld;
			}),
		drop: (batch) => updateHeld(queries, 'feed_batches', batch, { free_at: null }),
		postpone: (batch, { at }) =>
			updateHeld(queries, 'feed_batches', batch, { free_at: at.getTime() }),

		async hold(batch, reason) {
			return queries.transaction().execute(async (db) => {
				// Free at once, for when it is resumed.
				const free_at = batch.firstTried.getTime();
				if (!(await updateHeld(db, 'feed_batches', batch, { free_at }))) return false;
				const subscriptions = db
					.selectFrom('feed_posts')
					.where('batch', '=', batch.nonce)
					.select('subscription');
				await db
					.updateTable('feed_subscriptions')
					.set({ held: reason })
					.where('id', 'in', subscriptions)
					.execute();
				return true;
			});
		},

		sweep: (moment) => sweepBatches(database, moment),

		joinable: (batch, since) => joinable(queries, batch, since),
		toldIn: (batch, message) => toldIn(queries, batch, message),

		async join({ nonce, attempt }, message) {
			const { numUpdatedRows } = await queries
				.updateTable('feed_batches')
				.set({ joins: message ?? null })
				.where('nonce', '=', nonce)
				.where('attempt', '=', attempt)
				.where('free_at', 'is not', null)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},

		async wasPosted({ guild, channel }, { article, link }) {
			const row = await queries
				.selectFrom('feed_posts')
				.innerJoin('feed_batches', 'feed_batches.nonce', 'feed_posts.batch')
				.where('feed_posts.guild', '=', guild)
				.where('channel', '=', channel)
				.where('message', 'is not', null)
				.where((it) =>
					it.or([
						...(article === undefined ? [] : [it('article', '=', article)]),
						...(link === undefined ? [] : [it('link_key', '=', urlKey(link))]),
					]),
				)
				.select('feed_posts.number')
				.limit(1)
				.executeTakeFirst();
			return row !== undefined;
		},
	};
}

/** Only while this attempt holds the item. */
async function updateUnread(
	db: Queries,
	{ number, attempt }: Pick<UnreadItem, 'number' | 'attempt'>,
	change: { unread_at: number | null; article?: string; problem?: string },
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('feed_posts')
		.set(change)
		.where('number', '=', number)
		.where('attempt', '=', attempt)
		.where('unread_at', 'is not', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Some at a time, so that others are answered meanwhile. */
async function sweepBatches(database: Database, moment: Date): Promise<number> {
	let all = 0;
	for (let swept = SWEPT_AT_ONCE; swept === SWEPT_AT_ONCE; all += swept) {
		swept = await inTurn(database, 'feed posts', async (db) => {
			const empty = await db
				.selectFrom('feed_batches')
				.where('due', '<', moment.getTime())
				.where(({ not, exists, selectFrom }) =>
					not(
						exists(
							selectFrom('feed_posts')
								.whereRef('feed_posts.batch', '=', 'feed_batches.nonce')
								.select('feed_posts.number'),
						),
					),
				)
				.select('nonce')
				.limit(SWEPT_AT_ONCE)
				.execute();
			const nonces = empty.map(({ nonce }) => nonce);
			if (nonces.length === 0) return 0;
			await db.deleteFrom('feed_batches').where('nonce', 'in', nonces).execute();
			return nonces.length;
		});
	}
	return all;
}

const SWEPT_AT_ONCE = 500;
