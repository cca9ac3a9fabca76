import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import { scanMarkup } from '../scan-markup.ts';
import { addressOf } from './address-of.ts';

const FEED_TYPE =
	/^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i;
/** A select holds no more. */
const MOST = 25;

/** The feeds that a page names in its head, each once; those of comments last. */
export function feedLinks(html: string, pageUrl: string): FeedLink[] {
	const found = new Map<string, FeedLink>();
	let base: string | undefined;
	scanMarkup(html, {
		onOpen(name, attributes) {
			if (name !== 'base' && name !== 'link') return;
			const href = addressOf(attributes.get('href'), base ?? pageUrl);
			if (href === undefined) return;
			// Of several bases the first counts.
			if (name === 'base') base ??= href;
			else if (isFeed(attributes.get('rel'), attributes.get('type')) && !found.has(href)) {
				const words = attributes.get('title')?.replace(/\s+/g, ' ').trim().slice(0, 200);
				found.set(href, { url: href, ...(words && { title: words }) });
			}
		},
	});
	return [...found.values()].sort((a, b) => commentRank(a) - commentRank(b)).slice(0, MOST);
}

function isFeed(rel = '', type = ''): boolean {
	const rels = rel.toLowerCase().split(/\s+/);
	return (rels.includes('alternate') && FEED_TYPE.test(type.trim())) || rels.includes('feed');
}

function commentRank({ url, title = '' }: FeedLink): number {
	return /comment|kommentar|commentaire/i.test(`${title} ${url}`) ? 1 : 0;
}
