import { followForm } from '../../src/cards/feeds/feed-forms.ts';
import { chooseFeedCard, feedCard } from '../../src/cards/feeds/feed-list-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { olderButton } from '../../src/domain/older-button.ts';
import {
	type AddedFeed,
	addFeed,
	type FeedRequest,
	followChosen,
	readFeedAddress,
} from '../../src/stories/feeds/add-feed.ts';
import { findFeed } from '../../src/stories/feeds/find-feed.ts';
import { readRequest, writeRequest } from '../../src/stories/feeds/kept-request.ts';
import { type TypedWishes, wishesOf } from '../../src/stories/feeds/read-feed-wishes.ts';
import {
	CHANNEL,
	destinationOf,
	ownFeeds,
	TAGS,
	type TypedVoice,
	VOICE,
	voiceOf,
	WISHES,
} from './group.ts';

export default defineSubcommand({
	description: 'Add a feed: each new article on a site is read and posted',
	options: {
		url: { kind: 'text', description: 'Its address, or its feed’s', required: true, max: 2048 },
		channel: CHANNEL,
		...WISHES,
		...VOICE,
		tags: TAGS,
	},
	run: (wanted, context) => follow(context, wanted),
	actions: {
		ask: {
			shows: 'privately',
			run: async (_values, context) => {
				ownFeeds(context);
				return followForm(speak(context.locale), context.rules.feeds ?? context.asked.channel);
			},
		},
		follow: {
			shows: 'privately',
			run: (_values, context, { url = '', channel }) => follow(context, { url, channel }),
		},
		choose: {
			shows: 'in place',
			async run(values, context) {
				const { guild, feeds } = ownFeeds(context);
				const kept = readRequest(values.slice(0, -1));
				const link = kept?.links[Number(values.at(-1))];
				if (!kept || !link) throw olderButton();
				const request = { ...kept.request, guild, addedBy: context.asked.by };
				return addedCard(
					context,
					request,
					await followChosen({ ...context, feeds }, request, link),
				);
			},
		},
	},
});

type Wanted = TypedWishes &
	TypedVoice & {
		readonly url: string;
		readonly channel: string | undefined;
		readonly tags?: string | undefined;
	};

async function follow(context: Context, wanted: Wanted): Promise<Card> {
	const { url, channel, tags, role, as_site, apart, ...wished } = wanted;
	const { guild, feeds } = ownFeeds(context);
	const voice = voiceOf({ role, as_site, apart });
	const place = await destinationOf(context, { channel, tags, voice });
	const { name, filter, pace } = wishesOf(wished, { name: '', place });
	const request: FeedRequest = {
		url: readFeedAddress(url),
		...(name !== '' && { name }),
		place,
		filter,
		pace,
		guild,
		addedBy: context.asked.by,
	};
	return addedCard(context, request, await addFeed({ ...context, feeds }, request));
}

async function addedCard(context: Context, request: FeedRequest, added: AddedFeed): Promise<Card> {
	if (added.outcome === 'several') {
		const { links } = added;
		return chooseFeedCard(speak(context.locale), links, writeRequest({ request, links }));
	}
	const found = await findFeed(ownFeeds(context).feeds, added.subscription.id);
	return feedCard(speak(context.locale), found, 'added');
}
