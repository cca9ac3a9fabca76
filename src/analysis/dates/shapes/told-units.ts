import { type Day, dayOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { phrase, SEASON, SEASON_LETTERS, UNIT_LETTERS } from '../phrase.ts';
import { date, needing, type Reading, type Setting, type Shape } from '../shape.ts';
import { yearValue } from '../timex.ts';
import { stepped } from './nearby-units.ts';

/** Weeks, months and years named by their distance from what was told of. */
export const TOLD_UNITS: readonly Shape[] = needing(UNIT_LETTERS, [
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
		pattern: phrase`the (?<unit>week|weekend|month|year) (?<step>before|after|previous)(?! (?!(?:and|but)\b)[\w“"‘])`,
		read:
			({ step = '', unit = '' }) =>
			(setting) =>
				beside(/after/i.test(step) ? 1 : -1, unit, setting),
	},
	/** `the following spring`, `that summer` */
	{
		name: 'the season beside one told of',
		needs: SEASON_LETTERS,
		pattern: phrase`(?:the (?<step>following|next|previous)|that) ${SEASON}`,
		read:
			({ step = 'same', season = '' }) =>
			({ last }) =>
				seasonBeside(step.toLowerCase(), season, last(/^\d{4}/)),
	},
]);

/** What must have been told for a unit to be counted from it. */
const TOLD: Readonly<Record<string, RegExp>> = {
	decade: /^\d{4}/,
	year: /^\d{4}/,
	month: /^\d{4}-\d\d/,
};

/** The unit that lies `step` units from the one last told of, or else from this one. */
function beside(step: number, unit: string, { last, published }: Setting): Reading | undefined {
	const told = last(TOLD[unit.toLowerCase()] ?? /^\d{4}-\d\d-\d\d/);
	const from = told ? firstDayOf(told) : published;
	return from && stepped(step, unit, { published: from });
}

/** The year a value ends with, and the month; without one the year is over, or half over where it is the last of some. */
function partsTold(value: string): { year: number; month: number } {
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
function seasonBeside(step: string, season: string, told: string | undefined): Reading | undefined {
	const known = SEASONS[season.toLowerCase()];
	if (!known || !told) return undefined;
	const { year, month } = partsTold(told);
	const isAhead = month < known.from;
	const years = { following: isAhead ? 0 : 1, next: isAhead ? 0 : 1, previous: isAhead ? -1 : 0 }[
		step
	];
	return date(`${yearValue(year + (years ?? 0))}-${known.code}`);
}
