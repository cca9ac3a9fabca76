import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { wishesOf } from '../../src/stories/feeds/read-feed-wishes.ts';
import { afterwards, FEED, ownFeeds, WISHES } from './group.ts';

export default defineSubcommand({
	description: 'Change what is posted from a feed, and when; a dash (-) clears a choice',
	options: { feed: FEED, ...WISHES },
	async run({ feed, ...wished }, context) {
		const { feeds } = ownFeeds(context);
		const found = await findFeed(feeds, feed);
		const done = await feeds.change(found.id, wishesOf(wished, found));
		return afterwards(context, { id: found.id, done }, 'changed');
	},
});
