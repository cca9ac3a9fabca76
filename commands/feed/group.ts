import { feedCard } from '../../src/cards/feeds/feed-list-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { type Context, type GroupHead, guildOf } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { FEED_PACES, type FeedWishes, readWords } from '../../src/domain/feeds/feed.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { suggestSpeakers } from '../../src/stories/articles/offers.ts';
import { checkFeedPlace, type Voice } from '../../src/stories/feeds/check-feed-place.ts';
import { findFeed, suggestFeeds } from '../../src/stories/feeds/find-feed.ts';

export const FEED = {
	kind: 'text',
	description: 'Which feed',
	required: true,
	max: 100,
	suggest: (typed: string, { feeds }: Context) => suggestFeeds(feeds, typed),
} as const;

export const CHANNEL = { kind: 'channel', description: 'A channel, thread or forum' } as const;

export const TAGS = {
	kind: 'text',
	description: 'Tags for posts in a forum, separated by commas',
	max: 200,
} as const;

export const WHEN = {
	kind: 'text',
	description: 'Each article at once, or one post with all of them at the server’s hour',
	choices: FEED_PACES.map((pace) => ({ name: pace, value: pace })),
} as const;

export const VOICE = {
	role: { kind: 'role', description: 'A role that each post mentions' },
	as_site: {
		kind: 'boolean',
		description: 'Post under the feed’s name and picture; needs Manage Webhooks',
	},
	apart: {
		kind: 'boolean',
		description: 'Post each article by itself, even if another feed has told its story',
	},
} as const;

export const WISHES = {
	name: { kind: 'text', description: 'What to call it here', max: 80 },
	when: WHEN,
	any: {
		kind: 'text',
		description:
			'Only with one of these in title or description: harbour, “old quay”, bus NOT night',
		max: 300,
	},
	all: {
		kind: 'text',
		description: 'Only with all of these; “whole phrases” in quotation marks',
		max: 300,
	},
	none: { kind: 'text', description: 'Only without any of these', max: 300 },
	speaker: {
		kind: 'text',
		description: 'Only articles that quote this speaker',
		max: 100,
		suggest: (typed: string, { library }: Context) => suggestSpeakers(library, typed),
	},
} as const;

const group: GroupHead = {
	audience: 'admins',
	description: 'Feeds: the new articles of sites, read and posted',
};

export default group;

/** The feeds of the server that is asked about; there are none elsewhere. */
export function ownFeeds(context: Context) {
	const guild = guildOf(context);
	const { feeds } = context;
	if (!feeds) throw new TypeError('a server without a place for feeds');
	return { feeds, guild };
}

type Chosen = {
	readonly channel: string | undefined;
	readonly tags: string | undefined;
	readonly voice?: Voice;
};

/** The options of VOICE, as somebody typed them. */
export type TypedVoice = {
	readonly role?: string | undefined;
	readonly as_site?: boolean | undefined;
	readonly apart?: boolean | undefined;
};

/** What somebody typed of the voice of a feed's posts; what was not typed stays as it was `before`. */
export function voiceOf({ role, as_site: asSite, apart }: TypedVoice, before: Voice = {}): Voice {
	const mentioned = role ?? before.role;
	return {
		...(mentioned !== undefined && { role: mentioned }),
		...((asSite ?? before.asSite) && { asSite: true }),
		...((apart ?? before.apart) && { apart: true }),
	};
}

/** The channel that was chosen, else the server's for feeds, else the one it is asked in. */
export function destinationOf(
	context: Context,
	{ channel, tags, voice }: Chosen,
): Promise<FeedWishes['place']> {
	const { announcer, asked, rules } = context;
	const { guild } = ownFeeds(context);
	const wanted = {
		guild,
		channel: channel ?? rules.feeds ?? asked.channel ?? '',
		tags: readWords(tags),
		...voice,
	};
	return checkFeedPlace(announcer, wanted);
}

/** Does something with a feed, and shows how it is afterwards. */
export async function afterwards(
	context: Context,
	{ id, done }: { readonly id: string; readonly done: boolean },
	news: Parameters<typeof feedCard>[2],
): Promise<Card> {
	if (!done) {
		throw new UserError(
			'This server no longer follows that feed. See /feed list for those it does.',
		);
	}
	return feedCard(speak(context.locale), await findFeed(ownFeeds(context).feeds, id), news);
}
