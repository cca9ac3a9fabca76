import { type Day, dayOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { date, type MatchContext, type Pattern, prefiltered, type Timex } from '../pattern.ts';
import { phrase, SEASON, SEASON_LETTERS, UNIT_LETTERS } from '../phrase.ts';
import { yearValue } from '../timex.ts';
import { stepped } from './nearby-units.ts';

/** Weeks, months and years named by their distance from what was told of. */
export const ANTECEDENT_UNITS: readonly Pattern[] = prefiltered(UNIT_LETTERS, [
	{
		kind: 'antecedent-unit',
		examples: ['that year', 'the same month', 'later that week'],
		expression: phrase`(?:(?:later|earlier|early|late) )?(?:in )?(?:that|that same|the same) (?<unit>week|weekend|month|year|decade)(?! (?:period|ago))`,
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
		examples: ['the year before', 'the week after'],
		expression: phrase`the (?<unit>week|weekend|month|year) (?<step>before|after|previous)(?! (?!(?:and|but)\b)[\w“"‘])`,
		read:
			({ step = '', unit = '' }) =>
			(context) =>
				beside(/after/i.test(step) ? 1 : -1, unit, context),
	},
	{
		kind: 'season-beside-antecedent',
		examples: ['the following spring', 'that summer'],
		prefilter: SEASON_LETTERS,
		expression: phrase`(?:the (?<step>following|next|previous)|that) ${SEASON}`,
		read:
			({ step = 'same', season = '' }) =>
			({ findAntecedent }) =>
				seasonBeside(step.toLowerCase(), season, findAntecedent(/^\d{4}/)),
	},
]);

/** What must have been told for a unit to be counted from it. */
const TOLD: Readonly<Record<string, RegExp>> = {
	decade: /^\d{4}/,
	year: /^\d{4}/,
	month: /^\d{4}-\d\d/,
};

/** The unit that lies `step` units from the one last told of, or else from this one. */
function beside(
	step: number,
	unit: string,
	{ findAntecedent, published }: MatchContext,
): Timex | undefined {
	const antecedent = findAntecedent(TOLD[unit.toLowerCase()] ?? /^\d{4}-\d\d-\d\d/);
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

/** The next or last such season from `told`, or that of its year. */
function seasonBeside(
	step: string,
	season: string,
	antecedent: string | undefined,
): Timex | undefined {
	const known = SEASONS[season.toLowerCase()];
	if (!known || !antecedent) return undefined;
	const { year, month } = antecedentParts(antecedent);
	const isAhead = month < known.from;
	const years = { following: isAhead ? 0 : 1, next: isAhead ? 0 : 1, previous: isAhead ? -1 : 0 }[
		step
	];
	return date(`${yearValue(year + (years ?? 0))}-${known.code}`);
}
