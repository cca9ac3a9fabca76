import type { Precision } from '../../domain/articles/precision.ts';
import { addDays, type Day, dayNumber, dayOf, daysIn, weekdayOf } from '../../domain/calendar.ts';
import { SEASONS } from '../words/time/seasons.ts';
import type { Timex } from './pattern.ts';

/** The first and the last day that a value can mean, and how exact it is. */
export type Extent = {
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly precision: Precision;
};

const VAGUE: Extent = { earliest: null, latest: null, precision: 'vague' };

type Kind = { pattern: RegExp; extent: (...parts: number[]) => Extent };

const YEAR = '(-?\\d{4})';
const whole = (rest: string) => new RegExp(`^${YEAR}${rest}$`);

const KINDS: readonly Kind[] = [
	{ pattern: whole('-(\\d\\d)-(\\d\\d)(?:T.*)?'), extent: oneDay },
	{
		pattern: whole('-(\\d\\d)'),
		extent: (year, month) => months('month', year, month, month),
	},
	{ pattern: whole(''), extent: (year) => months('year', year, 1, 12) },
	{
		pattern: whole('-Q(\\d)'),
		extent: (year, quarter) => months('quarter', year, quarter * 3 - 2, quarter * 3),
	},
	{
		pattern: whole('-H(\\d)'),
		extent: (year, half) => months('range', year, half * 6 - 5, half * 6),
	},
	{ pattern: whole('-W(\\d\\d)'), extent: (year, week) => weekdays(year, week, 1) },
	{ pattern: whole('-W(\\d\\d)-WE'), extent: (year, week) => weekdays(year, week, 6) },
	{
		pattern: /^(\d{3})X?$/,
		extent: (decade) => years('decade', decade * 10, decade * 10 + 9),
	},
	{
		pattern: /^(\d{2})$/,
		extent: (century) => years('range', Math.max(century * 100, 1), century * 100 + 99),
	},
	{
		pattern: whole(`-(\\d\\d)-(\\d\\d)/${YEAR}-(\\d\\d)-(\\d\\d)`),
		extent: (year, month, day, ...end) => ({
			earliest: oneDay(year, month, day).earliest,
			latest: oneDay(...end).latest,
			precision: 'range',
		}),
	},
	{ pattern: whole(`/${YEAR}`), extent: (from, to) => years('range', from, to) },
];

const SEASON = /^(?<year>-?\d{4})-(?<code>[A-Z]{2})$/;

/** Reads the TIMEX3 value of a point or stretch of time; what is no such value is vague. */
export function extentOf(value: string): Extent {
	for (const { pattern, extent } of KINDS) {
		const match = pattern.exec(value);
		if (match) return extent(...match.slice(1).map(Number));
	}
	const { year = '', code = '' } = SEASON.exec(value)?.groups ?? {};
	const season = Object.values(SEASONS).find((known) => known.code === code);
	return season ? months('season', Number(year), season.from, season.to) : VAGUE;
}

/** What `timex` can mean: its value, narrowed by "early" or "late", up to `until` or what else it reaches to. */
export function extentOfTimex(timex: Timex, until?: Timex): Extent {
	if (timex.type !== 'DATE' && timex.type !== 'TIME') return VAGUE;
	const own = narrowed(extentOf(timex.value), timex.part);
	const through = extentThrough(timex, until);
	const end = through.latest;
	return end ? { ...own, latest: end, precision: 'range' } : own;
}

function extentThrough({ through }: Timex, until: Timex | undefined): Extent {
	if (until) return narrowed(extentOf(until.value), until.part);
	return through === undefined ? VAGUE : extentOf(through);
}

/** `2023-02` from 2023 and 2; months below 1 and above 12 fall into the years beside. */
export function monthValue(year: number, month: number): string {
	const index = year * 12 + month - 1;
	return `${yearValue(Math.floor(index / 12))}-${String(index - Math.floor(index / 12) * 12 + 1).padStart(2, '0')}`;
}

/** `2023-Q1`; quarters below 1 and above 4 fall into the years beside. */
export function quarterValue(year: number, quarter: number): string {
	const index = year * 4 + quarter - 1;
	return `${yearValue(Math.floor(index / 4))}-Q${index - Math.floor(index / 4) * 4 + 1}`;
}

/** `0987` from 987; `-0043` from -43, which is 44 BC. */
export function yearValue(year: number): string {
	return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The year that a value begins with: 2023 of `2023-W08`; undefined for a decade, a reference or an open year. */
export function yearOfValue(value: string): number | undefined {
	const year = /^-?\d{4}(?!\d)/.exec(value)?.[0];
	return year === undefined ? undefined : Number(year);
}

/** A value without its year: `-W08` of `2023-W08`. */
export function restOfValue(value: string): string {
	return value.replace(/^-?\d{4}/, '');
}

/** `2023-W08` from its year and week. */
export function weekValue({ year, week }: { year: number; week: number }): string {
	return `${yearValue(year)}-W${String(week).padStart(2, '0')}`;
}

function oneDay(year = 0, month = 0, day = 0): Extent {
	const at = dayOf(year, month, day);
	return at ? { earliest: at, latest: at, precision: 'day' } : VAGUE;
}

function months(precision: Precision, year: number, from: number, to: number): Extent {
	const lastYear = to > 12 ? year + 1 : year;
	const lastMonth = to > 12 ? to - 12 : to;
	return span(
		precision,
		dayOf(year, from, 1),
		dayOf(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
	);
}

function years(precision: Precision, from: number, to: number): Extent {
	return span(precision, dayOf(from, 1, 1), dayOf(to, 12, 31));
}

function weekdays(year: number, week: number, from: number): Extent {
	const fourth = dayOf(year, 1, 4);
	if (!fourth) return VAGUE;
	const monday = addDays(fourth, (week - 1) * 7 + 1 - weekdayOf(fourth));
	return monday ? span('week', addDays(monday, from - 1), addDays(monday, 6)) : VAGUE;
}

function span(precision: Precision, earliest: Day | undefined, latest: Day | undefined): Extent {
	return earliest && latest ? { earliest, latest, precision } : VAGUE;
}

/** Early ends after a third, mid lies between the thirds, late begins after two. */
function narrowed(extent: Extent, part: Timex['part']): Extent {
	const { earliest, latest } = extent;
	if (!part || !earliest || !latest) return extent;
	const days = dayNumber(latest) - dayNumber(earliest);
	const first =
		part === 'early' ? 0 : part === 'mid' ? Math.ceil(days / 3) : Math.ceil((days * 2) / 3);
	const last =
		part === 'early' ? Math.ceil(days / 3) : part === 'mid' ? Math.ceil((days * 2) / 3) : days;
	return {
		...extent,
		earliest: addDays(earliest, first) ?? earliest,
		latest: addDays(earliest, last) ?? latest,
	};
}
