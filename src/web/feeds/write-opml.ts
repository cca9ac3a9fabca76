import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';

/** XML cannot hold other characters, not even encoded. */
export const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An OPML file of these feeds, of which there is at least one; every feed reader takes it. */
export async function writeOpml(feeds: readonly FeedLink[]): Promise<string> {
	// Loaded when first used: the bot is ready sooner without it.
	const { generateOpml } = await import('feedsmith');
	const outlines = feeds.map(({ url, title = url }) => {
		const text = title.replace(UNWRITABLE, '');
		return { type: 'rss', text, title: text, xmlUrl: url };
	});
	return generateOpml({ head: { title: 'Feeds' }, body: { outlines } });
}
