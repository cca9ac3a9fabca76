import { addDays, type Day, dayOf, nextDay, partsOf } from '../calendar.ts';
import type { Repeat } from './own-date.ts';

/** When 29 February comes back in a common year. */
export type LeapDayRule = '28 February' | '1 March' | 'leap years only';

/** What comes back: the day it goes back to and, for a date that somebody added to their server, how often. */
export type Recurring = { readonly origin: Day; readonly repeat?: Repeat };

/**
 * The day in `year` on which that comes, or undefined where there is none: on 29 February under the rule 'leap years
 * only', before the year of the origin, and in that year too unless somebody added the date themselves. What comes once
 * comes on its day alone.
 */
export function anniversaryIn(
	year: number,
	{ origin, repeat }: Recurring,
	rule: LeapDayRule,
): Day | undefined {
	const first = partsOf(origin);
	if (year === first.year) return repeat === undefined ? undefined : origin;
	if (year < first.year || repeat === 'once') return undefined;

	const same = dayOf(year, first.month, first.day);
	if (same !== undefined || rule === 'leap years only') return same;
	const before = dayOf(year, first.month, first.day - 1);
	return before !== undefined && rule === '1 March' ? nextDay(before) : before;
}

/** An anniversary, and how far off it is. */
export type Anniversary = {
	readonly day: Day;
	/** Years since the origin; 0 only for a date that somebody added themselves. */
	readonly years: number;
	/** Days from the day that was asked about to `day`; 0 is today. */
	readonly lead: number;
};

/** The anniversary that is `lead` days after `today`, if there is one. */
export function anniversaryAhead(
	{ today, lead, rule }: { today: Day; lead: number; rule: LeapDayRule },
	recurring: Recurring,
): Anniversary | undefined {
	const target = addDays(today, lead);
	if (target === undefined) return undefined;
	const { year } = partsOf(target);
	if (anniversaryIn(year, recurring, rule) !== target) return undefined;
	return { day: target, years: year - partsOf(recurring.origin).year, lead };
}
