import { expect } from 'vitest';
import type { FeedLedger } from '../../src/ports/feeds/feed-ledger.ts';
import type {
	FeedStore,
	Poll,
	PollResult,
	Subscription,
} from '../../src/ports/feeds/feed-store.ts';
import { minutes, planAll, wanted } from './feeds.ts';

/** An empty store, and the ledger that shares its database. */
export type OpenFeeds = () => Promise<{
	readonly feeds: FeedStore;
	readonly ledger: FeedLedger;
}>;

const LEASE_MS = 15 * 60_000;
const HOST_LEASE_MS = 120_000;

export function claimPolls(feeds: FeedStore, at = 0, limit = 10): Promise<Poll[]> {
	return feeds.claim({ now: minutes(at), leaseMs: LEASE_MS, hostLeaseMs: HOST_LEASE_MS, limit });
}

/** Adds a feed and fails where that is refused. */
export async function follow(
	feeds: FeedStore,
	guild = 'g1',
	parts: Parameters<typeof wanted>[0] = {},
): Promise<Subscription> {
	const added = await feeds.feedsOf(guild).add(wanted(parts), { now: minutes(0), plan: planAll });
	if (typeof added === 'string') throw new Error(added);
	return added;
}

/** Polls the only feed that is due and acknowledges it with this. */
export async function pollOnce(feeds: FeedStore, result: PollResult, at = 0): Promise<Poll> {
	const [poll, ...others] = await claimPolls(feeds, at);
	if (!poll || others.length > 0) throw new Error(`${others.length + (poll ? 1 : 0)} polls`);
	expect(await feeds.acknowledge(poll, result)).toBe(true);
	return poll;
}

/** The titles that are to be read, and so told. */
export async function told(ledger: FeedLedger, at = 10_000): Promise<(string | undefined)[]> {
	const found = await ledger.claimUnread({ now: minutes(at), leaseMs: 1, limit: 1000 });
	await Promise.all(found.map((each) => ledger.keepReading(each, { problem: 'no' })));
	return found.map(({ item: { title } }) => title);
}
