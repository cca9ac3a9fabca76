import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { afterwards, FEED, ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'Post nothing from a feed until you resume it',
	options: { feed: FEED },
	run: async ({ feed }, context) =>
		pause(context, (await findFeed(ownFeeds(context).feeds, feed)).id),
	actions: {
		pause: { shows: 'privately', run: ([id = ''], context) => pause(context, id) },
	},
});

async function pause(context: Context, id: string) {
	const done = await ownFeeds(context).feeds.pause(id);
	return afterwards(context, { id, done }, 'paused');
}
