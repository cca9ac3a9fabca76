import type { FeedItem } from '../../domain/feeds/feed.ts';
import { shorten } from '../../domain/shorten.ts';
import { TRACKING_PARAMETER } from '../pages/words/tracking-parameters.ts';
import { addressOf } from './address-of.ts';
import { feedDay } from './feed-day.ts';
import { lineOf, plainLine, textOf } from './feed-text.ts';
import type { ItemNotes } from './item-notes.ts';
import type { RawFeed, RawItem, RawText } from './raw-feed.ts';

/** More items than this no feed has that is meant for readers. */
const MOST_ITEMS = 1000;
const LONGEST = {
	guid: 2000,
	title: 300,
	author: 200,
	description: 1500,
	content: 400_000,
};

export type Source = {
	/** Where the feed was found. */
	readonly url: string;
	readonly now: Date;
	/** What the items say beside what their parser tells, item by item. */
	readonly notes: readonly ItemNotes[];
};

/** The items of a feed: plain text, whole addresses, days that can be. */
export function feedItems({ home, items }: RawFeed, { url, now, notes }: Source): FeedItem[] {
	const root = URL.parse(home ?? '', url)?.href ?? url;
	const fronts = new Set([url, root].map(placeOf));
	return items
		.slice(0, MOST_ITEMS)
		.map((item, index): FeedItem => {
			const { base, originalLink, published } = notes[index] ?? {};
			const link =
				addressOf(originalLink, root) ??
				addressOf(item.link, URL.parse(base ?? '', url)?.href ?? root);
			// What leads to the front page leads to no article.
			const isArticle = link !== undefined && !fronts.has(placeOf(link));
			return { ...(isArticle && { link }), ...itemOf({ published, ...item }, now) };
		})
		.filter((item) => item.title ?? item.link ?? item.description);
}

/** Where an address leads, however it is written: a front page has many names. */
function placeOf(address: string): string {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) {
		if (TRACKING_PARAMETER.test(name)) url.searchParams.delete(name);
	}
	const host = url.host.replace(/^www\./, '');
	return `${host}${url.pathname.replace(/\/(?:(?:index|default)\.\w{3,5})?$/, '')}${url.search}${url.hash}`;
}

function itemOf(raw: RawItem, now: Date): Omit<FeedItem, 'link'> {
	const guid = plainLine(raw.guid ?? '').slice(0, LONGEST.guid);
	const title = shortLine(raw.title, LONGEST.title);
	const description = shortLine(raw.description ?? raw.content, LONGEST.description);
	const content = contentOf(raw);
	const author = shortLine(raw.author && { value: raw.author, as: 'either' }, LONGEST.author);
	const published = feedDay(raw.published, now);
	return {
		...(guid && { guid }),
		...(title && { title }),
		...(description && { description }),
		...(content && { content }),
		...(author && { author }),
		...(published && { published }),
	};
}

/** Some feeds put the whole text where its description belongs. */
function contentOf({ content, description }: RawItem): string | undefined {
	const written = content ?? description;
	const text = written ? textOf(written) : '';
	return text.length <= LONGEST.content ? text : undefined;
}

function shortLine(text: RawText | '' | undefined, longest: number): string | undefined {
	return text ? shorten(lineOf(text), longest, 'letter') : undefined;
}
