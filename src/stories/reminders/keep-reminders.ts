import type { App } from '../../app.ts';
import { nextDay } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { lastDueDay, postingInstant } from '../../domain/guilds/posting-time.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Schedule } from '../../ports/reminders/reminder-settings-store.ts';

type Keeping = Pick<App, 'guildSettings' | 'reminderSettings' | 'ledger' | 'now'>;

/**
 * Keeps how the guild wants to be reminded, and tries anew what could not be posted. A day that was planned is never
 * planned again, in whatever zone, and none between is left out; where there was no channel before, days gone by are.
 */
export async function keepReminders(
	{ guildSettings, reminderSettings, ledger, now }: Keeping,
	guild: GuildId,
	wanted: ReminderChoices,
): Promise<void> {
	const schedule = await scheduleOf({ reminderSettings, now }, guild, wanted);
	const { hour, timeZone, locale, ...settings } = wanted;
	await guildSettings.keep(guild, { hour, timeZone, locale });
	await reminderSettings.keep(guild, settings, schedule);
	await ledger.release(guild);
}

async function scheduleOf(
	{ reminderSettings, now }: Pick<Keeping, 'reminderSettings' | 'now'>,
	guild: GuildId,
	wanted: ReminderChoices,
): Promise<Schedule | undefined> {
	if (wanted.channel === undefined) return undefined;

	const planned = await reminderSettings.plannedThrough(guild);
	const { channel } = await reminderSettings.of(guild);
	const gone = lastDueDay(now(), wanted, guild);
	const isNew = planned === undefined || (channel === undefined && planned < gone);
	const plannedThrough = isNew ? gone : planned;
	const next = postingInstant(nextDay(plannedThrough), wanted, guild);
	return { plannedThrough, next };
}
