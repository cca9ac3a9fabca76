import { type Day, dayOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { monthOf } from '../numbers.ts';
import {
	type Captures,
	date,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
} from '../pattern.ts';
import {
	DAY,
	MONTH,
	MONTH_LETTERS,
	phrase,
	SEASON,
	SEASON_LETTERS,
	UNIT_LETTERS,
} from '../phrase.ts';
import { monthValue, yearOfValue, yearValue } from '../timex.ts';
import { stepped } from './nearby-units.ts';

/** Behind “before that” a small word or a verb, not what it is before: “the year before that flood”. */
const NO_NOUN =
	'(?![ ](?!(?:was|were|is|are|had|has|and|or|but|the|it|he|she|they|when|in|as|to|for|at|on|with|by|also|too|saw|brought)\\b)[a-z])';

/** Weeks, months and years named by their distance from what was told of. */
export const ANTECEDENT_UNITS: readonly Pattern[] = prefiltered(UNIT_LETTERS, [
	{
		kind: 'antecedent-unit',
		examples: ['that year', 'the same month', 'later that week'],
		expression: phrase`(?:(?:later|earlier|early|late) )?(?:in )?(?:that|that same|the same) (?<unit>week|weekend|month|year|decade)(?! (?:period|ago|as|that|in which)\b)`,
		read:
			({ unit = '' }) =>
			(context) =>
				beside(0, unit, context),
	},
	{
		kind: 'unit-beside-antecedent',
		examples: ['the following year', 'the next month', 'the previous week'],
		expression: phrase`the (?<step>following|next|previous|preceding|subsequent) (?<unit>week|weekend|month|year|decade|century)`,
		read:
			({ step = '', unit = '' }) =>
			(context) =>
				beside(/prev|prec/i.test(step) ? -1 : 1, unit, context),
	},
	{
		kind: 'unit-beside-antecedent',
		examples: ['the year before', 'the week after', 'the year following'],
		expression: phrase`the (?<unit>week|weekend|month|year) (?<step>before|after|previous|following)(?! (?!(?:and|but)\b)[\w“"‘])`,
		read:
			({ step = '', unit = '' }) =>
			(context) =>
				beside(/after|following/i.test(step) ? 1 : -1, unit, context),
	},
	{
		kind: 'unit-beside-antecedent',
		examples: ['The year before she had left'],
		expression: phrase`(?<=^[“"‘]?)the (?<unit>week|month|year) before(?= (?:he|she|it|they|we|I) had\b)`,
		read:
			({ unit = '' }) =>
			(context) =>
				beside(-1, unit, context),
	},
	{
		kind: 'unit-beside-antecedent',
		examples: ['the year before that', 'the month after that'],
		expression: phrase`the (?<unit>week|weekend|month|year|decade) (?<step>before|after) (?:that|this)${NO_NOUN}`,
		read:
			({ step = '', unit = '' }) =>
			(context) =>
				beside(/after/i.test(step) ? 1 : -1, unit, context),
	},
	{
		kind: 'season-beside-antecedent',
		examples: ['the winter before that', 'the summer after that', 'the spring before'],
		prefilter: SEASON_LETTERS,
		expression: phrase`the ${SEASON} (?<step>before|after)(?: that| this|(?=[.,;:]|$))${NO_NOUN}`,
		read:
			({ step = '', season = '' }) =>
			({ findAntecedent }) =>
				seasonCounted(/after/i.test(step) ? 1 : -1, season, findAntecedent(/^-?\d{4}/)),
	},
	{
		kind: 'weekday-beside-antecedent',
		examples: ['the following February 12', 'the following 3 May'],
		prefilter: ['the following'],
		expression: phrase`the following (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})(?!,? \d)`,
		read: dayAfterAntecedent,
	},
	{
		kind: 'month-beside-antecedent',
		examples: ['the June before that', 'the May after that'],
		prefilter: MONTH_LETTERS,
		expression: phrase`the ${MONTH} (?<step>before|after) (?:that|this)${NO_NOUN}`,
		read: ({ step = '', month }) => {
			const number = monthOf(month);
			const sign = /after/i.test(step) ? 1 : -1;
			return number
				? ({ findAntecedent }) => monthCounted(sign, number, findAntecedent(/^-?\d{4}/))
				: undefined;
		},
	},
	{
		kind: 'month-beside-antecedent',
		examples: ['that December'],
		prefilter: MONTH_LETTERS,
		expression: phrase`that ${MONTH}(?! (?:\d|would|will|could|may|might|should|has|had|is|was)\b)(?! \d)`,
		read: ({ month }) => {
			const number = monthOf(month);
			return number
				? ({ findAntecedent }) => monthToCome(number, findAntecedent(/^-?\d{4}/))
				: undefined;
		},
	},
	{
		kind: 'season-beside-antecedent',
		examples: ['the spring of that year', 'the summer of the following year'],
		prefilter: SEASON_LETTERS,
		expression: phrase`(?:the (?:(?:early|late) )?)?${SEASON} (?:of |in )?(?:(?:that|that same|the same)|the (?<step>following|next|previous|preceding)) year`,
		read:
			({ step = '', season = '' }) =>
			({ findAntecedent, published }) => {
				const known = SEASONS[season.toLowerCase()];
				const year = yearOfValue(findAntecedent(/^\d{4}/) ?? published ?? '');
				const steps = /prev|prec/i.test(step) ? -1 : Number(step !== '');
				return known && year !== undefined
					? date(`${yearValue(year + steps)}-${known.code}`)
					: undefined;
			},
	},
	{
		kind: 'season-beside-antecedent',
		examples: ['the following spring', 'that summer'],
		prefilter: SEASON_LETTERS,
		expression: phrase`(?:the (?<step>following|next|previous)|that) ${SEASON}`,
		read:
			({ step = 'same', season = '' }) =>
			({ findAntecedent }) =>
				seasonBeside(step.toLowerCase(), season, [
					step === 'same' ? findAntecedent(monthsOf(season)) : undefined,
					findAntecedent(/^\d{4}/),
				]),
	},
]);

/** What must have been told for a unit to be counted from it. */
const ANTECEDENTS: Readonly<Record<string, RegExp>> = {
	decade: /^\d{4}/,
	year: /^\d{4}/,
	month: /^\d{4}-\d\d/,
};

/** The season of the year before or after one told of; of a season the year counts in which it begins. */
function seasonCounted(
	sign: number,
	season: string,
	antecedent: string | undefined,
): Timex | undefined {
	const known = SEASONS[season.toLowerCase()];
	if (!known || !antecedent) return undefined;
	const { year, month } = antecedentParts(antecedent);
	const isInside = sign < 0 ? month <= known.from : month >= known.from;
	return date(`${yearValue(year + (isInside ? sign : 0))}-${known.code}`);
}

/** `the following February 12`: the first such day after what was last told. */
function dayAfterAntecedent({ month, monthLast, day, dayFirst }: Captures): Resolver | undefined {
	const [number, ofMonth] = [monthOf(month ?? monthLast), Number(day ?? dayFirst)];
	if (!number) return undefined;
	return ({ findAntecedent }) => {
		const antecedent = findAntecedent(/^\d{4}/);
		if (!antecedent) return undefined;
		const [year = 0, from = 12, dayFrom = 31] = antecedent.split('-').map(Number);
		const isAhead = number * 100 + ofMonth > from * 100 + dayFrom;
		const value = dayOf(isAhead ? year : year + 1, number, ofMonth);
		return value && date(value);
	};
}

/** The last or next such month before or after the time told of; of a year its own month does not count. */
function monthCounted(sign: number, month: number, antecedent = ''): Timex | undefined {
	const year = yearOfValue(antecedent);
	if (year === undefined) return undefined;
	const from = Number(/^-?\d{4}-(\d\d)/.exec(antecedent)?.[1] ?? (sign < 0 ? 0 : 13));
	const isInside = sign < 0 ? month < from : month > from;
	return date(monthValue(isInside ? year : year + sign, month));
}

/** `seen again that December`: of the year told of, or the next where it was over. */
function monthToCome(month: number, antecedent = ''): Timex | undefined {
	const year = yearOfValue(antecedent);
	if (year === undefined) return undefined;
	const from = Number(/^-?\d{4}-(\d\d)/.exec(antecedent)?.[1] ?? 1);
	return date(monthValue(month < from ? year + 1 : year, month));
}

/** The unit that lies `step` units from the one last told of, or else from this one. */
function beside(
	step: number,
	unit: string,
	{ findAntecedent, published }: MatchContext,
): Timex | undefined {
	const antecedent = findAntecedent(ANTECEDENTS[unit.toLowerCase()] ?? /^\d{4}-\d\d-\d\d/);
	const from = antecedent ? firstDayOf(antecedent) : published;
	return from && stepped(step, unit, { published: from });
}

/** The year a value ends with, and the month; without one the year is over, or half over where it is the last of some. */
function antecedentParts(value: string): { year: number; month: number } {
	const { year, month, last } =
		/^(?<year>\d{4})(?:-(?<month>\d\d)(?!\d)|\/(?<last>\d{4}))?/.exec(value)?.groups ?? {};
	const season = Object.values(SEASONS).find(({ code }) => value.endsWith(`-${code}`));
	return { year: Number(last ?? year), month: Number(month ?? season?.from ?? (last ? 6 : 12)) };
}

/** The day a value begins with, as far as it tells: `2023-05` begins on the 1st. */
function firstDayOf(value: string): Day | undefined {
	const { year, month, day } =
		/^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/.exec(value)?.groups ?? {};
	return dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
}

/** A month of that season, told with its year: `that summer` is the one of 20 June 1984. */
function monthsOf(season: string): RegExp {
	const { from = 0, to = 0 } = SEASONS[season.toLowerCase()] ?? {};
	const months = [0, 1, 2, 3].map((step) => from + step).filter((month) => month <= to);
	const inYear = months.map((month) => String(((month - 1) % 12) + 1).padStart(2, '0'));
	return new RegExp(`^\\d{4}-(?:${inYear.join('|')})(?!\\d)`);
}

/** The next or last such season from `antecedent`, or that of its year. */
function seasonBeside(
	step: string,
	season: string,
	antecedents: readonly (string | undefined)[],
): Timex | undefined {
	const known = SEASONS[season.toLowerCase()];
	const antecedent = antecedents.find((one) => one !== undefined);
	if (!known || !antecedent) return undefined;
	const { year, month } = antecedentParts(antecedent);
	const isAhead = month < known.from;
	const years = {
		following: isAhead ? 0 : 1,
		next: isAhead ? 0 : 1,
		previous: month <= known.to ? -1 : 0,
	}[step];
	return date(`${yearValue(year + (years ?? 0))}-${known.code}`);
}
