import { feedRemovedCard } from '../../src/cards/feeds/feed-list-card.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { FEED, ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'Stop following a feed; its articles stay in the library',
	options: { feed: FEED },
	async run({ feed }, context) {
		const { feeds } = ownFeeds(context);
		const found = await findFeed(feeds, feed);
		await feeds.remove(found.id);
		return feedRemovedCard(found);
	},
});
