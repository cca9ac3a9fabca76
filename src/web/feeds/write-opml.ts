import { generateOpml } from 'feedsmith';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';

/** XML cannot hold other characters, not even encoded. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An OPML file of these feeds, of which there is at least one; every feed reader takes it. */
export function writeOpml(feeds: readonly FeedLink[]): string {
	const outlines = feeds.map(({ url, title = url }) => {
		const text = title.replace(UNWRITABLE, '');
		return { type: 'rss', text, title: text, xmlUrl: url };
	});
	return generateOpml({ head: { title: 'Feeds' }, body: { outlines } });
}
