import { type Selectable, type SqlBool, sql } from 'kysely';
import type { FeedStore, Poll } from '../../ports/feeds/feed-store.ts';
import type { Queries } from '../schema.ts';
import { feedState } from '../stored/feeds.ts';
import { readable, readStored } from '../stored/read-stored.ts';
import type { FeedTable } from './feed-schema.ts';

type Claim = Parameters<FeedStore['claim']>[0];

/** See FeedStore.claim. `db` is within a transaction. */
export async function claimPolls(
	db: Queries,
	{ now, leaseMs, hostLeaseMs, limit }: Claim,
): Promise<Poll[]> {
	const time = now.getTime();
	const busy = db.selectFrom('feed_hosts').where('free_at', '>', time).select('host');
	const due = db
		.selectFrom('feeds')
		.where('next_at', '<=', time)
		.where('host', 'not in', busy)
		.where(isFollowed)
		.select(['id', 'host', 'next_at'])
		.select(sql<number>`row_number() over (partition by host order by next_at, id)`.as('turn'));
	const first = await db
		.selectFrom(due.as('due'))
		.where('turn', '=', 1)
		.select(['id', 'host', 'next_at'])
		.orderBy('next_at')
		.orderBy('id')
		.limit(limit)
		.execute();

	const taken: Poll[] = [];
	for (const { id, host, next_at } of first) {
		if (!(await claimHost(db, { host, time, until: time + hostLeaseMs }))) continue;
		const row = await db
			.updateTable('feeds')
			.set(({ eb }) => ({
				attempt: eb('attempt', '+', 1),
				failures: eb('failures', '+', neverCameBack(leaseMs)),
				asked_at: time,
				next_at: time + leaseMs,
			}))
			.where('id', '=', id)
			// Once more, for a database in which others write meanwhile.
			.where('next_at', '=', next_at)
			.returningAll()
			.executeTakeFirst();
		if (row) taken.push(pollOf(row));
	}
	return taken;
}

const isFollowed = sql<SqlBool>`exists (select 1 from feed_subscriptions
	where feed_subscriptions.feed = feeds.id and paused = 0)`;

/** 1 where the last poll neither answered nor failed before its lease ran out, as when the process died of it. */
const neverCameBack = (leaseMs: number) =>
	sql<number>`(case when next_at = asked_at + ${leaseMs} then 1 else 0 end)`;

/** False where another worker has it. */
async function claimHost(
	db: Queries,
	{ host, time, until }: { readonly host: string; readonly time: number; readonly until: number },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto('feed_hosts')
		.values({ host, free_at: until })
		.onConflict((it) =>
			it.column('host').doUpdateSet({ free_at: until }).where('feed_hosts.free_at', '<=', time),
		)
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows > 0n;
}

function pollOf(row: Selectable<FeedTable>): Poll {
	return {
		feed: row.id,
		url: row.url,
		// Asked with nothing, it gives all it has, and a state that can be read.
		state: readable(() => readStored('the state of a feed', feedState, row.state)) ?? {},
		attempt: row.attempt,
		failures: row.failures,
		newAt: new Date(row.new_at),
	};
}
