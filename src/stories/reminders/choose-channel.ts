import type { GuildId } from '../../domain/guild-id.ts';
import { type FoundChannel, findChannel } from '../guilds/find-channel.ts';
import { keepReminders } from './keep-reminders.ts';
import { readChoices } from './read-choices.ts';
import type { Reminding } from './read-reminders.ts';

/** The tags from which one has to be chosen for the posts in a forum. */
export type TagsToChoose = { readonly forum: string; readonly tags: FoundChannel['tags'] };

/**
 * Posts the guild's reminders in `channel` from now on; in a forum each of them is a post of its own. Where the forum
 * asks for a tag and none is given, its tags come back and nothing has changed.
 */
export async function chooseChannel(
	reminding: Reminding,
	guild: GuildId,
	{ channel, tag }: { readonly channel: string; readonly tag?: string },
): Promise<TagsToChoose | undefined> {
	const found = await findChannel(reminding.announcer, guild, channel);
	const { forumTags: _, ...chosen } = await readChoices(reminding, guild);
	if (found.kind !== 'forum') {
		await keepReminders(reminding, guild, { ...chosen, channel });
		return undefined;
	}
	const isTag = found.tags.some(({ id }) => id === tag);
	if (found.needsTag && !isTag) return { forum: channel, tags: found.tags };
	const forumTags = tag !== undefined && isTag ? [tag] : [];
	await keepReminders(reminding, guild, { ...chosen, channel, forumTags });
	return undefined;
}
