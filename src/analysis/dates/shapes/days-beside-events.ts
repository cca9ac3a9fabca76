import { addDays, type Day, dayOf } from '../../../domain/calendar.ts';
import { monthOf, numberOf } from '../numbers.ts';
import { type Captures, date, type MatchContext, type Pattern, type Resolver } from '../pattern.ts';
import { COUNT, DAY, MONTH, PART_OF_DAY, phrase, second, WEEKDAY, YEAR } from '../phrase.ts';
import { EVENT_NOUNS } from '../placing/day-of-event.ts';
import { hasPastVerb } from '../placing/direction.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { duration } from './durations.ts';
import { dayPart } from './weekdays.ts';
import { dayBeside, isOfNews, NEWS_DAY } from './years-to-the-day.ts';

/** ` the premiere on 14 March 1969`, ` the sale, set for 3 May`: something, and its day. */
const ITS_DAY = new RegExp(
	`^\\s(?:the|its|his|her|their|our|an?)\\s(?:[\\w’'-]{2,20},?\\s){1,4}(?:(?:set|due|planned|fixed|scheduled)\\s(?:for|on)|on|of)\\s(?:${DAY}\\s${MONTH}|${second(MONTH)}\\s${second(DAY)})(?:,?\\s${YEAR})?(?![\\w/])`,
	'i',
);

/** Days told as those before or after something of which the text goes on to tell the day. */
export const DAYS_BESIDE_EVENTS: readonly Pattern[] = [
	{
		kind: 'day-before-antecedent',
		examples: [
			'the day before the premiere',
			'the evening before her trial',
			'the eve of the vote',
		],
		prefilter: [
			' before the ',
			' before h',
			' before its',
			' before a',
			' before their',
			'eve of ',
		],
		expression: phrase`the (?:(?:day|${PART_OF_DAY}) before|eve(?= of))(?= [\w“"‘])`,
		read: ({ partOfDay }) => besideEvent(-1, partOfDay),
	},
	{
		kind: 'day-after-antecedent',
		examples: ['the day after the premiere', 'the morning after her trial'],
		prefilter: [' after the ', ' after h', ' after its', ' after a', ' after their'],
		expression: phrase`(?<!\bto )the (?:day|${PART_OF_DAY}) after(?= [\w“"‘])`,
		read: ({ partOfDay }) => besideEvent(1, partOfDay),
	},
	{
		kind: 'units-before-antecedent',
		examples: [
			'She was freed on Monday, two days after she was seized',
			'Two days after it sank, they found it on Monday',
		],
		prefilter: [' day after ', ' days after '],
		expression: phrase`(?<=[,–—] |^)(?:(?:just|only|exactly) )?${COUNT} days?(?= after(?! that))`,
		read: ({ count }) => daysBefore(count),
	},
];

/** So many days before the day of the news: what the text goes on to tell had happened then. */
function daysBefore(count: string | undefined): Resolver | undefined {
	const days = numberOf(count);
	if (!days) return undefined;
	return (context) => {
		const { before, after, published } = context;
		const [clause = ''] = /^[^,.;:–—]*/.exec(after) ?? [];
		const hasHappened = hasPastVerb(clause) && !HAS_A_DAY.test(clause) && !HEARD.test(before);
		const then = hasHappened ? dayBeside(context) : undefined;
		const isSaid = then !== published || NEWS_DAY.test(before) || NEWS_DAY.test(after);
		const at = then && isSaid && isOfNews(then, context) ? addDays(then, -days) : undefined;
		return at ? date(at) : duration({ count, unit: 'day' });
	};
}

/** ` it sailed on 4 March`, ` Monday’s vote was lost` */
const HAS_A_DAY = new RegExp(`\\d|\\b(?:${WEEKDAY}|${MONTH})\\b`);
/** `the court heard on Monday that she rang, `: what somebody did at another time. */
const HEARD = /\b(?:said|says|told|testified|heard|claim(?:s|ed)|alleged|recalled|wrote|that)\b/i;

/** `the day before the premiere on 14 March`; of what has no day beside it nothing is told. */
function besideEvent(days: number, partOfDay: string | undefined): Resolver {
	return (context) => {
		const day = dayNamedBehind(context) ?? dayNamedBefore(context);
		const beside = day && addDays(day, days);
		return beside && dayPart(beside, partOfDay);
	};
}

/** The day of what is named behind the phrase, where it stands behind that. */
export function dayNamedBehind(context: MatchContext): Day | undefined {
	const groups = ITS_DAY.exec(context.after.replace(/^\sof\b/, ''))?.groups;
	return groups && dayOfGroups(groups, context);
}

const EVENT_BEHIND = new RegExp(
	`^(?:\\sof)?\\sthe\\s(?<event>${EVENT_NOUNS.join('|')})(?!\\s(?:of|on|in)\\b)(?![\\w-])`,
	'i',
);

/** … or the one that the text has told with it. */
function dayNamedBefore({ after, dayOfEvent }: MatchContext): Day | undefined {
	const { event } = EVENT_BEHIND.exec(after)?.groups ?? {};
	return event === undefined ? undefined : dayOfEvent(event);
}

function dayOfGroups(
	{ day, day2, month, month2, year }: Captures,
	context: MatchContext,
): Day | undefined {
	const number = monthOf(month ?? month2);
	const ofMonth = Number(day ?? day2);
	if (!number) return undefined;
	if (year) return dayOf(Number(year), number, ofMonth);
	return (
		context.published && nearestDay(number, ofMonth, { published: context.published, context })
	);
}
