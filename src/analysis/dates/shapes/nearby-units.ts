import { addDays, type Day, dayOf, partsOf, weekOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { partOf } from '../numbers.ts';
import {
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Timex,
} from '../pattern.ts';
import { PART, phrase, SEASON, SEASON_LETTERS, UNIT_LETTERS } from '../phrase.ts';
import { monthValue, quarterValue, weekValue, yearValue } from '../timex.ts';

const LARGE_UNIT =
	'(?<unit>week|weekend|month|quarter|year|decade|century|fiscal[ -]year|financial[ -]year)';

/** Weeks, months and years named by their distance from now. */
export const NEARBY_UNITS: readonly Pattern[] = prefiltered(UNIT_LETTERS, [
	{
		kind: 'nearby-unit',
		examples: ['last week', 'later this month', 'the end of next year', 'the coming year'],
		expression: phrase`${PART}?(?<article>the )?(?<step>last|this past|previous|this|current|next|coming|this coming|upcoming) ${LARGE_UNIT}(?!-|s)`,
		read: ({ step = '', unit = '', part, article }) =>
			fromPublished('XXXX', (published, context) => {
				const pointsToPast = article && /^next (?:week|month|year)$/i.test(`${step} ${unit}`);
				const from = pointsToPast ? antecedentFor(unit, context) : undefined;
				if (from) return stepped(1, unit, { published: from });
				const isNearest = /coming/i.test(step) && /^weekend$/i.test(unit);
				return stepped(isNearest ? 0 : stepOf(step), unit, { published, part });
			}),
	},
	{
		kind: 'nearby-unit',
		examples: ['current-quarter', 'last-quarter'],
		prefilter: ['-quarter'],
		expression: phrase`(?<step>current|last|next)-(?<unit>quarter)`,
		read: ({ step = '', unit = '' }) =>
			fromPublished('XXXX', (published) => stepped(stepOf(step), unit, { published })),
	},
	{
		kind: 'nearby-unit',
		examples: ['the latest quarter'],
		expression: phrase`the (?:latest|most recent|just-ended) (?<unit>quarter|month|week|year|fiscal year)`,
		read: ({ unit = '' }) =>
			fromPublished('XXXX', (published) =>
				stepped(unit === 'quarter' ? -1 : 0, unit, { published }),
			),
	},
	{
		kind: 'nearby-season',
		examples: ['last spring', 'this summer', 'next fall'],
		prefilter: SEASON_LETTERS,
		expression: phrase`${PART}?(?:the )?(?<step>last|this past|this|next|coming|this coming) ${SEASON}`,
		read: ({ step, season = '' }) =>
			fromPublished('XXXX', (published) => steppedSeason(stepOf(step), season, published)),
	},
	{
		kind: 'season-of-nearby-year',
		examples: ['the spring of next year'],
		prefilter: SEASON_LETTERS,
		expression: phrase`${PART}?(?:the )?${SEASON} (?:of )?(?<step>last|this|next) year`,
		read: ({ step, season = '' }) =>
			fromPublished('XXXX', (published) => {
				const known = SEASONS[season.toLowerCase()];
				const year = partsOf(published).year + stepOf(step);
				return known && date(`${yearValue(year)}-${known.code}`);
			}),
	},
	{
		kind: 'weekend',
		examples: ['the weekend', 'over the weekend'],
		expression: phrase`(?:the|at the|over the) weekend(?! (?:of|before|after)\b)`,
		read: () =>
			fromPublished('XXXX-WXX-WE', (published, { direction, before }) => {
				const ahead = direction() === 'future' && !/\bover $/i.test(before);
				return stepped(ahead ? 0 : -1, 'weekend', { published });
			}),
	},
	{
		kind: 'nearby-unit',
		examples: ['the month before last', 'the week after next'],
		expression: phrase`the (?<unit>weekend|week|month|year) (?:before last|after (?<next>next))`,
		read: ({ unit = '', next }) =>
			fromPublished('XXXX', (published) => stepped(next ? 2 : -2, unit, { published })),
	},
	{
		kind: 'this-unit',
		examples: ['the end of the year', 'earlier in the month'],
		expression: phrase`${PART}(?:in )?the (?<unit>week|month|year)(?! (?:of|before|after|that|ended|ending)\b)`,
		read: ({ unit = '', part }) =>
			fromPublished('XXXX', (published, context) =>
				stepped(0, unit, { published: antecedentUnit(unit, published, context), part }),
			),
	},
	{
		kind: 'new-year',
		examples: ['in the new year'],
		expression: phrase`(?<=\b(?:in|into|with|until|till|for|by|before) )the new year(?!['’]s)`,
		read: () =>
			fromPublished('XXXX', (published, { byReference }) => {
				const { year, month } = partsOf(published);
				const value = byReference({
					news: yearValue(month > MONTHS_OF_A_NEW_YEAR ? year + 1 : year),
					from: (earlier) => yearValue(earlier.year + 1),
				});
				return value === undefined ? undefined : date(value, { part: 'early' });
			}),
	},
	{
		kind: 'end-of-year',
		examples: ['year-end', "by year's end"],
		expression: phrase`(?:year[ -]end|year['’]s end)`,
		read: () =>
			fromPublished('XXXX', (published) =>
				date(yearValue(partsOf(published).year), { part: 'late' }),
			),
	},
	{
		kind: 'this-year',
		examples: ['the fourth fire of the year'],
		expression: phrase`(?<=\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)) (?!(?:day|week|weekend|month|quarter|half|part|time|season)\b)(?:[a-z-]+ ){1,3}of )the year(?! (?:of|before|after|to|when|that|in which|through|ended|ending)\b)`,
		read: () => fromPublished('XXXX', (published) => date(yearValue(partsOf(published).year))),
	},
	{
		kind: 'this-year',
		examples: ['for the year', 'so far in the year'],
		expression: phrase`(?<=\b(?:for|in|so far|months of|most of|part of) )the (?:full |entire |whole |current )?(?:fiscal )?year(?! (?:of [a-z]|before|after|to|when|that|in which|through|earlier|ago|ended|ending))`,
		read: () =>
			fromPublished('XXXX', (published, { before, after }) => {
				const { year, month } = partsOf(published);
				const lookingBack =
					month < 4 &&
					(/earn|profit|ended|rose|fell/.test(before.slice(-80)) ||
						(WHOLE.test(before) && OF_RESULTS.test(after)));
				return date(yearValue(lookingBack ? year - 1 : year));
			}),
	},
]);

/** `For the full year it was 4.6 billion`: the year of which results are told early in the next. */
const WHOLE = /\bFor\s$/;
const OF_RESULTS =
	/^,?\s(?:it|they|sales|revenues?|profits?|earnings|turnover|income|output)\s(?:was|were|came|rose|fell|grew|totall?ed|reached)\b/;

/** "The new year" is the one that has just begun, or the one to come. */
const MONTHS_OF_A_NEW_YEAR = 4;

/** `by the end of the month`, told as past: that of the day last told of. */
function antecedentUnit(
	unit: string,
	published: Day,
	{ direction, findAntecedent }: MatchContext,
): Day {
	const antecedent = findAntecedent(/^\d{4}-\d\d-\d\d/)?.slice(0, 10) as Day | undefined;
	return unit.toLowerCase() !== 'year' && antecedent && direction() === 'past'
		? antecedent
		: published;
}

/** `blocked the next year`, `sailed again the next month`: from the time told of as past. */
function antecedentFor(unit: string, { direction, findAntecedent }: MatchContext): Day | undefined {
	const wanted = EXACT_ENOUGH[unit.toLowerCase()] ?? /^\d{4}/;
	const antecedent = direction() === 'past' ? findAntecedent(wanted) : undefined;
	const [year = 0, month = 1, day = 1] = (antecedent ?? '').slice(0, 10).split('-').map(Number);
	return antecedent ? dayOf(year, month || 1, day || 1) : undefined;
}

/** What must have been told for a week or a month to be counted from it. */
const EXACT_ENOUGH: Readonly<Record<string, RegExp>> = {
	week: /^\d{4}-\d\d-\d\d/,
	month: /^\d{4}-\d\d(?:-|$)/,
};

function stepOf(words = ''): number {
	if (/next|coming/i.test(words)) return 1;
	return /last|past|previous/i.test(words) ? -1 : 0;
}

/** The unit that lies `step` units from that of the day of publication. */
export function stepped(
	step: number,
	unit: string,
	{ published, part }: { published: Day; part?: string | undefined },
): Timex | undefined {
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

function steppedSeason(step: number, season: string, published: Day): Timex | undefined {
	const { year, month } = partsOf(published);
	const known = SEASONS[season.toLowerCase()];
	if (!known) return undefined;
	const isOver = known.to % 12 < month && known.code !== 'WI';
	const isAhead = known.from > month;
	if (step === 0) return date(`${yearValue(year)}-${known.code}`);
	if (step > 0) return date(`${yearValue(isAhead ? year : year + 1)}-${known.code}`);
	return date(`${yearValue(isOver ? year : year - 1)}-${known.code}`);
}
