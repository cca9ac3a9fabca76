import { exportedCard } from '../../src/cards/feeds/feed-files-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { exportFeeds } from '../../src/stories/feeds/import-feeds.ts';
import { ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'All feeds of this server as a file for other feed readers (OPML)',
	options: {},
	run: async (_input, context) =>
		exportedCard(
			speak(context.locale),
			await exportFeeds({ ...context, feeds: ownFeeds(context).feeds }),
		),
});
