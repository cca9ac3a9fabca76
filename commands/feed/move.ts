import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { afterwards, CHANNEL, destinationOf, FEED, ownFeeds, TAGS, voiceOf } from './group.ts';

export default defineSubcommand({
	description: 'Post a feed in another channel, thread or forum',
	options: { feed: FEED, channel: { ...CHANNEL, required: true }, tags: TAGS },
	async run({ feed, channel, tags }, context) {
		const { feeds } = ownFeeds(context);
		const found = await findFeed(feeds, feed);
		const place = await destinationOf(context, { channel, tags, voice: voiceOf({}, found.place) });
		const done = await feeds.change(found.id, { ...found, place });
		return afterwards(context, { id: found.id, done }, 'moved');
	},
});
