import { isPartOfWeek, isSure, type KeyDate, traitsOf } from '../../domain/articles/key-date.ts';
import { isSameEvent, mergeSameEvents } from '../../domain/articles/same-event.ts';
import type { ToldEvent } from '../../domain/articles/telling/read-event.ts';
import { addDays, compareDays, type Day, dayNumber } from '../../domain/calendar.ts';
import type { Cited } from '../../ports/articles/library.ts';

/** A key date, and others that tell of the same event, best first. */
export type MergedKeyDate = {
	readonly keyDate: Cited<KeyDate>;
	readonly alsoToldBy: readonly Cited<KeyDate>[];
};

/**
 * Each event once, however many articles tell of it: in calendar order, a month before its days, within a day best first. An
 * article that tells of its anniversary tells of it too, though the anniversary has a day of its own, and so does one that tells
 * of it to a few days of its week.
 */
export function mergeKeyDates(rows: readonly Cited<KeyDate>[]): MergedKeyDate[] {
	const byTime = Map.groupBy(
		rows.toSorted(inCalendarOrder),
		({ earliest, latest }) => `${earliest} ${latest}`,
	);
	const anniversaries = Map.groupBy(rows.filter(isAnniversary), ({ origin }) => origin);
	const events = [...byTime.values()].flatMap((together) => {
		// Of what is not told to the day nobody can say whether it is one.
		const isOfOneDay = together.every(({ precision }) => precision === 'day');
		const groups = isOfOneDay
			? mergeSameEvents(together, toldEvent)
			: together.map((one) => [one] as const);
		const remembered = isOfOneDay ? (anniversaries.get(together[0]?.earliest ?? null) ?? []) : [];
		return groups.map(([keyDate, ...alsoToldBy]) => ({
			keyDate,
			alsoToldBy: [...alsoToldBy, ...remembered.filter((one) => remembers(one, keyDate))],
		}));
	});
	return withPartsOfWeeks(events);
}

/** `The fugitive was seized in the middle of the week`, where another article tells the day: it tells of that event, not of one of its own. */
function withPartsOfWeeks(events: readonly MergedKeyDate[]): MergedKeyDate[] {
	const byDay = Map.groupBy(events, ({ keyDate: { precision, earliest } }) =>
		precision === 'day' ? earliest : undefined,
	);
	const meant = new Map(
		events.flatMap((event) => {
			const { keyDate } = event;
			if (!isPartOfWeek(keyDate) || isToCome(keyDate)) return [];
			const ofDays = daysOf(keyDate).flatMap((day) => byDay.get(day) ?? []);
			const [own, ...others] = ofDays.filter((one) => tellsAlso(one, keyDate));
			// Of two such events nobody can say which is meant.
			return own && others.length === 0 ? [[event, own] as const] : [];
		}),
	);
	if (meant.size === 0) return [...events];
	const tellers = Map.groupBy(meant.keys(), (event) => meant.get(event));
	return events
		.filter((event) => !meant.has(event))
		.map((event) => {
			const also = (tellers.get(event) ?? []).map(({ keyDate }) => keyDate);
			return { ...event, alsoToldBy: [...event.alsoToldBy, ...also] };
		});
}

/** What is told ahead may come on another day, or otherwise. */
function isToCome({ earliest, article }: Cited<KeyDate>): boolean {
	return compareDays(article.published.day, earliest) < 0;
}

function daysOf({ earliest, latest }: Time): Day[] {
	const last = dayNumber(latest) - dayNumber(earliest);
	return Array.from({ length: last + 1 }, (_, days) => addDays(earliest, days) ?? earliest);
}

/** Does the article of `keyDate`, which tells nothing of that very day that is one with the event, tell of it so? */
function tellsAlso({ keyDate: told, alsoToldBy }: MergedKeyDate, keyDate: Cited<KeyDate>): boolean {
	const isOwn = [told, ...alsoToldBy].some(({ article }) => article.id === keyDate.article.id);
	if (isOwn) return false;
	return isSameEvent(toldEvent(told), { ...toldEvent(keyDate), day: told.earliest });
}

/** `On Sunday, the first anniversary of the quake`, `two years on, today` */
function isAnniversary({ origin, earliest }: KeyDate): boolean {
	return origin !== null && origin !== earliest;
}

function remembers(anniversary: Cited<KeyDate>, keyDate: Cited<KeyDate>): boolean {
	if (anniversary.article.id === keyDate.article.id) return false;
	const remembered = { ...toldEvent(anniversary), day: keyDate.earliest, isRemembered: true };
	return isSameEvent(toldEvent(keyDate), remembered);
}

function toldEvent(keyDate: Cited<KeyDate>): ToldEvent {
	const label = keyDate.label || keyDate.text;
	return { day: keyDate.earliest, label, ...traitsOf(keyDate) };
}

function inCalendarOrder(one: Cited<KeyDate>, other: Cited<KeyDate>): number {
	const byTime = compareTimes(one, other);
	// Of a longer time they stay as the library has them, so that a part of them is as the whole would be.
	if (byTime !== 0 || one.earliest !== one.latest) return byTime;
	return Number(isSure(other)) - Number(isSure(one)) || traitsOf(other).worth - traitsOf(one).worth;
}

/** What lasts longer is the coarser: a month before its first day. */
export function compareTimes(one: Time, other: Time): number {
	return compareDays(one.earliest, other.earliest) || compareDays(other.latest, one.latest);
}

type Time = Pick<KeyDate, 'earliest' | 'latest'>;
