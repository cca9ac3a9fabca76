import {
	addDays,
	type Day,
	dayOf,
	easterOf,
	midnightOf,
	weekdayOf,
} from '../../../../domain/calendar.ts';
import type { Country } from '../../../words/time/countries.ts';
import { FEASTS, HOLIDAYS, type HolidayRule } from '../../../words/time/holidays.ts';
import { NATIONAL_HOLIDAYS } from '../../../words/time/national-holidays.ts';
import { anyOf } from '../../phrase.ts';
import { nthWeekday } from '../parts-of-months.ts';

const NAMES = [...new Set([...Object.keys(HOLIDAYS), ...Object.keys(NATIONAL_HOLIDAYS)])];

/** A day with a name of its own. */
export const HOLIDAY = `(?<holiday>${anyOf(NAMES)}(?:(?<=bank[ ]holiday)[ ]Monday)?)`;
/** … or a feast, where what stands before it tells that it is one. */
export const FEAST = `(?<holiday>${anyOf([...NAMES, ...Object.keys(FEASTS)])})`;
/** What a text must hold for one of them. */
export const HOLIDAY_LETTERS = [
	...new Set([...NAMES, ...Object.keys(FEASTS)].map((name) => name.replace(/'.*/, ''))),
];

/** Is it a name that a day can have, as it is written? `a service of thanksgiving`, `the flag day for orphans` are none. */
export function isHolidayName(name = ''): boolean {
	return /\p{Lu}/u.test(name) || /\sbank\sholiday(?:\smonday)?$/.test(name);
}

/** How the day falls that `name` means in a country; of a country that nobody knows, in the United States. */
export function ruleOf(name: string, country: Country | undefined): HolidayRule | undefined {
	const known = name
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/(?<=\sbank\sholiday)\smonday$/, '');
	const national = NATIONAL_HOLIDAYS[known];
	const own = national?.[country ?? 'US'];
	// What the United States keep on a day of their own is kept on another elsewhere.
	return own || national?.US ? own : (HOLIDAYS[known] ?? FEASTS[known]);
}

/** The day that falls so in a year. */
export function holidayIn(rule: HolidayRule, year: number): Day | undefined {
	if ('easter' in rule) {
		const easter = easterOf(year);
		return easter && addDays(easter, rule.easter);
	}
	if ('day' in rule) return dayOf(year, rule.month, rule.day);
	if ('days' in rule) return rule.days.find((day) => day.startsWith(`${year}-`));
	if ('calendar' in rule) return inCalendar(rule, year);
	if ('from' in rule) {
		const from = dayOf(year, rule.month, rule.from);
		return from && addDays(from, (rule.weekday - weekdayOf(from) + 7) % 7);
	}
	const day = nthWeekday({ year, ...rule });
	return day && addDays(day, rule.plus ?? 0);
}

/** The month that it falls in, or may fall in. */
export function monthIn(rule: HolidayRule): number {
	return 'month' in rule ? rule.month : EASTER_MONTH;
}

const EASTER_MONTH = 4;

const CALENDARS = {
	chinese: new Intl.DateTimeFormat('en-u-ca-chinese', {
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC',
	}),
	hebrew: new Intl.DateTimeFormat('en-u-ca-hebrew', {
		month: 'long',
		day: 'numeric',
		timeZone: 'UTC',
	}),
};
/** A moon and some days: how long a day of another calendar is looked for. */
const DAYS_OF_MOON = 36;

function inCalendar(
	{ calendar, date, month, from }: Extract<HolidayRule, { calendar: string }>,
	year: number,
): Day | undefined {
	const first = dayOf(year, month, from);
	const days = Array.from({ length: DAYS_OF_MOON }, (_, step) => first && addDays(first, step));
	return days.find((day) => day && CALENDARS[calendar].format(midnightOf(day)) === date);
}
