import type { Generated } from 'kysely';

/** The tables of feeds; see schema.ts for how things are written in them. */
export type FeedSchema = {
	feeds: FeedTable;
	feed_hosts: FeedHostTable;
	feed_subscriptions: SubscriptionTable;
	feed_keys: FeedKeyTable;
	feed_items: FeedItemTable;
	feed_batches: FeedBatchTable;
	feed_posts: FeedPostTable;
};

/** A feed, once for all who follow it. */
export type FeedTable = {
	id: string;
	url: string;
	host: string;
	title: string | null;
	/** What it is asked with, as JSON. */
	state: string;
	/** When somebody may read it; null: nobody does. */
	next_at: number | null;
	attempt: number;
	failures: number;
	problem: string | null;
	stopped: string | null;
	asked_at: number | null;
	succeeded_at: number | null;
	/** When it last had a new item, or was added. */
	new_at: number;
	/** Where it said last that it has moved, and how often running. */
	moved_to: string | null;
	moved_times: number;
	/** 0 once two items of one document had the same. */
	trusts_guids: number;
	trusts_links: number;
	/** Of its last document: items whose address another has too. */
	shared_links: number;
	/** Its newest item, as JSON, for who follows it next. */
	newest: string | null;
	/** The address of its picture. */
	picture: string | null;
};

export type FeedHostTable = { host: string; free_at: number };

export type SubscriptionTable = {
	id: string;
	guild: string;
	feed: string;
	name: string;
	channel: string;
	/** Snowflakes of tags, as JSON; null where the channel is no forum. */
	forum_tags: string | null;
	/** The snowflake of a role that is mentioned. */
	role: string | null;
	/** 1: posts come under the feed's own name. */
	as_site: number;
	/** 1: each of its articles is a post of its own. */
	apart: number;
	filter: string;
	pace: string;
	added_by: string;
	paused: number;
	held: string | null;
	/** 1: it is told of all that is new; 0: of the newest at most; -1: of nothing that is there already. */
	told: number;
};

/** What an item was known by. */
export type FeedKeyTable = { feed: string; key: string; seen_at: number };

export type FeedItemTable = {
	number: Generated<number>;
	feed: string;
	found_at: number;
	item: string;
};

/** A message that is to be posted or was. */
export type FeedBatchTable = {
	nonce: string;
	guild: string;
	channel: string;
	forum_tags: string | null;
	role: string | null;
	as_site: number;
	apart: number;
	kind: string;
	due: number;
	/** 0 before it was tried. */
	attempt: number;
	first_tried: number | null;
	/** When somebody may take it up; null once it is done. */
	free_at: number | null;
	message: string | null;
	/** The message of an earlier batch into which it goes. */
	joins: string | null;
};

export type FeedPostTable = {
	/** In the order they were found. */
	number: Generated<number>;
	guild: string;
	subscription: string;
	item: number;
	/** The form of its address under which it is found again. */
	link_key: string | null;
	kind: string;
	/** How many more there were, of which nothing is told. */
	left_out: number;
	due: number;
	/** Of reading. */
	attempt: number;
	/** When somebody may read its article; null once it is read. */
	unread_at: number | null;
	/** The article's public id, or why there is none. */
	article: string | null;
	problem: string | null;
	/** Null until a message is made for it. */
	batch: string | null;
};
