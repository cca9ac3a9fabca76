import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';

/** Who wants a page read: fetching is limited by person and by guild. */
export type Reader = {
	/** The snowflake of the person. */
	readonly by: string;
	/** Absent in a direct message. */
	readonly guild?: GuildId;
};

/** The day a page came out, as far as the page says. */
export type PageDay = {
	readonly day: Day;
	/** ISO 8601 with an offset, where the page says one. */
	readonly instant?: string;
	/** IANA name or an offset such as '+02:00', where the page says one. */
	readonly timeZone?: string;
	/** Where the page says it: 'json-ld', 'meta', 'time', 'url', 'text'. */
	readonly source: string;
	/** 0 to 1: how often a day from there is right. */
	readonly confidence: number;
};

/** An article as its page has it. */
export type PageArticle = {
	/** The canonical address where the page names one of its own site, else where it was found in the end. */
	readonly url: string;
	/** Paragraphs, parted by blank lines. */
	readonly text: string;
	readonly title?: string;
	readonly author?: string;
	/** What the site calls itself, or its host. */
	readonly site?: string;
	/** ISO 639-1. */
	readonly language?: string;
	/** The address of its picture; never fetched. */
	readonly image?: string;
	/** Absent where the page does not say, or where it would be a guess. */
	readonly published?: PageDay;
	/** Other days the page names that may be the day it came out, likeliest first; at most 10. */
	readonly likelyDays: readonly Day[];
	/** The site asks that its text be not kept (`noarchive`, `nosnippet`): show it, keep title and address. */
	readonly keepsText?: false;
	/** The page shows a part of its text, and the rest behind a button. */
	readonly isPart?: true;
};

/** What a page holds, where it is an article; else why it is none, in one sentence for the reader. */
export type PageReading =
	| { readonly outcome: 'article'; readonly article: PageArticle }
	| { readonly outcome: 'refused'; readonly problem: PageProblem; readonly reason: string };

/** Why a page gives no article. */
export type PageProblem =
	| 'address'
	| 'limit'
	| 'unreachable'
	| 'not found'
	| 'forbidden'
	| 'too large'
	| 'too slow'
	| 'not text'
	| 'consent'
	| 'paywall'
	| 'javascript'
	| 'too short'
	| 'not an article';

export interface PageFetcher {
	/** Fetches the page at `url` under guard and reads it. Nothing is remembered of a page that was refused. */
	read(url: string, reader: Reader): Promise<PageReading>;
}
