import { feedTestCard } from '../../src/cards/feeds/feed-test-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { testFeed } from '../../src/stories/feeds/test-feed.ts';
import { FEED, ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'Read a feed now and see what would be posted; only you see it',
	options: { feed: FEED },
	run: ({ feed }, context) => tryFeed(context, feed),
	actions: {
		try: { shows: 'privately', run: ([id = ''], context) => tryFeed(context, id) },
	},
});

async function tryFeed(context: Context, feed: string) {
	return feedTestCard(
		speak(context.locale),
		await testFeed(context, await findFeed(ownFeeds(context).feeds, feed)),
	);
}
