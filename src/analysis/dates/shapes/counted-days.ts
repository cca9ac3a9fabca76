import {
	addDays,
	type Day,
	dayOf,
	daysIn,
	partsOf,
	weekdayOf,
	weekOf,
} from '../../../domain/calendar.ts';
import { monthOf, numberOf, weekdayNumber } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
} from '../pattern.ts';
import {
	COUNT,
	DAY,
	LEAD,
	MONTH,
	MONTH_LETTERS,
	PART_OF_DAY,
	phrase,
	WEEKDAY,
	WEEKDAY_LETTERS,
} from '../phrase.ts';
import { monthValue, weekValue } from '../timex.ts';
import { yearStepped } from './parts-of-months.ts';
import { dayPart } from './weekdays.ts';

const AT_PART = `(?: ${PART_OF_DAY})?`.replaceAll(' ', '[ ]');

/** `last year`, `of that year`, `in the following year`: from this year, or from the one last told of. “3 May that year” are two times. */
const OF_THAT_YEAR = `(?:(?:(?:of[ ])?(?:(?<step>last|this|next)|(?<beside>the[ ](?:following|next|previous|preceding)))|(?:of|in)[ ](?<antecedent>that(?:[ ]same)?|the[ ](?:same|following|next|previous|preceding)))[ ]year|${COUNT}[ ]years[ ]ago)`;

/** Years after which a day is known by its date. */
const LONG_AGO = 10;

/** Days so many weeks, months or years from another. */
export const COUNTED_DAYS: readonly Pattern[] = [
	{
		kind: 'years-before-today',
		examples: ['It is 40 years today since', 'It will be ten years tomorrow since'],
		prefilter: [' since'],
		expression: phrase`(?<=\bit (?:is|was|will be|has been) |\bit['’]s (?:been )?)${COUNT} years? (?<word>today|yesterday|tomorrow|this (?:week|month)) since`,
		read: ({ count, word = '' }) =>
			fromPublished('XXXX-XX-XX', (published) => yearsBefore(published, numberOf(count), word)),
	},
	...prefiltered(
		[' ago'],
		[
			{
				kind: 'years-before-today',
				examples: ['ten years ago today', 'a year ago this week', 'sixty years ago to-night'],
				expression: phrase`${COUNT} years? ago (?<word>to-?day|yesterday|to-?morrow|to-?night|last night|this (?:morning|afternoon|evening|week|month))`,
				read: ({ count, word = '' }) =>
					fromPublished('XXXX-XX-XX', (published) => yearsBefore(published, numberOf(count), word)),
			},
			{
				kind: 'years-before-weekday',
				examples: ['two years ago Thursday', 'a year ago on Friday'],
				expression: phrase`${COUNT} years? ago (?:on |this )?${WEEKDAY}`,
				read: ({ count, weekday: name }) =>
					fromPublished('XXXX-XX-XX', (published) => {
						const at = nearestWeekday(weekdayNumber(name) ?? 1, published);
						const years = numberOf(count);
						if (!at || !years) return undefined;
						const { year, month, day } = partsOf(at);
						const then = dayOf(year - years, month, day);
						// “fifty years ago Monday”: nobody counts weekdays so far back.
						const doubt = years < LONG_AGO && { doubt: 'the same date or the same weekday' };
						return then && date(then, { ...doubt });
					}),
			},
			{
				kind: 'month-of-nearby-year',
				examples: ['three years ago last March', 'a year ago next May'],
				expression: phrase`${COUNT} years? ago (?<step>last|this|next) ${MONTH}(?! \d)`,
				read: ({ count, step = '', month }) => {
					const [years, number] = [numberOf(count), monthOf(month)];
					if (!years || !number) return undefined;
					return fromPublished('XXXX-XX', (published) =>
						date(monthValue(yearStepped(number, step.toLowerCase(), published) - years, number)),
					);
				},
			},
			{
				kind: 'weeks-before-day',
				examples: ['a week ago yesterday', 'two months ago today'],
				expression: phrase`${COUNT} (?<unit>day|week|month)s? ago (?<word>to-?day|yesterday|to-?morrow)`,
				read: ({ count, unit = '', word = '' }) =>
					fromPublished('XXXX-XX-XX', (published) => {
						const day = addDays(published, stepOf(word));
						const then = day && before(day, numberOf(count), unit);
						return then && date(then);
					}),
			},
			{
				kind: 'weekday-weeks-ago',
				examples: ['a week ago Monday', 'a week ago on Wednesday', 'three weeks ago last Friday'],
				expression: phrase`${COUNT} weeks? ago,? (?:on |this |last )?${WEEKDAY}${AT_PART}`,
				read: weekdayWeeksAgo,
			},
			{
				kind: 'weekday-weeks-ago',
				examples: ['Saturday two weeks ago', 'Sunday night, a week ago'],
				expression: phrase`${WEEKDAY}${AT_PART},? ${COUNT} weeks? ago`,
				read: weekdayWeeksAgo,
			},
		],
	),
	...prefiltered(WEEKDAY_LETTERS, [
		{
			kind: 'weekday-of-nearby-week',
			examples: ['last week on Tuesday', 'next week Friday', 'this week on Monday night'],
			expression: phrase`(?<step>last|this|next) week,? (?:on )?${WEEKDAY}${AT_PART}`,
			read: ({ step = '', weekday, partOfDay }) =>
				weekdayFrom({ weekday, partOfDay }, (number, published) => {
					const weeks = { last: -1, next: 1 }[step.toLowerCase()] ?? 0;
					return addDays(published, weeks * 7 + number - weekdayOf(published));
				}),
		},
		{
			kind: 'weekday-in-a-week',
			examples: ['two weeks from Monday', 'three weeks on Friday'],
			expression: phrase`${COUNT} weeks (?:from|on) ${WEEKDAY}`,
			read: ({ count, weekday }) => {
				const weeks = numberOf(count);
				if (!weeks) return undefined;
				return weekdayFrom({ weekday }, (number, published) =>
					addDays(coming(number, published), 7 * weeks),
				);
			},
		},
		{
			kind: 'weekday-in-a-week',
			examples: ['the Monday after next'],
			expression: phrase`the ${WEEKDAY} after next`,
			read: ({ weekday }) =>
				weekdayFrom({ weekday }, (number, published) => addDays(coming(number, published), 7)),
		},
	]),
	...prefiltered(MONTH_LETTERS, [
		{
			kind: 'day-of-nearby-year',
			examples: ['10 March this year', '5 June of the same year'],
			prefilter: ['year'],
			expression: phrase`${LEAD}${DAY} (?:of )?${MONTH},? ${OF_THAT_YEAR}`,
			read: dayOfYearNearby,
		},
		{
			kind: 'day-of-nearby-year',
			examples: ['March 10 last year', 'May 3 of the following year'],
			prefilter: ['year'],
			expression: phrase`${LEAD}${MONTH} ${DAY},? ${OF_THAT_YEAR}`,
			read: dayOfYearNearby,
		},
	]),
];

