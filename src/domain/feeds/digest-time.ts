import { nextDay, weekdayOf } from '../calendar.ts';
import type { GuildId } from '../guild-id.ts';
import type { GuildSettings } from '../guilds/guild-settings.ts';
import { lastDueDay, postingInstant } from '../guilds/posting-time.ts';

const MONDAY = 1;

/** When what is found at `now` is told: in the guild's next hour, or in that of its next Monday. */
export function digestTime(
	pace: 'daily' | 'weekly',
	{
		now,
		clock,
		guild,
	}: {
		readonly now: Date;
		readonly clock: Pick<GuildSettings, 'hour' | 'timeZone'>;
		readonly guild: GuildId;
	},
): Date {
	let day = nextDay(lastDueDay(now, clock, guild));
	while (pace === 'weekly' && weekdayOf(day) !== MONDAY) day = nextDay(day);
	return postingInstant(day, clock, guild);
}
