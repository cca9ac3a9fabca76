/** One entry of a feed, as the feed has it. */
export type FeedItem = {
	/** What the feed says its id is; not to be trusted where another item of the feed has it too. */
	readonly guid?: string;
	/** The address of its article. */
	readonly link?: string;
	readonly title?: string;
	/** Plain text. */
	readonly description?: string;
	/** Plain text of the whole article, where the feed carries it. */
	readonly content?: string;
	readonly author?: string;
	/** ISO 8601, where the feed says when it came out. */
	readonly published?: string;
};

/** What a feed is asked with: what it answered last time, as it wrote it. */
export type FeedState = { readonly etag?: string; readonly lastModified?: string };

export type FeedAnswer =
	| {
			readonly outcome: 'items';
			readonly title?: string;
			/** In the order of the feed. */
			readonly items: readonly FeedItem[];
			readonly state: FeedState;
			/** How long the feed asks to be left alone, in milliseconds, where it does. */
			readonly restMs?: number;
			/** Where it has moved for good. */
			readonly movedTo?: string;
	  }
	| { readonly outcome: 'unchanged'; readonly restMs?: number }
	/** It is gone for good. */
	| { readonly outcome: 'gone' }
	/** `reason` is one sentence for admins; `afterMs` is what the server asks its whole host to be left alone for. */
	| { readonly outcome: 'failed'; readonly reason: string; readonly afterMs?: number };

export interface FeedFetcher {
	/** Asks the feed at `url` for what is new, under guard. */
	poll(url: string, state: FeedState): Promise<FeedAnswer>;

	/** The feeds that the page at `url` names, or the address itself where it is a feed; empty where there are none. */
	discover(url: string): Promise<readonly { readonly url: string; readonly title?: string }[]>;
}
