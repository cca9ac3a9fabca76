import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { wishesOf } from '../../src/stories/feeds/read-feed-wishes.ts';
import { afterwards, FEED, ownFeeds, WISHES } from './group.ts';

export default defineSubcommand({
	description: 'Change what is posted from a feed, and when; a dash (-) clears a choice',
	options: { feed: FEED, ...WISHES },
	async run({ feed, ...wished }, context) {
		if (Object.values(wished).every((wish) => wish === undefined)) {
			throw new UserError('Choose what to change with at least one option, such as when or any.');
		}
		const { feeds } = ownFeeds(context);
		const found = await findFeed(feeds, feed);
		const done = await feeds.change(found.id, wishesOf(wished, found));
		return afterwards(context, { id: found.id, done }, 'changed');
	},
});
