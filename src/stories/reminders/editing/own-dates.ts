import type { App } from '../../../app.ts';
import { compareDays, type Day, dayIn, LAST_DAY, nextDay } from '../../../domain/calendar.ts';
import type { GuildId } from '../../../domain/guild-id.ts';
import { lastDueDay, postingInstant } from '../../../domain/guilds/posting-time.ts';
import { nextToldDay } from '../../../domain/reminders/next-told-day.ts';
import type { OwnDate, Repeat } from '../../../domain/reminders/own-date.ts';
import type { ReminderChoices } from '../../../domain/reminders/reminder-settings.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { KeptOwnDate, OwnDateChange } from '../../../ports/reminders/own-dates.ts';
import type { Remembering } from '../../../ports/reminders/reminder-book.ts';
import { findArticle } from '../../articles/find-article.ts';
import { readLabel } from '../../read-label.ts';
import { readComingDay } from '../../read-when.ts';
import { readChoices } from '../read-choices.ts';

/** What the dates of one guild are read from and changed in, and by whom. */
export type KeepingDates = Pick<App, 'guildSettings' | 'reminderSettings' | 'now'> &
	Remembering & { readonly guild: GuildId; readonly by: string };

/** What somebody typed of a date. */
export type TypedDate = {
	readonly day: string;
	readonly label: string;
	readonly repeat: string;
};

/** A date of the guild's own, and when it is posted next; without that, never. */
export type ShownOwnDate = {
	readonly date: KeptOwnDate;
	/** Is its day over, where the guild is? */
	readonly isPast: boolean;
	readonly next?: { readonly day: Day; readonly at: Date };
};

/** A date that was just added, changed or brought back, and where it will be posted. */
export type KeptDate = ShownOwnDate & {
	readonly settings: ReminderChoices;
	/** What it was before. */
	readonly before?: KeptOwnDate;
};

/** A part of the guild's own dates, those that come next first. */
export type OwnDatesPage = {
	readonly rows: readonly ShownOwnDate[];
	/** Is there a channel to post them in? */
	readonly hasChannel: boolean;
	readonly offset: number;
	readonly limit: number;
	readonly total: number;
};

const A_PAGE = 6;

/** Adds what somebody typed; a UserError says what to type instead. */
export async function addOwnDate(
	keeping: KeepingDates,
	typed: TypedDate,
	article?: string,
): Promise<KeptDate> {
	const { library, book, by } = keeping;
	const settings = await readChoices(keeping, keeping.guild);
	const date = readOwnDate(typed, settings, keeping);
	const about = article === undefined ? undefined : (await findArticle(library, article)).id;
	return shown(keeping, settings, await book.own.add(date, by, about));
}

/** Makes it what somebody typed. */
export async function changeOwnDate(
	keeping: KeepingDates,
	number: number,
	typed: TypedDate,
): Promise<KeptDate> {
	const { book, by } = keeping;
	const settings = await readChoices(keeping, keeping.guild);
	const date = readOwnDate(typed, settings, keeping);
	const before = await findOwnDate(keeping, number);
	const kept = await shown(keeping, settings, await book.own.change(number, date, by));
	return { ...kept, before };
}

/** Removes it; says what it was. */
export async function removeOwnDate(
	{ book, by }: KeepingDates,
	number: number,
): Promise<KeptOwnDate> {
	const date = await findOwnDate({ book }, number);
	if (await book.own.remove(number, by)) return date;
	throw new UserError(GONE);
}

/** Brings back what was removed. */
export async function restoreOwnDate(keeping: KeepingDates, number: number): Promise<KeptDate> {
	const settings = await readChoices(keeping, keeping.guild);
	return shown(keeping, settings, await keeping.book.own.restore(number, keeping.by));
}

/** The date, for a button that knows it. */
export async function findOwnDate(
	{ book }: Pick<Remembering, 'book'>,
	number: number,
): Promise<KeptOwnDate> {
	const date = await book.own.find(number);
	if (date) return date;
	throw new UserError(GONE);
}

