import { type KeyDate, traitsOf } from '../../domain/articles/key-date.ts';
import { mergeSameEvents, type ToldEvent } from '../../domain/articles/same-event.ts';
import type { Cited } from '../../ports/articles/library.ts';

/** A key date, and others that tell of the same event, best first. */
export type MergedKeyDate = {
	readonly keyDate: Cited<KeyDate>;
	readonly alsoToldBy: readonly Cited<KeyDate>[];
};

/** Each event once, however many articles tell of it: in calendar order, a month before its days, within a day best first. */
export function mergeKeyDates(rows: readonly Cited<KeyDate>[]): MergedKeyDate[] {
	const byTime = Map.groupBy(
		rows.toSorted(inCalendarOrder),
		({ earliest, latest }) => `${earliest} ${latest}`,
	);
	return [...byTime.values()].flatMap((together) => {
		// Of what is not told to the day nobody can say whether it is one.
		const isOfOneDay = together.every(({ precision }) => precision === 'day');
		const groups = isOfOneDay
			? mergeSameEvents(together, toldEvent)
			: together.map((one) => [one] as const);
		return groups.map(([keyDate, ...alsoToldBy]) => ({ keyDate, alsoToldBy }));
	});
}

function toldEvent(keyDate: Cited<KeyDate>): ToldEvent {
	const { people, class: kind } = traitsOf(keyDate);
	return { day: keyDate.earliest, label: keyDate.label || keyDate.text, class: kind, people };
}

function inCalendarOrder(one: Cited<KeyDate>, other: Cited<KeyDate>): number {
	return (
		compare(one.earliest, other.earliest) ||
		compare(other.latest, one.latest) ||
		Number(other.certain) - Number(one.certain) ||
		traitsOf(other).worth - traitsOf(one).worth
	);
}

/** By their signs: a day before year 0 has a minus. */
function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
