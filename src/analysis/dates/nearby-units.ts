import { addDays, type Day, partsOf, weekOf } from '../../domain/calendar.ts';
import { SEASONS } from '../words/seasons.ts';
import { nearestDay } from './full-dates.ts';
import { monthOf, partOf } from './numbers.ts';
import { DAY, MONTH, PART, phrase, SEASON, SEASON_LETTERS, UNIT_LETTERS } from './phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Reading,
	type Setting,
	type Shape,
} from './shape.ts';
import { monthValue, quarterValue, weekValue, yearValue } from './timex.ts';

const LARGE_UNIT =
	'(?<unit>week|weekend|month|quarter|year|decade|century|fiscal[ -]year|financial[ -]year)';

/** Weeks, months and years named by their distance from now, or from what was told of. */
export const NEARBY_UNITS: readonly Shape[] = needing(UNIT_LETTERS, [
	/** `last week`, `later this month`, `the end of next year`, `the coming year` */
	{
		name: 'stretch beside this one',
		pattern: phrase`${PART}?(?:the )?(?<step>last|this past|previous|this|current|next|coming|this coming|upcoming) ${LARGE_UNIT}(?!-|s)`,
		read: ({ step, unit, part }) =>
			fromPublished('XXXX', (published) => stepped(stepOf(step), unit ?? '', { published, part })),
	},
	/** `the latest quarter` */
	{
		name: 'stretch beside this one',
		pattern: phrase`the (?:latest|most recent|just-ended) (?<unit>quarter|month|week|year|fiscal year)`,
		read: ({ unit = '' }) =>
			fromPublished('XXXX', (published) =>
				stepped(unit === 'quarter' ? -1 : 0, unit, { published }),
			),
	},
	/** `last spring`, `this summer`, `next fall` */
	{
		name: 'season beside this one',
		needs: SEASON_LETTERS,
		pattern: phrase`${PART}?(?:the )?(?<step>last|this past|this|next|coming|this coming) ${SEASON}`,
		read: ({ step, season = '' }) =>
			fromPublished('XXXX', (published) => steppedSeason(stepOf(step), season, published)),
	},
	/** `the spring of next year` */
	{
		name: 'season of a year nearby',
		needs: SEASON_LETTERS,
		pattern: phrase`${PART}?(?:the )?${SEASON} (?:of )?(?<step>last|this|next) year`,
		read: ({ step, season = '' }) =>
			fromPublished('XXXX', (published) => {
				const known = SEASONS[season.toLowerCase()];
				const year = partsOf(published).year + stepOf(step);
				return known && date(`${yearValue(year)}-${known.code}`);
			}),
	},
	/** `the week of March 6` */
	{
		name: 'week of a day',
		pattern: phrase`the week (?:of|beginning|starting|ending) (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})`,
		read: ({ month, day, dayFirst, monthLast }) => {
			const number = monthOf(month ?? monthLast);
			if (!number) return undefined;
			return fromPublished('XXXX-WXX', (published, setting) => {
				const at = nearestDay(number, Number(day ?? dayFirst), { published, setting });
				return at && date(weekValue(weekOf(at)));
			});
		},
	},
	/** `the first week of December`, `the last week in May` */
	{
		name: 'week of a month',
		pattern: phrase`the (?<nth>first|second|third|last) (?:full )?week (?:of|in) ${MONTH}`,
		read: weekOfMonth,
	},
	/** `that year`, `the same month`, `later that week` */
	{
		name: 'the stretch told of',
		pattern: phrase`(?:(?:later|earlier|early|late) )?(?:in )?(?:that|that same|the same) (?<unit>week|weekend|month|year|decade)(?! (?:period|ago))`,
		read:
			({ unit = '' }) =>
			(setting) =>
				beside(0, unit, setting),
	},
	/** `the following year`, `the next month`, `the previous week` */
	{
		name: 'the stretch beside one told of',
		pattern: phrase`the (?<step>following|next|previous|preceding|subsequent) (?<unit>week|weekend|month|year|decade|century)`,
		read:
			({ step = '', unit = '' }) =>
			(setting) =>
				beside(/prev|prec/i.test(step) ? -1 : 1, unit, setting),
	},
	/** `the year before`, `the week after` */
	{
		name: 'the stretch beside one told of',
		pattern: phrase`the (?<unit>week|weekend|month|year) (?<step>before|after|previous)(?! [\w“"‘])`,
		read:
			({ step = '', unit = '' }) =>
			(setting) =>
				beside(/after/i.test(step) ? 1 : -1, unit, setting),
	},
	/** `the weekend`, `over the weekend` */
	{
		name: 'the weekend',
		pattern: phrase`(?:the|at the|over the) weekend(?! (?:of|before|after)\b)`,
		read: () =>
			fromPublished('XXXX-WXX-WE', (published, { direction, before }) => {
				const ahead = direction() === 'future' && !/\bover $/i.test(before);
				return stepped(ahead ? 0 : -1, 'weekend', { published });
			}),
	},
	/** `the end of the year`, `earlier in the month` */
	{
		name: 'this stretch',
		pattern: phrase`${PART}(?:in )?the (?<unit>week|month|year)`,
		read: ({ unit = '', part }) =>
			fromPublished('XXXX', (published) => stepped(0, unit, { published, part })),
	},
	/** `year-end`, `by year's end` */
	{
		name: 'end of this year',
		pattern: phrase`(?:year[ -]end|year['’]s end)`,
		read: () =>
			fromPublished('XXXX', (published) =>
				date(yearValue(partsOf(published).year), { part: 'late' }),
			),
	},
	/** `for the year`, `so far in the year` */
	{
		name: 'this year',
		pattern: phrase`(?<=\b(?:for|in|so far) )the (?:full |entire |whole |current )?(?:fiscal )?year(?! (?:of|before|after|ended|ending|to|when|that|in which|through|earlier|ago))`,
		read: () =>
			fromPublished('XXXX', (published, { before }) => {
				const { year, month } = partsOf(published);
				const lookingBack = month < 4 && /earn|profit|ended|rose|fell/.test(before.slice(-80));
				return date(yearValue(lookingBack ? year - 1 : year));
			}),
	},
]);

