import type { FeedItem } from '../../domain/feeds/feed.ts';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import { addressOf } from './address-of.ts';
import { decodeXml } from './decode-xml.ts';
import { feedItems } from './feed-items.ts';
import { feedLinks } from './feed-links.ts';
import { lineOf } from './feed-text.ts';
import { readNotes } from './item-notes.ts';
import { parseFeed } from './parse-feed.ts';
import { isFlat, isLight } from './weigh-feed.ts';

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
	/** The address of its picture. */
	readonly picture?: string;
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
export function readFeed(given: FeedBytes): FeedParsing {
	const text = textOfBytes(given);
	return parsedFeed(text, given) ?? { outcome: 'none', reason: noFeedReason(text) };
}

/** Reads what stands at an address that somebody gave: a feed, or a page that may name some. */
export function readSite(given: FeedBytes): SiteParsing {
	const text = textOfBytes(given);
	return parsedFeed(text, given) ?? { outcome: 'page', feeds: feedLinks(text, given.url) };
}

/** XML holds no control characters; some parsers stop at them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function textOfBytes({ bytes, contentType }: FeedBytes): string {
	return decodeXml(bytes, contentType).replace(CONTROLS, '');
}

function parsedFeed(text: string, { url, now }: FeedBytes): ParsedFeed | undefined {
	if (!isLight(text)) return undefined;
	const isXml = text.trimStart().startsWith('<');
	if (!isXml && !isFlat(text)) return undefined;
	const { notes, xml } = isXml ? readNotes(text, url) : { notes: [], xml: text };
	const raw = parseFeed(xml);
	if (!raw) return undefined;
	const title = raw.title && lineOf(raw.title).slice(0, LONGEST_TITLE);
	const { restMinutes, skipHours = [] } = raw;
	const picture = addressOf(raw.picture, URL.parse(raw.home ?? '', url)?.href ?? url);
	// Where they are counted in another way, nothing can be said of a single one.
	const own = notes.length === raw.items.length ? notes : [];
	return {
		outcome: 'feed',
		...(title && { title }),
		...(picture !== undefined && { picture }),
		items: feedItems(raw, { url, now, notes: own }),
		...(restMinutes !== undefined && { restMinutes }),
		...(skipHours.length > 0 && { skipHours }),
	};
}

function noFeedReason(text: string): string {
	if (text.trim() === '') return 'The server sent an empty answer.';
	if (/<html[\s>]/i.test(text.slice(0, 2000))) return 'The server sent a web page, not a feed.';
	if (/^\s*\{[^<>]{0,500}jsonfeed\.org\/version/.test(text))
		return 'The feed is broken: its JSON cannot be read to the end.';
	if (!/<(?:rss|feed|rdf:RDF)[\s>]/i.test(text))
		return 'The server sent something that is not a feed.';
	if (!isLight(text)) return 'The feed is nested too deeply or has too many parts to be read.';
	return 'The feed is broken: it ends in the middle.';
}