/** An anniversary is told of in the days before and after it. */
function nearestWeekday(weekday: number, published: Day): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	return addDays(published, back <= 3 ? -back : 7 - back);
}

const STEPS: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

/** Days from today; `to-morrow` is the old spelling. */
const stepOf = (word: string): number => STEPS[word.toLowerCase().replace('-', '')] ?? 0;

function yearsBefore(published: Day, years = 0, word: string): Timex | undefined {
	const day = addDays(published, stepOf(word)) ?? published;
	const { year, month, day: dayOfMonth } = partsOf(day);
	if (years < 1 || years > year) return undefined;
	if (/month/i.test(word)) return date(monthValue(year - years, month));
	const then = dayOf(year - years, month, dayOfMonth);
	if (!then) return undefined;
	if (/week/i.test(word)) return date(weekValue(weekOf(then)));
	const partOfDay = /night|morning|afternoon|evening/i.exec(word)?.[0];
	return dayPart(then, partOfDay);
}

/** The day so many days, weeks or months before; of a month without it the last. */
export function before(day: Day, count: number | undefined, unit: string): Day | undefined {
	if (!count) return undefined;
	if (!/^m/i.test(unit)) return addDays(day, -count * (/^w/i.test(unit) ? 7 : 1));
	const { year, month, day: dayOfMonth } = partsOf(day);
	const index = year * 12 + month - 1 - count;
	const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
	return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysIn(toYear, toMonth)));
}

/** So many weeks before the last such weekday. */
function weekdayWeeksAgo({ count, ...weekday }: Captures): Resolver | undefined {
	const weeks = numberOf(count);
	if (!weeks) return undefined;
	return weekdayFrom(weekday, (number, published) =>
		addDays(published, -((weekdayOf(published) - number + 7) % 7) - 7 * weeks),
	);
}

function weekdayFrom(
	{ weekday, partOfDay }: Captures,
	resolve: (weekday: number, published: Day) => Day | undefined,
): Resolver | undefined {
	const number = weekdayNumber(weekday);
	if (!number) return undefined;
	return fromPublished(`XXXX-WXX-${number}`, (published) => {
		const day = resolve(number, published);
		return day && dayPart(day, partOfDay);
	});
}

/** The next such weekday after the day of publication. */
function coming(weekday: number, published: Day): Day {
	const ahead = (weekday - weekdayOf(published) + 7) % 7 || 7;
	return addDays(published, ahead) ?? published;
}

/** `10 March last year`, `3 May of that year` */
function dayOfYearNearby({
	month,
	day,
	step,
	beside,
	antecedent = '',
	count,
}: Captures): Resolver | undefined {
	const number = monthOf(month);
	const word = (step ?? beside ?? antecedent).toLowerCase();
	const years = count === undefined ? 0 : numberOf(count);
	const steps = /last|prev|prec/.test(word) ? -1 : /next|following/.test(word) ? 1 : -(years ?? 0);
	if (!number || years === undefined) return undefined;
	return fromPublished('XXXX-XX-XX', (published, { findAntecedent }) => {
		const from = step || years ? published : (findAntecedent(/^\d{4}/) ?? published);
		const at = dayOf(Number(from.slice(0, 4)) + steps, number, Number(day));
		return at && date(at);
	});
}
