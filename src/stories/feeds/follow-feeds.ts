import { type Polling, pollFeeds } from './poll-feeds.ts';
import { type PostingItems, postFeedItems } from './post-feed-items.ts';
import { type ReadingItems, readFeedItems } from './read-feed-items.ts';

/** What falls due of feeds in a minute: they are read, then their articles, then these are posted. */
export function followFeeds(
	tools: Polling & ReadingItems & PostingItems,
	stopping: AbortSignal,
): Promise<void> {
	return inOrder([pollFeeds, readFeedItems, postFeedItems], tools, stopping);
}

/** The same where another process posts. */
export function readFeeds(tools: Polling & ReadingItems, stopping: AbortSignal): Promise<void> {
	return inOrder([pollFeeds, readFeedItems], tools, stopping);
}

async function inOrder<Tools>(
	steps: readonly ((tools: Tools, stopping: AbortSignal) => Promise<void>)[],
	tools: Tools,
	stopping: AbortSignal,
): Promise<void> {
	const failures: unknown[] = [];
	// One that fails keeps none of the others from its work.
	for (const step of steps) {
		await step(tools, stopping).catch((error: unknown) => failures.push(error));
	}
	if (failures.length > 0) throw new AggregateError(failures, 'following feeds failed');
}
