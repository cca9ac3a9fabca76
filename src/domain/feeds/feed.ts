import { fold } from '../fold.ts';

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

/** Which items of a feed are wanted. */
export type FeedFilter = {
	/** At least one of these words stands in the title or the description. */
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

/** Where a feed's articles are posted. */
export type FeedPlace = {
	/** The snowflake of a channel, a thread or a forum. */
	readonly channel: string;
	/** Where the channel is a forum: the snowflakes of the tags of its posts. */
	readonly forumTags?: readonly string[];
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

/** Does the item hold the words that are wanted, and none that are not? Case and accents do not count. */
export function holdsWantedWords(
	{ title = '', description = '' }: FeedItem,
	{ any, all, none }: FeedFilter,
): boolean {
	const text = fold(`${title}\n${description}`);
	const holds = (word: string): boolean => isIn(text, fold(word));
	return (any.length === 0 || any.some(holds)) && all.every(holds) && !none.some(holds);
}

/** The words of a list that somebody typed, parted by commas. */
export function readWords(typed: string | undefined): readonly string[] {
	const words = (typed ?? '').split(/[,;\n]/).map((word) => word.replace(/\s+/g, ' ').trim());
	return [...new Set(words.filter((word) => word !== ''))];
}

/** Scripts that part no words: there a word may stand inside others. */
const UNPARTED =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** As whole words: 'port' is not in 'sports'. */
function isIn(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (UNPARTED.test(word)) return true;
		const before = text.slice(0, at).at(-1) ?? ' ';
		const after = text.charAt(at + word.length) || ' ';
		if (!LETTER.test(before) && !LETTER.test(after)) return true;
	}
	return false;
}
