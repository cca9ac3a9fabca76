import type { App } from '../../app.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { postingInstant } from '../../domain/guilds/posting-time.ts';
import { readChoices } from './read-choices.ts';
import { nextTellingDay } from './upcoming-anniversaries.ts';

/** When a guild is reminded next, or what to do so that it is. */
export type NextReminder = {
	/** A sentence for those who run the guild. */
	readonly hint: string;
	readonly next?: Date;
};

/** Tells when the guild is reminded next; where it is not, why. */
export async function nextReminder(
	tools: Pick<App, 'reminderBooks' | 'guildSettings' | 'reminderSettings' | 'ledger' | 'now'>,
	guild: GuildId,
): Promise<NextReminder> {
	const { reminderBooks, ledger, now } = tools;
	const reason = await ledger.held(guild);
	if (reason !== undefined) {
		return { hint: `Reminders are on hold. ${reason} Then open /reminders panel.` };
	}
	const chosen = await readChoices(tools, guild);
	if (chosen.channel === undefined) {
		return {
			hint: 'Reminders have no channel yet. Choose one with /reminders panel, then go there again.',
		};
	}
	const day = await nextTellingDay(reminderBooks.book(guild), { settings: chosen, guild }, now());
	if (day === undefined) {
		return {
			hint: 'No reminder is due within a year of this day. Confirm key dates with /reminders suggestions, or add an article.',
		};
	}
	const { locale, timeZone } = chosen;
	const next = postingInstant(day, chosen, guild);
	const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
	const words = new Intl.DateTimeFormat(locale, format).format(next);
	return { hint: `Nothing was due. The next reminders come on ${words} (${timeZone}).`, next };
}
