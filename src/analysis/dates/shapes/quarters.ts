import { type Day, partsOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { monthOf, numberOf, ordinalOf, yearOfTwoFigures } from '../numbers.ts';
import { COUNT, DAY, LINK, MONTH, PART, phrase, SEASON, SEASON_LETTERS, YEAR } from '../phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Reading,
	type Setting,
	type Shape,
} from '../shape.ts';
import { quarterValue, yearValue } from '../timex.ts';

const FISCAL = `(?:(?:fiscal|calendar)${LINK})?`;
/** ` of 2020`, ` 2020`, ` of last year`: the year that a quarter or half belongs to. */
const OF_YEAR = `(?:[ ](?:of[ ])?(?:fiscal[ ])?(?:${YEAR}|(?<step>last|this|next)[ ]year|the[ ](?<same>year)))`;
const WHICH = '(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)';

/** Quarters, halves and fiscal years. */
export const QUARTERS: readonly Shape[] = needing(
	['quarter'],
	[
		/** `the third quarter`, `fourth-quarter`, `the first quarter of 2020` */
		{
			name: 'quarter',
			pattern: phrase`(?:the )?${PART}?${FISCAL}${WHICH}${LINK}${FISCAL}quarter${OF_YEAR}?(?!s|-|[ ](?:finals?|backs?|mile|pounder)\b)`,
			read: quarter,
		},
		/** `the 1988 third quarter`, `last year's fourth quarter` */
		{
			name: 'quarter',
			pattern: phrase`(?:the )?(?:${YEAR}|(?<step>last|this|next) year['’]s|(?<ago>year-ago|year-earlier)) ${FISCAL}${WHICH}${LINK}quarter`,
			read: quarter,
		},
		/** `Q3`, `Q3 2020` */
		{
			name: 'quarter',
			needs: ['q1', 'q2', 'q3', 'q4'],
			pattern: phrase`Q(?<figure>[1-4])(?:${OF_YEAR}|/${YEAR.replace('year', 'yearToo')})?`,
			read: ({ figure, ...groups }) => quarter({ ...groups, which: `${figure}th` }),
		},
		/** `the quarter that ended Sept. 30`, `the three months ended June 30` */
		{
			name: 'quarter by its end',
			needs: ['quarter', 'months'],
			pattern: phrase`the (?:quarter (?:that|which) (?:ended|ends)|three months (?:(?:that|which) )?(?:ended|ending|to))(?: on)? (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})(?:,? ${YEAR})?`,
			read: quarterByEnd,
		},
		/** `the December quarter` */
		{
			name: 'quarter by its end',
			pattern: phrase`the ${MONTH} quarter`,
			read: quarterByEnd,
		},
		/** `the last three months of 2024` */
		{
			name: 'months of a year',
			needs: ['months'],
			pattern: phrase`the (?<end>first|last|final) ${COUNT} months of (?:${YEAR}|(?<step>last|this|next) year|(?<same>the year))`,
			read: ({ end, count, ...groups }) =>
				numberOf(count) === 3
					? quarter({ ...groups, which: /first/i.test(end ?? '') ? 'first' : 'fourth' })
					: undefined,
		},
		/** `the quarter`, `the same quarter` */
		{
			name: 'the quarter told of',
			pattern: phrase`the (?:same |current |whole )?quarter(?! (?:of|before|after|ended|ending|to|when|that|in which|century|mile|final))`,
			read: () =>
				fromPublished('XXXX-QX', (published, setting) => date(quarterToldOf(published, setting))),
		},
		/** `the year-earlier period`, `the same period a year ago`, `the corresponding quarter last year` */
		{
			name: 'a year before the quarter told of',
			needs: ['year'],
			pattern: phrase`(?:the )?(?:(?:year-earlier|year-ago) (?:period|quarter|month)|(?:same|corresponding|comparable) (?:period|quarter|month) (?:a year (?:ago|earlier)|last year|the year before|of last year|in the previous year))`,
			read: () => yearEarlier,
		},
		{
			name: 'a year before the quarter told of',
			needs: ['year-'],
			pattern: phrase`year-(?:earlier|ago)`,
			read: () => yearEarlier,
		},
		/** `the 1988 quarter`, `last year's quarter` */
		{
			name: 'quarter of a year',
			needs: ['quarter', 'period'],
			pattern: phrase`(?:the ${YEAR}|(?<step>last) year['’]s) (?<kind>quarter|period)`,
			read:
				({ year, kind }) =>
				({ last, published }) => {
					const told = kind === 'quarter' ? last(/^\d{4}-Q\d/) : undefined;
					const number = Number(year) || (published ? partsOf(published).year - 1 : 0);
					return number ? date(`${yearValue(number)}${told?.slice(4) ?? ''}`) : undefined;
				},
		},
		/** `the latest period` */
		{
			name: 'the quarter told of',
			needs: ['period'],
			pattern: phrase`the latest period`,
			read: () =>
				fromPublished('XXXX-QX', (published, setting) => date(quarterToldOf(published, setting))),
		},
		/** `the second half of 2023`, `the first half of the year` */
		{
			name: 'half of a year',
			needs: ['half'],
			pattern: phrase`(?:the )?(?<half>first|second|last|latter)${LINK}half${OF_YEAR}`,
			read: ({ half = '', ...groups }) =>
				fromYear(groups, (year) => date(`${yearValue(year)}-H${/first/i.test(half) ? 1 : 2}`)),
		},
		/** `fiscal 2023`, `fiscal year 2023`, `FY2023` */
		{
			name: 'fiscal year',
			needs: ['fiscal', 'financial', 'fy', 'year ended', 'months'],
			pattern: phrase`(?:fiscal|fiscal year|financial year|FY|the year ended|the 12 months (?:ended|to)) ?${YEAR}`,
			read: ({ year }) => (Number(year) ? date(yearValue(Number(year))) : undefined),
		},
		/** `the spring of 2020`, `winter 1999`, `summer 2021` */
		{
			name: 'season of a year',
			needs: SEASON_LETTERS,
			pattern: phrase`${PART}?(?:the )?${SEASON},? (?:of )?(?:${YEAR}|['’‘](?<short>\d\d))`,
			read: ({ season = '', year, short }) => {
				const known = SEASONS[season.toLowerCase()];
				if (!known) return undefined;
				if (year) return date(`${yearValue(Number(year))}-${known.code}`);
				return fromPublished(`XXXX-${known.code}`, (published) =>
					date(`${yearValue(yearOfTwoFigures(short, published))}-${known.code}`),
				);
			},
		},
	],
);

