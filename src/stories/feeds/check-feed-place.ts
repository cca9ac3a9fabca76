import { missingPermissionProblem } from '../../domain/channel-problem.ts';
import type { FeedPlace } from '../../domain/feeds/feed.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { refuseEveryone } from '../../domain/guilds/refuse-everyone.ts';
import { beginningOf } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Announcer } from '../../ports/announcer.ts';
import { type FoundChannel, findChannel } from '../guilds/find-channel.ts';

/** Where a feed is to be posted, as somebody says it. */
export type WantedPlace = {
	readonly guild: GuildId;
	readonly channel: string;
	/** Names of a forum's tags. */
	readonly tags: readonly string[];
} & Voice;

/** Whom the posts mention, whether they come under the feed's own name, and whether each article is one. */
export type Voice = Pick<FeedPlace, 'role' | 'asSite' | 'apart'>;

/** The place, if the bot can post there now; a UserError says what stands in the way. */
export async function checkFeedPlace(
	announcer: Pick<Announcer, 'inspect'>,
	{ guild, channel, tags, ...voice }: WantedPlace,
): Promise<FeedPlace> {
	const found = await findChannel(announcer, guild, channel, voice.role);
	if (found.missing.length > 0) throw new UserError(missingPermissionProblem(found.missing));
	if (found.obstacle !== undefined) throw new UserError(found.obstacle);
	const spoken = checkVoice(found, guild, voice);
	return found.kind === 'forum'
		? { channel, forumTags: tagIds(found, tags), ...spoken }
		: { channel, ...refuseTags(tags), ...spoken };
}

/** The place with another voice; a UserError says what stands in the way of what is new of it. */
export async function speakOtherwise(
	announcer: Pick<Announcer, 'inspect'>,
	{
		guild,
		place,
		voice,
	}: { readonly guild: GuildId; readonly place: FeedPlace; readonly voice: Voice },
): Promise<FeedPlace> {
	const { channel, forumTags } = place;
	const kept = { channel, ...(forumTags && { forumTags }) };
	const isNewRole = voice.role !== undefined && voice.role !== place.role;
	const isNewName = voice.asSite === true && !place.asSite;
	if (isNewRole || isNewName) {
		const found = await findChannel(announcer, guild, channel, voice.role);
		checkVoice(found, guild, {
			...(isNewRole && { role: voice.role }),
			...(isNewName && { asSite: true }),
		});
	}
	return { ...kept, ...voice };
}

function checkVoice(
	{ role: fate, mayHaveWebhooks }: FoundChannel,
	guild: GuildId,
	{ role, asSite, apart }: Voice,
): Voice {
	refuseEveryone(role, guild);
	if (role !== undefined && fate !== 'notified') throw new UserError(ROLE_PROBLEM[fate]);
	if (asSite && !mayHaveWebhooks) {
		throw new UserError(
			'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.',
		);
	}
	return {
		...(role !== undefined && { role }),
		...(asSite && { asSite }),
		...(apart && { apart }),
	};
}

const ROLE_PROBLEM = {
	gone: 'The role to mention is gone. Choose another one, or none.',
	'not notified':
		'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.',
} as const;

function refuseTags(tags: readonly string[]): Record<never, never> {
	if (tags.length === 0) return {};
	throw new UserError('Only a forum has tags. Leave the option tags out, or choose a forum.');
}

function tagIds({ tags: known, needsTag }: FoundChannel, wanted: readonly string[]): string[] {
	const names = known.map(({ name }) => name).join(', ');
	if (needsTag && wanted.length === 0) {
		throw new UserError(
			'Each post of this forum needs a tag. Choose one with the option tags: {names}.',
			{ names },
		);
	}
	return wanted.map((name) => {
		const tag = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
		if (tag) return tag.id;
		throw new UserError(
			'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}',
			{ tag: beginningOf(name, 40), hasAny: names === '' ? 'no' : 'yes', names },
		);
	});
}
