import type { FeedItem } from '../../domain/feeds/feed.ts';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import { decodeXml } from './decode-xml.ts';
import { feedItems } from './feed-items.ts';
import { feedLinks } from './feed-links.ts';
import { lineOfHtml } from './feed-text.ts';
import { parseFeed } from './parse-feed.ts';
import { isLight } from './weigh-feed.ts';

/** What a server answered, and where. */
export type FeedBytes = {
	readonly bytes: Uint8Array;
	readonly contentType: string;
	readonly url: string;
	/** When it answered; nothing came out later. */
	readonly now: Date;
};

/** What a feed says of itself and of its items. */
export type ParsedFeed = {
	readonly outcome: 'feed';
	readonly title?: string;
	readonly items: readonly FeedItem[];
	/** How long it asks to be left alone. */
	readonly restMinutes?: number;
	readonly skipHours?: readonly number[];
};

export type FeedParsing =
	| ParsedFeed
	/** One sentence for admins. */
	| { readonly outcome: 'none'; readonly reason: string };

export type SiteParsing =
	| ParsedFeed
	| { readonly outcome: 'page'; readonly feeds: readonly FeedLink[] };

const LONGEST_TITLE = 200;

/** Reads a feed, or says why what was sent is none. A hostile one can keep it busy for long. */
export function readFeed({ bytes, contentType, url }: FeedBytes): FeedParsing {
	const text = decodeXml(bytes, contentType);
	return parsedFeed(text, url) ?? { outcome: 'none', reason: noFeedReason(text) };
}

/** Reads what stands at an address that somebody gave: a feed, or a page that may name some. */
export function readSite({ bytes, contentType, url }: FeedBytes): SiteParsing {
	const text = decodeXml(bytes, contentType);
	return parsedFeed(text, url) ?? { outcome: 'page', feeds: feedLinks(text, url) };
}

function parsedFeed(text: string, url: string): ParsedFeed | undefined {
	const raw = isLight(text) ? parseFeed(text) : undefined;
	if (!raw) return undefined;
	const title = lineOfHtml(raw.title ?? '').slice(0, LONGEST_TITLE);
	const { restMinutes, skipHours = [] } = raw;
	return {
		outcome: 'feed',
		...(title && { title }),
		items: feedItems(raw, url),
		...(restMinutes !== undefined && { restMinutes }),
		...(skipHours.length > 0 && { skipHours }),
	};
}

function noFeedReason(text: string): string {
	if (text.trim() === '') return 'The server sent an empty answer.';
	if (/<html[\s>]/i.test(text.slice(0, 2000))) return 'The server sent a web page, not a feed.';
	if (!/<(?:rss|feed|rdf:RDF)[\s>]/i.test(text))
		return 'The server sent something that is no feed.';
	if (!isLight(text)) return 'The feed is nested too deeply or has too many parts to be read.';
	return 'The feed is broken: it ends in the middle.';
}
