import { createHash } from 'node:crypto';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import { urlKey } from '../url-key.ts';

/** Which marks of a feed's items tell them apart. */
export type Trust = { readonly guids: boolean; readonly links: boolean };

/** An item and all it is known by; the same item has one of them again, whatever its publisher edits. */
export type KeyedItem = { readonly item: FeedItem; readonly keys: readonly string[] };

/** What can be trusted after this document: never again what two of its items have in common. */
export function trustAfter(items: readonly FeedItem[], before: Trust): Trust {
	const others = withoutRepeats(items);
	return {
		guids: before.guids && areDistinct(others.map(({ guid }) => guid)),
		links: before.links && areDistinct(others.map(linkKey)),
	};
}

/** The items, each once, with their keys: guid and link where they can be trusted, else all it says but its day. */
export function keyItems(items: readonly FeedItem[], trust: Trust): KeyedItem[] {
	return withoutRepeats(items).map((item) => {
		const link = linkKey(item);
		const marks = [
			...(trust.guids && item.guid !== undefined ? [`guid ${item.guid}`] : []),
			...(trust.links && link !== undefined ? [`link ${link}`] : []),
		];
		const words = `words ${JSON.stringify([item.guid, link, item.title, item.description])}`;
		return { item, keys: (marks.length > 0 ? marks : [words]).map(short) };
	});
}

/** The same entry twice in a document says nothing against its marks. */
function withoutRepeats(items: readonly FeedItem[]): FeedItem[] {
	const byText = new Map(
		items.map((item) => [JSON.stringify([item.guid, item.link, item.title]), item] as const),
	);
	return [...byText.values()];
}

function areDistinct(marks: readonly (string | undefined)[]): boolean {
	const given = marks.filter((mark) => mark !== undefined);
	return new Set(given).size === given.length;
}

/** Undefined where it leads to the front of a site, as every item of a careless feed does. */
function linkKey({ link }: FeedItem): string | undefined {
	if (link === undefined) return undefined;
	const { pathname, search } = new URL(link);
	return pathname === '/' && search === '' ? undefined : urlKey(link);
}

function short(mark: string): string {
	return createHash('sha256').update(mark).digest('base64url').slice(0, 22);
}
