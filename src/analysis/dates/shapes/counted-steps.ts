import { addDays, type Day, dayOf, partsOf, weekOf } from '../../../domain/calendar.ts';
import { TIME_UNITS, type TimeUnit } from '../../words/time/time-units.ts';
import { numberOf } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
} from '../pattern.ts';
import { ABOUT, anyOf, COUNT, phrase, second, UNIT, UNIT_LETTERS } from '../phrase.ts';
import { EVENT_NOUNS } from '../placing/day-of-event.ts';
import { extentOf, monthValue, quarterValue, weekValue, yearValue } from '../timex.ts';
import { before } from './counted-days.ts';
import { dayNamedBehind } from './days-beside-events.ts';
import { duration } from './durations.ts';

/** So many units from now, or from what was told of. */
export const COUNTED_STEPS: readonly Pattern[] = prefiltered(UNIT_LETTERS, [
	{
		kind: 'units-ago',
		examples: ['two years ago', 'about six weeks ago', 'several months ago'],
		prefilter: ['ago', 'back'],
		expression: phrase`${ABOUT}?${COUNT} ${UNIT} (?:ago|back)`,
		read: (groups) => fromNow(groups, -1),
	},
	{
		kind: 'units-ago',
		examples: ['two months and three days ago', 'three years, five months ago'],
		prefilter: ['ago'],
		expression: phrase`${ABOUT}?${COUNT} ${UNIT}(?: and|,) ${second(COUNT)} ${second(UNIT)} ago`,
		read: twoPartsAgo,
	},
	{
		kind: 'units-ago',
		examples: ['a year and a half ago', 'two and a half years ago'],
		prefilter: ['a half'],
		expression: phrase`${ABOUT}?(?:(?:a|one) (?<one>year) and a half|${COUNT} and a half (?<many>year)s) ago`,
		read: ({ count }) => {
			const years = count === undefined ? 1 : numberOf(count);
			return years
				? fromPublished('XXXX', (published) => moved(published, 'M', { steps: -12 * years - 6 }))
				: undefined;
		},
	},
	{
		kind: 'units-ago',
		examples: ['half a century ago', 'a quarter of a century ago'],
		prefilter: ['half a', 'quarter'],
		expression: phrase`${ABOUT}?(?:half a (?<unit>century|decade)|a quarter(?: of a)?[ -](?<quarter>century)) ago`,
		read: ({ unit = '', quarter }) => {
			const years = quarter ? 25 : /c/i.test(unit.slice(0, 1)) ? 50 : 5;
			return fromPublished('XXXX', (published) => date(yearValue(partsOf(published).year - years)));
		},
	},
	{
		kind: 'units-from-now',
		examples: ['two weeks from now', 'a month hence'],
		prefilter: ['from now', 'hence'],
		expression: phrase`${ABOUT}?${COUNT} ${UNIT} (?:from now|hence)`,
		read: (groups) => fromNow(groups, 1),
	},
	{
		kind: 'units-after-antecedent',
		examples: ['two months later', 'six days after that', 'a year later to the day'],
		prefilter: [
			'later',
			'after',
			'days on',
			'weeks on',
			'months on',
			'years on',
			'decades on',
			'year on',
		],
		expression: phrase`${ABOUT}?${COUNT} ${UNIT}(?<exact> to the day)? (?:later(?<alike>,? to the day)?|afterwards?|after that|after(?=[.,;:)”’"]|$)|thereafter|on(?=[,.]| (?:it|he|she|they|we|nobody|nothing)\b))(?! than)`,
		read: (groups) => fromAntecedent(groups, 1),
	},
	{
		kind: 'units-before-antecedent',
		examples: ['two weeks earlier', 'a year before'],
		prefilter: ['earlier', 'before', 'prior', 'previously'],
		expression: phrase`${ABOUT}?${COUNT} ${UNIT} (?:earlier|before(?: that|(?=[.,;:)”’"–—]|$| (?:with|in|at|on|by|from|as|to|but|when|while|and(?! after))\b))|beforehand|prior(?! to)|previously)(?! than(?! that\b))`,
		read: (groups) => fromAntecedent(groups, -1),
	},
	{
		kind: 'units-before-antecedent',
		examples: ['Nine days before the garrison had left.'],
		prefilter: ['before'],
		expression: phrase`${ABOUT}?${COUNT} ${UNIT} before(?= [^,;]*\bhad\b[^,;]*$)`,
		read: opening,
	},
	{
		kind: 'units-before-antecedent',
		examples: ['20 days before the accident', 'three weeks after the fire'],
		prefilter: ['before the', 'after the', 'prior to the'],
		expression: phrase`${ABOUT}?${COUNT} (?<unit>days?|weeks?) (?<side>before|after|prior to) the (?<event>${anyOf(EVENT_NOUNS)})(?! (?:of|on|in) )`,
		read: fromEvent,
	},
]);