/** The guild's own dates from there on, those that come next first; the last page where there are not so many. */
export async function listOwnDates(keeping: KeepingDates, offset: number): Promise<OwnDatesPage> {
	const settings = await readChoices(keeping, keeping.guild);
	const first = firstDay(keeping, settings);
	const all = (await keeping.book.own.list()).map((date) => ({
		date,
		day: nextToldDay(first, settings, recurringOf(date)),
	}));
	all.sort((one, other) => compareDays(one.day ?? LAST_DAY, other.day ?? LAST_DAY));
	const last = Math.max(0, Math.ceil(all.length / A_PAGE) - 1) * A_PAGE;
	const start = Math.min(offset, last);
	const rows = all.slice(start, start + A_PAGE).map(({ date, day }) => ({
		...asOfToday(date, keeping, settings),
		...postOn(day, keeping, settings),
	}));
	const hasChannel = settings.channel !== undefined;
	return { rows, hasChannel, offset: start, limit: A_PAGE, total: all.length };
}

const GONE = 'This date is no longer here. See which are with /reminders list.';

function readOwnDate(
	{ day: typedDay, label: typedLabel, repeat: typedRepeat }: TypedDate,
	settings: ReminderChoices,
	{ guild, now }: KeepingDates,
): OwnDate {
	const today = dayIn(settings.timeZone, now());
	const day = readComingDay(typedDay, today);
	const repeat = readRepeat(typedRepeat);
	if (repeat === 'once' && day < today) {
		throw new UserError(
			'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.',
		);
	}
	if (repeat === 'once' && day <= lastDueDay(now(), settings, guild)) {
		throw new UserError('Today’s post has already gone out. Choose a later day.');
	}
	return { day, label: readLabel(typedLabel), repeat };
}

function readRepeat(typed: string): Repeat {
	const repeat = typed.trim().toLowerCase();
	if (repeat === 'yearly' || repeat === 'once') return repeat;
	throw new UserError('Say how often it comes: write “yearly” or “once”.');
}

async function shown(
	keeping: KeepingDates,
	settings: ReminderChoices,
	change: OwnDateChange,
): Promise<KeptDate> {
	if (change.outcome !== 'kept') throw new UserError(REFUSED[change.outcome]);
	const { date } = change;
	return { ...asOfToday(date, keeping, settings), settings, ...nextPost(keeping, settings, date) };
}

const REFUSED = {
	known: 'The same day with the same words is here already. See all dates with /reminders list.',
	gone: GONE,
	full: 'This server has 500 dates of its own, which is the most. Remove one with /reminders list.',
};

function asOfToday(
	date: KeptOwnDate,
	{ now }: Pick<KeepingDates, 'now'>,
	{ timeZone }: Pick<ReminderChoices, 'timeZone'>,
): Pick<ShownOwnDate, 'date' | 'isPast'> {
	return { date, isPast: compareDays(date.day, dayIn(timeZone, now())) < 0 };
}

/** When it is posted next, by the settings as they are. */
function nextPost(
	keeping: Pick<KeepingDates, 'guild' | 'now'>,
	settings: ReminderChoices,
	date: OwnDate,
): Pick<ShownOwnDate, 'next'> {
	const day = nextToldDay(firstDay(keeping, settings), settings, recurringOf(date));
	return postOn(day, keeping, settings);
}

function postOn(
	day: Day | undefined,
	{ guild }: Pick<KeepingDates, 'guild'>,
	settings: ReminderChoices,
): Pick<ShownOwnDate, 'next'> {
	return day === undefined ? {} : { next: { day, at: postingInstant(day, settings, guild) } };
}

/** The first day whose post is still to come. */
function firstDay(
	{ guild, now }: Pick<KeepingDates, 'guild' | 'now'>,
	settings: ReminderChoices,
): Day {
	return nextDay(lastDueDay(now(), settings, guild));
}

function recurringOf({ day: origin, repeat }: OwnDate) {
	return { origin, repeat };
}
