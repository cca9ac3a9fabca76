import { Temporal } from 'temporal-polyfill';
import { type Day, dayIn, nextDay } from '../calendar.ts';
import type { GuildId } from '../guild-id.ts';
import type { GuildSettings } from './guild-settings.ts';

type Clock = Pick<GuildSettings, 'hour' | 'timeZone'>;

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

/**
 * The instant at which it is `hour` (0 to 23) o'clock on `day` in `timeZone`. Where the clocks jump over that hour it is
 * the first moment after the jump; where the hour comes twice it is the first time.
 */
export function instantAt(day: Day, hour: number, timeZone: string): Date {
	const local = Temporal.PlainDate.from(day).toPlainDateTime({ hour });
	const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
	const isThere = earlier.toPlainDateTime().equals(local);
	const moment = isThere ? earlier : earlier.getTimeZoneTransition('next');
	return new Date((moment ?? earlier).epochMilliseconds);
}

/** Far apart for guilds with neighbouring ids; the same today and tomorrow (FNV-1a). */
function spreadOf(guild: GuildId): number {
	let hash = 0x811c9dc5;
	for (const letter of guild) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return (hash >>> 0) % SPREAD_SECONDS;
}
