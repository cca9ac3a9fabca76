import { parseFeed as parseForgivingly } from '@rowanmanning/feed-parser';
import { parseFeed as parseExactly } from 'feedsmith';
import type { RawFeed, RawItem, RawText } from './raw-feed.ts';

/** The feed in `text`: RSS, Atom, RDF or JSON Feed, also a faulty one; undefined where it is none, or broken off. */
export function parseFeed(written: string): RawFeed | undefined {
	const text = withoutDoctype(written);
	const parsed = tried(() => parseExactly<string>(text));
	if (parsed) return rawOf(parsed);
	// What breaks off in the middle would give an item with half a title.
	if (!isClosed(text)) return undefined;
	return tried(() => forgiving(text));
}

/** What a document says of its kind names files that are nobody's to read, and words that nobody expands. */
function withoutDoctype(text: string): string {
	const start = /^(?:<\?[^>]*>|\s)*<!doctype\b/i.exec(text);
	if (!start) return text;
	const from = start[0].length;
	const angle = text.indexOf('>', from);
	const bracket = text.indexOf('[', from);
	const isSet = bracket >= 0 && bracket < angle;
	const end = isSet ? endOfSet(text, bracket) : angle;
	return end < 0 ? text : text.slice(0, start.index) + text.slice(end + 1);
}

function endOfSet(text: string, bracket: number): number {
	const end = text.indexOf(']', bracket);
	return end < 0 ? end : text.indexOf('>', end);
}

type Parsed = ReturnType<typeof parseExactly<string>>;
type RssFeed = Extract<Parsed, { format: 'rss' }>['feed'];
type AtomFeed = Extract<Parsed, { format: 'atom' }>['feed'];
type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed'];
type JsonFeed = Extract<Parsed, { format: 'json' }>['feed'];

function tried<Result>(parse: () => Result): Result | undefined {
	try {
		return parse();
	} catch {
		return undefined;
	}
}

const ROOT_END = /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>$/i;

/** Comments behind the root are cut off one at a time from the end: a pattern over all of them would backtrack without end. */
function isClosed(text: string): boolean {
	let rest = text.trimEnd();
	while (rest.endsWith('-->')) {
		const start = rest.lastIndexOf('<!--', rest.length - '<!---->'.length);
		if (start < 0) return false;
		rest = rest.slice(0, start).trimEnd();
	}
	return ROOT_END.test(rest.slice(-100));
}

function rawOf(parsed: Parsed): RawFeed {
	switch (parsed.format) {
		case 'rss':
			return rssOf(parsed.feed);
		case 'atom':
			return atomOf(parsed.feed);
		case 'rdf':
			return rdfOf(parsed.feed);
		case 'json':
			return jsonOf(parsed.feed);
	}
}

function rssOf(feed: RssFeed): RawFeed {
	const { title, link, image, itunes, ttl, sy, skipHours, items = [] } = feed;
	return {
		title: either(title),
		home: link,
		picture: firstWith(image?.url, itunes?.image),
		restMinutes: longest(ttl, syndicationMinutes(sy)),
		skipHours,
		items: items.map(
			(item): RawItem => ({
				guid: item.guid?.value,
				link: item.link ?? permalink(item.guid),
				title: either(item.title ?? item.dc?.titles?.[0]),
				description: either(
					firstWith(item.description, ...mediaWords(item.media), item.itunes?.summary),
				),
				content: either(item.content?.encoded),
				author: authorsOf(item.dc?.creators) ?? authorsOf(item.authors?.map(nameOf)),
				published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
			}),
		),
	};
}

function atomOf({ title, links = [], logo, icon, sy, entries = [] }: AtomFeed): RawFeed {
	return {
		title: typed(title),
		home: alternateOf(links),
		picture: firstWith(icon, logo),
		restMinutes: syndicationMinutes(sy),
		items: entries.map(
			(entry): RawItem => ({
				guid: entry.id,
				link: alternateOf(entry.links ?? []) ?? pageOf(entry.content),
				title: typed(entry.title),
				description: typed(entry.summary) ?? either(firstWith(...mediaWords(entry.media))),
				content: typed(entry.content),
				author: authorsOf(entry.authors?.map(nameOf)),
				published: entry.published ?? entry.updated,
			}),
		),
	};
}

