import type { App } from '../../app.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { lastDueDay, nextDay, postingInstant } from '../../domain/reminders/posting-time.ts';
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts';
import type { Schedule } from '../../ports/guilds/settings-store.ts';

type Keeping = Pick<App, 'settings' | 'ledger' | 'now'>;

/**
 * Keeps how the guild wants to be reminded, and tries anew what could not be posted. A day that was planned is never
 * planned again, in whatever zone, and none between is left out; where there was no channel before, days gone by are.
 */
export async function keepReminders(
	{ settings, ledger, now }: Keeping,
	guild: GuildId,
	wanted: ReminderSettings,
): Promise<void> {
	await settings.keepReminders(guild, wanted, await scheduleOf({ settings, now }, guild, wanted));
	await ledger.release(guild);
}

async function scheduleOf(
	{ settings, now }: Omit<Keeping, 'ledger'>,
	guild: GuildId,
	wanted: ReminderSettings,
): Promise<Schedule | undefined> {
	if (wanted.channel === undefined) return undefined;

	const planned = await settings.plannedThrough(guild);
	const { channel } = await settings.reminders(guild);
	const gone = lastDueDay(now(), wanted, guild);
	const isNew = planned === undefined || (channel === undefined && planned < gone);
	const plannedThrough = isNew ? gone : planned;
	const next = postingInstant(nextDay(plannedThrough), wanted, guild);
	return { plannedThrough, next };
}
