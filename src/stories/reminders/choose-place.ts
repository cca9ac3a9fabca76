import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Inspection } from '../../ports/announcer.ts';
import { keepReminders } from './keep-reminders.ts';
import { readChoices } from './read-choices.ts';
import type { Reminding } from './read-reminders.ts';

type Forum = Extract<Inspection, { readonly outcome: 'found' }>;

/** The tags from which one has to be chosen for a post in the forum; undefined where the place is chosen already. */
export type TagsToChoose = { readonly forum: string; readonly tags: Forum['tags'] };

/**
 * Makes `channel` the place of the guild's reminders: in a forum each of them is a post of its own. Where the forum asks
 * for a tag and none is given, its tags come back and nothing has changed.
 */
export async function choosePlace(
	reminding: Reminding,
	guild: GuildId,
	{ channel, tag }: { readonly channel: string; readonly tag?: string },
): Promise<TagsToChoose | undefined> {
	const place = await inspect(reminding, guild, channel);
	const { forumTags: _, ...chosen } = await readChoices(reminding, guild);
	if (place.kind !== 'forum') {
		await keepReminders(reminding, guild, { ...chosen, channel });
		return undefined;
	}
	const isTag = place.tags.some(({ id }) => id === tag);
	if (place.needsTag && !isTag) return { forum: channel, tags: place.tags };
	const forumTags = tag !== undefined && isTag ? [tag] : [];
	await keepReminders(reminding, guild, { ...chosen, channel, forumTags });
	return undefined;
}

/** What is not this guild's, or cannot be seen, is no place for its reminders. */
async function inspect({ announcer }: Reminding, guild: GuildId, channel: string): Promise<Forum> {
	const place = await announcer.inspect(channel);
	if (place.outcome === 'unknown') {
		throw new UserError('Discord does not answer just now. Choose the channel again in a moment.');
	}
	if (place.outcome !== 'found' || place.guild !== guild) {
		throw new UserError(
			'Dateline cannot see that channel. Allow it View Channel there, then choose it again.',
		);
	}
	if (place.kind === 'other') {
		throw new UserError(
			'Nothing can be posted in a channel of that kind. Choose a text channel, a thread or a forum.',
		);
	}
	return place;
}
