import { addDays, type Day, dayOf, weekdayOf, weekOf } from '../../../../domain/calendar.ts';
import type { HolidayRule } from '../../../words/time/holidays.ts';
import { weekdayNumber } from '../../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
} from '../../pattern.ts';
import { anyOf, PART_OF_DAY, phrase, WEEKDAY, YEAR } from '../../phrase.ts';
import { weekValue } from '../../timex.ts';
import { dayPart } from '../weekdays.ts';
import { holidayNear } from './holiday-near.ts';
import { isLongPast, isOfSomething, isSurname } from './namesakes.ts';
import { FEAST, HOLIDAY, HOLIDAY_LETTERS, holidayIn, isHolidayName, ruleOf } from './rules.ts';

const OF_YEAR = `(?:(?:,?[ ](?:of[ ])?|[ ]in[ ])(?:${YEAR}|(?<step>last|this|next|that(?:[ ]same)?|the[ ]same|the[ ]following)[ ]year))`;
/** `the feast of the `: what may stand before the name of a feast. */
const THE_FEAST = '(?:(?:the[ ])?feast[ ]of[ ])?(?:the[ ])?';

/** `its Christmas concert`: some day before; a Mother’s Day concert is on the day. */
const OF_SEASON =
	'(?<=\\b(?:christmas|easter|halloween|thanksgiving))[ ](?:concerts?|plays?|pageants?|nativity|fayre|fair|appeal|rush|menu|singles?|number one|holidays|break|vacation|season|period)\\b';
/** What is named after the day, and has days of its own. */
const NAMED_AFTER =
	'(?![ ](?:week\\b|weekend\\b|Island|egg|parade|bonus|tree|card|present|market|sale|dinner|song|special|lights?\\b|carol|cake|cracker|decoration|jumper|pudding|shopp|gift|hamper|term\\b|turkey|bunny|cactus|lil(?:y|ies)|rose|costume|panto|lists?\\b|stocking|wreath|lunch|part(?:y|ies)|Eve\\b|War\\b)|-)';

/** Elsewhere these are churches, colleges and singers. */
const FEASTS_ALONE = ['All Saints', 'All Souls', 'Whitsun'];

/** Days with a name of their own, and days told by them. */
export const HOLIDAY_DATES: readonly Pattern[] = prefiltered(HOLIDAY_LETTERS, [
	{
		kind: 'holiday',
		examples: ['Thanksgiving', 'Good Friday 2023', 'last Christmas', 'Christmas night, 1953'],
		expression: phrase`(?:(?<beside>last|this|next) )?${HOLIDAY}(?: ${PART_OF_DAY})?${OF_YEAR}?(?!${OF_SEASON})${NAMED_AFTER}`,
		read: (groups) => named(groups, (day) => dayPart(day, groups['partOfDay'])),
	},
	{
		kind: 'holiday',
		examples: ['before All Saints.', 'since Whitsun 1950,'],
		prefilter: FEASTS_ALONE,
		expression: phrase`(?<=\b(?:before|after|since|until|till|missed|keep|kept) )(?<holiday>${anyOf(FEASTS_ALONE)})${OF_YEAR}?(?=[.,;!?”’"]|$| (?:was|is|and|but|when|he|she|it|they|we)\b)`,
		read: (groups) => named(groups, (day) => date(day)),
	},
	{
		kind: 'holiday',
		examples: ['All Souls was three days off'],
		prefilter: FEASTS_ALONE,
		expression: phrase`(?<holiday>${anyOf(FEASTS_ALONE)})(?= (?:was|is|fell|falls) (?:on|two|three|four|five|six|\d))`,
		read: (groups) => named(groups, (day) => date(day)),
	},
	{
		kind: 'repeated-month',
		examples: ['every Christmas', 'each Halloween'],
		prefilter: ['every', 'each'],
		expression: phrase`(?:every|each) ${HOLIDAY}(?! (?:week|day|tree|card|present|market)\b)`,
		read: ({ holiday: name = '' }) => {
			const rule = isHolidayName(name) ? ruleOf(name, undefined) : undefined;
			const value = rule && 'day' in rule ? dayOf(2000, rule.month, rule.day) : undefined;
			return { type: 'SET', value: value ? value.replace('2000', 'XXXX') : 'P1Y' };
		},
	},
	{
		kind: 'day-beside-holiday',
		examples: [
			'the day after Labor Day',
			'the evening before Thanksgiving',
			'the Thursday before Easter',
			'the Monday after Christmas, 1953',
		],
		prefilter: ['the '],
		expression: phrase`the (?:day|${PART_OF_DAY}|${WEEKDAY}) (?<side>before|after) ${THE_FEAST}${FEAST}${OF_YEAR}?${NAMED_AFTER}`,
		read: (groups) =>
			named(groups, (day) => {
				const beside = dayBeside(day, groups);
				return beside && dayPart(beside, groups['partOfDay']);
			}),
	},
	{
		kind: 'day-beside-holiday',
		examples: ['the eve of the Assumption, 1986', 'the feast of the Assumption'],
		prefilter: ['eve of', 'feast of'],
		expression: phrase`(?:the (?<eve>eve) of ${THE_FEAST}|(?:the )?feast of (?:the )?)${FEAST}${OF_YEAR}?${NAMED_AFTER}`,
		read: (groups) =>
			named(groups, (day) => {
				const then = groups['eve'] ? addDays(day, -1) : day;
				return then && date(then);
			}),
	},
	{
		kind: 'day-beside-holiday',
		examples: ['the Tuesday of Holy Week', 'the Friday in Easter week, 1916'],
		prefilter: ['holy week', 'easter week', 'whit week'],
		expression: phrase`the ${WEEKDAY} (?:of|in) (?<week>Holy|Easter|Whit) week${OF_YEAR}?`,
		read: ({ week = '', weekday, ...groups }) => {
			const from = { holy: -7, easter: 0, whit: 49 }[week.toLowerCase()] ?? 0;
			const rule = { easter: from + (weekdayNumber(weekday) ?? 0) };
			return by(groups, { ruleIn: () => rule, place: (day) => date(day) });
		},
	},
	{
		kind: 'week-of-holiday',
		examples: ['the week before Christmas', 'the weekend after Easter 2019'],
		prefilter: ['the week'],
		expression: phrase`the week(?<end>end)? (?<side>before|after) ${HOLIDAY}${OF_YEAR}?${NAMED_AFTER}`,
		read: (groups) => named(groups, (day) => weekBeside(day, groups), OPEN_WEEK),
	},
	{
		kind: 'week-of-holiday',
		examples: ['Easter week', 'the week of Thanksgiving', 'Memorial Day weekend'],
		expression: phrase`(?:the week of ${HOLIDAY}|${HOLIDAY.replace('holiday', 'other')} week(?<end>end)?)`,
		read: ({ holiday: name, other, end }) =>
			named({ holiday: name ?? other }, (day) => weekOfHoliday(day, end), OPEN_WEEK),
	},
]);

