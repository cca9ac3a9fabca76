import { missingPermissionProblem } from '../../domain/channel-problem.ts';
import type { FeedPlace } from '../../domain/feeds/feed.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Announcer } from '../../ports/announcer.ts';
import { type FoundChannel, findChannel } from '../guilds/find-channel.ts';

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
	const found = await findChannel(announcer, guild, channel);
	if (found.missing.length > 0) throw new UserError(missingPermissionProblem(found.missing));
	if (found.obstacle !== undefined) throw new UserError(found.obstacle);
	return found.kind === 'forum'
		? { channel, forumTags: tagIds(found, tags) }
		: { channel, ...refuseTags(tags) };
}

function refuseTags(tags: readonly string[]): Record<never, never> {
	if (tags.length === 0) return {};
	throw new UserError('Only a forum has tags. Leave the option tags out, or choose a forum.');
}

function tagIds({ tags: known, needsTag }: FoundChannel, wanted: readonly string[]): string[] {
	const names = known.map(({ name }) => name).join(', ');
	if (needsTag && wanted.length === 0) {
		throw new UserError(
			`Each post of this forum needs a tag. Choose one with the option tags: ${names}.`,
		);
	}
	return wanted.map((name) => {
		const tag = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
		if (tag) return tag.id;
		const choice = names === '' ? 'It has none.' : `It has: ${names}.`;
		throw new UserError(`This forum has no tag “${name.slice(0, 40)}”. ${choice}`);
	});
}
