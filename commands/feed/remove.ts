import { feedRemovedCard, leaveFeedCard } from '../../src/cards/feeds/feed-list-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { FEED, ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'Stop following a feed; its articles are kept',
	options: { feed: FEED },
	run: ({ feed }, context) => remove(context, feed),
	actions: {
		leave: {
			shows: 'in place',
			run: async ([id = ''], context) =>
				leaveFeedCard(speak(context.locale), await findFeed(ownFeeds(context).feeds, id)),
		},
		left: { shows: 'in place', run: ([id = ''], context) => remove(context, id) },
	},
});

async function remove(context: Context, feed: string) {
	const { feeds } = ownFeeds(context);
	const found = await findFeed(feeds, feed);
	await feeds.remove(found.id);
	return feedRemovedCard(speak(context.locale), found);
}
