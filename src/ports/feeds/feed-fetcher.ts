import type { FeedItem } from '../../domain/feeds/feed.ts';

/** What a feed is asked with: what it answered last time, as it wrote it. */
export type FeedState = {
	readonly etag?: string;
	readonly lastModified?: string;
	/** Tells apart what it answered, where it knows neither. */
	readonly bodyHash?: string;
};

/** What a feed holds. */
export type FeedReading = {
	readonly title?: string;
	/** The address of a picture of it; http or https. */
	readonly picture?: string;
	/** In the order of the feed. */
	readonly items: readonly FeedItem[];
	readonly state: FeedState;
	/** How long the feed asks to be left alone, where it does. */
	readonly restMs?: number;
	/** Hours of the day, in UTC, in which the feed asks not to be read. */
	readonly skipHours?: readonly number[];
	/** Where it has moved for good. */
	readonly movedTo?: string;
};

/** Why a feed gives nothing: one sentence for admins. */
export type FeedFailure = {
	readonly outcome: 'failed';
	readonly reason: string;
	/** How long the server asks its whole host to be left alone. */
	readonly afterMs?: number;
};

export type FeedAnswer =
	| ({ readonly outcome: 'items' } & FeedReading)
	/** Nothing is new. `movedTo` and `restMs` as above. */
	| { readonly outcome: 'unchanged'; readonly restMs?: number; readonly movedTo?: string }
	/** It is gone for good. */
	| { readonly outcome: 'gone' }
	| FeedFailure;

/** A feed that a page names. */
export type FeedLink = { readonly url: string; readonly title?: string };

/** What stands at an address: a feed, or a page that may name some. */
export type Discovery =
	| { readonly outcome: 'feed'; readonly url: string; readonly reading: FeedReading }
	| { readonly outcome: 'page'; readonly feeds: readonly FeedLink[] }
	| FeedFailure;

/** A feed that is written here, newest first. */
export type WrittenFeed = {
	readonly title: string;
	/** One sentence that says what is in it. */
	readonly about: string;
	/** Where its readers find the whole. */
	readonly url: string;
	readonly items: readonly {
		/** Stays the same however often the feed is written. */
		readonly id: string;
		readonly title: string;
		readonly summary: string;
		readonly at: Date;
		readonly url?: string;
		readonly source?: string;
	}[];
};

export interface FeedFetcher {
	/** Asks the feed at `url` for what is new, under guard; `conditional` on what it answered last, where that is known. */
	poll(url: string, conditional: FeedState, stopping?: AbortSignal): Promise<FeedAnswer>;

	/** Looks once at what stands at `url`, under guard. */
	discover(url: string): Promise<Discovery>;

	/** The feeds of an OPML file, in its order; undefined where it is none or cannot be read. */
	readOpml(bytes: Uint8Array): Promise<readonly FeedLink[] | undefined>;

	/** An OPML file of these feeds, at least one. */
	writeOpml(feeds: readonly FeedLink[]): Promise<string>;

	/** An RSS 2.0 feed. */
	writeRss(feed: WrittenFeed): Promise<string>;
}
