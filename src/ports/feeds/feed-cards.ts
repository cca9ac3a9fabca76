import type { Threshold } from '../../domain/articles/event.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Card } from '../../domain/card.ts';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import type { ArticleHead, StoredArticle } from '../articles/library.ts';
import type { FeedStop, PostKind, Subscription } from './feed-store.ts';

/** An item as it is posted: its article, or why there is none. */
export type TellableItem = {
	readonly feedName: string;
	readonly item: FeedItem;
} & (
	| {
			readonly article: StoredArticle;
			/** Another article of the library with much the same text. */
			readonly like?: ArticleHead;
	  }
	| { readonly problem: string }
);

/** Another article of the story that a post tells, with the quotes that none before it has. */
export type AlsoTold = { readonly article: StoredArticle; readonly quotes: readonly Quote[] };

/** How a guild wants posts: in which language, and which days are told as ones to remember. */
export type GuildWishes = { readonly locale: string; readonly threshold: Threshold };

/** An item of a list, and who else tells its story. */
export type ListedItem = TellableItem & { readonly also?: readonly ArticleHead[] };

/** Several items in one post. */
export type FeedDigest = {
	readonly kind: Exclude<PostKind, 'at once'>;
	readonly told: readonly ListedItem[];
	/** How many more there were. */
	readonly leftOut: number;
	readonly locale: string;
};

/** Why a feed is not read any more. */
export type StoppedFeed = {
	readonly url: string;
	readonly problem: string;
	readonly stopped: FeedStop;
};

/** Puts into cards what is posted of feeds, in the guild's language. */
export interface FeedCards {
	/** The post of one item, and of what other feeds tell of its story. */
	post(item: TellableItem, wishes: GuildWishes, also?: readonly AlsoTold[]): Card;

	/** The post of several. */
	digest(digest: FeedDigest): Card;

	/** What admins are told when a feed is not read any more. */
	stopped(subscription: Subscription, why: StoppedFeed, locale: string): Card;

	/** What admins are told when nothing of a feed can be posted, and why. */
	held(reason: string, locale: string): Card;
}
