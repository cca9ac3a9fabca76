import type { FeedPlace } from '../../domain/feeds/feed.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Announcer, Inspection } from '../../ports/announcer.ts';

type Found = Extract<Inspection, { readonly outcome: 'found' }>;

/** Where a feed is to be posted, as somebody says it. */
export type WantedPlace = {
	readonly guild: GuildId;
	readonly channel: string;
	/** Names of a forum's tags. */
	readonly tags: readonly string[];
};

/** The place, if the bot can post there now; a UserError says what stands in the way. */
export async function checkFeedPlace(
	announcer: Pick<Announcer, 'inspect'>,
	{ guild, channel, tags }: WantedPlace,
): Promise<FeedPlace> {
	const found = await announcer.inspect(channel);
	if (found.outcome === 'unknown') {
		throw new UserError('Discord does not answer just now. Try again in a minute.');
	}
	if (found.outcome !== 'found' || found.guild !== guild) {
		throw new UserError(
			'Dateline cannot see this channel. Allow it View Channel there, or choose another one.',
		);
	}
	if (found.kind === 'other') {
		throw new UserError(
			'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.',
		);
	}
	if (found.missing.length > 0) {
		throw new UserError(
			`Dateline may not post in this channel. Allow it there: ${found.missing.join(', ')}.`,
		);
	}
	if (found.obstacle !== undefined) throw new UserError(found.obstacle);
	return found.kind === 'forum'
		? { channel, forumTags: tagIds(found, tags) }
		: { channel, ...refuseTags(tags) };
}

function refuseTags(tags: readonly string[]): Record<never, never> {
	if (tags.length === 0) return {};
	throw new UserError('Only a forum has tags. Leave them out, or choose a forum.');
}

function tagIds({ tags: known, needsTag }: Found, wanted: readonly string[]): string[] {
	const names = known.map(({ name }) => name).join(', ');
	if (needsTag && wanted.length === 0) {
		throw new UserError(`Each post of this forum needs a tag. Say one with tags: ${names}.`);
	}
	return wanted.map((name) => {
		const tag = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
		if (tag) return tag.id;
		const choice = names === '' ? 'It has none.' : `It has: ${names}.`;
		throw new UserError(`This forum has no tag “${name.slice(0, 40)}”. ${choice}`);
	});
}
