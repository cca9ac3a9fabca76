import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { lastDueDay, nextDay } from '../../domain/reminders/posting-time.ts';
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts';
import type { ReminderBook } from '../../ports/reminders/reminder-book.ts';
import { type DueAnniversary, dueAnniversaries } from './due-anniversaries.ts';

export type Upcoming = DueAnniversary;

/** Whose reminders, and for how many days. */
export type Ahead = {
	readonly settings: ReminderSettings;
	readonly guild: GuildId;
	readonly days: number;
};

const A_YEAR = 366;

/** What the guild is told on the next days whose hour has not come yet, in the order of the posts. */
export async function upcomingAnniversaries(
	book: ReminderBook,
	{ settings, guild, days }: Ahead,
	now: Date,
): Promise<Upcoming[]> {
	const last = lastDueDay(now, settings, guild);
	const asked = Array.from({ length: days }, (_, place) => nextDay(last, place + 1));
	return dueAnniversaries(book, settings, asked);
}

/** The next local day on which the guild is told of something, within a year; pauses count. */
export async function nextTellingDay(
	book: ReminderBook,
	ahead: Omit<Ahead, 'days'>,
	now: Date,
): Promise<Day | undefined> {
	const [next] = await upcomingAnniversaries(book, { ...ahead, days: A_YEAR }, now);
	return next?.told;
}
