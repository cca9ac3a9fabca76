import type { WrittenFeed } from '../../ports/feeds/feed-fetcher.ts';
import { UNWRITABLE } from './write-opml.ts';

/** An RSS 2.0 feed, which every feed reader takes. */
export async function writeRss({ title, about, url, items }: WrittenFeed): Promise<string> {
	// Loaded when first used: the bot is ready sooner without it.
	const { generateRssFeed } = await import('feedsmith');
	const written = (text: string) => text.replace(UNWRITABLE, '');
	return generateRssFeed({
		title: written(title),
		link: url,
		description: written(about),
		items: items.map((item) => ({
			title: written(item.title),
			description: written(item.summary),
			guid: { value: item.id, isPermaLink: false },
			pubDate: item.at,
			...(item.url !== undefined && { link: item.url }),
			...(item.source !== undefined && { dc: { creators: [written(item.source)] } }),
		})),
	});
}
