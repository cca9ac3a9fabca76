import type { Expression, Selectable } from 'kysely';
import type { Attempt } from '../ports/outbox.ts';
import type { Queries, Schema } from './schema.ts';

/** Every table of messages that are posted once; all have the columns that are read and changed here. */
type HeldTable =
	| 'batches'
	| 'feed_batches'
	| 'follow_batches'
	| 'highlight_posts'
	| 'discussions'
	| 'log_batches';

/** Claims those with these nonces that are free now, each for its next attempt: nobody else gets them until the lease is over. */
export async function claimFree<Table extends HeldTable>(
	db: Queries,
	table: Table,
	nonces: Expression<{ nonce: string }> | readonly string[],
	{ time, leaseMs }: { readonly time: number; readonly leaseMs: number },
): Promise<Selectable<Schema[Table]>[]> {
	const rows = await db
		.updateTable(table as 'batches')
		.set(({ eb, fn }) => ({
			attempt: eb('attempt', '+', 1),
			first_tried: fn.coalesce('first_tried', eb.val(time)),
			free_at: time + leaseMs,
		}))
		.where('nonce', 'in', nonces as readonly string[])
		// Once more, for a database in which others write meanwhile.
		.where('free_at', '<=', time)
		.returningAll()
		.execute();
	return rows as unknown as Selectable<Schema[Table]>[];
}

/** Claims those that have been free for longest, so many at most. */
export function claimLongestFree<Table extends 'highlight_posts' | 'discussions' | 'log_batches'>(
	db: Queries,
	table: Table,
	{
		time,
		leaseMs,
		limit,
	}: { readonly time: number; readonly leaseMs: number; readonly limit: number },
): Promise<Selectable<Schema[Table]>[]> {
	const free = db
		.selectFrom(table as 'highlight_posts')
		.where('free_at', '<=', time)
		.select('nonce')
		.orderBy('free_at')
		.limit(limit);
	return claimFree(db, table, free, { time, leaseMs });
}

/** What changes of a batch; null in `free_at` is that it is done with. */
export type BatchChange = {
	readonly free_at: number | null;
	readonly message?: string;
	readonly channel?: string;
	readonly first_tried?: null;
};

/** Changes a batch only while this attempt holds it: a later one may have taken it over. False then. */
export async function updateHeld(
	db: Queries,
	table: HeldTable,
	{ nonce, attempt }: Attempt,
	change: BatchChange,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable(table as 'batches')
		.set(change)
		.where('nonce', '=', nonce)
		.where('attempt', '=', attempt)
		.where('free_at', 'is not', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
