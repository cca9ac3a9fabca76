import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Inspection } from '../../ports/announcer.ts';
import type { ReminderCards } from '../../ports/reminders/reminder-cards.ts';
import { readChoices } from './read-choices.ts';
import type { Reminding } from './read-reminders.ts';

/** What became of a test post. */
export type Tried =
	| { readonly outcome: 'posted'; readonly channel: string }
	| {
			readonly outcome: 'refused';
			readonly channel: string;
			readonly reason: string;
			/** As the channel is found after it. */
			readonly found: Inspection;
	  };

/** Posts a message that says it is a test where the guild's reminders go, and notifies nobody. */
export async function tryPosting(
	trying: Reminding & { readonly reminderCards: ReminderCards },
	guild: GuildId,
): Promise<Tried> {
	const { announcer, reminderCards, now } = trying;
	const { channel, forumTags: tags, role, locale } = await readChoices(trying, guild);
	if (channel === undefined) {
		throw new UserError('No channel is chosen yet. Choose one with /reminders panel.');
	}
	const announced = await announcer.announce({
		guild,
		channel,
		card: reminderCards.test(locale, role),
		silent: true,
		...(tags && { forum: { name: reminderCards.nameOfTest(locale), tags } }),
		nonce: `test${now().getTime().toString(36)}`,
	});
	if (announced.outcome === 'posted') return { outcome: 'posted', channel };
	if (announced.outcome === 'later') {
		throw new UserError('Discord does not take posts just now. Try again in a minute.');
	}
	const found = await announcer.inspect(channel, role);
	return { outcome: 'refused', channel, reason: announced.reason, found };
}
