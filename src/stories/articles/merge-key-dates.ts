import { isSure, type KeyDate, traitsOf } from '../../domain/articles/key-date.ts';
import { isSameEvent, mergeSameEvents } from '../../domain/articles/same-event.ts';
import type { ToldEvent } from '../../domain/articles/telling/read-event.ts';
import { compareDays } from '../../domain/calendar.ts';
import type { Cited } from '../../ports/articles/library.ts';

/** A key date, and others that tell of the same event, best first. */
export type MergedKeyDate = {
	readonly keyDate: Cited<KeyDate>;
	readonly alsoToldBy: readonly Cited<KeyDate>[];
};

/**
 * Each event once, however many articles tell of it: in calendar order, a month before its days, within a day best first. An
 * article that tells of its anniversary tells of it too, though the anniversary has a day of its own.
 */
export function mergeKeyDates(rows: readonly Cited<KeyDate>[]): MergedKeyDate[] {
	const byTime = Map.groupBy(
		rows.toSorted(inCalendarOrder),
		({ earliest, latest }) => `${earliest} ${latest}`,
	);
	const anniversaries = Map.groupBy(rows.filter(isAnniversary), ({ origin }) => origin);
	return [...byTime.values()].flatMap((together) => {
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
