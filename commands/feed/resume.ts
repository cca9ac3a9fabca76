import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { afterwards, FEED, ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'End a pause, or try a feed again that has stopped',
	options: { feed: FEED },
	run: async ({ feed }, context) =>
		resume(context, (await findFeed(ownFeeds(context).feeds, feed)).id),
	actions: {
		resume: { shows: 'privately', run: ([id = ''], context) => resume(context, id) },
	},
});

async function resume(context: Context, id: string) {
	const done = await ownFeeds(context).feeds.resume(id, context.now());
	return afterwards(context, { id, done }, 'resumed');
}
