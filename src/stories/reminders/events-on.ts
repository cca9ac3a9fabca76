import type { KeyDate } from '../../domain/articles/key-date.ts';
import { type Day, dayOf, partsOf } from '../../domain/calendar.ts';
import type { Cited, Library } from '../../ports/articles/library.ts';
import type { Remembering } from '../../ports/reminders/reminder-book.ts';

/** More key dates of one day of the year than this are not told apart by anybody. */
const MOST = 200;

/**
 * What happened on that day of the year, in any year, oldest first: key dates of one day, and those whose day an editor
 * of the guild has said, each by the day it goes back to.
 */
export async function eventsOn(
	{ library, book }: Remembering,
	day: Day,
): Promise<Cited<KeyDate>[]> {
	const monthDay = day.slice(5);
	const { rows } = await library.keyDates({ monthDay }, { offset: 0, limit: MOST });
	const remembered = (await book.anniversaries([monthDay], MOST)).map(
		({ origin, ...keyDate }): Cited<KeyDate> => ({
			...keyDate,
			origin,
			earliest: origin,
			latest: origin,
			precision: 'day',
			certain: true,
		}),
	);
	const nameOf = ({ article, number }: Cited<KeyDate>) => `${article.id} ${number}`;
	const byName = new Map([...rows, ...remembered].map((event) => [nameOf(event), event]));
	return [...byName.values()].sort((one, other) => one.earliest.localeCompare(other.earliest));
}

/** The next day of this or the following year that is the day of a key date; undefined where none is of a single day. */
export async function nextEventDay(library: Library, day: Day): Promise<Day | undefined> {
	const sorted = await library.keyDaysOfYear();
	const { year } = partsOf(day);
	const later = sorted.find((monthDay) => monthDay > day.slice(5));
	const found = later ?? sorted[0];
	if (found === undefined) return undefined;
	return leapSafe(later === undefined ? year + 1 : year, found);
}

/** 29 February stands for itself in leap years, and else for the day before. */
function leapSafe(year: number, monthDay: string): Day | undefined {
	const [month = 0, day = 0] = monthDay.split('-').map(Number);
	return dayOf(year, month, day) ?? dayOf(year, month, day - 1);
}
