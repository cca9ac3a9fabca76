import { digestTime } from '../../domain/feeds/digest-time.ts';
import { type FeedItem, holdsWantedWords } from '../../domain/feeds/feed.ts';
import type { GuildSettings } from '../../domain/guilds/guild-settings.ts';
import type { PlannedPost, PlanPosts, Subscription } from '../../ports/feeds/feed-store.ts';

/** More new items than this in one poll are a feed that turned itself round, or was long away: no flood of it. */
const MOST_SINGLY = 8;
const MOST_LISTED = 15;

type Clock = Pick<GuildSettings, 'hour' | 'timeZone'>;

/**
 * Which items are told, and when: at once each by itself, oldest first; those that are too many in one list before them;
 * or all together in the guild's next hour. The first time the newest alone.
 */
export function planFeedPosts(
	now: Date,
	clockOf: (subscription: Subscription) => Clock,
): PlanPosts {
	return (items, subscription, occasion) => {
		const { filter, pace, guild } = subscription;
		const wanted = oldestFirst(items.filter((item) => holdsWantedWords(item, filter)));
		const told = occasion === 'first' ? wanted.slice(-1) : wanted;
		if (pace === 'at once') return atOnce(told, now);

		const due = digestTime(pace, { now, clock: clockOf(subscription), guild });
		return listed(told, { due, kind: pace });
	};
}

function atOnce(items: readonly FeedItem[], now: Date): PlannedPost[] {
	const single = items.slice(-MOST_SINGLY);
	const rest = items.slice(0, items.length - single.length);
	// All are due by now, in this order.
	const dueAt = (place: number): Date => new Date(now.getTime() - MOST_SINGLY + place);
	return [
		...listed(rest, { due: dueAt(0), kind: 'more' }),
		...single.map((item, place) => ({ item, due: dueAt(place + 1), kind: 'at once' as const })),
	];
}

/** The newest of them, and how many more there are. */
function listed(
	items: readonly FeedItem[],
	post: Pick<PlannedPost, 'due' | 'kind'>,
): PlannedPost[] {
	const shown = items.slice(-MOST_LISTED);
	const leftOut = items.length - shown.length;
	return shown.map((item, place) => ({
		item,
		...post,
		...(place === 0 && leftOut > 0 && { leftOut }),
	}));
}

/**
 * By their days. One without a day is as old as the next item of the feed, which begins with the newest; where no item has
 * a day, the feed's order is turned round.
 */
function oldestFirst(items: readonly FeedItem[]): FeedItem[] {
	let time = Number.NEGATIVE_INFINITY;
	const timed = items.toReversed().map((item) => {
		if (item.published !== undefined) time = Date.parse(item.published);
		return { item, time };
	});
	return timed.sort((a, b) => a.time - b.time).map(({ item }) => item);
}