const OPEN_WEEK = 'XXXX-WXX';

type Telling = {
	readonly ruleIn: (context: MatchContext) => HolidayRule | undefined;
	/** What is meant, by the day of the holiday. */
	readonly place: (day: Day) => Timex | undefined;
	/** The value where nobody knows when the text came out. */
	readonly open?: string;
};

function named(groups: Captures, place: Telling['place'], open?: string): Resolver | undefined {
	const { holiday: name = '' } = groups;
	if (!isHolidayName(name)) return undefined;
	return by(groups, {
		ruleIn: (context) =>
			isOfSomething(name, context) ? undefined : ruleOf(name, context.country()),
		place,
		...(open && { open }),
	});
}

/** Of the year that is told, or of the one that the text goes on with. */
function by(groups: Captures, { ruleIn, place, open = 'XXXX-XX-XX' }: Telling): Resolver {
	const { year } = groups;
	if (year) {
		return (context) => {
			const rule = ruleIn(context);
			const day = rule && holidayIn(rule, Number(year));
			return day ? place(day) : date(year);
		};
	}
	return fromPublished(open, (published, context) => {
		const rule = ruleIn(context);
		if (!rule || isSurname(groups['holiday'], context)) return undefined;
		const step = groups['beside'] ?? groups['step'];
		const day = holidayNear(rule, published, { context, step });
		if (!day || isLongPast(day, published, context)) return undefined;
		return place(day);
	});
}

/** The day beside it, or the last or first such weekday. */
function dayBeside(day: Day, { side = '', weekday: name }: Captures): Day | undefined {
	const sign = /before/i.test(side) ? -1 : 1;
	const weekday = weekdayNumber(name);
	if (!weekday) return addDays(day, sign);
	const away = ((weekday - weekdayOf(day)) * sign + 7) % 7 || 7;
	return addDays(day, sign * away);
}

function weekBeside(day: Day, { side = '', end }: Captures): Timex | undefined {
	const isBefore = /before/i.test(side);
	const isInWeek = end !== undefined && !isBefore && weekdayOf(day) < 6;
	const then = addDays(day, isBefore ? -7 : isInWeek ? 0 : 7);
	return then && date(`${weekValue(weekOf(then))}${end ? '-WE' : ''}`);
}

function weekOfHoliday(day: Day, end: string | undefined): Timex | undefined {
	if (!end) return date(weekValue(weekOf(day)));
	// a Monday ends its weekend
	const at = addDays(day, weekdayOf(day) === 1 ? -1 : 0);
	return at && date(`${weekValue(weekOf(at))}-WE`);
}
