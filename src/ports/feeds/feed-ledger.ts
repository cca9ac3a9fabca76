import type { FeedItem, FeedPlace } from '../../domain/feeds/feed.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Attempt, Claim, Outbox } from '../outbox.ts';
import type { PostKind, Subscription } from './feed-store.ts';

/** An item whose article is to be read for a guild, held by one worker for a while. */
export type UnreadItem = {
	readonly number: number;
	readonly subscription: Subscription;
	/** What the feed calls itself, or its address. */
	readonly feedTitle: string;
	readonly item: FeedItem;
	readonly found: Date;
	/** 1 at first. */
	readonly attempt: number;
};

/** What became of the reading: an article of the guild, or why there is none, in one sentence. */
export type ItemReading = { readonly article: string } | { readonly problem: string };

export type FeedPost = {
	readonly feedName: string;
	/** The address of the feed's picture, where it has one. */
	readonly picture?: string;
	readonly item: FeedItem;
	readonly reading: ItemReading;
};

/** All that one message tells, held by one worker for a while. */
export type FeedBatch = Attempt & {
	readonly guild: GuildId;
	readonly place: FeedPlace;
	readonly kind: PostKind;
	readonly firstTried: Date;
	/** How many more there were, of which nothing is told. */
	readonly leftOut: number;
	/** In the order they were found. */
	readonly posts: readonly FeedPost[];
	/** The message into which it goes, where an attempt has found one. */
	readonly joins?: string;
};

/** A message that told of one article, or of several of one story, and its articles. */
export type EarlierPost = { readonly message: string; readonly articles: readonly string[] };

/** The first batch of such a message, and all that it tells by now, in the order in which it came. */
export type GatheredPost = Pick<FeedBatch, 'nonce' | 'place' | 'posts'>;

/**
 * What feeds brought and guilds are to be told, from the item to the message. Messages are claimed one of a place at a
 * time, in the order they fell due; on hold is a subscription, until it is resumed. What cannot be read is told to nobody.
 */
export interface FeedLedger extends Outbox<FeedBatch> {
	/** Takes up items that are to be read, first found first; none of a subscription that is paused or held. */
	claimUnread(claim: Claim): Promise<UnreadItem[]>;

	/** False where this attempt no longer holds the item, as for the two that follow. */
	keepReading(item: UnreadItem, reading: ItemReading): Promise<boolean>;
	/** It is not wanted after all. */
	dropUnread(item: UnreadItem): Promise<boolean>;
	postponeUnread(item: UnreadItem, at: Date): Promise<boolean>;

	/** Has this article, or what has this address, been posted for the guild in this channel, by whatever feed? */
	wasPosted(
		where: { readonly guild: GuildId; readonly channel: string },
		what: { readonly article?: string; readonly link?: string },
	): Promise<boolean>;

	/**
	 * Posts since then, newest first, to which the article of the batch may be added: in its channel, of other feeds alone,
	 * none that is to stay by itself, and none but those whose role it mentions, if it mentions one.
	 */
	joinable(batch: FeedBatch, since: Date): Promise<EarlierPost[]>;

	/** What the message in the channel of the batch tells; undefined where nothing is known of it any more. */
	toldIn(batch: FeedBatch, message: string): Promise<GatheredPost | undefined>;

	/** Writes down that the batch goes into that message, or into none. False where this attempt no longer holds it. */
	join(batch: FeedBatch, message: string | undefined): Promise<boolean>;

	/**
	 * Forgets messages due before `moment` of which nothing is known but that they were: their items are forgotten, or their
	 * feed was removed. Says how many.
	 */
	sweep(moment: Date): Promise<number>;
}
