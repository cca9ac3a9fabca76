import type { Day } from '../../domain/calendar.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import {
	anniversariesToldOn,
	isPausedOn,
	monthDaysToldOn,
} from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Remembered, ReminderBook } from '../../ports/reminders/reminder-book.ts';

/** An anniversary, the key date it goes back to, and the local day on which the guild is told. */
export type DueAnniversary = {
	readonly told: Day;
	readonly anniversary: Anniversary;
	readonly keyDate: Remembered;
};

/** What the guild of `book` is told on each of `days`: in this order, the nearest anniversary first, then the oldest. */
export async function dueAnniversaries(
	book: ReminderBook,
	settings: ReminderChoices,
	days: readonly Day[],
): Promise<DueAnniversary[]> {
	const open = days.filter((day) => !isPausedOn(day, settings));
	const monthDays = new Set(open.flatMap((day) => monthDaysToldOn(day, settings)));
	const keyDates = await book.anniversaries([...monthDays]);
	const byMonthDay = Map.groupBy(keyDates, ({ origin }) => origin.slice(5));
	return open.flatMap((told) => {
		const asked = [...new Set(monthDaysToldOn(told, settings))];
		const due = asked
			.flatMap((monthDay) => byMonthDay.get(monthDay) ?? [])
			.flatMap((keyDate) =>
				anniversariesToldOn(told, settings, keyDate.origin).map((anniversary) => ({
					told,
					anniversary,
					keyDate,
				})),
			);
		return due.sort(inTellingOrder);
	});
}

/** The nearest first, then the oldest; the same in every message. */
export function inTellingOrder(one: DueAnniversary, other: DueAnniversary): number {
	return (
		one.told.localeCompare(other.told) ||
		one.anniversary.lead - other.anniversary.lead ||
		one.keyDate.origin.localeCompare(other.keyDate.origin) ||
		one.keyDate.article.id.localeCompare(other.keyDate.article.id) ||
		one.keyDate.number - other.keyDate.number
	);
}
