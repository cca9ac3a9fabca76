import { addDays, type Day, dayIn } from '../calendar.ts';
import type { GuildId } from '../guild-id.ts';
import { instantAt } from './anniversary.ts';
import type { ReminderSettings } from './reminder-settings.ts';

type Clock = Pick<ReminderSettings, 'hour' | 'timeZone'>;

const SPREAD_SECONDS = 600;

/** When the posts of `day` are due in the guild: within ten minutes after its hour begins, always as far into it. */
export function postingInstant(day: Day, { hour, timeZone }: Clock, guild: GuildId): Date {
	return new Date(instantAt(day, hour, timeZone).getTime() + spreadOf(guild) * 1000);
}

/** The last local day whose posts were due at `now` or before. */
export function lastDueDay(now: Date, clock: Clock, guild: GuildId): Day {
	let day = dayIn(clock.timeZone, now);
	// Where the clocks jump over the last hour of a day, its posts are due on the next one.
	while (postingInstant(day, clock, guild) > now) day = nextDay(day, -1);
	return day;
}

/** The day after `day`, or so many days after it. */
export function nextDay(day: Day, count = 1): Day {
	const next = addDays(day, count);
	if (next === undefined) throw new RangeError(`there is no day ${count} after ${day}`);
	return next;
}

/** Far apart for guilds with neighbouring ids; the same today and tomorrow (FNV-1a). */
function spreadOf(guild: GuildId): number {
	let hash = 0x811c9dc5;
	for (const letter of guild) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return (hash >>> 0) % SPREAD_SECONDS;
}
