import {
	addDays,
	type Day,
	dayNumber,
	dayOf,
	partsOf,
	weekdayOf,
} from '../../../domain/calendar.ts';
import { numberOf, weekdayNumber } from '../numbers.ts';
import {
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import { COUNT, phrase, second, WEEKDAY } from '../phrase.ts';
import { duration } from './durations.ts';

/** Days that are told by how many years it is since, where that is said to be so to the day, or somebody remembers it on that day. */
export const YEARS_TO_THE_DAY: readonly Pattern[] = prefiltered(
	[' year'],
	[
		{
			kind: 'years-to-the-day',
			examples: [
				'a year ago to the day',
				'fifty years to the day since',
				'It fell a year to the day after',
			],
			prefilter: ['to the ', 'oday since', 'o-day since', 'oday after'],
			expression: phrase`${COUNT} years? (?:ago,? (?:almost )?to the day|(?:to the (?:very )?(?:day|night|hour|minute)|to-?day) (?:since|after)(?! that))`,
			read: ({ count }) => yearsBefore(count),
		},
		{
			kind: 'years-to-the-day',
			examples: [
				'They met on Monday, exactly ten years after it sank',
				'A vigil was held on Sunday, two years after the mill burned down',
			],
			prefilter: ['xactly ', ', '],
			expression: phrase`(?<=(?<exact>exactly )|, )${COUNT} years?(?= (?:since|after)(?! that))`,
			read: ({ count, exact }) =>
				yearsBefore(
					count,
					({ before, isRemembrance }) =>
						NEWS_DAY.test(before) && (exact !== undefined || isRemembrance()),
				),
		},
		{
			kind: 'years-to-the-day',
			examples: [
				'the minute at which, a year earlier, the hill came down',
				'the hour when two years before',
			],
			prefilter: ['minute', 'moment', 'hour'],
			expression: phrase`(?<=\bthe (?:exact |very |precise )?(?:minute|moment|hour) (?:at which|when),? )(?:exactly )?${COUNT} years? (?:earlier|before|ago)`,
			read: ({ count }) => yearsBefore(count),
		},
		{
			kind: 'years-to-the-day',
			examples: ['On Thursday it will be ten years since', 'They wept to mark ten years since'],
			prefilter: ['since'],
			expression: phrase`(?:(?<=\b(?:on [a-z]{3,9}(?: \d\d?)?|today|tomorrow|yesterday),? it (?:is|was|will be) )${COUNT} years?|(?<=\bmark(?:ed|s|ing)? )${second(COUNT)} years?) since`,
			read: ({ count, count2 }) => yearsBefore(count ?? count2),
		},
		{
			kind: 'years-before-today',
			examples: ['It burst exactly a year ago', 'Exactly ten years ago it fell'],
			prefilter: ['xactly '],
			expression: phrase`(?<=exactly )${COUNT} years? ago(?!,? (?:to|on|this|last|today|tomorrow|yesterday)\b)`,
			read: ({ count }) =>
				fromPublished('XXXX-XX-XX', (published) => {
					const then = sameDay(published, numberOf(count) ?? 0);
					return then && then !== published ? date(then) : undefined;
				}),
		},
		{
			kind: 'years-to-the-day',
			examples: [
				'Candles were lit on Sunday. Five years have passed since',
				'A year has gone by since',
			],
			prefilter: ['passed since', 'gone by since'],
			expression: phrase`${COUNT} years?(?= ha(?:s|ve) (?:now )?(?:passed|gone by) since)`,
			read: ({ count }) => yearsBefore(count, ({ isRemembrance }) => isRemembrance()),
		},
		{
			kind: 'years-on-today',
			examples: ['Two years on, today, they met', 'Ten years later, today'],
			prefilter: ['oday'],
			expression: phrase`${COUNT} years? (?:on|later),? today(?!['’])`,
			read: ({ count }) => yearsOnToday(count),
		},
	],
);

/** What is told of it is of the day of publication: what it goes back to is told elsewhere. */
function yearsOnToday(count: string | undefined): Resolver | undefined {
	const years = numberOf(count);
	if (!years) return undefined;
	return fromPublished('XXXX-XX-XX', (published) => {
		const origin = sameDay(published, years);
		return origin && { ...date(published), origin };
	});
}

/** So many years before the day that is told. */
function yearsBefore(
	count: string | undefined,
	holds: (context: MatchContext) => boolean = () => true,
): Resolver | undefined {
	const years = numberOf(count);
	if (!years) return undefined;
	return (context) => {
		const hasOwnDay = ITS_OWN_DAY.test(context.after);
		const day = !hasOwnDay && holds(context) ? dayBeside(context) : undefined;
		const then = day && isOfNews(day, context) ? sameDay(day, years) : undefined;
		return then ? date(then) : duration({ count, unit: 'year' });
	};
}

/** `on Wednesday, `, `tonight, ` */
export const NEWS_DAY = new RegExp(`\\b(?:on ${WEEKDAY}|today|yesterday|tonight)\\b`, 'i');

/** The day told before it in its sentence, or behind it: `Twenty years to the day after the ferry sank, they met on Monday`. */
export function dayBeside({ after, day, published }: MatchContext): Day | undefined {
	const before = day();
	if (before !== published || published === undefined) return before;
	const weekday = weekdayNumber(DAY_BEHIND.exec(after)?.groups?.['weekday']);
	if (weekday === undefined) return published;
	return addDays(published, -((weekdayOf(published) - weekday + 7) % 7));
}

/** ` the robbery of April 9, 2021`, ` the vote of 1988` */
const ITS_OWN_DAY = /^\s[^.;,]{1,60}\s(?:of|on|in)\s(?:\p{Lu}\p{L}{2,8}\.?\s)?\d/u;

const DAY_BEHIND = new RegExp(`\\bon ${WEEKDAY}\\b`);

/** What came years to the day after something else, and both long ago, is background: it is told by the other’s day. */
export function isOfNews(day: Day, { published }: MatchContext): boolean {
	return published === undefined || Math.abs(dayNumber(published) - dayNumber(day)) <= NEWS_DAYS;
}

const NEWS_DAYS = 60;

function sameDay(day: Day, years: number): Day | undefined {
	const { year, month, day: dayOfMonth } = partsOf(day);
	return year > years ? dayOf(year - years, month, dayOfMonth) : undefined;
}
