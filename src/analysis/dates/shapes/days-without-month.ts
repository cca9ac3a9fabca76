import { type Day, dayOf, partsOf, weekdayOf } from '../../../domain/calendar.ts';
import { ordinalOf, weekdayNumber } from '../numbers.ts';
import {
	type Captures,
	date,
	type EarlierTime,
	fromPublished,
	type Pattern,
	type Resolver,
	type Way,
} from '../pattern.ts';
import { DIGITS, ORDINAL, phrase, WEEKDAY, WEEKDAY_LETTERS } from '../phrase.ts';
import { monthValue } from '../timex.ts';

/** Days of a month that is not named. */
export const DAYS_WITHOUT_MONTH: readonly Pattern[] = [
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
		kind: 'day-of-nearby-month',
		examples: ['the 29th prox.', 'of the 3rd inst.', 'the 20th ult.'],
		prefilter: ['prox', 'inst', 'ult'],
		expression: phrase`(?:the )?(?<day>[0-3]?\d)(?:st|nd|rd|th) (?<which>prox|inst|ult)\b\.?`,
		read: ({ day, which = '' }) => {
			const steps = { prox: 1, ult: -1 }[which.toLowerCase()] ?? 0;
			const inMonth = (year: number, month: number) =>
				dayIn(monthValue(year, month + steps), Number(day));
			return fromPublished('XXXX-XX-XX', (published, { byReference }) => {
				const { year, month } = partsOf(published);
				const at = byReference({
					news: inMonth(year, month),
					from: (anchor) => (anchor.month ? inMonth(anchor.year, anchor.month) : undefined),
				});
				return at === undefined ? undefined : date(at);
			});
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
		examples: ['last September, the 16th, and', 'eleven days before, on the eighth.'],
		prefilter: [', the ', ', on the '],
		expression: phrase`(?<=, (?:on )?)the (?:(?<day>[0-3]?\d)(?:st|nd|rd|th)|${ORDINAL})(?=[.,;)]|$)`,
		read:
			({ day, ordinal }) =>
			({ apposed }) => {
				const at = apposedDay(apposed(), day ? Number(day) : (ordinalOf(ordinal) ?? 0));
				return at && date(at);
			},
	},
	/** As an entry of a diary opens: it is read on its own day. */
	{
		kind: 'day-of-this-month',
		examples: ['“12th. Pumps froze.'],
		prefilter: ['th.', 'st.', 'nd.', 'rd.'],
		expression: phrase`(?<=^[“"‘']?)(?<ordinal>[0-3]?\d(?:st|nd|rd|th))(?=\.(?: |$))`,
		read: ({ ordinal }) =>
			fromPublished('XXXX-XX-XX', (published) =>
				partsOf(published).day === ordinalOf(ordinal) ? date(published) : undefined,
			),
	},
	{
		kind: 'day-of-this-month',
		examples: ['Friday the 10th', 'Sunday, the 3rd'],
		prefilter: WEEKDAY_LETTERS,
		expression: phrase`${WEEKDAY},? the (?<ordinal>[0-3]?\d(?:st|nd|rd|th))(?! (?:of|day|floor|century|minute)\b)`,
		read: dayOfThisMonth,
	},
];

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

function dayOfThisMonth({ ordinal, weekday: name }: Captures): Resolver | undefined {
	const dayOfMonth = ordinalOf(ordinal) ?? 0;
	const weekday = weekdayNumber(name);
	const agreeing = (day: Day | undefined) =>
		day && weekday && weekdayOf(day) !== weekday ? undefined : day;
	return fromPublished('XXXX-XX-XX', (published, { direction, byReference, apposed }) => {
		const beside = apposedDay(apposed(), dayOfMonth);
		if (beside) return date(beside);
		const { year, month, day } = partsOf(published);
		const step = direction() === 'future' ? (dayOfMonth < day ? 1 : 0) : dayOfMonth > day ? -1 : 0;
		const at = byReference({
			news: agreeing(dayIn(monthValue(year, month + step), dayOfMonth)),
			from: (anchor, way) => agreeing(ordinalFrom(anchor, dayOfMonth, way)),
		});
		return at === undefined ? undefined : date(at);
	});
}

/** `last September, the 16th`, `eleven days before, on the eighth`: of the month that it stands beside, or the same day. */
function apposedDay(beside: string | undefined, dayOfMonth: number): Day | undefined {
	if (!beside || !/^\d{4}-\d\d(?:-\d\d)?$/.test(beside)) return undefined;
	const day = dayIn(beside.slice(0, 7), dayOfMonth);
	return beside.length === 7 || day === beside ? day : undefined;
}

/** `the 19th`: of the month of the day told of, or of the one behind it, or before it. */
function ordinalFrom(anchor: EarlierTime, dayOfMonth: number, way: Way): Day | undefined {
	if (!anchor.month) return undefined;
	const from = anchor.day ? partsOf(anchor.day).day : 0;
	const isBack = way === 'back';
	const step = isBack && dayOfMonth > from ? -1 : !isBack && dayOfMonth < from ? 1 : 0;
	return dayIn(monthValue(anchor.year, anchor.month + (anchor.day ? step : 0)), dayOfMonth);
}

function dayIn(month: string, day: number): Day | undefined {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return dayOf(year, number, day);
}
