import type { App } from '../../app.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';

/** All that the guild's admins chose for reminders, the guild's own hour, zone and language among it. */
export async function readChoices(
	{ guildSettings, reminderSettings }: Pick<App, 'guildSettings' | 'reminderSettings'>,
	guild: GuildId,
): Promise<ReminderChoices> {
	return { ...(await guildSettings.of(guild)), ...(await reminderSettings.of(guild)) };
}
