import { isWorthPosting } from '../../domain/articles/event.ts';
import { traitsOf } from '../../domain/articles/key-date.ts';
import { lastOfEach } from '../../domain/articles/names/once-for-each.ts';
import { mergeSameEvents } from '../../domain/articles/same-event.ts';
import { compareDays, type Day, monthDayOf } from '../../domain/calendar.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import {
	anniversariesToldOn,
	isPausedOn,
	monthDaysToldOn,
} from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts';
import type { KeyDateRef } from '../../ports/articles/library.ts';
import type { Remembered, ReminderBook } from '../../ports/reminders/reminder-book.ts';

/** An anniversary, the key date it goes back to, and the local day on which the guild is told. */
export type DueAnniversary = {
	readonly told: Day;
	readonly anniversary: Anniversary;
	readonly keyDate: Remembered;
};

/** What the guild of `book` is told on each of `days`: in telling order. */
export async function dueAnniversaries(
	book: Pick<ReminderBook, 'anniversaries'>,
	settings: ReminderSettings,
	days: readonly Day[],
): Promise<DueAnniversary[]> {
	return dueAmong(await mayBeDue(book, settings, days), settings, days);
}

/** The same, each event once: see mergeDue. Whoever leafs through them asks for the same again. */
export async function mergedAnniversaries(
	book: Pick<ReminderBook, 'anniversaries'>,
	settings: ReminderSettings,
	days: readonly Day[],
): Promise<readonly MergedDue[]> {
	const keyDates = await mayBeDue(book, settings, days);
	const asked = JSON.stringify([settings, days]);
	return lastMerged(keyDates, asked, () => mergeDue(dueAmong(keyDates, settings, days)));
}

const lastMerged = lastOfEach<readonly Remembered[], readonly MergedDue[]>();

/** All of the days of the year that may be told on one of `days`. */
function mayBeDue(
	book: Pick<ReminderBook, 'anniversaries'>,
	settings: ReminderSettings,
	days: readonly Day[],
): Promise<readonly Remembered[]> {
	const monthDays = openAmong(days, settings).flatMap((day) => monthDaysToldOn(day, settings));
	return book.anniversaries([...new Set(monthDays)]);
}

function openAmong(days: readonly Day[], settings: ReminderSettings): Day[] {
	return days.filter((day) => !isPausedOn(day, settings));
}

function dueAmong(
	keyDates: readonly Remembered[],
	settings: ReminderSettings,
	days: readonly Day[],
): DueAnniversary[] {
	const wanted = keyDates.filter((keyDate) => isWanted(keyDate, settings));
	const byMonthDay = Map.groupBy(wanted, ({ origin }) => monthDayOf(origin));
	return openAmong(days, settings).flatMap((told) => {
		const asked = [...new Set(monthDaysToldOn(told, settings))];
		const due = asked
			.flatMap((monthDay) => byMonthDay.get(monthDay) ?? [])
			.flatMap((keyDate) =>
				anniversariesToldOn(told, settings, keyDate).map((anniversary) => ({
					told,
					anniversary,
					keyDate,
				})),
			);
		return due.sort(inTellingOrder);
	});
}

/** The key dates of these days of the year that the guild wants to be told of: confirmed ones, and those worth it. */
export async function rememberedOn(
	book: Pick<ReminderBook, 'anniversaries'>,
	settings: ReminderSettings,
	monthDays: readonly string[],
): Promise<Remembered[]> {
	const keyDates = await book.anniversaries(monthDays);
	return keyDates.filter((keyDate) => isWanted(keyDate, settings));
}

function isWanted(keyDate: Remembered, { threshold }: ReminderSettings): boolean {
	return keyDate.isConfirmed || isWorthPosting(traitsOf(keyDate).worth, threshold);
}

/** The nearest first, then what is most worth remembering, then the oldest; the same in every message. */
export function inTellingOrder(one: DueAnniversary, other: DueAnniversary): number {
	return (
		compareDays(one.told, other.told) ||
		one.anniversary.lead - other.anniversary.lead ||
		traitsOf(other.keyDate).worth - traitsOf(one.keyDate).worth ||
		compareDays(one.keyDate.origin, other.keyDate.origin) ||
		refOf(one.keyDate).article.localeCompare(refOf(other.keyDate).article) ||
		one.keyDate.number - other.keyDate.number
	);
}

/** Under what name the ledger knows it; a guild's own dates stand there for an article of their own. */
export function refOf(remembered: Remembered): KeyDateRef {
	const { number } = remembered;
	return { article: 'repeat' in remembered ? OWN_DATES : remembered.article.id, number };
}

/** No article has this id. */
const OWN_DATES = 'own';

/** An anniversary of an event, and the other key dates that tell of the same event. */
export type MergedDue = DueAnniversary & {
	/** Best first. */
	readonly alsoToldBy: readonly Remembered[];
};

/** Each event once, however many articles tell of it, in telling order; the best key date stands for all. */
export function mergeDue(due: readonly DueAnniversary[]): MergedDue[] {
	const byMoment = Map.groupBy(
		due.toSorted(inTellingOrder),
		({ told, anniversary: { lead } }) => `${told} ${lead}`,
	);
	return [...byMoment.values()].flatMap((together) =>
		mergeSameEvents(together, eventOf).map(([best, ...others]) => ({
			...best,
			alsoToldBy: others.map(({ keyDate }) => keyDate),
		})),
	);
}

function eventOf({ keyDate }: DueAnniversary) {
	const label = keyDate.label || keyDate.text;
	return { day: keyDate.origin, label, ...traitsOf(keyDate), isOwn: 'repeat' in keyDate };
}
