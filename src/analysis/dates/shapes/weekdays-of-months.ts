import { addDays, type Day, dayOf, partsOf, weekdayOf } from '../../../domain/calendar.ts';
import { monthOf, ordinalOf, weekdayNumber } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import { MONTH, ORDINAL, phrase, WEEKDAY, WEEKDAY_LETTERS, YEAR } from '../phrase.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { monthValue } from '../timex.ts';

/** Days told as the so-manieth weekday of a month. */
export const WEEKDAYS_OF_MONTHS: readonly Pattern[] = prefiltered(WEEKDAY_LETTERS, [
	{
		kind: 'weekday-of-month',
		examples: ['the first Monday in January', 'the last Friday of May 2024'],
		expression: phrase`the (?:${ORDINAL}|(?<last>last|final)) ${WEEKDAY} (?:in|of) ${MONTH}(?:,? ${YEAR})?`,
		read: weekdayOfMonth,
	},
]);

/** The `nth` such weekday of the month; with -1 the last. */
export function nthWeekday(rule: {
	year: number;
	month: number;
	weekday: number;
	nth: number;
}): Day | undefined {
	const { year, month, weekday, nth } = rule;
	const start =
		nth > 0 ? dayOf(year, month, 1) : (dayOf(year, month + 1, 1) ?? dayOf(year + 1, 1, 1));
	if (!start) return undefined;
	const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
	return first && addDays(first, nth > 0 ? (nth - 1) * 7 : nth * 7);
}

function weekdayOfMonth({
	ordinal,
	last,
	weekday: name,
	month,
	year,
}: Captures): Resolver | undefined {
	const number = monthOf(month);
	const nth = last ? -1 : ordinalOf(ordinal);
	const weekdayIndex = weekdayNumber(name);
	if (!number || !nth || nth > 5 || !weekdayIndex) return undefined;
	const inYear = (at: number) =>
		nthWeekday({ year: at, month: number, weekday: weekdayIndex, nth });
	if (year) {
		const day = inYear(Number(year));
		return day && date(day);
	}
	return fromPublished(monthValue(0, number).replace('0000', 'XXXX'), (published, context) => {
		const near = nearestDay(number, 15, { published, context });
		const future = context.direction() === 'future';
		const { year: now } = partsOf(published);
		const candidates = [now - 1, now, now + 1].flatMap((at) => inYear(at) ?? []);
		const ahead = candidates.find((day) => day >= published);
		const behind = candidates.findLast((day) => day <= published);
		const day = (future ? ahead : behind) ?? near;
		return day && date(day);
	});
}
