import { type Day, partsOf } from '../../../domain/calendar.ts';
import { monthOf, numberOf, ordinalOf, yearOfTwoFigures } from '../numbers.ts';
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
import { COUNT, DAY, LINK, MONTH, PART, phrase, YEAR } from '../phrase.ts';
import { quarterValue, yearValue } from '../timex.ts';

const FISCAL = `(?:(?:fiscal|calendar)${LINK})?`;
/** ` of 2020`, ` 2020`, ` of last year`: the year that a quarter or half belongs to. */
const OF = '[ ](?:of[ ])?(?:fiscal[ ])?';
const YEAR_OR_STEP = `(?:${YEAR}|(?<step>last|this|next)[ ]year|the[ ](?<same>year))`;
const OF_YEAR = `(?:${OF}${YEAR_OR_STEP})`;
/** `’24`, `25`, ` FY24`: the year of a quarter by two figures. */
const SHORT_OF_QUARTER = `(?:,?[ ]?(?:FY[ ]?|of[ ])?['’]|[ ]?FY[ ]?)(?<short>\\d\\d)(?![\\d%]|\\.\\d)`;
const WHICH = '(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)';

/** Quarters, halves and fiscal years. */
export const QUARTERS: readonly Pattern[] = prefiltered(
	['quarter'],
	[
		{
			kind: 'quarter',
			examples: ['the third quarter', 'fourth-quarter', 'the first quarter of 2020'],
			expression: phrase`(?:the )?${PART}?${FISCAL}${WHICH}${LINK}${FISCAL}quarter${OF_YEAR}?(?!s|-|[ ](?:finals?|backs?|mile|pounder)\b)`,
			read: quarter,
		},
		{
			kind: 'quarter',
			examples: ['the 1988 third quarter', "last year's fourth quarter"],
			expression: phrase`(?:the )?(?:${YEAR}|(?<step>last|this|next) year['’]s|(?<ago>year-ago|year-earlier)) ${FISCAL}${WHICH}${LINK}quarter`,
			read: quarter,
		},
		{
			kind: 'quarter',
			examples: ['Q3', 'Q3 2020', 'Q3/2020', 'Q2’24', 'Quarter 2 of 2024', 'Q1 of last year'],
			prefilter: ['q1', 'q2', 'q3', 'q4', 'quarter'],
			expression: phrase`(?:Q|(?:fiscal )?quarter )(?<figure>[1-4])(?:(?:[-/]|${OF}|,? FY ?)${YEAR_OR_STEP}|${SHORT_OF_QUARTER})?(?!\d)`,
			read: figureQuarter,
		},
		{
			kind: 'quarter',
			examples: ['3Q 2022', '4Q23', '1Q of 2025', '2Q'],
			prefilter: ['1q', '2q', '3q', '4q'],
			expression: phrase`(?<figure>[1-4])Q(?:(?:[-/ ]?|${OF}|,? FY ?)${YEAR_OR_STEP}|${SHORT_OF_QUARTER}|(?<bare>\d\d)(?![\d%]|\.\d))?(?!\d)`,
			read: figureQuarter,
		},
		{
			kind: 'quarter',
			examples: ['2024 Q3', '2024-Q3', 'FY24 Q1'],
			prefilter: ['q1', 'q2', 'q3', 'q4'],
			expression: phrase`(?:${YEAR}|FY ?['’]?(?<short>\d\d))[-/ ]?Q(?<figure>[1-4])(?!\d)`,
			read: figureQuarter,
		},
		{
			kind: 'half-year',
			examples: ['1H24', 'H1 2024', '2H 2025'],
			prefilter: ['1h', '2h', 'h1', 'h2'],
			expression: phrase`(?:H(?<half>[12])|(?<first>[12])H)(?:(?:[-/ ]?|${OF})${YEAR}| ?['’]?(?<short>\d\d))(?!\d)`,
			read: ({ half, first, year, short }) => yearsHalf(Number(half ?? first), { year, short }),
		},
		{
			kind: 'quarter-by-end',
			examples: [
				'the quarter that ended Sept. 30',
				'the three months ended June 30',
				'the quarter to the end of May',
			],
			prefilter: ['quarter', 'months'],
			expression: phrase`the (?:quarter (?:(?:that|which) )?(?:ended|ending|ends|to)|three months (?:(?:that|which) )?(?:ended|ending|to))(?: on)? (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')}|the end of ${MONTH.replace('month', 'monthOnly')})(?:,? ${YEAR})?`,
			read: (groups) => byEnd(groups, 'Q', 3),
		},
		{
			kind: 'half-year',
			examples: ['the six months to December 31', 'the six months ended 30 June 2023'],
			prefilter: ['six months', '6 months'],
			expression: phrase`the (?:six|6) months (?:(?:that|which) )?(?:ended|ending|to)(?: on)? (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})(?:,? ${YEAR})?`,
			read: halfByEnd,
		},
		{
			kind: 'quarter-by-end',
			examples: ['the December quarter'],
			expression: phrase`the ${MONTH} quarter`,
			read: (groups) => byEnd(groups, 'Q', 3),
		},
		{
			kind: 'months-of-year',
			examples: ['the last three months of 2024'],
			prefilter: ['months'],
			expression: phrase`the (?<end>first|last|final) ${COUNT} months of (?:${YEAR}|(?<step>last|this|next) year|(?<same>the year))`,
			read: ({ end, count, ...groups }) =>
				numberOf(count) === 3
					? quarter({ ...groups, which: /first/i.test(end ?? '') ? 'first' : 'fourth' })
					: undefined,
		},
		{
			kind: 'antecedent-quarter',
			examples: ['the quarter', 'the same quarter'],
			expression: phrase`the (?:same |current |whole )?quarter(?! (?:of|before|after|ended|ending|to|when|that|in which|century|mile|final))`,
			read: () =>
				fromPublished('XXXX-QX', (published, context) =>
					date(antecedentQuarter(published, context)),
				),
		},
		{
			kind: 'antecedent-quarter',
			examples: ['the preceding quarter', 'the following quarter'],
			expression: phrase`the (?:(?:previous|preceding|prior)|(?<ahead>following|next)) quarter`,
			read: ({ ahead }) =>
				fromPublished('XXXX-QX', (published, context) => {
					const now = partsOf(published);
					const from =
						context.findAntecedent(/^\d{4}-Q\d/) ??
						quarterValue(now.year, Math.ceil(now.month / 3));
					const [year = 0, quarter = 1] = from.split('-Q').map(Number);
					return date(quarterValue(year, quarter + (ahead ? 1 : -1)));
				}),
		},
		{
			kind: 'year-before-antecedent-quarter',
			examples: [
				'the year-earlier period',
				'the same period a year ago',
				'the corresponding quarter last year',
			],
			prefilter: ['year'],
			expression: phrase`(?:the )?(?:(?:year-earlier|year-ago) (?:period|quarter|month)|(?:same|corresponding|comparable) (?:period|quarter|month) (?:a year (?:ago|earlier)|last year|the year before|of last year|in the previous year))`,
			read: () => yearEarlier,
		},
		{
			kind: 'year-before-antecedent-quarter',
			examples: ['year-earlier', 'year-ago'],
			prefilter: ['year-'],
			expression: phrase`year-(?:earlier|ago)`,
			read: () => yearEarlier,
		},
		{
			kind: 'quarter-of-year',
			examples: ['the 1988 quarter', "last year's quarter"],
			prefilter: ['quarter', 'period'],
			expression: phrase`(?:the ${YEAR}|(?<step>last) year['’]s) (?<kind>quarter|period)`,
			read:
				({ year, kind }) =>
				({ findAntecedent, published }) => {
					const antecedent = kind === 'quarter' ? findAntecedent(/^\d{4}-Q\d/) : undefined;
					const number = Number(year) || (published ? partsOf(published).year - 1 : 0);
					return number ? date(`${yearValue(number)}${antecedent?.slice(4) ?? ''}`) : undefined;
				},
		},
		{
			kind: 'antecedent-quarter',
			examples: ['the latest period'],
			prefilter: ['period'],
			expression: phrase`the latest period`,
			read: () =>
				fromPublished('XXXX-QX', (published, context) =>
					date(antecedentQuarter(published, context)),
				),
		},
		{
			kind: 'half-year',
			examples: ['the second half of 2023', 'the first half of the year'],
			prefilter: ['half'],
			expression: phrase`(?:the )?(?<half>first|second|last|latter)${LINK}half${OF_YEAR}`,
			read: ({ half = '', ...groups }) =>
				fromYear(groups, (year) => date(`${yearValue(year)}-H${/first/i.test(half) ? 1 : 2}`)),
		},
		{
			kind: 'fiscal-year',
			examples: ['the year ended December 31, 2024', 'the year to 31 December 2024'],
			prefilter: ['year '],
			expression: phrase`the (?:full |fiscal |financial )?year(?= (?:that )?(?:ended|ending|to)(?: on)? (?:Dec(?:ember|\.)? 31,?|31 Dec(?:ember|\.)?) ${YEAR})`,
			read: ({ year = '' }) => date(year),
		},
		{
			kind: 'fiscal-year',
			examples: ['fiscal 2023', 'fiscal year 2023', 'FY2023', 'FY17', 'FY ’24', 'FY2016/17'],
			prefilter: ['fiscal', 'financial', 'fy', 'year ended', 'months'],
			expression: phrase`(?:(?:fiscal|fiscal year|financial year|FY|the year ended|the 12 months (?:ended|to)) ?${YEAR}|FY ?['’]?(?<short>\d\d)(?![.,]\d|%))(?:[-–/](?<to>\d\d)(?!\d|%|[.,/-]\d))?`,
			read: fiscalYear,
		},
	],
);

