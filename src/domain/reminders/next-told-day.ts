import { addDays, compareDays, type Day, partsOf, weekdayOf } from '../calendar.ts';
import { anniversaryIn, type Recurring } from './anniversary.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** Leap years can be eight years apart, and a lead a year long. */
const MOST_YEARS = 10;

/**
 * The first day from `start` on, and after a pause, on which the guild is told of a date that somebody added; undefined
 * where none comes.
 */
export function nextToldDay(
	start: Day,
	settings: ReminderSettings,
	recurring: Required<Recurring>,
): Day | undefined {
	const { leads, pausedUntil = start } = settings;
	const from = compareDays(start, pausedUntil) < 0 ? pausedUntil : start;
	const days = leads.flatMap((lead) => toldAhead(from, { lead, settings, recurring }) ?? []);
	return days.toSorted(compareDays)[0];
}

type Ahead = {
	readonly lead: number;
	readonly settings: ReminderSettings;
	readonly recurring: Required<Recurring>;
};

function toldAhead(from: Day, { lead, settings, recurring }: Ahead): Day | undefined {
	const { leapDay, digestOn } = settings;
	const first = Math.max(partsOf(from).year, partsOf(recurring.origin).year);
	for (let year = first; year <= first + MOST_YEARS; year += 1) {
		const anniversary = anniversaryIn(year, recurring, leapDay);
		const ahead = anniversary && addDays(anniversary, -lead);
		// A digest tells the days from its weekday on.
		const told = ahead && addDays(ahead, digestOn === undefined ? 0 : -daysSince(digestOn, ahead));
		if (told !== undefined && compareDays(told, from) >= 0) return told;
	}
	return undefined;
}

/** How many days before `day` the weekday was; none where it is that day. */
function daysSince(weekday: number, day: Day): number {
	return (weekdayOf(day) - weekday + 7) % 7;
}
