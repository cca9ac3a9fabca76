import { Temporal } from 'temporal-polyfill';
import type { Day } from '../calendar.ts';

/** When 29 February comes back in a common year. */
export type LeapDayRule = '28 February' | '1 March' | 'leap years only';

/**
 * The anniversary of `origin` in `year`, or undefined where there is none: on 29 February under the rule
 * 'leap years only', and in the year of the origin or before it.
 */
export function anniversaryIn(year: number, origin: Day, rule: LeapDayRule): Day | undefined {
	const first = Temporal.PlainDate.from(origin);
	if (year <= first.year) return undefined;

	const clamped = first.with({ year });
	if (clamped.day === first.day) return clamped.toString() as Day;
	if (rule === 'leap years only') return undefined;
	return (rule === '1 March' ? clamped.add({ days: 1 }) : clamped).toString() as Day;
}

/** An anniversary, and how far off it is. */
export type Anniversary = {
	readonly day: Day;
	/** Years since the origin; at least 1. */
	readonly years: number;
	/** Days from the day that was asked about to `day`; 0 is today. */
	readonly lead: number;
};

/** The anniversary of `origin` that is `lead` days after `today`, if there is one. */
export function anniversaryAhead(
	{ today, lead, rule }: { today: Day; lead: number; rule: LeapDayRule },
	origin: Day,
): Anniversary | undefined {
	const target = Temporal.PlainDate.from(today).add({ days: lead });
	const day = anniversaryIn(target.year, origin, rule);
	if (day === undefined || !target.equals(day)) return undefined;
	return { day, years: target.year - Temporal.PlainDate.from(origin).year, lead };
}