/** By the year in which it ends, or of two by the first: `FY17`, `FY2016/17`. */
function fiscalYear({ year, short, to }: Captures): Resolver | undefined {
	if (year !== undefined && !Number(year)) return undefined;
	return ({ published }) => {
		const from = Number(year) || yearOfTwoFigures(short, published);
		const isNext = to !== undefined && (from + 1) % 100 === Number(to);
		return date(yearValue(from), isNext ? { through: yearValue(from + 1) } : {});
	};
}

function figureQuarter({ figure, short: marked, bare, ...groups }: Captures): Resolver | undefined {
	const short = marked ?? bare;
	if (short === undefined) return quarter({ ...groups, which: `${figure}th` });
	return ({ published }) => date(quarterValue(yearOfTwoFigures(short, published), Number(figure)));
}

function yearsHalf(half: number, { year, short }: Captures): Resolver {
	return ({ published }) =>
		date(`${yearValue(Number(year) || yearOfTwoFigures(short, published))}-H${half}`);
}

/** `fourth-quarter earnings`: of a quarter that is over. */
const RESULTS =
	/^\s(?:net\s|pretax\s)?(?:earnings|results|profits?|revenues?|loss|net|income|figures)\b/i;

function quarter({ which = '', ago, ...groups }: Captures): Resolver | undefined {
	const number = /final|last/i.test(which) ? 4 : ordinalOf(which);
	if (!number || number > 4) return undefined;
	if (groups['year'] || groups['step'] || groups['same']) {
		return fromYear(groups, (year) => date(quarterValue(year, number)));
	}
	return fromPublished(`XXXX-Q${number}`, (published, context) => {
		const isReported = RESULTS.test(context.after);
		const { year, month } = partsOf(published);
		const now = Math.ceil(month / 3);
		if (ago) return date(quarterValue(year - (number < now ? 1 : 2), number));
		if (number > now) {
			return date(
				quarterValue(!isReported && context.direction() === 'future' ? year : year - 1, number),
			);
		}
		const isNext = number < now && !isReported && context.direction() === 'future';
		return date(quarterValue(isNext ? year + 1 : year, number));
	});
}

