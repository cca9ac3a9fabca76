import { EVERYTHING, type FeedItem, type FeedWishes } from '../../src/domain/feeds/feed.ts';
import type { FeedReading } from '../../src/ports/feeds/feed-fetcher.ts';
import type { NewSubscription, PlanPosts, PollResult } from '../../src/ports/feeds/feed-store.ts';

export const MONDAY = new Date('2024-03-04T12:00:00Z');
export const FEED_URL = 'https://lumen.example/feed';

/** So many minutes after Monday noon. */
export function minutes(count: number): Date {
	return new Date(MONDAY.getTime() + count * 60_000);
}

/** The item with this number. */
export function item(number: number, parts: Partial<FeedItem> = {}): FeedItem {
	return {
		guid: `guid ${number}`,
		link: `https://lumen.example/news/${number}`,
		title: `News ${number}`,
		description: `What happened at ${number}.`,
		...parts,
	};
}

export function items(from: number, to: number): FeedItem[] {
	return Array.from({ length: to - from }, (_, place) => item(to - 1 - place));
}

export function reading(all: readonly FeedItem[], parts: Partial<FeedReading> = {}): FeedReading {
	return { title: 'Lumen News', items: all, state: { etag: '"1"' }, ...parts };
}

export function wishes(parts: Partial<FeedWishes> = {}): FeedWishes {
	return {
		name: 'Lumen',
		place: { channel: '100' },
		filter: EVERYTHING,
		pace: 'at once',
		...parts,
	};
}

export function wanted(parts: Partial<NewSubscription> = {}): NewSubscription {
	return { ...wishes(), url: FEED_URL, addedBy: '7', begins: 'with the newest', ...parts };
}

/** Everything at once; the first time the first item alone. */
export const planAll: PlanPosts = (all, { pace }, occasion) =>
	all
		.slice(0, occasion === 'first' ? 1 : all.length)
		.map((each) => ({ item: each, due: MONDAY, kind: pace }));

/** A poll that brought these items at that minute. */
export function brought(
	all: readonly FeedItem[],
	at: number,
	{ plan = planAll, ...parts }: Partial<FeedReading> & { readonly plan?: PlanPosts } = {},
): PollResult {
	const now = minutes(at);
	return {
		outcome: 'items',
		now,
		next: minutes(at + 60),
		hostFreeAt: now,
		reading: reading(all, parts),
		plan,
	};
}
