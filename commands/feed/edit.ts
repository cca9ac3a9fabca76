import { editFeedForm } from '../../src/cards/feeds/feed-forms.ts';
import { feedCard } from '../../src/cards/feeds/feed-list-card.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { paceOf, type TypedWishes, wishesOf } from '../../src/stories/feeds/read-feed-wishes.ts';
import { afterwards, FEED, ownFeeds, WISHES } from './group.ts';

export default defineSubcommand({
	description: 'Change what is posted from a feed, and when; without an option a window opens',
	options: { feed: FEED, ...WISHES },
	async run({ feed, ...wished }, context) {
		const found = await findFeed(ownFeeds(context).feeds, feed);
		const isAsked = Object.values(wished).every((wish) => wish === undefined);
		return isAsked ? editFeedForm(found) : edit(context, found.id, wished);
	},
	actions: {
		manage: {
			shows: 'privately',
			run: async ([id = ''], context) => showFeed(context, id),
		},
		keep: { shows: 'in place', run: async ([id = ''], context) => showFeed(context, id) },
		edit: {
			shows: 'privately',
			run: async ([id = ''], context) => editFeedForm(await findFeed(ownFeeds(context).feeds, id)),
		},
		edited: {
			shows: 'privately',
			run: ([id = ''], context, { name, when, any, none, speaker }) =>
				edit(context, id, {
					name,
					when: checkedPace(when),
					any: any || NOTHING,
					none: none || NOTHING,
					speaker: speaker || NOTHING,
				}),
		},
	},
});

/** What clears a choice. */
const NOTHING = '-';

async function showFeed(context: Context, id: string) {
	return feedCard(await findFeed(ownFeeds(context).feeds, id), 'chosen');
}

async function edit(context: Context, id: string, wished: TypedWishes) {
	const { feeds } = ownFeeds(context);
	const found = await findFeed(feeds, id);
	const done = await feeds.change(found.id, wishesOf(wished, found));
	return afterwards(context, { id: found.id, done }, 'changed');
}

function checkedPace(typed: string | undefined): string {
	const pace = paceOf(typed?.trim().toLowerCase());
	if (pace !== undefined) return pace;
	throw new UserError(
		`A feed is posted at once, daily or weekly, not “${(typed ?? '').slice(0, 40)}”. Nothing was changed; open the window again.`,
	);
}
