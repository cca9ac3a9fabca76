import { type Day, dayOf, daysIn, partsOf, weekdayOf } from '../../../domain/calendar.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { monthOf, ordinalOf, weekdayNumber } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import {
	anyOf,
	DAY,
	LEAD,
	MONTH,
	MONTH_LETTERS,
	ORDINAL,
	PART_OF_DAY,
	phrase,
	second,
	WEEKDAY,
	YEAR,
} from '../phrase.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { dayPart } from './weekdays.ts';

const ANY_WEEKDAY = `(?:${anyOf(WEEKDAYS)},?[ ])?`;
/** `to`, a dash: what stands between two days of one month. */
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|through|until)\\s)';

/** Days that say their month but no year, and stretches of days within a month. */
export const DAYS_OF_MONTHS: readonly Pattern[] = prefiltered(MONTH_LETTERS, [
	{
		kind: 'days-of-month',
		examples: ['6 to 8 January', '3-9 March 2023', 'Monday 3 to Friday 7 August'],
		expression: phrase`${ANY_WEEKDAY}${DAY}${TO}${ANY_WEEKDAY}${second(DAY)} (?:of )?${MONTH}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	{
		kind: 'days-of-month',
		examples: ['between 3 and 5 May'],
		expression: phrase`(?<=\bbetween )${DAY} and ${second(DAY)} ${MONTH}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	{
		kind: 'days-of-month',
		examples: ['between May 3 and 5'],
		expression: phrase`(?<=\bbetween )${MONTH} ${DAY} and ${second(DAY)}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	{
		kind: 'days-of-month',
		examples: ['8/9 June 2021', '3/4 March'],
		expression: phrase`(?<![\d/])${DAY}/${second(DAY)} (?:of )?${MONTH}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	{
		kind: 'days-of-month',
		examples: ['June 8/9, 2021', 'June 3/4'],
		expression: phrase`${MONTH} ${DAY}/${second(DAY)}(?![/\d])(?:,? ${YEAR})?`,
		read: dayRange,
	},
	{
		kind: 'day-of-month',
		examples: ['on 3 and 9 March', 'on the 3rd and 4th of June, 2019'],
		expression: phrase`(?<=\bon )(?:the )?${DAY}(?= (?:and|or) (?:the )?[0-3]?\d(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? ${YEAR})?)`,
		read: ({ year, month, day, ...rest }) => {
			const at = year && dayOf(Number(year), monthOf(month) ?? 0, Number(day));
			return at ? date(at) : yearlessDay({ month, day, ...rest });
		},
	},
	{
		kind: 'days-of-month',
		examples: ['Jan. 6-8', 'March 3 to 9, 2023'],
		expression: phrase`${MONTH} ${DAY}${TO}${second(DAY)}(?!\d|\s(?:percent|a\.m|p\.m|am\b|pm\b))(?:,? ${YEAR})?`,
		read: dayRange,
	},
	{
		kind: 'day-of-month',
		examples: ['Thursday, Feb. 29', 'Jan. 31'],
		expression: phrase`${LEAD}${MONTH} ${DAY}(?![,:.]\d|[-/]\d|\s?(?:percent|%|million|billion|a\.m|p\.m))`,
		read: yearlessDay,
	},
	{
		kind: 'day-of-month',
		examples: ['Saturday 3 June', 'the 3rd of June'],
		expression: phrase`${LEAD}(?<![\d.,$£€])${DAY} (?:of )?${MONTH}`,
		read: yearlessDay,
	},
	{
		kind: 'day-of-month',
		examples: ['April 24 and 25'],
		expression: phrase`(?=\d)(?<=\b${MONTH} \d\d?(?:, \d\d?)?(?:,| and|, and| or) )${DAY}(?! [a-z]+s\b|[,.:]?\d|%)`,
		read: yearlessDay,
	},
	{
		kind: 'day-of-month',
		examples: ['the last day of March', 'the first day of 1938', 'the last night of May'],
		prefilter: ['day of', 'day in', 'night of', 'morning of', 'evening of', 'afternoon of'],
		expression: phrase`the (?:(?<first>first)|very last|last|final) (?:day|${PART_OF_DAY}) (?:of|in) (?:${MONTH}(?:,? ${YEAR})?|(?<whole>${YEAR.replace('<year>', '<only>')}))`,
		read: edgeOfMonth,
	},
	{
		kind: 'day-of-month',
		examples: ['last Oct. 23'],
		expression: phrase`last ${MONTH} ${DAY}`,
		read: lastDayOfMonth,
	},
	{
		kind: 'day-of-month',
		examples: ['refused on February 13th last.'],
		prefilter: ['last'],
		expression: phrase`${LEAD}${MONTH} ${DAY} last(?=[.,;:)]|$)`,
		read: lastDayOfMonth,
	},
	{
		kind: 'day-of-month',
		examples: ['on 3rd March last, when'],
		prefilter: ['last'],
		expression: phrase`${LEAD}${DAY} (?:of )?${MONTH} last(?=[.,;:)]|$)`,
		read: lastDayOfMonth,
	},
	{
		kind: 'day-of-month',
		examples: ['March eighth', 'April 3rd'],
		expression: phrase`(?:this coming ${WEEKDAY},? )?${MONTH} ${ORDINAL}`,
		read: yearlessDay,
	},
	{
		kind: 'day-of-month',
		examples: ['the fourth of July', 'the ninth of March'],
		expression: phrase`the ${ORDINAL} of ${MONTH}`,
		read: yearlessDay,
	},
]);

function dayRange({ day, day2, month, year }: Captures): Resolver | undefined {
	const number = monthOf(month);
	if (!number || Number(day) >= Number(day2) || Number(day2) > 31) return undefined;
	const between = (from: Day, to: number) => {
		const parts = partsOf(from);
		const end = dayOf(parts.year, parts.month, to);
		return end && date(`${from}/${end}`);
	};
	if (year) {
		const from = dayOf(Number(year), number, Number(day));
		return from && between(from, Number(day2));
	}
	return fromPublished('XXXX-XX-XX', (published, context) => {
		const from = nearestDay(number, Number(day), { published, context });
		return from && between(from, Number(day2));
	});
}

function yearlessDay({ month, day, ordinal, weekday: name }: Captures): Resolver | undefined {
	const number = monthOf(month);
	const dayOfMonth = day ? Number(day) : ordinalOf(ordinal);
	if (!number || !dayOfMonth || !dayOf(2024, number, dayOfMonth)) return undefined;
	const open = (dayOf(2024, number, dayOfMonth) ?? '').replace('2024', 'XXXX');
	return fromPublished(open, (published, context) => {
		const weekday = weekdayNumber(name);
		const at = nearestDay(number, dayOfMonth, { published, context, weekday });
		if (!at) return undefined;
		const isAnother = weekday !== undefined && weekdayOf(at) !== weekday;
		return date(at, isAnother ? { doubt: `no such day is a ${name}` } : {});
	});
}

function edgeOfMonth({ first, month, year, only, partOfDay }: Captures): Resolver | undefined {
	if (only) {
		const day = dayOf(Number(only), first ? 1 : 12, first ? 1 : 31);
		return day && dayPart(day, partOfDay);
	}
	const number = monthOf(month);
	if (!number) return undefined;
	const edge = (at: number) => dayOf(at, number, first ? 1 : daysIn(at, number));
	if (year) {
		const at = edge(Number(year));
		return at && dayPart(at, partOfDay);
	}
	return fromPublished('XXXX-XX-XX', (published, context) => {
		if (/^\s\p{Lu}/u.test(context.after)) return undefined;
		const near = nearestDay(number, first ? 1 : 28, { published, context });
		const at = near && edge(partsOf(near).year);
		return at && dayPart(at, partOfDay);
	});
}

function lastDayOfMonth({ month, day }: Captures): Resolver | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	return fromPublished('XXXX-XX-XX', (published) => {
		const { year } = partsOf(published);
		const days = [year - 1, year].flatMap((at) => dayOf(at, number, Number(day)) ?? []);
		const latest = days.findLast((at) => at < published);
		return latest && date(latest);
	});
}