function stepOf(words = ''): number {
	if (/next|coming/i.test(words)) return 1;
	return /last|past|previous/i.test(words) ? -1 : 0;
}

/** The unit that lies `step` units from that of the day of publication. */
function stepped(
	step: number,
	unit: string,
	{ published, part }: { published: Day; part?: string | undefined },
): Reading | undefined {
	const { year, month } = partsOf(published);
	const kind = unit.toLowerCase();
	const narrowed = partOf(part);
	if (/year/.test(kind)) return date(yearValue(year + step), narrowed);
	if (kind === 'month') return date(monthValue(year, month + step), narrowed);
	if (kind === 'quarter') return date(quarterValue(year, Math.ceil(month / 3) + step));
	if (kind === 'decade') return date(yearValue(year + 10 * step).slice(0, 3));
	if (kind === 'century') return date(yearValue(year + 100 * step).slice(0, 2));
	const inWeek = addDays(published, 7 * step);
	if (!inWeek) return undefined;
	const week = weekValue(weekOf(inWeek));
	return date(kind === 'weekend' ? `${week}-WE` : week, narrowed);
}

function steppedSeason(step: number, season: string, published: Day): Reading | undefined {
	const { year, month } = partsOf(published);
	const known = SEASONS[season.toLowerCase()];
	if (!known) return undefined;
	const isOver = known.to % 12 < month && known.code !== 'WI';
	const isAhead = known.from > month;
	if (step === 0) return date(`${yearValue(year)}-${known.code}`);
	if (step > 0) return date(`${yearValue(isAhead ? year : year + 1)}-${known.code}`);
	return date(`${yearValue(isOver ? year : year - 1)}-${known.code}`);
}

function weekOfMonth({ nth = '', month }: Groups): Meaning | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	const day = { first: 4, second: 11, third: 18, last: 27 }[nth.toLowerCase()] ?? 4;
	return fromPublished('XXXX-WXX', (published, setting) => {
		const at = nearestDay(number, day, { published, setting });
		return at && date(weekValue(weekOf(at)));
	});
}

/** The unit that lies `step` units from the one last told of, or else from this one. */
function beside(step: number, unit: string, setting: Setting): Reading | undefined {
	const told = setting.last(
		unit === 'year' || unit === 'decade'
			? /^\d{4}/
			: unit === 'month'
				? /^\d{4}-\d\d/
				: /^\d{4}-\d\d-\d\d/,
	);
	const from = told ? asDay(told) : setting.published;
	return from && stepped(step, unit, { published: from });
}

function asDay(value: string): Day {
	return `${value.slice(0, 4)}-${/^-\d\d/.test(value.slice(4)) ? value.slice(5, 7) : '01'}-${/^-\d\d-\d\d/.test(value.slice(4)) ? value.slice(8, 10) : '01'}` as Day;
}
