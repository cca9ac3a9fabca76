import { phrasesFor } from '../cards/phrases.ts';
import type { GuildId } from '../domain/article.ts';
import type { Card } from '../domain/card.ts';
import type { ReminderSettings } from '../domain/reminder-settings.ts';
import { UserError } from '../domain/user-error.ts';
import type { Inspection } from '../ports/announcer.ts';
import { keepReminders } from './keep-reminders.ts';
import type { Reminding } from './read-reminders.ts';

type Forum = Extract<Inspection, { readonly outcome: 'found' }>;

/** The tags from which one has to be chosen for a post in the forum; undefined where the place is chosen already. */
export type TagsToChoose = { readonly forum: string; readonly tags: Forum['tags'] };

/**
 * Makes `channel` the place of the guild's reminders. In a forum a post is opened for them, in which all of them will
 * stand; where the forum asks for a tag and none is given, its tags come back and nothing has changed.
 */
export async function choosePlace(
	reminding: Reminding,
	guild: GuildId,
	{ channel, tag }: { readonly channel: string; readonly tag?: string },
): Promise<TagsToChoose | undefined> {
	const place = await inspect(reminding, guild, channel);
	const chosen = await reminding.settings.reminders(guild);
	if (place.kind !== 'forum') {
		await keepReminders(reminding, guild, { ...chosen, channel });
		return undefined;
	}
	if (place.missing.length > 0) {
		throw new UserError(
			`Dateline may not open a post in this forum. Allow it there: ${place.missing.join(', ')}. Then choose it again.`,
		);
	}
	if (place.needsTag && tag === undefined) return { forum: channel, tags: place.tags };
	const thread = await openPost(reminding, chosen, {
		guild,
		forum: channel,
		...(tag !== undefined && { tag }),
	});
	await keepReminders(reminding, guild, { ...chosen, channel: thread });
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

type Opening = { readonly guild: GuildId; readonly forum: string; readonly tag?: string };

async function openPost(
	{ announcer }: Reminding,
	{ locale }: ReminderSettings,
	opening: Opening,
): Promise<string> {
	const { anniversaries, postedHere } = phrasesFor(locale);
	const card: Card = {
		tone: 'date',
		title: anniversaries,
		blocks: [{ kind: 'text', words: postedHere }],
		locale,
	};
	const opened = await announcer.openPost({ ...opening, name: anniversaries, card });
	if (opened.outcome === 'posted') return opened.id;
	throw new UserError(
		opened.outcome === 'refused'
			? opened.reason
			: 'Discord does not take the post just now. Choose the forum again in a moment.',
	);
}
