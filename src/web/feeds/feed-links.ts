import { Parser } from 'htmlparser2';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';

const FEED_TYPE =
	/^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i;
/** A select holds no more. */
const MOST = 25;
const LONGEST = 2048;

/** The feeds that a page names in its head, each once; those of comments last. */
export function feedLinks(html: string, pageUrl: string): FeedLink[] {
	const found = new Map<string, FeedLink>();
	let base = pageUrl;
	const parser = new Parser({
		onopentag(name, { href, rel = '', type = '', title }) {
			const url = URL.parse(href?.trim() || '\0', base);
			if (!url || !/^https?:$/.test(url.protocol) || url.href.length > LONGEST) return;
			if (name === 'base') base = url.href;
			if (name !== 'link' || !isFeed(rel, type) || found.has(url.href)) return;
			const words = title?.replace(/\s+/g, ' ').trim();
			found.set(url.href, { url: url.href, ...(words && { title: words.slice(0, 200) }) });
		},
	});
	parser.end(html);
	return [...found.values()]
		.sort((one, other) => commentRank(one) - commentRank(other))
		.slice(0, MOST);
}

function isFeed(rel: string, type: string): boolean {
	const rels = rel.toLowerCase().split(/\s+/);
	return (rels.includes('alternate') && FEED_TYPE.test(type.trim())) || rels.includes('feed');
}

function commentRank({ url, title = '' }: FeedLink): number {
	return /comment|kommentar|commentaire/i.test(`${title} ${url}`) ? 1 : 0;
}
