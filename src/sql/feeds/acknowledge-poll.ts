import type { Updateable } from 'kysely';
import type { Poll, PollResult } from '../../ports/feeds/feed-store.ts';
import type { Queries } from '../schema.ts';
import type { FeedTable } from './feed-schema.ts';
import { keepItems } from './keep-feed-items.ts';

/** So often running must a feed say that it has moved. */
const TIMES = 3;

/** See FeedStore.acknowledge. `db` is within a transaction. */
export async function acknowledgePoll(
	db: Queries,
	poll: Poll,
	result: PollResult,
): Promise<boolean> {
	const { feed, attempt } = poll;
	const row = await db
		.updateTable('feeds')
		.set(columnsOf(poll, result))
		.where('id', '=', feed)
		.where('attempt', '=', attempt)
		.returning(['host', 'moved_to', 'moved_times'])
		.executeTakeFirst();
	if (!row) return false;

	await db
		.updateTable('feed_hosts')
		.set({ free_at: result.hostFreeAt.getTime() })
		.where('host', '=', row.host)
		.execute();
	if (result.outcome === 'items') await keepItems(db, { feed, ...result });
	if (result.outcome !== 'failed') await follow(db, feed, { ...row, movedTo: result.movedTo });
	return true;
}

function columnsOf({ failures }: Poll, result: PollResult): Updateable<FeedTable> {
	const next_at = result.next?.getTime() ?? null;
	if (result.outcome === 'failed') {
		const { problem, stopped = null } = result;
		return { next_at, failures: failures + 1, problem, stopped };
	}
	return { next_at, failures: 0, problem: null, succeeded_at: result.now.getTime() };
}

type Move = {
	readonly moved_to: string | null;
	readonly moved_times: number;
	readonly movedTo: string | undefined;
};

/** Counts what the feed says of where it is, and goes there. */
async function follow(
	db: Queries,
	feed: string,
	{ moved_to, moved_times, movedTo }: Move,
): Promise<void> {
	if (movedTo === undefined) {
		if (moved_to === null) return;
		await db
			.updateTable('feeds')
			.set({ moved_to: null, moved_times: 0 })
			.where('id', '=', feed)
			.execute();
		return;
	}
	const times = movedTo === moved_to ? moved_times + 1 : 1;
	if (times < TIMES) {
		await db
			.updateTable('feeds')
			.set({ moved_to: movedTo, moved_times: times })
			.where('id', '=', feed)
			.execute();
		return;
	}
	const there = await db
		.selectFrom('feeds')
		.where('url', '=', movedTo)
		.where('id', '!=', feed)
		.select('id')
		.executeTakeFirst();
	if (there) return merge(db, feed, there.id);
	const moved = { url: movedTo, host: new URL(movedTo).host, moved_to: null, moved_times: 0 };
	await db.updateTable('feeds').set(moved).where('id', '=', feed).execute();
}

/** What was followed here is followed there; who follows both keeps the one there. */
async function merge(db: Queries, from: string, to: string): Promise<void> {
	const alreadyThere = db.selectFrom('feed_subscriptions').where('feed', '=', to).select('guild');
	await db
		.updateTable('feed_subscriptions')
		.set({ feed: to })
		.where('feed', '=', from)
		.where('guild', 'not in', alreadyThere)
		.execute();
	await db.deleteFrom('feed_subscriptions').where('feed', '=', from).execute();
	await db.updateTable('feed_items').set({ feed: to }).where('feed', '=', from).execute();
	await db.deleteFrom('feeds').where('id', '=', from).execute();
}
