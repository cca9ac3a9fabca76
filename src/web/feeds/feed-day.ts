import { addDays, dayIn } from '../../domain/calendar.ts';
import { parseStamp } from '../pages/day/parse-stamp.ts';

/** Clocks differ; a day ahead by more than this is a mistake. */
const AHEAD_MS = 3_600_000;
/** Where nobody says in which zone a time is, it may be this far ahead of UTC. */
const FARTHEST_ZONE_MS = 14 * 3_600_000;

/**
 * When an item came out: ISO 8601 with the offset it is written with, so that its first ten characters are the day where
 * it was written. A time without a zone is taken as UTC. Undefined where there is none, or one that cannot be.
 */
export function feedDay(written: string | undefined, now: Date): string | undefined {
	const today = dayIn('UTC', now);
	const format = { isMonthFirst: false, latest: addDays(today, 1) ?? today };
	const stamp = parseStamp(written ?? '', format);
	if (!stamp) return undefined;
	const { day, time = '00:00:00', zone = 'Z' } = stamp;
	const instant = `${day}T${time}.000${zone === '+00:00' ? 'Z' : zone}`;
	const latest = now.getTime() + (stamp.zone === undefined ? FARTHEST_ZONE_MS : AHEAD_MS);
	return Date.parse(instant) <= latest ? instant : undefined;
}
