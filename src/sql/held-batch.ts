import type { Attempt } from '../ports/outbox.ts';
import type { Queries } from './schema.ts';

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
	table: 'batches' | 'feed_batches' | 'follow_batches' | 'highlight_posts',
	{ nonce, attempt }: Attempt,
	change: BatchChange,
): Promise<boolean> {
	// All tables have the columns that are changed here.
	const { numUpdatedRows } = await db
		.updateTable(table as 'batches')
		.set(change)
		.where('nonce', '=', nonce)
		.where('attempt', '=', attempt)
		.where('free_at', 'is not', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
