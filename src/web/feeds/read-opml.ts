import { parseOpml } from 'feedsmith';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import { decodeXml } from './decode-xml.ts';
import { isLight } from './weigh-feed.ts';

const MOST = 1000;
const LONGEST = { url: 2048, title: 100 };

/** The feeds of an OPML file, in its order, each once; undefined where it is none. */
export function readOpml(bytes: Uint8Array): FeedLink[] | undefined {
	const outlines = outlinesOf(decodeXml(bytes));
	if (!outlines) return undefined;
	const found = new Map<string, FeedLink>();
	collect(outlines, found);
	return [...found.values()].slice(0, MOST);
}

type Outline = {
	readonly text?: string;
	readonly title?: string;
	readonly xmlUrl?: string;
	readonly outlines?: readonly Outline[];
};

function outlinesOf(text: string): readonly Outline[] | undefined {
	if (!isLight(text)) return undefined;
	try {
		const { body } = parseOpml(text);
		return (body?.outlines ?? []) as readonly Outline[];
	} catch {
		return undefined;
	}
}

/** What readers of feeds once called http. */
const FEED_SCHEME = /^feed:(?:(?=https?:)|\/\/)/i;

function collect(outlines: readonly Outline[], found: Map<string, FeedLink>): void {
	for (const { text, title, xmlUrl, outlines: inner = [] } of outlines) {
		const url = URL.parse(withScheme(xmlUrl?.trim() ?? ''));
		if (url && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST.url) {
			const name = (title ?? text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST.title);
			if (!found.has(url.href))
				found.set(url.href, { url: url.href, ...(name && { title: name }) });
		}
		collect(inner, found);
	}
}

function withScheme(address: string): string {
	return address.replace(FEED_SCHEME, (scheme) => (scheme.endsWith('/') ? 'http://' : ''));
}