function fromYear(
	{ year, step, same }: Captures,
	read: (year: number) => ReturnType<typeof date>,
): Resolver | undefined {
	if (year) return read(Number(year));
	if (!step && !same) return undefined;
	const steps = { last: -1, next: 1 }[(step ?? '').toLowerCase()] ?? 0;
	return fromPublished('XXXX', (published) => read(partsOf(published).year + steps));
}

/** `the six months to December 31`: a half of the calendar’s year. */
function halfByEnd({ month, monthLast, ...groups }: Captures): Resolver | undefined {
	const number = monthOf(month ?? monthLast);
	return number === 6 || number === 12
		? byEnd({ ...groups, month: month ?? monthLast }, 'H', 6)
		: undefined;
}

/** So many months by the day or the month that they end with. */
function byEnd(
	{ month, monthLast, monthOnly, day, dayFirst, year }: Captures,
	letter: 'Q' | 'H',
	months: number,
): Resolver | undefined {
	const number = monthOf(month ?? monthLast ?? monthOnly);
	if (!number) return undefined;
	const ofYear = (at: number) => date(`${yearValue(at)}-${letter}${Math.ceil(number / months)}`);
	if (year) return ofYear(Number(year));
	const end = { month: number, day: Number(day ?? dayFirst ?? (monthOnly ? 28 : 0)) };
	return fromPublished(`XXXX-${letter}X`, (published, context) =>
		ofYear(yearOfEnd(end, published, context)),
	);
}

/** Of months that end so the last that are over, or those to come where it is told so. */
function yearOfEnd(
	{ month, day }: { readonly month: number; readonly day: number },
	published: Day,
	context: MatchContext,
): number {
	const now = partsOf(published);
	const isOver = month < now.month || (month === now.month && (day === 0 || day <= now.day));
	return isOver || (day > 0 && context.direction() === 'future') ? now.year : now.year - 1;
}

/** The quarter last told of, or the last that is over. */
function antecedentQuarter(published: Day, { findAntecedent }: MatchContext): string {
	const { year, month } = partsOf(published);
	return findAntecedent(/^\d{4}-Q\d/) ?? quarterValue(year, Math.ceil(month / 3) - 1);
}

function yearEarlier({ findAntecedent, published }: MatchContext): Timex | undefined {
	const antecedent = findAntecedent(/^\d{4}-(?:Q\d|\d\d$)/);
	if (antecedent)
		return aside(`${yearValue(Number(antecedent.slice(0, 4)) - 1)}${antecedent.slice(4)}`);
	return published && aside(yearValue(partsOf(published).year - 1));
}

function aside(value: string): Timex {
	return date(value, { isAside: true });
}
