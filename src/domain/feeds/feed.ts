import { fold } from '../fold.ts';
import { holdsTerm } from './feed-terms.ts';

/** One entry of a feed, as the feed has it. */
export type FeedItem = {
	/** What the feed says its id is; not to be trusted where another item of the feed has it too. */
	readonly guid?: string;
	/** The address of its article; http or https. */
	readonly link?: string;
	/** Other items of the feed have the same link: its page tells of none of them alone. */
	readonly sharesLink?: true;
	readonly title?: string;
	/** Plain text. */
	readonly description?: string;
	/** Plain text of what the feed carries of the article, in paragraphs. */
	readonly content?: string;
	readonly author?: string;
	/** ISO 8601, where the feed says when it came out. */
	readonly published?: string;
};

/** Which items of a feed are wanted; the terms are as readTerms gives them. */
export type FeedFilter = {
	/** At least one of these terms holds of the title or the description. */
	readonly any: readonly string[];
	/** All of them do. */
	readonly all: readonly string[];
	/** None of them does. */
	readonly none: readonly string[];
	/** The article quotes this speaker. */
	readonly speaker?: string;
};

/** Each article by itself, or gathered into one post in the guild's hour. */
export type FeedPace = (typeof FEED_PACES)[number];

export const FEED_PACES = ['at once', 'daily', 'weekly'] as const;

/** Where a feed's articles are posted, and how they look there. */
export type FeedPlace = {
	/** The snowflake of a channel, a thread or a forum. */
	readonly channel: string;
	/** Where the channel is a forum: the snowflakes of the tags of its posts. */
	readonly forumTags?: readonly string[];
	/** The snowflake of a role that each post mentions. */
	readonly role?: string;
	/** Posts come under the feed's name and picture, by a webhook of the channel, as long as the bot may have one there. */
	readonly asSite?: true;
	/** Each article is a post of its own, even where another feed has told its story here. */
	readonly apart?: true;
};

/** What a guild wants of a feed. */
export type FeedWishes = {
	/** What the guild calls it. */
	readonly name: string;
	readonly place: FeedPlace;
	readonly filter: FeedFilter;
	readonly pace: FeedPace;
};

/** How many feeds a guild may follow. */
export const MOST_FEEDS = 50;

export const EVERYTHING: FeedFilter = { any: [], all: [], none: [] };

/** Does the item hold the words that are wanted, and none that are not? No phrase goes on from the title to the description. */
export function holdsWantedWords(
	{ title = '', description = '' }: FeedItem,
	{ any, all, none }: FeedFilter,
): boolean {
	const texts = [fold(title), fold(description)];
	const holds = (term: string): boolean => holdsTerm(texts, term);
	return (any.length === 0 || any.some(holds)) && all.every(holds) && !none.some(holds);
}

/** The words of a list that somebody typed, parted by commas. */
export function readWords(typed: string | undefined): readonly string[] {
	const words = (typed ?? '').split(/[,;\n]/).map((word) => word.replace(/\s+/g, ' ').trim());
	return [...new Set(words.filter((word) => word !== ''))];
}
