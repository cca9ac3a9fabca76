import {
	type EventTraits,
	isSure,
	type KeyDate,
	traitsOf,
} from '../../domain/articles/key-date.ts';
import { onceForEach } from '../../domain/articles/names/once-for-each.ts';
import { mergeSameEvents } from '../../domain/articles/same-event.ts';
import { compareDays, type Day, dayOf, monthDayOf, partsOf } from '../../domain/calendar.ts';
import type { ArticleHead, Cited } from '../../ports/articles/library.ts';
import type { Remembered, Remembering } from '../../ports/reminders/reminder-book.ts';
import { asConfirmed } from './list-key-dates.ts';

/** What happened on a day, as an article tells it or as the guild added it. */
export type DayEvent = {
	readonly day: Day;
	readonly label: string;
	readonly isCertain: boolean;
	readonly article?: ArticleHead;
	/** Articles that tell of the same event, best first. */
	readonly alsoToldBy: readonly ArticleHead[];
};

/** What happened on a day of the year. */
export type EventsOnDay = {
	readonly events: readonly DayEvent[];
	/** Of very many key dates those most worth remembering were looked at: there are more. */
	readonly hasMore?: true;
};

/** Nobody leafs through more key dates of one day of the year. */
const MOST = 120;

/**
 * What happened on that day of the year, in any year: each event once, the oldest first, within a day the best. Key dates
 * of one day, those whose day an editor of the guild has said, each by the day it goes back to, and the guild's own dates.
 */
export async function eventsOn({ library, book }: Remembering, day: Day): Promise<EventsOnDay> {
	const monthDay = monthDayOf(day);
	const { rows, total } = await library.keyDates({ monthDay }, { offset: 0, limit: MOST });
	const confirmed = await asConfirmed(book, rows);
	// What editors said may be of another day.
	const found =
		confirmed === rows ? rows : confirmed.filter(({ earliest }) => earliest.endsWith(monthDay));
	const events = eventsAmong(found)(await book.anniversaries([monthDay], MOST));
	return { events, ...(total > rows.length && { hasMore: true }) };
}

/** Made once of the same lists, which the library and the book give as long as they hold the same. */
const eventsAmong = onceForEach((found: readonly Cited<KeyDate>[]) =>
	onceForEach((remembered: readonly Remembered[]): readonly DayEvent[] => {
		const byName = new Map([
			...found.map((keyDate) => [nameOf(keyDate), toldOf(keyDate)] as const),
			...remembered.map((one) => [nameOf(one), rememberedOf(one)] as const),
		]);
		return mergeSameEvents([...byName.values()].sort(inOrder), (told) => told).map(
			([{ day, label, isCertain, article }, ...others]) => ({
				day,
				label,
				isCertain,
				...(article && { article }),
				alsoToldBy: others.flatMap((other) => other.article ?? []),
			}),
		);
	}),
);

type Told = Omit<DayEvent, 'alsoToldBy'> & EventTraits & { readonly isOwn: boolean };

function toldOf(keyDate: Cited<KeyDate>): Told {
	const { earliest, label, text, article } = keyDate;
	const said = { day: earliest, label: label || text, isCertain: isSure(keyDate), article };
	return { ...said, ...traitsOf(keyDate), isOwn: false };
}

function rememberedOf(remembered: Remembered): Told {
	const { origin, label, text, article } = remembered;
	return {
		day: origin,
		label: label || text,
		isCertain: true,
		...(article && { article }),
		...traitsOf(remembered),
		isOwn: 'repeat' in remembered,
	};
}

function nameOf(one: Cited<KeyDate> | Remembered): string {
	return 'repeat' in one ? `own ${one.number}` : `${one.article.id} ${one.number}`;
}

function inOrder(one: Told, other: Told): number {
	return (
		compareDays(one.day, other.day) ||
		Number(other.isCertain) - Number(one.isCertain) ||
		other.worth - one.worth
	);
}

/** The next day of this or the following year that is the day of something; undefined where nothing is of a single day. */
export async function nextEventDay(
	{ library, book }: Remembering,
	day: Day,
): Promise<Day | undefined> {
	const sorted = await eventDays({ library, book });
	const { year } = partsOf(day);
	const later = sorted.find((monthDay) => monthDay > monthDayOf(day));
	const found = later ?? sorted[0];
	if (found === undefined) return undefined;
	return leapSafe(later === undefined ? year + 1 : year, found);
}

/** The days of `year` on which something happened in any year. */
export async function eventDaysIn(remembering: Remembering, year: number): Promise<Day[]> {
	const monthDays = await eventDays(remembering);
	return monthDays.flatMap((monthDay) => {
		const [month = 0, day = 0] = monthDay.split('-').map(Number);
		return dayOf(year, month, day) ?? [];
	});
}

/** The days of the year of key dates and of the guild's own: '02-22', in order. */
async function eventDays({ library, book }: Remembering): Promise<string[]> {
	const own = (await book.own.list()).map(({ day }) => monthDayOf(day));
	return [...new Set([...(await library.keyDaysOfYear()), ...own])].sort();
}

/** 29 February stands for itself in leap years, and else for the day before. */
function leapSafe(year: number, monthDay: string): Day | undefined {
	const [month = 0, day = 0] = monthDay.split('-').map(Number);
	return dayOf(year, month, day) ?? dayOf(year, month, day - 1);
}
