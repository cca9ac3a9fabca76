import { type Day, dayOf, daysIn, partsOf, weekdayOf } from '../../../domain/calendar.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { monthOf, ordinalOf, weekdayNumber } from '../numbers.ts';
import {
	type Captures,
	date,
	type EarlierTime,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import {
	anyOf,
	DAY,
	DIGITS,
	LEAD,
	MONTH,
	MONTH_LETTERS,
	ORDINAL,
	phrase,
	second,
	WEEKDAY,
	WEEKDAY_LETTERS,
	YEAR,
} from '../phrase.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { monthValue } from '../timex.ts';

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
		kind: 'day-of-nearby-month',
		examples: [
			'the 19th of this month',
			'the sixth of last month',
			'the 4th of the following month',
		],
		prefilter: ['month'],
		expression: phrase`(?:the )?(?:(?<day>[0-3]?\d)(?:st|nd|rd|th)|${ORDINAL}) (?:of|in) (?<step>this|last|next|that|the|the same|that same|the following|the next|the previous|the preceding) month`,
		read: dayOfMonthNearby,
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
		kind: 'day-of-this-month',
		examples: ['on the 21st', 'by the 7th.'],
		prefilter: DIGITS,
		expression: phrase`(?<=\b(?:on|by|until|till|since|before|after) )the (?<ordinal>[0-3]?\d(?:st|nd|rd|th))(?=[.,;!?]| (?:and|but|when|after|before|at|it|he|she|they|we|you|there|the|an?|its|his|her|their|in|with|to|from|for|as|one|some|all|no|nobody|two|three|four) |$)`,
		read: dayOfThisMonth,
	},
	{
		kind: 'day-of-this-month',
		examples: ['Friday the 10th', 'Sunday, the 3rd'],
		prefilter: WEEKDAY_LETTERS,
		expression: phrase`${WEEKDAY},? the (?<ordinal>[0-3]?\d(?:st|nd|rd|th))(?! (?:of|day|floor|century|minute)\b)`,
		read: dayOfThisMonth,
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
		examples: ['the last day of March', 'the first day of 1938'],
		prefilter: ['day of'],
		expression: phrase`the (?:(?<first>first)|very last|last|final) day (?:of|in) (?:${MONTH}(?:,? ${YEAR})?|(?<whole>${YEAR.replace('<year>', '<only>')}))`,
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

/** `the 6th of last month`, `the 4th of the following month`: from the month of publication, or that last told of. */
function dayOfMonthNearby({ day, ordinal, step = '' }: Captures): Resolver | undefined {
	const dayOfMonth = day ? Number(day) : (ordinalOf(ordinal) ?? 0);
	const word = step.toLowerCase();
	const steps = /last|prev|prec/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0;
	return fromPublished('XXXX-XX-XX', (published, { findAntecedent }) => {
		const isNear = /^(?:this|last|next|the)$/.test(word);
		const from = isNear ? published : (findAntecedent(/^-?\d{4}-\d\d/) ?? published);
		const [, year, month] = /^(-?\d{4})-(\d\d)/.exec(from) ?? [];
		const at = dayIn(monthValue(Number(year), Number(month) + steps), dayOfMonth);
		return at && date(at);
	});
}

function dayIn(month: string, day: number): Day | undefined {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return dayOf(year, number, day);
}

function edgeOfMonth({ first, month, year, only }: Captures): Resolver | undefined {
	if (only) return date(first ? `${only}-01-01` : `${only}-12-31`);
	const number = monthOf(month);
	if (!number) return undefined;
	const edge = (at: number) => dayOf(at, number, first ? 1 : daysIn(at, number));
	if (year) {
		const at = edge(Number(year));
		return at && date(at);
	}
	return fromPublished('XXXX-XX-XX', (published, context) => {
		const near = nearestDay(number, first ? 1 : 28, { published, context });
		const at = near && edge(partsOf(near).year);
		return at && date(at);
	});
}

function dayOfThisMonth({ ordinal, weekday: name }: Captures): Resolver | undefined {
	const dayOfMonth = ordinalOf(ordinal) ?? 0;
	const weekday = weekdayNumber(name);
	const agreeing = (day: Day | undefined) =>
		day && weekday && weekdayOf(day) !== weekday ? undefined : day;
	return fromPublished('XXXX-XX-XX', (published, { direction, byReference }) => {
		const { year, month, day } = partsOf(published);
		const step = direction() === 'future' ? (dayOfMonth < day ? 1 : 0) : dayOfMonth > day ? -1 : 0;
		const at = byReference({
			news: agreeing(dayIn(monthValue(year, month + step), dayOfMonth)),
			from: (anchor, isBefore) => agreeing(ordinalFrom(anchor, dayOfMonth, isBefore)),
		});
		return at === undefined ? undefined : date(at);
	});
}

/** `the 19th`: of the month of the day told of, or of the one behind it, or before it. */
function ordinalFrom(anchor: EarlierTime, dayOfMonth: number, isBefore: boolean): Day | undefined {
	if (!anchor.month) return undefined;
	const from = anchor.day ? partsOf(anchor.day).day : 0;
	const step = isBefore && dayOfMonth > from ? -1 : !isBefore && dayOfMonth < from ? 1 : 0;
	return dayIn(monthValue(anchor.year, anchor.month + (anchor.day ? step : 0)), dayOfMonth);
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
