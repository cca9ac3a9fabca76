import type { Threshold } from '../articles/event.ts';
import { type Day, weekdayOf } from '../calendar.ts';
import { type GuildSettings, USUAL_GUILD_SETTINGS } from '../guilds/guild-settings.ts';
import type { LeapDayRule } from './anniversary.ts';

/** How one guild wants to be reminded. */
export type ReminderSettings = {
	/** The snowflake of the channel, thread or forum; without one nothing is posted. */
	readonly channel?: string;
	/** Where the channel is a forum: the tags of its posts, by their snowflakes. */
	readonly forumTags?: readonly string[];
	/** How many days ahead a post comes, each 0 to 365; 0 is the day itself. */
	readonly leads: readonly number[];
	/** Which anniversaries count: all, or these numbers of years. */
	readonly milestones: 'every year' | readonly number[];
	/** How much an event must be worth remembering to be posted unasked. */
	readonly threshold: Threshold;
	/** The role that is mentioned; nobody else ever is. */
	readonly role?: string;
	/** Posted without notification. */
	readonly silent: boolean;
	/** The weekday (1 is Monday) on which one post tells all of the seven days from then on; without one each day has its own. */
	readonly digestOn?: number;
	readonly leapDay: LeapDayRule;
	/** How many hours late a post still comes whole; what is older is told in a line of the next one. */
	readonly lateHours: number;
	/** The first day on which posts come again. */
	readonly pausedUntil?: Day;
};

/** What holds until an admin chooses otherwise; nothing is posted without a channel. */
export const USUAL_SETTINGS: ReminderSettings = {
	leads: [0],
	milestones: 'every year',
	threshold: 'notable',
	silent: false,
	leapDay: '28 February',
	lateHours: 24,
};

/** All that an admin chooses for reminders: how they come, and the guild's own hour, zone and language. */
export type ReminderChoices = GuildSettings & ReminderSettings;

export const USUAL_CHOICES: ReminderChoices = { ...USUAL_GUILD_SETTINGS, ...USUAL_SETTINGS };

/** How many days ahead of an anniversary a post of `day` may be; none on a day without posts. */
export function leadsToldOn(day: Day, { leads, digestOn }: ReminderSettings): readonly number[] {
	if (digestOn === undefined) return leads;
	if (weekdayOf(day) !== digestOn) return [];
	return [...new Set(leads.flatMap((lead) => WEEK.map((offset) => lead + offset)))];
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Does the anniversary after so many years count? */
export function isMilestone(years: number, { milestones }: ReminderSettings): boolean {
	return milestones === 'every year' || milestones.includes(years);
}
