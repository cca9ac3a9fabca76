import type { Selectable } from 'kysely';
import type { FeedPace, FeedPlace, FeedWishes } from '../../domain/feeds/feed.ts';
import type { FeedHealth, FeedStop, Subscription } from '../../ports/feeds/feed-store.ts';
import { feedFilter, forumTags } from '../stored/feeds.ts';
import { readStored } from '../stored/read-stored.ts';
import type { FeedTable, SubscriptionTable } from './feed-schema.ts';

/** The columns of what a guild wants of a feed. */
export function wishColumns({ name, place, filter, pace }: FeedWishes) {
	return { name, ...placeColumns(place), filter: JSON.stringify(filter), pace };
}

/** The columns of where a message goes, and how it looks there. */
export function placeColumns({ channel, forumTags: tags, role, asSite, apart }: FeedPlace) {
	return {
		channel,
		forum_tags: tags === undefined ? null : JSON.stringify(tags),
		role: role ?? null,
		as_site: asSite ? 1 : 0,
		apart: apart ? 1 : 0,
	};
}

/** Where a message goes, and how it looks there. */
export function placeOf({
	channel,
	forum_tags,
	role,
	as_site,
	apart,
}: Pick<SubscriptionTable, 'channel' | 'forum_tags' | 'role' | 'as_site' | 'apart'>): FeedPlace {
	return {
		channel,
		...(forum_tags !== null && {
			forumTags: readStored('the tags of a forum', forumTags, forum_tags),
		}),
		...(role !== null && { role }),
		...(as_site === 1 && { asSite: true }),
		...(apart === 1 && { apart: true }),
	};
}

export type SubscriptionRow = Selectable<SubscriptionTable>;

export function subscriptionOf(row: SubscriptionRow): Subscription {
	return {
		id: row.id,
		guild: row.guild,
		name: row.name,
		place: placeOf(row),
		filter: readStored('a filter of a feed', feedFilter, row.filter),
		pace: row.pace as FeedPace,
		addedBy: row.added_by,
		isPaused: row.paused === 1,
		...(row.held !== null && { held: row.held }),
	};
}

/** The columns that healthOf reads. */
export const HEALTH_COLUMNS = [
	'feeds.url',
	'feeds.title',
	'feeds.succeeded_at',
	'feeds.next_at',
	'feeds.failures',
	'feeds.problem',
	'feeds.stopped',
	'feeds.shared_links',
] as const;

export function healthOf(
	row: Pick<
		FeedTable,
		| 'url'
		| 'title'
		| 'succeeded_at'
		| 'next_at'
		| 'failures'
		| 'problem'
		| 'stopped'
		| 'shared_links'
	>,
): FeedHealth {
	return {
		url: row.url,
		failures: row.failures,
		...(row.title !== null && { title: row.title }),
		...(row.succeeded_at !== null && { lastSuccess: new Date(row.succeeded_at) }),
		...(row.next_at !== null && { next: new Date(row.next_at) }),
		...(row.problem !== null && { problem: row.problem }),
		...(row.shared_links > 0 && { sharingItems: row.shared_links }),
		...(row.stopped !== null && { stopped: row.stopped as FeedStop }),
	};
}
