import type { FeedItem } from '../../domain/feeds/feed.ts';
import { addressOf } from './address-of.ts';
import { lineOfHtml, textOfHtml } from './feed-text.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';

/** More items than this no feed has that is meant for readers. */
const MOST_ITEMS = 1000;
const LONGEST = {
	guid: 2000,
	title: 300,
	author: 200,
	description: 1500,
	content: 400_000,
};

/** The items of a feed that was found at `url`: plain text, whole addresses, true instants. */
export function feedItems({ base, items }: RawFeed, url: string): FeedItem[] {
	const root = URL.parse(base ?? '', url)?.href ?? url;
	return items
		.slice(0, MOST_ITEMS)
		.map((item) => itemOf(item, root))
		.filter((item) => item.title ?? item.link ?? item.description);
}

function itemOf(raw: RawItem, root: string): FeedItem {
	const guid = raw.guid?.trim().slice(0, LONGEST.guid);
	const link = addressOf(raw.link, root);
	const title = lineOf(raw.title, LONGEST.title);
	const description = lineOf(raw.description ?? raw.content, LONGEST.description);
	const content = contentOf(raw);
	const author = lineOf(raw.author, LONGEST.author);
	const published = instantOf(raw.published);
	return {
		...(guid && { guid }),
		...(link && { link }),
		...(title && { title }),
		...(description && { description }),
		...(content && { content }),
		...(author && { author }),
		...(published && { published }),
	};
}

/** Some feeds put the whole text where its description belongs. */
function contentOf({ content, description }: RawItem): string | undefined {
	const text = textOfHtml(content ?? description ?? '');
	return text.length <= LONGEST.content ? text : undefined;
}

function lineOf(html: string | undefined, longest: number): string | undefined {
	if (html === undefined) return undefined;
	const line = lineOfHtml(html);
	if (line.length <= longest) return line;
	return `${line
		.slice(0, longest - 1)
		.toWellFormed()
		.replace(/\uFFFD$/, '')
		.trimEnd()}…`;
}

/** With the offset it is written with, which says whose day it is. */
function instantOf(text: string | undefined): string | undefined {
	const time = Date.parse(text ?? '');
	if (Number.isNaN(time)) return undefined;
	const { sign = '+', hours = '00', minutes = '00' } = OFFSET.exec(text ?? '')?.groups ?? {};
	const offsetMs = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
	const local = new Date(time + offsetMs).toISOString();
	return offsetMs === 0 ? local : local.replace('Z', `${sign}${hours}:${minutes}`);
}

const OFFSET = /[\d\s](?<sign>[+-])(?<hours>[01]\d):?(?<minutes>[0-5]\d)$/;
