import type { LeapDayRule } from './anniversary.ts';
import type { Day } from './calendar.ts';

/** How one guild wants to be reminded. */
export type ReminderSettings = {
	/** The snowflake of the channel or thread; without one nothing is posted. */
	readonly channel?: string;
	/** The local hour, 0 to 23. */
	readonly hour: number;
	/** IANA name. */
	readonly timeZone: string;
	/** How many days ahead a post comes, each 0 to 365; 0 is the day itself. */
	readonly leads: readonly number[];
	/** Which anniversaries count: all, or these numbers of years. */
	readonly milestones: 'every year' | readonly number[];
	/** The role that is mentioned; nobody else ever is. */
	readonly role?: string;
	/** Posted without a sound. */
	readonly silent: boolean;
	readonly leapDay: LeapDayRule;
	/** The language of dates in posts, as Discord writes it: 'en-US'. */
	readonly locale: string;
	/** How many hours late a post still comes whole; what is older is told in a line of the next one. */
	readonly lateHours: number;
	/** The first day on which posts come again. */
	readonly pausedUntil?: Day;
};

/** What holds until an admin chooses otherwise; nothing is posted without a channel. */
export const USUAL_SETTINGS: ReminderSettings = {
	hour: 9,
	timeZone: 'UTC',
	leads: [0],
	milestones: 'every year',
	silent: false,
	leapDay: '28 February',
	locale: 'en-US',
	lateHours: 24,
};

/** Does the anniversary after so many years count? */
export function isMilestone(years: number, { milestones }: ReminderSettings): boolean {
	return milestones === 'every year' || milestones.includes(years);
}
