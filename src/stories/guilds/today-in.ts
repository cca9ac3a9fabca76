import type { App } from '../../app.ts';
import { type Day, dayIn } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';

/** The day it is in the guild's zone; in UTC where there is no guild. */
export async function todayIn(
	{ guildSettings, now }: Pick<App, 'guildSettings' | 'now'>,
	guild: GuildId | undefined,
): Promise<Day> {
	const { timeZone } = guild === undefined ? { timeZone: 'UTC' } : await guildSettings.of(guild);
	return dayIn(timeZone, now());
}