/** `Nine days before the garrison had left.` opens its sentence, and no clause follows of which that would be the time. */
function opening(groups: Captures): Resolver | undefined {
	const read = fromAntecedent(groups, -1);
	return (context) => {
		if (/\w/.test(context.before)) return duration(groups);
		return typeof read === 'function' ? read(context) : read;
	};
}

/** Days counted from an event that the text has dated. */
function fromEvent({ count, unit = '', side = '', event = '' }: Captures): Resolver | undefined {
	const number = numberOf(count);
	if (!number) return undefined;
	const days = /^w/i.test(unit) ? 7 * number : number;
	return (context) => {
		// `on May 29, eight days before the fire`: the day is told, and not by the fire
		const isApposed = context.apposed() !== undefined;
		const day = isApposed
			? undefined
			: (dayNamedBehind(behindEvent(context, event)) ?? context.dayOfEvent(event));
		const then = day && addDays(day, /^after/i.test(side) ? days : -days);
		return then ? date(then) : duration({ count, unit: unit.replace(/s$/i, '') });
	};
}

/** `two days before the sale, set for 3 May`: what is said behind the phrase, with its last words. */
function behindEvent(context: MatchContext, event: string): MatchContext {
	return { ...context, after: ` the ${event}${context.after}` };
}

/** What must have been told for so many of a unit to be counted from it. */
const ANTECEDENT_BY_UNIT: Partial<Record<TimeUnit, RegExp>> = {
	D: /^\d{4}-\d\d-\d\d/,
	W: /^\d{4}-\d\d-\d\d/,
	M: /^\d{4}-(?:\d\d|W\d\d$)/,
};

