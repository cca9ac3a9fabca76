import { editFeedForm } from '../../src/cards/feeds/feed-forms.ts';
import { feedCard, placeProblems } from '../../src/cards/feeds/feed-list-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { typedWord } from '../../src/cards/messages/typed-word.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { FEED_PACES } from '../../src/domain/feeds/feed.ts';
import { beginningOf } from '../../src/domain/shorten.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { speakOtherwise, type Voice } from '../../src/stories/feeds/check-feed-place.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { paceOf, type TypedWishes, wishesOf } from '../../src/stories/feeds/read-feed-wishes.ts';
import { afterwards, FEED, ownFeeds, VOICE, voiceOf, WISHES } from './group.ts';

export default defineSubcommand({
	description: 'Change what is posted from a feed, and when',
	options: { feed: FEED, ...WISHES, ...VOICE },
	async run({ feed, role, as_site, apart, ...wished }, context) {
		const found = await findFeed(ownFeeds(context).feeds, feed);
		const typed = { role, as_site, apart };
		const isAsked = Object.values({ ...typed, ...wished }).every((wish) => wish === undefined);
		if (isAsked) return editFeedForm(speak(context.locale), found);
		return edit(context, found.id, { ...wished, voice: voiceOf(typed, found.place) });
	},
	actions: {
		manage: {
			shows: 'privately',
			run: async ([id = ''], context) => showFeed(context, id),
		},
		keep: { shows: 'in place', run: async ([id = ''], context) => showFeed(context, id) },
		edit: {
			shows: 'privately',
			run: async ([id = ''], context) =>
				editFeedForm(speak(context.locale), await findFeed(ownFeeds(context).feeds, id)),
		},
		role: {
			shows: 'in place',
			run: async ([id = '', role], context) => {
				const { place } = await findFeed(ownFeeds(context).feeds, id);
				const { role: _, ...voice } = voiceOf({}, place);
				return edit(context, id, { voice: { ...voice, ...(role !== undefined && { role }) } });
			},
		},
		voice: {
			shows: 'in place',
			run: async ([id = '', who = ''], context) => {
				const { place } = await findFeed(ownFeeds(context).feeds, id);
				return edit(context, id, { voice: voiceOf({ as_site: who === 'site' }, place) });
			},
		},
		apart: {
			shows: 'in place',
			run: async ([id = '', how = ''], context) => {
				const { place } = await findFeed(ownFeeds(context).feeds, id);
				return edit(context, id, { voice: voiceOf({ apart: how === 'apart' }, place) });
			},
		},
		edited: {
			shows: 'privately',
			run: ([id = ''], context, { name, when, any, none, speaker }) =>
				edit(context, id, {
					name,
					when: checkedPace(context, when),
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
	const { feeds, guild } = ownFeeds(context);
	const found = await findFeed(feeds, id);
	const { channel, role } = found.place;
	const there = await context.announcer.inspect(channel, role);
	const isThere = there.outcome !== 'found' || there.guild === guild;
	const say = speak(context.locale);
	return feedCard(say, found, 'chosen', isThere ? placeProblems(say, there, found.place) : []);
}

type Edited = TypedWishes & { readonly voice?: Voice };

async function edit(context: Context, id: string, { voice, ...wished }: Edited) {
	const { feeds, guild } = ownFeeds(context);
	const found = await findFeed(feeds, id);
	const place =
		voice === undefined
			? found.place
			: await speakOtherwise(context.announcer, { guild, place: found.place, voice });
	const done = await feeds.change(found.id, wishesOf(wished, { ...found, place }));
	return afterwards(context, { id: found.id, done }, 'changed');
}

function checkedPace({ locale }: Context, typed = ''): string {
	const pace = paceOf(typedWord(speak(locale), typed, FEED_PACES).trim().toLowerCase());
	if (pace !== undefined) return pace;
	throw new UserError(
		'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.',
		{ typed: beginningOf(typed, 40) },
	);
}
