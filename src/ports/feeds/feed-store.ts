import type { FeedItem, FeedPace, FeedWishes } from '../../domain/feeds/feed.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { FeedReading, FeedState } from './feed-fetcher.ts';

/** A guild's wish to be told of a feed's articles. */
export type Subscription = FeedWishes & {
	/** Short and opaque; letters and digits. */
	readonly id: string;
	readonly guild: GuildId;
	/** The snowflake of who added it. */
	readonly addedBy: string;
	readonly isPaused: boolean;
	/** Why nothing of it can be posted, where admins have to mend something. */
	readonly held?: string;
};

/** Why a feed is not read any more: it said that it is gone, or it failed too often. */
export type FeedStop = 'gone' | 'failing';

/** How a feed is doing. */
export type FeedHealth = {
	readonly url: string;
	/** What it calls itself. */
	readonly title?: string;
	readonly lastSuccess?: Date;
	/** Absent where it is not read any more. */
	readonly next?: Date;
	/** In a row. */
	readonly failures: number;
	/** How many of its items have an address that another has too, where some have. */
	readonly sharingItems?: number;
	/** What went wrong last, where something did. */
	readonly problem?: string;
	readonly stopped?: FeedStop;
};

export type FollowedFeed = Subscription & { readonly health: FeedHealth };

/** What is to be posted of an item, and when. */
export type PlannedPost = {
	readonly item: FeedItem;
	readonly due: Date;
	readonly kind: PostKind;
	/** How many more there are, of which nothing is told but their number. */
	readonly leftOut?: number;
};

/** 'at once' is a message by itself; the others, where due in one place, make one; 'more' are too many at once. */
export type PostKind = FeedPace | 'more';

/** Which of `items` are to be posted for a subscription; `first` where it is told of the feed for the first time. */
export type PlanPosts = (
	items: readonly FeedItem[],
	subscription: Subscription,
	occasion: 'first' | 'later',
) => readonly PlannedPost[];

/** What a guild adds. */
export type NewSubscription = FeedWishes & {
	readonly url: string;
	readonly addedBy: string;
	/** Whether its newest item is posted at once; nothing that is older ever is. */
	readonly begins: 'with the newest' | 'with what comes';
};

/** What a feed answered when somebody looked at it, and when it is to be read next. */
export type FirstReading = {
	readonly reading: FeedReading;
	readonly next: Date;
};

/** The feeds of one guild; there is no way from here to another's. */
export interface GuildFeeds {
	/**
	 * Follows a feed. What it holds so far counts as seen; `plan` says what of its newest item is posted. `first` is what
	 * it answered just now, if somebody looked; what is known of the feed already counts more.
	 */
	add(
		wanted: NewSubscription,
		context: { readonly now: Date; readonly plan: PlanPosts; readonly first?: FirstReading },
	): Promise<Subscription | 'known' | 'full'>;

	/** By name. */
	list(): Promise<FollowedFeed[]>;

	find(id: string): Promise<FollowedFeed | undefined>;

	/** Forgets it and what was not yet posted of it; false where it is not there, as for all that follow. */
	remove(id: string): Promise<boolean>;

	/** Nothing of it is posted until it is resumed; what comes meanwhile is not told later. */
	pause(id: string): Promise<boolean>;

	/** Ends its pause, tries anew what could not be posted, and reads the feed again where that had stopped. */
	resume(id: string, now: Date): Promise<boolean>;

	/** What is not yet posted goes to the new place too. */
	change(id: string, wishes: FeedWishes): Promise<boolean>;
}

/** A feed that is to be read, held by one worker for a while. */
export type Poll = {
	readonly feed: string;
	readonly url: string;
	readonly state: FeedState;
	/** Counts upwards with every poll. */
	readonly attempt: number;
	/** In a row, so far. */
	readonly failures: number;
	/** When it last had a new item, or was added. */
	readonly newAt: Date;
};

/** What became of a poll. */
export type PollResult = {
	readonly now: Date;
	/** When it is read again; absent where it is not. */
	readonly next?: Date;
	/** Until when nothing of its host is read. */
	readonly hostFreeAt: Date;
	/** Where the feed says it has moved for good. */
	readonly movedTo?: string;
} & (
	| { readonly outcome: 'items'; readonly reading: FeedReading; readonly plan: PlanPosts }
	| { readonly outcome: 'unchanged' }
	| { readonly outcome: 'failed'; readonly problem: string; readonly stopped?: FeedStop }
);

export interface FeedStore {
	feedsOf(guild: GuildId): GuildFeeds;

	/**
	 * Takes up to `limit` feeds that are due, followed by somebody and held by nobody, one of a host at a time, and holds
	 * them until `leaseMs` and their hosts until `hostLeaseMs` after `now`. A poll that was never settled counts as failed
	 * when its feed is taken again.
	 */
	claim(options: {
		readonly now: Date;
		readonly leaseMs: number;
		readonly hostLeaseMs: number;
		readonly limit: number;
	}): Promise<Poll[]>;

	/**
	 * Keeps what a poll brought, whole or not at all: each item is told of once, whatever of it changes. False where this
	 * attempt no longer holds the feed. A feed that says three times running that it has moved to one address is read there.
	 */
	acknowledge(poll: Poll, result: PollResult): Promise<boolean>;

	/** Who follows the feed and is not paused. */
	followers(feed: string): Promise<Subscription[]>;
}
