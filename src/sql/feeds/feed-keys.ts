import { createHash } from 'node:crypto';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import { breath } from '../in-turn.ts';
import { urlKey } from '../url-key.ts';

/** Which marks of a feed's items tell them apart. */
export type Trust = { readonly guids: boolean; readonly links: boolean };

/** An item and all it is known by; the same item has one of them again, whatever its publisher edits. */
export type KeyedItem = {
	readonly item: FeedItem;
	readonly keys: readonly string[];
	readonly guid?: string;
	readonly link?: string;
	/** Of all it says but its day: kept beside the keys, for when those are trusted no more. */
	readonly words: string;
	/** Of what it is called at its address: kept beside the keys, to tell items apart that have one address. */
	readonly title: string;
	/** Says that titles at this address are kept. */
	readonly titled: string;
};

/** So many at a time are keyed within a few milliseconds. */
const ITEMS_AT_ONCE = 100;

/**
 * The items, each once, with their keys: guid and link where they can be trusted, else all it says but its day. After this
 * document no mark is trusted that two of its items have in common. Of very many others have their turn meanwhile.
 */
export async function keyItems(
	items: readonly FeedItem[],
	before: Trust,
): Promise<{ readonly trust: Trust; readonly keyed: readonly KeyedItem[] }> {
	const linked = await bitByBit(withoutRepeats(items), (item) => ({ item, link: linkKey(item) }));
	const trust = {
		guids: before.guids && areDistinct(linked.map(({ item }) => item.guid)),
		links: before.links && areDistinct(linked.map(({ link }) => link)),
	};
	const addresses = Map.groupBy(linked, ({ link }) => link);
	const keyed = await bitByBit(linked, ({ item, link }) => {
		const isShared = link !== undefined && (addresses.get(link)?.length ?? 0) > 1;
		return keyedItem(isShared ? { ...item, sharesLink: true } : item, link, trust);
	});
	return { trust, keyed };
}

function keyedItem(item: FeedItem, link: string | undefined, trust: Trust): KeyedItem {
	const guidMark = trust.guids && item.guid !== undefined ? short(`guid ${item.guid}`) : undefined;
	const linkMark = trust.links && link !== undefined ? short(`link ${link}`) : undefined;
	const marks = [guidMark, linkMark].filter((mark) => mark !== undefined);
	const words = short(`words ${JSON.stringify([item.guid, link, item.title, item.description])}`);
	return {
		item,
		keys: marks.length > 0 ? marks : [words],
		...(guidMark !== undefined && { guid: guidMark }),
		...(linkMark !== undefined && { link: linkMark }),
		words,
		title: short(`title ${JSON.stringify([link, item.title ?? item.description])}`),
		titled: short(`titled ${link}`),
	};
}

async function bitByBit<From, Made>(
	all: readonly From[],
	make: (one: From) => Made,
): Promise<Made[]> {
	const made: Made[] = [];
	for (const [place, one] of all.entries()) {
		if (place > 0 && place % ITEMS_AT_ONCE === 0) await breath();
		made.push(make(one));
	}
	return made;
}

/** What of `keyed` is new, where `seen` are the keys that the feed had before. */
export function newItems(keyed: readonly KeyedItem[], seen: ReadonlySet<string>): FeedItem[] {
	return keyed.flatMap((each) => {
		const isSeen = each.keys.some((key) => seen.has(key));
		if (isSeen && !isAnother(each, seen)) return [];
		// Something else stood at its address before.
		const isShared = each.item.link !== undefined && seen.has(each.titled);
		return [isShared ? { ...each.item, sharesLink: true } : each.item];
	});
}

/** Everything that is kept of an item. */
export function keptKeys({ keys, words, title, titled }: KeyedItem): string[] {
	return [...keys, words, title, titled];
}

/**
 * One at an address that was another's: neither its guid nor its title stood there before. Or one of a list on one page,
 * at a part of it that nobody had, under the guid of all of them.
 */
function isAnother(
	{ item, guid, link, title, titled }: KeyedItem,
	seen: ReadonlySet<string>,
): boolean {
	if (link === undefined || !seen.has(link) || !seen.has(titled) || seen.has(title)) return false;
	const isPart = /#[a-z]/i.test(item.link ?? '') && !item.link?.includes('=');
	return guid !== undefined && (!seen.has(guid) || isPart);
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
