import {
	addDays,
	type Day,
	dayNumber,
	dayOf,
	easterOf,
	partsOf,
	weekdayOf,
	weekOf,
} from '../../../domain/calendar.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { HOLIDAYS, type HolidayRule } from '../../words/time/holidays.ts';
import { NUMBERS } from '../../words/time/numbers.ts';
import { numberOf } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import { anyOf, phrase, YEAR } from '../phrase.ts';
import { hasPastVerb } from '../placing/direction.ts';
import { yearFrom } from '../reference/from-anchor.ts';
import { weekValue } from '../timex.ts';
import { nthWeekday } from './parts-of-months.ts';

const HOLIDAY = `(?<holiday>${anyOf(Object.keys(HOLIDAYS))})`;
const OF_YEAR = `(?:(?:,?[ ](?:of[ ])?|[ ]in[ ])(?:${YEAR}|(?<step>last|this|next|that(?:[ ]same)?|the[ ]same|the[ ]following)[ ]year))`;

const HOLIDAY_LETTERS = Object.keys(HOLIDAYS).map((name) => name.replace(/'.*/, ''));

/** `its Christmas concert`: some day before; a Mother’s Day concert is on the day. */
const OF_SEASON =
	'(?<=\\b(?:christmas|easter|halloween|thanksgiving))[ ](?:concerts?|plays?|pageants?|nativity|fayre|fair|appeal|rush|menu|singles?|number one|holidays|break|vacation|season|period)\\b';

/** Days with a name of their own. */
export const HOLIDAY_DATES: readonly Pattern[] = prefiltered(HOLIDAY_LETTERS, [
	{
		kind: 'holiday',
		examples: ['Thanksgiving', 'Good Friday 2023', 'last Christmas'],
		expression: phrase`(?:(?<beside>last|this|next) )?${HOLIDAY}${OF_YEAR}?(?!${OF_SEASON})(?! (?:week\b|weekend\b|Island|egg|parade|bonus|tree|card|present|market|sale|dinner|song|special|lights?\b|carol|cake|cracker|decoration|jumper|pudding|shopp|gift|hamper|term\b|turkey|bunny|cactus|lil(?:y|ies)|rose|costume|panto|lists?\b|stocking|wreath|lunch|part(?:y|ies)\b)|-)`,
		read: (groups) => holiday(groups, 0),
	},
	{
		kind: 'repeated-month',
		examples: ['every Christmas', 'each Halloween'],
		prefilter: ['every', 'each'],
		expression: phrase`(?:every|each) ${HOLIDAY}(?! (?:week|day|tree|card|present|market)\b)`,
		read: ({ holiday: name }) => {
			const rule = ruleOf(name);
			const value = rule && 'day' in rule ? dayOf(2000, rule.month, rule.day) : undefined;
			return { type: 'SET', value: value ? value.replace('2000', 'XXXX') : 'P1Y' };
		},
	},
	{
		kind: 'day-beside-holiday',
		examples: ['the day after Labor Day', 'the day before Thanksgiving'],
		prefilter: ['the day before', 'the day after'],
		expression: phrase`the day (?<side>before|after) ${HOLIDAY}${OF_YEAR}?`,
		read: (groups) => holiday(groups, /before/i.test(groups['side'] ?? '') ? -1 : 1),
	},
	{
		kind: 'week-of-holiday',
		examples: ['Easter week', 'the week of Thanksgiving', 'Memorial Day weekend'],
		expression: phrase`(?:the week of ${HOLIDAY}|${HOLIDAY.replace('holiday', 'other')} week(?<end>end)?)`,
		read: holidayWeek,
	},
]);

function holiday(groups: Captures, days: number): Resolver | undefined {
	const rule = ruleOf(groups['holiday']);
	if (!rule) return undefined;
	if (groups['year']) {
		const day = dayBy(rule, Number(groups['year']));
		const moved = day && addDays(day, days);
		return moved && date(moved);
	}
	return fromPublished('XXXX-XX-XX', (published, context) => {
		if (isSurname(groups['holiday'], context)) return undefined;
		const day = holidayNear(rule, published, { context, step: groups['beside'] ?? groups['step'] });
		const moved = day && addDays(day, days);
		if (!moved || isLongPast(moved, published, context)) return undefined;
		return date(moved);
	});
}

/** `the Boxing Day tsunami`: known by its day, long after it, and of which year is not said. */
const KNOWN_BY_DAY =
	/^\s(?:tsunami|bombings?|attacks?|massacre|tornado(?:es)?|disaster|killings?|riots?|earthquake|quake|storms?|floods?|blaze|murders?|uprising|rising|coup|raids?|blizzard|hurricane|offensive|shootings?)\b/;
const RECENT = 90;

function isLongPast(day: Day, published: Day, { before, after }: MatchContext): boolean {
	return (
		/\bthe\s$/i.test(before) &&
		KNOWN_BY_DAY.test(after) &&
		Math.abs(dayNumber(published) - dayNumber(day)) > RECENT &&
		!/\b(?:1\d|20)\d\d\b/.test(before + after.slice(0, RECENT))
	);
}

const NAME_BEFORE = /(?<![\p{L}’'-])(?<word>\p{Lu}\p{Ll}+)\s$/u;

/** `Carol Christmas`, `Father Christmas`: behind a capital a feast of one word is a name. */
function isSurname(holiday = '', { before }: MatchContext): boolean {
	const word = NAME_BEFORE.exec(before)?.groups?.['word']?.toLowerCase();
	return word !== undefined && !/\s/.test(holiday) && !FUNCTION_WORDS.has(word);
}

function holidayWeek({ holiday: name, other, end }: Captures): Resolver | undefined {
	const rule = ruleOf(name ?? other);
	if (!rule) return undefined;
	return fromPublished('XXXX-WXX', (published, context) => {
		const day = holidayNear(rule, published, { context, step: undefined });
		if (!end) return day && date(weekValue(weekOf(day)));
		// a Monday ends its weekend
		const at = day && addDays(day, weekdayOf(day) === 1 ? -1 : 0);
		return at && date(`${weekValue(weekOf(at))}-WE`);
	});
}

/** `a service of thanksgiving`, `the flag day for orphans`: written small they are no feasts. */
function ruleOf(name = ''): HolidayRule | undefined {
	if (!/\p{Lu}/u.test(name) && !/\sbank\sholiday$/.test(name)) return undefined;
	return HOLIDAYS[name.toLowerCase().replaceAll('’', "'")];
}

function dayBy(rule: HolidayRule, year: number): Day | undefined {
	if ('easter' in rule) {
		const easter = easterOf(year);
		return easter && addDays(easter, rule.easter);
	}
	if ('day' in rule) return dayOf(year, rule.month, rule.day);
	const day = nthWeekday({ year, ...rule });
	return day && addDays(day, rule.plus ?? 0);
}

/** `Mary Orr, who joined in 2021, `: when that was is not when the rest is. */
const RELATIVE = /,\s(?:who|which)\s[^,;]*,/g;
const LAST_YEAR = /(?<!\bAct )\b((?:19|20)\d\d)\b(?!.*\b(?:19|20)\d\d\b)/;

/** `one for 2024, and the other will be out before `: what is to come has a year of its own. */
const OWN_CLAUSE = /[,;]\s(?:and|but|while)\s/;

function yearWritten({ before, direction }: MatchContext): string | undefined {
	const words = before.replace(RELATIVE, ' ');
	const clause = words.split(OWN_CLAUSE).at(-1) ?? '';
	const isAhead = /\bwill\b|['’]ll\b/.test(clause) && direction() === 'future';
	return (isAhead ? clause : words).match(LAST_YEAR)?.[1];
}

/** The month that it falls in, or may fall in. */
function monthIn(rule: HolidayRule): number {
	return 'month' in rule ? rule.month : EASTER_MONTH;
}

const EASTER_MONTH = 4;

/** The holiday of a year told of just before, or the one nearest to publication on the side of the tense. */
function holidayNear(
	rule: HolidayRule,
	published: Day,
	{ context, step }: { context: MatchContext; step: string | undefined },
): Day | undefined {
	const { year } = partsOf(published);
	const days = [-1, 0, 1].flatMap((offset) => dayBy(rule, year + offset) ?? []);
	const ahead = days.find((day) => day > published);
	const behind = days.findLast((day) => day <= published);
	if (step && /last/i.test(step)) return behind;
	if (step && /next/i.test(step)) return ahead;
	if (/^(?:that|the)/i.test(step ?? '')) return ofAntecedentYear(rule, context, step);
	if (step) return dayBy(rule, year);
	const beside = context.before.endsWith(', ')
		? context.findAntecedent(/^\d{4}-\d\d-\d\d$/)
		: undefined;
	const same = beside && dayBy(rule, Number(beside.slice(0, 4)));
	if (same && same === beside) return same;
	const written = yearWritten(context);
	if (written) return dayBy(rule, Number(written));
	const governed = context.governingYear({ month: monthIn(rule) });
	if (governed !== undefined) return dayBy(rule, governed);
	return context.byReference({
		news: holidayByTense({ ahead, behind }, published, context),
		from: (anchor, isBefore) => {
			const day = dayBy(rule, anchor.year);
			return day && dayBy(rule, yearFrom(anchor, partsOf(day), isBefore));
		},
	}) as Day | undefined;
}

/** `Boxing Day that year`, `Easter the following year` */
function ofAntecedentYear(
	rule: HolidayRule,
	{ findAntecedent }: MatchContext,
	step = '',
): Day | undefined {
	const antecedent = findAntecedent(/^\d{4}/);
	return antecedent
		? dayBy(rule, Number(antecedent.slice(0, 4)) + Number(/following/i.test(step)))
		: undefined;
}

type Around = { readonly ahead: Day | undefined; readonly behind: Day | undefined };

/** `five weeks before `: how far it is to the day, where the text tells. */
const SO_FAR = new RegExp(
	`\\b(?<count>\\d{1,2}|${anyOf(Object.keys(NUMBERS).slice(1))}|a)\\s(?<unit>day|week|month)s?\\s(?:before|until|till|to|ahead of|away from|short of)\\s$`,
	'i',
);
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
/** `approved Halloween hours`, `set the Christmas timetable for`: what is arranged for it. */
const ARRANGED_FOR =
	/\b(?:sets?|approved?|approves|plans?|planned|announced|scheduled|fixed|agreed)\s(?:the\s|its\s|their\s)?$/i;
const ITS_PLANS =
	/^\s(?:[\p{Ll}-]+\s){0,2}(?:hours|opening|schedule|service|services|timetable|closures?|programme|program|concert|parade|routes?)\b/u;
const SOON = 7;

function holidayByTense(
	{ ahead, behind }: Around,
	published: Day,
	context: MatchContext,
): Day | undefined {
	const { before, after } = context;
	const days = ahead ? dayNumber(ahead) - dayNumber(published) : Infinity;
	const { count, unit } = SO_FAR.exec(before)?.groups ?? {};
	if (unit) {
		const away = (numberOf(count) ?? 1) * (DAYS_IN[unit.toLowerCase()] ?? 1);
		return Math.abs(away - days) <= Math.max(2, away / 3) ? ahead : behind;
	}
	if (context.direction() === 'future') return ahead;
	if (ARRANGED_FOR.test(before) && ITS_PLANS.test(after)) return ahead;
	if (isEntry(context)) return days <= SOON_IN_LISTS ? ahead : behind;
	const isOver = BESIDE.test(before) && (SINCE_LAST.test(before) || hasPastVerb(before + after));
	return days <= SOON && !isOver ? ahead : behind;
}

/** How far ahead a list still tells of the next feast. */
const SOON_IN_LISTS = 120;
const ENTRY_BEFORE =
	/^[^\p{L}\d]{0,4}(?:The\s|(?:\p{Lu}\p{L}{1,20}\s){1,4}(?:to|until|and|–|-)\s)?$/u;
const ENTRY_BEHIND = /^(?:\s(?:to|until|and|–|-)(?:\s\p{Lu}\p{L}+){1,3})?:\s/u;

/** `: line closed`: how it will be, and nothing that was done. */
const IS_SHUT = /^:\s(?:\p{L}+\s)?(?:closed|cancelled|suspended|reduced)\b/u;

/** `• Good Friday to Easter Monday: no trains`: of what is to come, where no verb tells that it was. */
function isEntry({ before, after }: MatchContext): boolean {
	return (
		ENTRY_BEFORE.test(before) &&
		ENTRY_BEHIND.test(after) &&
		!hasPastVerb(after.replace(IS_SHUT, ''))
	);
}

const BESIDE = /\b(?:on|at|since|last)\s$/;
const SINCE_LAST = /\b(?:at|since|last)\s$/;
