import {
	addDays,
	type Day,
	dayNumber,
	dayOf,
	easterOf,
	partsOf,
	weekOf,
} from '../../../domain/calendar.ts';
import { HOLIDAYS, type HolidayRule } from '../../words/time/holidays.ts';
import { anyOf, phrase, YEAR } from '../phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Setting,
	type Shape,
} from '../shape.ts';
import { weekValue } from '../timex.ts';
import { nthWeekday } from './weekdays-of-months.ts';

const HOLIDAY = `(?<holiday>${anyOf(Object.keys(HOLIDAYS))})`;
const OF_YEAR = `(?:,?[ ](?:of[ ])?(?:${YEAR}|(?<step>last|this|next)[ ]year))`;

const HOLIDAY_LETTERS = Object.keys(HOLIDAYS).map((name) => name.replace(/'.*/, ''));

/** Days with a name of their own. */
export const HOLIDAY_DATES: readonly Shape[] = needing(HOLIDAY_LETTERS, [
	/** `Thanksgiving`, `Good Friday 2023`, `last Christmas` */
	{
		name: 'holiday',
		pattern: phrase`(?:(?<beside>last|this|next) )?${HOLIDAY}${OF_YEAR}?(?! (?:week\b|Island|egg|parade|bonus|tree|card|present|market|sale|dinner|song|special)|-)`,
		read: (groups) => holiday(groups, 0),
	},
	/** `the day after Labor Day`, `the day before Thanksgiving` */
	{
		name: 'day beside a holiday',
		needs: ['the day before', 'the day after'],
		pattern: phrase`the day (?<side>before|after) ${HOLIDAY}${OF_YEAR}?`,
		read: (groups) => holiday(groups, /before/i.test(groups['side'] ?? '') ? -1 : 1),
	},
	/** `Easter week`, `the week of Thanksgiving` */
	{
		name: 'week of a holiday',
		pattern: phrase`(?:the week of ${HOLIDAY}|${HOLIDAY.replace('holiday', 'other')} week)`,
		read: holidayWeek,
	},
]);

function holiday(groups: Groups, days: number): Meaning | undefined {
	const rule = ruleOf(groups['holiday']);
	if (!rule) return undefined;
	if (groups['year']) {
		const day = dayBy(rule, Number(groups['year']));
		const moved = day && addDays(day, days);
		return moved && date(moved);
	}
	return fromPublished('XXXX-XX-XX', (published, setting) => {
		const day = holidayNear(rule, published, { setting, step: groups['beside'] ?? groups['step'] });
		const moved = day && addDays(day, days);
		return moved && date(moved);
	});
}

function holidayWeek({ holiday: name, other }: Groups): Meaning | undefined {
	const rule = ruleOf(name ?? other);
	if (!rule) return undefined;
	return fromPublished('XXXX-WXX', (published, setting) => {
		const day = holidayNear(rule, published, { setting, step: undefined });
		return day && date(weekValue(weekOf(day)));
	});
}

function ruleOf(name = ''): HolidayRule | undefined {
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

/** The holiday of a year told of just before, or the one nearest to publication on the side of the tense. */
function holidayNear(
	rule: HolidayRule,
	published: Day,
	{ setting, step }: { setting: Setting; step: string | undefined },
): Day | undefined {
	const { year } = partsOf(published);
	const days = [-1, 0, 1].flatMap((offset) => dayBy(rule, year + offset) ?? []);
	const ahead = days.find((day) => day > published);
	const behind = days.findLast((day) => day <= published);
	if (step && /last/i.test(step)) return behind;
	if (step && /next/i.test(step)) return ahead;
	if (step) return dayBy(rule, year);
	const beside = setting.before.endsWith(', ') ? setting.last(/^\d{4}-\d\d-\d\d$/) : undefined;
	const same = beside && dayBy(rule, Number(beside.slice(0, 4)));
	if (same && same === beside) return same;
	const told = setting.before.match(/\b((?:19|20)\d\d)\b(?!.*\b(?:19|20)\d\d\b)/)?.[1];
	if (told) return dayBy(rule, Number(told));
	if (setting.direction() === 'future') return ahead;
	const soon =
		ahead &&
		dayNumber(ahead) - dayNumber(published) <= 7 &&
		!/\b(?:on|at|since|last)\s$/.test(setting.before);
	return soon ? ahead : behind;
}
