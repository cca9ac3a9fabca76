import { addDays, type Day, dayOf, partsOf, weekdayOf, weekOf } from '../../domain/calendar.ts';
import { PARTS_OF_DAY } from '../words/seasons.ts';
import { nearestDay } from './full-dates.ts';
import { monthOf, numberOf, ordinalOf, weekdayNumber } from './numbers.ts';
import { COUNT, MONTH, ORDINAL, PART_OF_DAY, phrase, WEEKDAY, YEAR } from './phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Reading,
	type Setting,
	type Shape,
	time,
} from './shape.ts';
import { monthValue, weekValue } from './timex.ts';

const OF_DAY = `(?:[ ](?:early[ ]|late[ ]|at[ ])?${PART_OF_DAY})`;

export const WEEKDAY_DATES: readonly Shape[] = needing(
	['day'],
	[
		/** `Friday`, `early Thursday`, `Monday evening` */
		{
			name: 'weekday',
			pattern: phrase`(?:(?:early|late|later|earlier) (?:on )?)?${WEEKDAY}${OF_DAY}?`,
			read: (groups) => weekday(groups, bareWeekday),
		},
		/** `last Friday`, `next Monday night`, `this coming Monday` */
		{
			name: 'weekday beside this week',
			pattern: phrase`(?<step>last|past|this past|this|next|coming|this coming|the coming) ${WEEKDAY}${OF_DAY}?`,
			read: (groups) =>
				weekday(groups, (number, published) => steppedWeekday(number, groups['step'], published)),
		},
		/** `Tuesday last week`, `Friday of next week` */
		{
			name: 'weekday of a week nearby',
			pattern: phrase`${WEEKDAY}${OF_DAY}? (?:of )?(?<step>last|this|next) week`,
			read: (groups) =>
				weekday(groups, (number, published) => {
					const weeks = { last: -1, next: 1 }[(groups['step'] ?? '').toLowerCase()] ?? 0;
					return addDays(published, weeks * 7 + number - weekdayOf(published));
				}),
		},
		/** `Monday week`, `a week on Monday` */
		{
			name: 'weekday in a week',
			pattern: phrase`(?:next |this )?${WEEKDAY} week(?!\w|end)`,
			read: (groups) => weekday(groups, weekAfterNext),
		},
		{
			name: 'weekday in a week',
			pattern: phrase`a week (?:on|from) ${WEEKDAY}`,
			read: (groups) => weekday(groups, weekAfterNext),
		},
		/** `the Tuesday before last` */
		{
			name: 'weekday before the last',
			pattern: phrase`the ${WEEKDAY} before last`,
			read: (groups) =>
				weekday(groups, (number, published) => {
					const last = steppedWeekday(number, 'last', published);
					return last && addDays(last, -7);
				}),
		},
		/** `the previous Friday`, `the following Monday` */
		{
			name: 'weekday beside one told of',
			pattern: phrase`the (?<step>previous|following|preceding|next) ${WEEKDAY}`,
			read:
				({ weekday: name, step }) =>
				(setting) => {
					const from =
						(setting.last(/^\d{4}-\d\d-\d\d/)?.slice(0, 10) as Day | undefined) ??
						setting.published;
					const ahead = from ? (weekdayNumber(name) ?? 1) - weekdayOf(from) : 0;
					const back = /previous|preceding/i.test(step ?? '');
					const day =
						from &&
						addDays(from, back ? (ahead < 0 ? ahead : ahead - 7) : ahead > 0 ? ahead : ahead + 7);
					return day && date(day);
				},
		},
		/** `the first Monday in January`, `the last Friday of May 2024` */
		{
			name: 'weekday of a month',
			pattern: phrase`the (?:${ORDINAL}|(?<last>last|final)) ${WEEKDAY} (?:in|of) ${MONTH}(?:,? ${YEAR})?`,
			read: weekdayOfMonth,
		},
		/** `ten years ago today`, `a year ago this week` */
		{
			name: 'years before today',
			pattern: phrase`${COUNT} years? ago (?<word>today|yesterday|tomorrow|this week|this month)`,
			read: ({ count, word = '' }) =>
				fromPublished('XXXX-XX-XX', (published) => yearsBefore(published, numberOf(count), word)),
		},
		/** `two years ago Thursday`, `a year ago on Friday` */
		{
			name: 'years before a weekday',
			pattern: phrase`${COUNT} years? ago (?:on |this )?${WEEKDAY}`,
			read: ({ count, weekday: name }) =>
				fromPublished('XXXX-XX-XX', (published, setting) => {
					const at = bareWeekday(weekdayNumber(name) ?? 1, published, setting);
					const years = numberOf(count);
					if (!at || !years) return undefined;
					const { year, month, day } = partsOf(at);
					const then = dayOf(year - years, month, day);
					return then && date(then, { doubt: 'the same date or the same weekday' });
				}),
		},
	],
);

function weekday(
	{ weekday: name, partOfDay }: Groups,
	resolve: (weekday: number, published: Day, setting: Setting) => Day | undefined,
): Meaning | undefined {
	const number = weekdayNumber(name);
	if (!number || !/^[A-Z]/.test(name ?? '')) return undefined;
	return fromPublished(`XXXX-WXX-${number}`, (published, setting) => {
		const day = resolve(number, published, setting);
		return day && dayPart(day, partOfDay);
	});
}

/** The day, or the part of it that is named. */
export function dayPart(day: Day, partOfDay: string | undefined): Reading {
	const code = PARTS_OF_DAY[(partOfDay ?? '').toLowerCase()];
	return code ? time(`${day}T${code}`) : date(day);
}

function bareWeekday(weekday: number, published: Day, setting: Setting): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (back > 0 && setting.direction() === 'future') return addDays(published, 7 - back);
	return addDays(published, -back);
}

function steppedWeekday(weekday: number, step = '', published: Day): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (/last|past/i.test(step)) return addDays(published, back === 0 ? -7 : -back);
	if (/next|coming/i.test(step)) return addDays(published, 7 - back);
	return addDays(published, weekday - weekdayOf(published));
}

function yearsBefore(published: Day, years = 0, word: string): Reading | undefined {
	const step = { yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
	const day = addDays(published, step) ?? published;
	const { year, month, day: dayOfMonth } = partsOf(day);
	if (years < 1 || years > year) return undefined;
	if (/month/i.test(word)) return date(monthValue(year - years, month));
	const then = dayOf(year - years, month, dayOfMonth);
	if (!then) return undefined;
	return /week/i.test(word) ? date(weekValue(weekOf(then))) : date(then);
}

function weekAfterNext(weekday: number, published: Day): Day | undefined {
	return addDays(published, 14 - ((weekdayOf(published) - weekday + 7) % 7));
}

function weekdayOfMonth({
	ordinal,
	last,
	weekday: name,
	month,
	year,
}: Groups): Meaning | undefined {
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
	return fromPublished(monthValue(0, number).replace('0000', 'XXXX'), (published, setting) => {
		const near = nearestDay(number, 15, { published, setting });
		const future = setting.direction() === 'future';
		const { year: now } = partsOf(published);
		const candidates = [now - 1, now, now + 1].flatMap((at) => inYear(at) ?? []);
		const ahead = candidates.find((day) => day >= published);
		const behind = candidates.findLast((day) => day <= published);
		const day = (future ? ahead : behind) ?? near;
		return day && date(day);
	});
}

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
