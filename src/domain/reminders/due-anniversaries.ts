import { addDays, type Day, monthDayOf, partsOf } from '../calendar.ts';
import {
	type Anniversary,
	anniversaryAhead,
	type LeapDayRule,
	type Recurring,
} from './anniversary.ts';
import { isMilestone, leadsToldOn, type ReminderSettings } from './reminder-settings.ts';

/** So many events of a post are told whole, the rest in a line each. */
export const MOST_WHOLE = 3;

/**
 * What the guild is told of on `day`: at most one anniversary for each of its leads. Which years count is said of what
 * articles tell; a date that somebody added says itself how often it comes.
 */
export function anniversariesToldOn(
	day: Day,
	settings: ReminderSettings,
	recurring: Recurring,
): Anniversary[] {
	const told = leadsToldOn(day, settings).flatMap(
		(lead) => anniversaryAhead({ today: day, lead, rule: settings.leapDay }, recurring) ?? [],
	);
	if (recurring.repeat !== undefined) return told;
	return told.filter(({ years }) => isMilestone(years, settings));
}

/** The days of the year ('02-22') to which anniversaries can go back that are told on `day`. */
export function monthDaysToldOn(day: Day, settings: ReminderSettings): string[] {
	return leadsToldOn(day, settings).flatMap((lead) => {
		const told = addDays(day, lead);
		return told === undefined ? [] : originsOf(told, settings.leapDay);
	});
}

/** Are no posts wanted on `day`? */
export function isPausedOn(day: Day, { pausedUntil }: ReminderSettings): boolean {
	return pausedUntil !== undefined && day < pausedUntil;
}

/** In a common year another day may stand for 29 February; asking for it too is never wrong. */
function originsOf(anniversary: Day, rule: LeapDayRule): string[] {
	const { month, day } = partsOf(anniversary);
	const stands =
		(rule === '28 February' && month === 2 && day === 28) ||
		(rule === '1 March' && month === 3 && day === 1);
	return [monthDayOf(anniversary), ...(stands ? ['02-29'] : [])];
}