/** `fourth-quarter earnings`: of a quarter that is over. */
const RESULTS =
	/^\s(?:net\s|pretax\s)?(?:earnings|results|profits?|revenues?|loss|net|income|figures)\b/i;

function quarter({ which = '', ago, ...groups }: Groups): Meaning | undefined {
	const number = /final|last/i.test(which) ? 4 : ordinalOf(which);
	if (!number || number > 4) return undefined;
	if (groups['year'] || groups['step'] || groups['same']) {
		return fromYear(groups, (year) => date(quarterValue(year, number)));
	}
	return fromPublished(`XXXX-Q${number}`, (published, setting) => {
		const isReported = RESULTS.test(setting.after);
		const { year, month } = partsOf(published);
		const now = Math.ceil(month / 3);
		if (ago) return date(quarterValue(year - (number < now ? 1 : 2), number));
		const ahead = number > now || (number === now && month % 3 !== 0);
		if (number >= now && ahead && number > now) {
			return date(
				quarterValue(!isReported && setting.direction() === 'future' ? year : year - 1, number),
			);
		}
		const isNext = number < now && !isReported && setting.direction() === 'future';
		return date(quarterValue(isNext ? year + 1 : year, number));
	});
}

function fromYear(
	{ year, step, same }: Groups,
	read: (year: number) => ReturnType<typeof date>,
): Meaning | undefined {
	if (year) return read(Number(year));
	if (!step && !same) return undefined;
	const steps = { last: -1, next: 1 }[(step ?? '').toLowerCase()] ?? 0;
	return fromPublished('XXXX', (published) => read(partsOf(published).year + steps));
}

function quarterByEnd({ month, monthLast, year }: Groups): Meaning | undefined {
	const number = monthOf(month ?? monthLast);
	if (!number) return undefined;
	if (year) return date(quarterValue(Number(year), Math.ceil(number / 3)));
	return fromPublished('XXXX-QX', (published) => {
		const now = partsOf(published);
		return date(quarterValue(number <= now.month ? now.year : now.year - 1, Math.ceil(number / 3)));
	});
}

/** The quarter last told of, or the last that is over. */
function quarterToldOf(published: Day, { last }: Setting): string {
	const { year, month } = partsOf(published);
	return last(/^\d{4}-Q\d/) ?? quarterValue(year, Math.ceil(month / 3) - 1);
}

function yearEarlier({ last, published }: Setting): Reading | undefined {
	const told = last(/^\d{4}-(?:Q\d|\d\d$)/);
	if (told) return aside(`${yearValue(Number(told.slice(0, 4)) - 1)}${told.slice(4)}`);
	return published && aside(yearValue(partsOf(published).year - 1));
}

function aside(value: string): Reading {
	return date(value, { isAside: true });
}
