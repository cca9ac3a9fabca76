import type { App } from '../../app.ts';
import { type Day, dayIn, nextDay } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { lastDueDay, postingInstant } from '../../domain/guilds/posting-time.ts';
import { isPausedOn, monthDaysToldOn } from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { ReminderBook } from '../../ports/reminders/reminder-book.ts';
import { dueAnniversaries, type MergedDue, mergedAnniversaries } from './due-anniversaries.ts';
import { readChoices } from './read-choices.ts';

/** What a guild is reminded of soon: where and when by its settings, and what is in the way. */
export type UpcomingReminders = {
	readonly settings: ReminderChoices;
	/** Why posts are on hold. */
	readonly held?: string;
	/** The first day on which posts come again. */
	readonly pausedUntil?: Day;
	/** In the order of the posts, each with the moment of its post. */
	readonly found: readonly (MergedDue & { readonly at: Date })[];
	/** Later days were not looked at: there are more. */
	readonly hasMore?: true;
	/** Where nothing is found: the next day with a post, within a year. */
	readonly next?: Day;
};

type Upcoming = Pick<App, 'guildSettings' | 'reminderSettings' | 'ledger' | 'now'> & {
	readonly book: ReminderBook;
};

/** Whose reminders, and for how many days. */
export type Ahead = {
	readonly settings: ReminderChoices;
	readonly guild: GuildId;
	readonly days: number;
};

const A_YEAR = 366;

/** What the guild is reminded of within so many days: all of it, or the first `most` and that there are more. */
export async function upcomingReminders(
	tools: Upcoming,
	guild: GuildId,
	{ days, most }: { readonly days: number; readonly most: number },
): Promise<UpcomingReminders> {
	const { book, ledger, now } = tools;
	const chosen = await readChoices(tools, guild);
	const held = await ledger.held(guild);
	const ahead = { settings: chosen, guild, days };
	const open = await daysWithDates(book, ahead, now());
	const { found, hasMore } = await firstOf(book, chosen, { days: open, most });
	const next = found.length > 0 ? undefined : await nextTellingDay(book, ahead, now());
	const told = new Set(found.map((due) => due.told));
	const moments = new Map([...told].map((day) => [day, postingInstant(day, chosen, guild)]));
	return {
		settings: chosen,
		found: found.map((due) => ({
			...due,
			at: moments.get(due.told) ?? postingInstant(due.told, chosen, guild),
		})),
		...(hasMore && { hasMore }),
		...(held !== undefined && { held }),
		...pauseOf(chosen, now()),
		...(next && { next }),
	};
}

/** Until when nothing is posted; a pause that is over is none. */
export function pauseOf(settings: ReminderChoices, now: Date): { readonly pausedUntil?: Day } {
	const { pausedUntil, timeZone } = settings;
	const isPaused = isPausedOn(dayIn(timeZone, now), settings);
	return isPaused && pausedUntil !== undefined ? { pausedUntil } : {};
}

/** So many days are looked at first, as one may fill the list; then as many as are missing, if the others tell as much. */
const FIRST_DAYS = 1;

/** Of a day with very many dates, so many of each library are enough to look at. */
const MOST_A_DAY = 100;
/** Where one is enough. */
const FEW_A_DAY = 5;

/**
 * What the guild is told on these days, in the order of the posts: some days at a time until so many are found. Of a day on
 * which very many dates come back those most worth remembering are looked at.
 */
async function firstOf(
	book: ReminderBook,
	settings: ReminderChoices,
	{ days, most }: { readonly days: readonly Day[]; readonly most: number },
): Promise<{ readonly found: readonly MergedDue[]; readonly hasMore?: true }> {
	const found: MergedDue[] = [];
	for (let from = 0, to = FIRST_DAYS; from < days.length; ) {
		found.push(
			...(await mergedAnniversaries(withFew(book, MOST_A_DAY), settings, days.slice(from, to))),
		);
		if (found.length > most) return { found: found.slice(0, most), hasMore: true };
		const missing = Math.ceil(((most + 1 - found.length) * to) / Math.max(1, found.length));
		[from, to] = [to, to + Math.min(missing, to * 3)];
	}
	return { found };
}

/** The next local day on which the guild is told of something, within a year; pauses count. */
export async function nextTellingDay(
	book: ReminderBook,
	ahead: Omit<Ahead, 'days'>,
	now: Date,
): Promise<Day | undefined> {
	const { settings } = ahead;
	for await (const day of daysOfYearAhead(book, ahead, now)) {
		const few = await dueAnniversaries(withFew(book, FEW_A_DAY), settings, [day]);
		if (few.length > 0) return day;
		// Those that count, by the years since, may be among the others.
		if ((await dueAnniversaries(book, settings, [day])).length > 0) return day;
	}
	return undefined;
}

/** Those of the next days on which the guild may be told of something; on the others it is not. */
export function daysWithDates(book: ReminderBook, ahead: Ahead, now: Date): Promise<Day[]> {
	return withDates(book, ahead.settings, daysAhead(ahead, now));
}

/** So many days are looked at first, as where much is remembered one of them is of something; then four times as many. */
const NEXT_DAYS = 4;

/** The same of a year, no further than somebody goes. */
async function* daysOfYearAhead(book: ReminderBook, ahead: Omit<Ahead, 'days'>, now: Date) {
	for (let from = 0, some = NEXT_DAYS; from < A_YEAR; [from, some] = [from + some, some * 4]) {
		const days = daysAhead({ ...ahead, days: Math.min(some, A_YEAR - from) }, now, from);
		yield* await withDates(book, ahead.settings, days);
	}
}

/** So many days from the next one on that is due, or behind so many of them. */
function daysAhead({ settings, guild, days }: Ahead, now: Date, behind = 0): Day[] {
	const last = lastDueDay(now, settings, guild);
	return Array.from({ length: days }, (_, index) => nextDay(last, behind + index + 1));
}

async function withDates(
	book: ReminderBook,
	settings: ReminderChoices,
	days: readonly Day[],
): Promise<Day[]> {
	const toldOn = (day: Day) => monthDaysToldOn(day, settings);
	const remembered = await book.daysRemembered(days.flatMap(toldOn));
	return days.filter((day) => toldOn(day).some((monthDay) => remembered.has(monthDay)));
}

function withFew(book: ReminderBook, most: number): Pick<ReminderBook, 'anniversaries'> {
	return { anniversaries: (monthDays) => book.anniversaries(monthDays, most) };
}
