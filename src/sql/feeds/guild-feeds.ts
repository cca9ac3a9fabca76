import { MOST_FEEDS } from '../../domain/feeds/feed.ts';
import { FLOOR_MS } from '../../domain/feeds/feed-schedule.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { FollowedFeed, GuildFeeds, NewSubscription } from '../../ports/feeds/feed-store.ts';
import { newId } from '../articles/file-article.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { feedItem } from '../stored/feeds.ts';
import { readable, readStored } from '../stored/read-stored.ts';
import { keepItems, planFor } from './keep-feed-items.ts';
import {
	HEALTH_COLUMNS,
	healthOf,
	placeColumns,
	subscriptionOf,
	wishColumns,
} from './subscription-rows.ts';

/** What those take turns at who add a feed, move it or take the last follower from it: see inTurn. */
export const FOLLOWED = 'followed feeds';

/** The feeds of `guild`: every query starts from its own subscriptions. */
export function guildFeeds(database: Database, guild: GuildId): GuildFeeds {
	const { queries } = database;
	const own = (db: Queries = queries) =>
		db.selectFrom('feed_subscriptions').where('feed_subscriptions.guild', '=', guild);
	const followed = () =>
		own()
			.innerJoin('feeds', 'feeds.id', 'feed_subscriptions.feed')
			.selectAll('feed_subscriptions')
			.select(HEALTH_COLUMNS);
	const change = async (
		id: string,
		values: { paused?: number; told?: number },
	): Promise<boolean> => {
		const { numUpdatedRows } = await queries
			.updateTable('feed_subscriptions')
			.set(values)
			.where('guild', '=', guild)
			.where('id', '=', id)
			.executeTakeFirst();
		return numUpdatedRows > 0n;
	};

	return {
		async add(wanted, { now, plan, first }) {
			return inTurn(database, FOLLOWED, async (db) => {
				const { count } = await own(db)
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.executeTakeFirstOrThrow();
				const known = await findFeed(db, wanted.url);
				if (known && (await own(db).where('feed', '=', known.id).select('id').executeTakeFirst()))
					return 'known';
				if (Number(count) >= MOST_FEEDS) return 'full';

				const feed = known?.id ?? (await insertFeed(db, wanted.url, now));
				const row = await insertSubscription(db, { guild, feed, wanted });
				if (known) await wake(db, feed, now);
				const isNew = known === undefined || known.succeeded_at === null;
				if (isNew && first) {
					const { reading, next } = first;
					await keepItems(db, { feed, now, reading, plan });
					await db
						.updateTable('feeds')
						.set({ next_at: next.getTime(), asked_at: now.getTime(), succeeded_at: now.getTime() })
						.where('id', '=', feed)
						.execute();
				} else if (known?.newest) {
					const { newest: kept } = known;
					const newest = readable(() => readStored('an item of a feed', feedItem, kept));
					if (newest) await planFor(db, { feed, now, plan, row, items: [newest] });
				}
				return subscriptionOf(row);
			});
		},

		async list() {
			const rows = await followed().orderBy('name').orderBy('feed_subscriptions.id').execute();
			return rows.map((row): FollowedFeed => ({ ...subscriptionOf(row), health: healthOf(row) }));
		},

		async find(id) {
			const row = await followed().where('feed_subscriptions.id', '=', id).executeTakeFirst();
			return row && { ...subscriptionOf(row), health: healthOf(row) };
		},

		async remove(id) {
			return inTurn(database, FOLLOWED, async (db) => {
				const row = await own(db).where('id', '=', id).select('feed').executeTakeFirst();
				if (!row) return false;
				await db.deleteFrom('feed_subscriptions').where('id', '=', id).execute();
				await forgetUnfollowed(db, row.feed);
				return true;
			});
		},

		pause: (id) => change(id, { paused: 1 }),

		async resume(id, now) {
			return queries.transaction().execute(async (db) => {
				const row = await own(db).where('id', '=', id).selectAll().executeTakeFirst();
				if (!row) return false;
				await db
					.updateTable('feed_subscriptions')
					// What came during a pause is not told later.
					.set({ paused: 0, held: null, ...(row.paused === 1 && { told: 0 }) })
					.where('id', '=', id)
					.execute();
				await wake(db, row.feed, now);
				return true;
			});
		},

		async change(id, wishes) {
			return queries.transaction().execute(async (db) => {
				const row = await own(db).where('id', '=', id).select('held').executeTakeFirst();
				if (!row) return false;
				await db
					.updateTable('feed_subscriptions')
					.set({ ...wishColumns(wishes), held: null })
					.where('id', '=', id)
					.execute();
				const isRefused = row.held !== null;
				await moveBatches(db, { subscription: id, isRefused }, placeColumns(wishes.place));
				return true;
			});
		},
	};
}

function findFeed(db: Queries, url: string) {
	return db.selectFrom('feeds').where('url', '=', url).selectAll().executeTakeFirst();
}

async function insertFeed(db: Queries, url: string, now: Date): Promise<string> {
	const id = newId();
	await db
		.insertInto('feeds')
		.values({
			id,
			url,
			host: new URL(url).host,
			title: null,
			state: '{}',
			next_at: now.getTime(),
			attempt: 0,
			failures: 0,
			problem: null,
			stopped: null,
			asked_at: null,
			succeeded_at: null,
			new_at: now.getTime(),
			moved_to: null,
			moved_times: 0,
			trusts_guids: 1,
			trusts_links: 1,
			shared_links: 0,
			newest: null,
			picture: null,
		})
		.execute();
	return id;
}

function insertSubscription(
	db: Queries,
	{ guild, feed, wanted }: { guild: GuildId; feed: string; wanted: NewSubscription },
) {
	return db
		.insertInto('feed_subscriptions')
		.values({
			id: newId(),
			guild,
			feed,
			...wishColumns(wanted),
			added_by: wanted.addedBy,
			paused: 0,
			held: null,
			told: wanted.begins === 'with the newest' ? 0 : -1,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

/** A feed that had stopped is read again, one that failed sooner, but none sooner than is polite. */
async function wake(db: Queries, feed: string, now: Date): Promise<void> {
	const row = await db
		.selectFrom('feeds')
		.where('id', '=', feed)
		.select(['stopped', 'asked_at', 'failures'])
		.executeTakeFirstOrThrow();
	if (row.stopped === null && row.failures === 0) return;
	const next_at = Math.max(now.getTime(), (row.asked_at ?? 0) + FLOOR_MS);
	await db
		.updateTable('feeds')
		.set({ next_at, stopped: null, failures: 0 })
		.where('id', '=', feed)
		.execute();
}

async function forgetUnfollowed(db: Queries, feed: string): Promise<void> {
	await db
		.deleteFrom('feeds')
		.where('id', '=', feed)
		.where('id', 'not in', db.selectFrom('feed_subscriptions').select('feed'))
		.execute();
}

/** Messages that were surely not posted yet: never tried, or refused. */
async function moveBatches(
	db: Queries,
	{ subscription, isRefused }: { readonly subscription: string; readonly isRefused: boolean },
	place: ReturnType<typeof placeColumns>,
): Promise<void> {
	const nonces = db
		.selectFrom('feed_posts')
		.where('subscription', '=', subscription)
		.where('batch', 'is not', null)
		.select('batch')
		.$narrowType<{ batch: string }>();
	await db
		.updateTable('feed_batches')
		.set(place)
		.where('nonce', 'in', nonces)
		.where('free_at', 'is not', null)
		.$if(!isRefused, (them) => them.where('attempt', '=', 0))
		.execute();
}