function rdfOf({ title, link, image, sy, items = [] }: RdfFeed): RawFeed {
	return {
		title: either(title),
		home: link,
		picture: image?.url,
		restMinutes: syndicationMinutes(sy),
		items: items.map(
			(item): RawItem => ({
				guid: item.rdf?.about,
				link: item.link,
				title: either(item.title),
				description: either(item.description),
				content: either(item.content?.encoded),
				author: authorsOf(item.dc?.creators),
				published: item.dc?.dates?.[0],
			}),
		),
	};
}

function jsonOf({ title, home_page_url: home, icon, favicon, items = [] }: JsonFeed): RawFeed {
	return {
		title: plain(title),
		home,
		picture: firstWith(icon, favicon),
		items: items.map(
			(item): RawItem => ({
				guid: item.id,
				link: item.url ?? item.external_url,
				title: plain(item.title),
				description: plain(item.summary),
				content: html(item.content_html) ?? plain(item.content_text),
				author: authorsOf(item.authors?.map(nameOf)),
				published: item.date_published ?? item.date_modified,
			}),
		),
	};
}

function forgiving(text: string): RawFeed {
	const { title, url, items } = parseForgivingly(text).toJSON();
	return {
		title: either(title),
		home: url ?? undefined,
		items: items.map(
			(item): RawItem => ({
				guid: item.id ?? undefined,
				link: item.url ?? undefined,
				title: either(item.title),
				description: either(item.description),
				content: either(item.content),
				author: authorsOf(item.authors.map(({ name }) => name ?? undefined)),
				// This parser takes a time without a zone for one of the machine's own.
			}),
		),
	};
}

/** Each once: of several who wrote an item none is left out. */
function authorsOf(names: readonly (string | undefined)[] = []): string | undefined {
	const known = names.flatMap((name) => name?.trim() || []);
	return [...new Set(known)].join(', ') || undefined;
}

function nameOf({ name }: { readonly name?: string | undefined }): string | undefined {
	return name;
}

type Described = { readonly description?: { readonly value?: string } };

/** What is said of a film or a picture, by itself or in the group that it is in. */
function mediaWords(
	media: (Described & { readonly groups?: readonly Described[] }) | undefined,
): (string | undefined)[] {
	return [media, ...(media?.groups ?? [])].map((each) => each?.description?.value);
}

/** The first that is more than blanks. */
function firstWith(...texts: readonly (string | undefined)[]): string | undefined {
	return texts.find((text) => text?.trim()) ?? texts[0];
}

const html = (value: string | undefined): RawText | undefined =>
	value === undefined ? undefined : { value, as: 'html' };
const plain = (value: string | undefined): RawText | undefined =>
	value === undefined ? undefined : { value, as: 'plain' };
const either = (value: string | null | undefined): RawText | undefined =>
	value === undefined || value === null ? undefined : { value, as: 'either' };

/** Atom says how a text is written; without a word it is plain, but many that say nothing write HTML. */
function typed(
	text: { readonly value?: string; readonly type?: string } | undefined,
): RawText | undefined {
	if (text?.type === 'text') return plain(text.value);
	return /html/i.test(text?.type ?? '') ? html(text?.value) : either(text?.value);
}

/** Where the text stands, if it is a page of its own. */
function pageOf(
	content: { readonly src?: string; readonly type?: string } | undefined,
): string | undefined {
	return /html/i.test(content?.type ?? 'html') ? content?.src : undefined;
}

type Link = { readonly href?: string; readonly rel?: string; readonly type?: string };

/** The page, not its picture or the feed itself. */
function alternateOf(links: readonly Link[]): string | undefined {
	const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
	const page = pages.find(({ type = 'text/html' }) => type.includes('html')) ?? pages[0];
	return page?.href;
}

function permalink(
	guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined,
): string | undefined {
	const isAddress = guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '');
	return isAddress ? guid?.value : undefined;
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
	hourly: 60,
	daily: 1440,
	weekly: 10_080,
	monthly: 43_200,
	yearly: 525_600,
};

function syndicationMinutes(
	sy: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | undefined {
	const period = PERIOD_MINUTES[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
	return period && period / Math.max(1, sy?.updateFrequency ?? 1);
}

function longest(...minutes: readonly (number | undefined)[]): number | undefined {
	const known = minutes.filter((each) => each !== undefined && each > 0);
	return known.length === 0 ? undefined : Math.max(...known.map(Number));
}