function fromNow(groups: Captures, sign: number): Resolver | undefined {
	const unit = unitOf(groups);
	if (!unit) return undefined;
	const count = countOf(groups);
	if (count === undefined) return date(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
	return fromPublished('XXXX', (published, context) => {
		const quarter =
			unit === 'Y' && count === 1 && sign < 0 ? quarterBeforeAntecedent(context) : undefined;
		return quarter
			? date(quarter)
			: moved(published, unit, { steps: sign * count, from: published });
	});
}

/** `two months and three days ago`: both count, and the smaller unit says how exact it is. */
function twoPartsAgo({ count, unit = '', count2, unit2 = '' }: Captures): Resolver | undefined {
	const parts = [
		{ unit: unitOf({ unit }), steps: countOf({ count, unit }) },
		{ unit: unitOf({ unit: unit2 }), steps: countOf({ count: count2, unit: unit2 }) },
	];
	if (parts.some(({ steps }) => !steps)) return undefined;
	return fromPublished('XXXX', (published) => {
		const months = parts.reduce((sum, part) => sum + monthsIn(part), 0);
		const days = parts.reduce((sum, part) => sum + daysInPart(part), 0);
		const then = before(published, months || undefined, 'month') ?? published;
		if (parts.some((part) => daysInPart(part) === 0 && monthsIn(part) === 0)) return undefined;
		const day = days ? addDays(then, -days) : then;
		return day && date(days ? day : day.slice(0, -3));
	});
}

type Part = { readonly unit: TimeUnit | undefined; readonly steps: number | undefined };

function monthsIn({ unit, steps = 0 }: Part): number {
	return steps * ({ Y: 12, M: 1, DE: 120 }[unit as string] ?? 0);
}

function daysInPart({ unit, steps = 0 }: Part): number {
	return steps * ({ W: 7, D: 1 }[unit as string] ?? 0);
}

function fromAntecedent(groups: Captures, sign: number): Resolver | undefined {
	const unit = unitOf(groups);
	const count = countOf(groups);
	const isExact = groups['exact'] !== undefined || groups['alike'] !== undefined;
	if (!unit || unit === 'H' || unit === 'MIN' || unit === 'S') return undefined;
	if (count === undefined) return date(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
	return (context) => {
		const quarter =
			unit === 'Y' && count === 1 && sign < 0 ? quarterBeforeAntecedent(context) : undefined;
		if (quarter) return date(quarter, { isAside: true });
		const latest = context.findAntecedent(/^\d{2}/) ?? '';
		if ((unit === 'D' || unit === 'W') && MONTH_VALUE.test(latest)) {
			return inMonths(latest, sign * count * (unit === 'W' ? 7 : 1));
		}
		if (unit === 'Y' && /^\d{2,3}$/.test(latest)) return undefined;
		const then = unit === 'Y' && isExact ? yearsFrom(context, sign * count) : undefined;
		if (then) return date(then);
		const antecedent =
			context.findAntecedent(ANTECEDENT_BY_UNIT[unit] ?? /^\d{4}/) ??
			(sign < 0 ? context.published : undefined);
		return antecedent ? moved(antecedent, unit, { steps: sign * count }) : undefined;
	};
}

/** `a year later to the day`: the day last told of, so many years on. */
function yearsFrom({ findAntecedent }: MatchContext, years: number): Day | undefined {
	const antecedent = findAntecedent(/^\d{4}-\d\d-\d\d/)?.slice(0, 10) as Day | undefined;
	if (!antecedent) return undefined;
	const { year, month, day } = partsOf(antecedent);
	return dayOf(year + years, month, day);
}

const MONTH_VALUE = /^\d{4}-\d\d$/;

/** The month in which it is so many days from the middle of `month`. */
function inMonths(month: string, days: number): Timex | undefined {
	const then = addDays(`${month}-15` as Day, days);
	return then && date(then.slice(0, 7));
}

/** The same quarter a year before the one just told of: "$29 million a year earlier". */
function quarterBeforeAntecedent(context: MatchContext): string | undefined {
	const antecedent = context.findAntecedent(/^\d{4}-Q\d/);
	return antecedent && `${yearValue(Number(antecedent.slice(0, 4)) - 1)}${antecedent.slice(4)}`;
}

function unitOf({ unit = '' }: Captures): TimeUnit | undefined {
	return TIME_UNITS[unit.toLowerCase()];
}

/** A fortnight is two weeks. */
function countOf({ count, unit = '' }: Captures): number | undefined {
	const number = numberOf(count);
	return number && /^fortnight$/i.test(unit) ? number * 2 : number;
}

/** `value` (a day, month or year) moved by so many units; days stay days, the rest is as exact as the unit. */
function moved(
	value: string,
	unit: TimeUnit,
	{ steps, from }: { steps: number; from?: Day },
): Timex | undefined {
	const [year = 0, month = 1] = value.split('-').map(Number);
	const day = /^\d{4}-\d\d-\d\d/.test(value) ? (value.slice(0, 10) as Day) : undefined;
	if (unit === 'Y' || unit === 'DE') {
		const then = year + steps * (unit === 'DE' ? 10 : 1);
		return then > 0 ? date(yearValue(then)) : undefined;
	}
	if (unit === 'CE')
		return year + steps * 100 > 0 ? date(yearValue(year + steps * 100)) : undefined;
	if (unit === 'M') return value.length >= 7 ? inMonthsFrom(value, steps) : undefined;
	if (unit === 'Q') return date(quarterValue(year, Math.ceil(month / 3) + steps));
	const then = day && addDays(day, steps * (unit === 'W' ? 7 : 1));
	if (!then || !['D', 'W'].includes(unit)) return undefined;
	return date(unit === 'W' && from ? weekValue(weekOf(then)) : then);
}

function inMonthsFrom(value: string, steps: number): Timex | undefined {
	const first = extentOf(value).earliest;
	if (!first) return undefined;
	const { year, month } = partsOf(first);
	return date(monthValue(year, month + steps));
}
