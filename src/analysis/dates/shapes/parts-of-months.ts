import {
	addDays,
	type Day,
	dayOf,
	daysIn,
	partsOf,
	weekdayOf,
	weekOf,
} from '../../../domain/calendar.ts';
import { monthOf, ordinalOf, weekdayNumber } from '../numbers.ts';
import { type Captures, date, fromPublished, type Pattern, type Resolver } from '../pattern.ts';
import { DAY, MONTH, ORDINAL, phrase, WEEKDAY, WEEKDAY_LETTERS, YEAR } from '../phrase.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { monthValue, weekValue } from '../timex.ts';

const OF_YEAR = `(?:,?[ ](?:of[ ])?(?:${YEAR}|(?<step>last|this|next)[ ]year))`;

/** Weeks named by a day or a month, and days told as the so-manieth weekday of a month. */
export const PARTS_OF_MONTHS: readonly Pattern[] = [
	{
		kind: 'week-of-day',
		examples: ['the week of March 6', 'the week beginning 6 March'],
		prefilter: ['week'],
		expression: phrase`the week (?:of|beginning|starting|ending) (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})(?:,? ${YEAR})?`,
		read: ({ month, day, dayFirst, monthLast, year }) => {
			const number = monthOf(month ?? monthLast);
			const dayOfMonth = Number(day ?? dayFirst);
			return number ? inYear({ year }, (at) => dayOf(at, number, dayOfMonth), number) : undefined;
		},
	},
	{
		kind: 'week-of-month',
		examples: [
			'the first week of December',
			'the last week in May',
			'the second week of June 2021',
		],
		prefilter: ['week'],
		expression: phrase`the (?<nth>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) (?:full )?week (?:of|in) ${MONTH}${OF_YEAR}?`,
		read: weekOfMonth,
	},
	{
		kind: 'weekday-of-month',
		examples: [
			'the first Monday in January',
			'the last Friday of May 2024',
			'the first Monday of last May',
		],
		prefilter: WEEKDAY_LETTERS,
		expression: phrase`the (?:${ORDINAL}|(?<last>last|final)) ${WEEKDAY} (?:in|of) (?:(?<step>last|this|next) )?${MONTH}(?:,? ${YEAR})?`,
		read: weekdayOfMonth,
	},
];

/** The `nth` such weekday of the month; with -1 the last; undefined where the month has no fifth. */
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
	const day = first && addDays(first, nth > 0 ? (nth - 1) * 7 : nth * 7);
	return day && partsOf(day).month === month ? day : undefined;
}

/** The week of the day that `dayIn` gives for the year that is told, or for the nearest. */
function inYear(
	{ year, step }: Captures,
	dayIn: (year: number) => Day | undefined,
	month: number,
): Resolver {
	const week = (at: Day | undefined) => at && date(weekValue(weekOf(at)));
	if (year) return () => week(dayIn(Number(year)));
	return fromPublished('XXXX-WXX', (published, context) => {
		const steps = { last: -1, this: 0, next: 1 }[step?.toLowerCase() ?? ''];
		if (steps !== undefined) return week(dayIn(partsOf(published).year + steps));
		const middle = Number(dayIn(partsOf(published).year)?.slice(-2) ?? 1);
		const near = nearestDay(month, middle, { published, context });
		return near && week(dayIn(partsOf(near).year));
	});
}

/** The day in the middle of the week, and how far from the end of the month the last lies. */
const MIDDLE = 5;
const FROM_END = 4;

function weekOfMonth({ nth = '', month, ...year }: Captures): Resolver | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	const weeks = ordinalOf(nth);
	const dayIn = (at: number) => {
		const last = daysIn(at, number);
		const day = weeks ? MIDDLE + 7 * (weeks - 1) : last - FROM_END;
		return dayOf(at, number, Math.min(day, last));
	};
	return inYear(year, dayIn, number);
}

function weekdayOfMonth({
	ordinal,
	last,
	weekday: name,
	month,
	year,
	step = '',
}: Captures): Resolver | undefined {
	const number = monthOf(month);
	const nth = last ? -1 : ordinalOf(ordinal);
	const weekdayIndex = weekdayNumber(name);
	if (!number || !nth || nth > 5 || !weekdayIndex) return undefined;
	const dayIn = (at: number) => nthWeekday({ year: at, month: number, weekday: weekdayIndex, nth });
	if (year) {
		const day = dayIn(Number(year));
		return day && date(day);
	}
	return fromPublished(monthValue(0, number).replace('0000', 'XXXX'), (published, context) => {
		const stepped = step ? yearStepped(number, step.toLowerCase(), published) : undefined;
		const antecedent = stepped ?? context.governingYear({ month: number });
		if (antecedent !== undefined) {
			const day = dayIn(antecedent);
			return day && date(day);
		}
		const near = nearestDay(number, 15, { published, context });
		const future = context.direction() === 'future';
		const { year: now } = partsOf(published);
		const candidates = [now - 1, now, now + 1].flatMap((at) => dayIn(at) ?? []);
		const ahead = candidates.find((day) => day >= published);
		const behind = candidates.findLast((day) => day <= published);
		const day = (future ? ahead : behind) ?? near;
		return day && date(day);
	});
}

/** The year of `last December`. */
export function yearStepped(month: number, step: string, published: Day): number {
	const now = partsOf(published);
	if (step === 'last') return now.year - (month < now.month ? 0 : 1);
	return now.year + (step === 'next' && month <= now.month ? 1 : 0);
}
