import { type Day, partsOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { numberOf, yearOfTwoFigures } from '../numbers.ts';
import {
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Timex,
} from '../pattern.ts';
import { COUNT, PART, phrase, SEASON, SEASON_LETTERS, YEAR } from '../phrase.ts';
import { yearFrom } from '../reference/from-anchor.ts';
import { yearValue } from '../timex.ts';

/** Seasons, of a year or without one. */
export const SEASON_DATES: readonly Pattern[] = prefiltered(SEASON_LETTERS, [
	{
		kind: 'season-of-year',
		examples: ['the spring of 2020', 'winter 1999', 'summer 2021'],
		expression: phrase`${PART}?(?:the )?${SEASON},? (?:of )?(?:${YEAR}|['’‘](?<short>\d\d))`,
		read: ({ season = '', year, short }) => {
			const known = SEASONS[season.toLowerCase()];
			if (!known) return undefined;
			if (year) return date(`${yearValue(Number(year))}-${known.code}`);
			return fromPublished(`XXXX-${known.code}`, (published) =>
				date(`${yearValue(yearOfTwoFigures(short, published))}-${known.code}`),
			);
		},
	},
	{
		kind: 'seasons-ago',
		examples: ['two summers ago'],
		prefilter: ['s ago'],
		expression: phrase`${COUNT} ${SEASON}s ago`,
		read: ({ count, season = '' }) =>
			fromPublished('XXXX', (published) => {
				const known = SEASONS[season.toLowerCase()];
				const number = numberOf(count);
				if (!known || !number) return undefined;
				const { year, month } = partsOf(published);
				const latest = known.to % 12 < month && known.to < 12 ? year : year - 1;
				return date(`${yearValue(latest - number + 1)}-${known.code}`);
			}),
	},
	{
		kind: 'seasons-ago',
		examples: ['two seasons ago'],
		prefilter: ['seasons ago'],
		expression: phrase`${COUNT} seasons ago`,
		read: ({ count }) =>
			fromPublished('XXXX', (published) => {
				const number = numberOf(count);
				return number ? date(yearValue(partsOf(published).year - number)) : undefined;
			}),
	},
	{
		kind: 'seasons-ago',
		examples: ['she retired last season.', 'opens next season,'],
		prefilter: ['last season', 'next season'],
		expression: phrase`(?<!\b(?:the|its|his|her|their|our|my) )(?<step>last|next) season(?=[.,;:!?)”’"]|$| (?:and|but|when|as|in|at|to|with|by|for)\b)(?!['’]s)`,
		read: ({ step = '' }) =>
			fromPublished('XXXX', (published) =>
				date(yearValue(partsOf(published).year + (/next/i.test(step) ? 1 : -1))),
			),
	},
	{
		kind: 'seasons-ago',
		examples: ['the summer before last', 'the spring after next'],
		prefilter: ['before last', 'after next'],
		expression: phrase`the ${SEASON} (?:before last|(?<ahead>after next))`,
		read: ({ season = '', ahead }) =>
			fromPublished('XXXX', (published) => {
				const known = SEASONS[season.toLowerCase()];
				if (!known) return undefined;
				const { year, month } = partsOf(published);
				if (ahead)
					return date(`${yearValue(known.from > month ? year + 1 : year + 2)}-${known.code}`);
				const isOver = known.to % 12 < month && known.to < 12;
				return date(`${yearValue(isOver ? year - 1 : year - 2)}-${known.code}`);
			}),
	},
	{
		kind: 'seasons-after-antecedent',
		examples: ['two summers later'],
		prefilter: ['s later'],
		expression: phrase`${COUNT} ${SEASON}s later`,
		read:
			({ count, season = '' }) =>
			({ findAntecedent }) => {
				const known = SEASONS[season.toLowerCase()];
				const antecedent = Number((findAntecedent(/^\d{4}/) ?? '').slice(0, 4));
				const number = numberOf(count);
				return known && antecedent && number
					? date(`${yearValue(antecedent + number)}-${known.code}`)
					: undefined;
			},
	},
	{
		kind: 'season',
		examples: ['the autumn', 'in spring'],
		expression: phrase`(?:the (?:early |late )?|(?<=\b(?:in|since|by|until|this|during|last) (?:early |late )?))${SEASON}(?! (?:break|semester|term|training|season|game|games|festival|recess|solstice|olympics|meeting|session|concert|collection|camp|school|holidays?|floods?|rains?|heat|sun|storms?|offensive|sales?|sports?|wheat|crops?|fair|ball|house|clothes|crocus|bulbs?|onions?|coats?|tyres?|wardrobe|nights?|days?|months?|of\b)|-)`,
		read: ({ season = '' }) => {
			const known = SEASONS[season.toLowerCase()];
			if (!known) return undefined;
			return fromPublished(`XXXX-${known.code}`, (published, context) =>
				isNamed(season, context) ||
				(/^fall/i.test(season) &&
					!/\b(?:in|by|since|during|until|this) (?:the )?$/.test(context.before))
					? undefined
					: seasonByReference(known, published, context),
			);
		},
	},
]);

/** `British Summer Time`, `in Autumn Gold`: with a capital, beside another one. */
function isNamed(season: string, { before, after }: MatchContext): boolean {
	return /^\p{Lu}/u.test(season) && (/^\s\p{Lu}/u.test(after) || /\p{Lu}\p{Ll}+\s$/u.test(before));
}

type Season = { readonly code: string; readonly from: number };

function seasonByReference(
	{ code, from }: Season,
	published: Day,
	context: MatchContext,
): Timex | undefined {
	const value = (year: number) => `${yearValue(year)}-${code}`;
	const antecedent = context.governingYear({ month: from });
	if (antecedent) return date(value(antecedent));
	const read = context.byReference({
		news: value(yearByTense(from, published, context)),
		from: (anchor, way) => value(yearFrom(anchor, { month: from }, way)),
	});
	return read === undefined ? undefined : date(read);
}

function yearByTense(from: number, published: Day, { direction }: MatchContext): number {
	const { year, month } = partsOf(published);
	if (from > month) return direction() === 'future' || from - month <= 2 ? year : year - 1;
	return direction() === 'future' && month > from + 2 ? year + 1 : year;
}
