import { feedListCard } from '../../src/cards/feeds/feed-list-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { readOffset } from '../../src/cards/page-buttons.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { ownFeeds } from './group.ts';

export default defineSubcommand({
	description: 'The feeds of this server and how each is doing',
	options: {},
	run: async (_input, context) =>
		feedListCard(speak(context.locale), await ownFeeds(context).feeds.list(), 0),
	actions: {
		page: {
			shows: 'in place',
			run: async ([offset], context) =>
				feedListCard(
					speak(context.locale),
					await ownFeeds(context).feeds.list(),
					readOffset(offset),
				),
		},
	},
});
