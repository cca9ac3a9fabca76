import { COUNTED_THINGS } from '../../../words/counted-things.ts';
import { numberOf, ordinalOf, partOf, yearOfTwoFigures } from '../../numbers.ts';
import { type Captures, date, fromPublished, type Pattern, type Resolver } from '../../pattern.ts';
import { anyOf, DIGITS, LINK, ORDINAL, PART, phrase, YEAR } from '../../phrase.ts';
import { yearValue } from '../../timex.ts';
import { isNumberOfThings, isYear } from './bare-years.ts';

const COUNTED = anyOf(COUNTED_THINGS);
/** How many years "1620-1994" spans at most. */
const MOST_YEARS = 400;

const DECADE_LETTERS = ['0s', "0's", '0’s'];

/** Years, decades and centuries. */
export const YEARS: readonly Pattern[] = [
	{
		kind: 'year',
		examples: ['1998', 'mid-2021', 'the end of 2015', 'the 1987-built trawler'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€¥#.,:/\d+]|[^\w](?=-)|\d-|[A-Z]-)(?:post-|pre-)?${PART}?(?:the year )?${YEAR}(?!-\d|–\d\d?\b|[,.:/]\d|['’]?s|\s?${COUNTED}(?!\w)|-(?!year|based|era|style|vintage|built|born|founded|made|registered)[a-z]|\s?%|°|[ ](?:models?(?! year)|bonds?|gilts?|sedans?|hatchbacks?|pickups?|trucks?|coupes?)\b|[ ]of[ ](?:the|its|their|them|those|these)\b|[ ]?(?:am|pm|a\.m|p\.m|hours|GMT|UTC)\b)`,
		read: bareYear,
	},
	{
		kind: 'year',
		examples: ['since ’89'],
		prefilter: DIGITS,
		expression:
			/(?<=\b(?:in|of|since|from|spring|summer|fall|winter|class of|(?:\d{4}|['’‘]\d\d)(?:,|,? and))\s{1,2})['’‘](?<short>\d\d)(?![\w’'])/gi,
		read: ({ short }) =>
			fromPublished('XXXX', (published, { direction }) => {
				const isOver = direction() === 'past';
				return date(yearValue(yearOfTwoFigures(short, published, { isOver })));
			}),
	},
	{
		kind: 'year',
		examples: ['the ’74 flood', 'like the ’98 one'],
		prefilter: DIGITS,
		expression: /(?<=\bthe\s)['’‘](?<short>\d\d)(?=\s(?!per\b|percent\b)\p{Ll})(?![\w’'])/gu,
		read: ({ short }) =>
			fromPublished('XXXX', (published) => date(yearValue(yearOfTwoFigures(short, published)))),
	},
	{
		kind: 'year-span',
		examples: ['2009-10', 'the 2019-2020 season'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€.,:/\d-])${YEAR}\s?[-–/]\s?(?<to>(?:1\d|20)?\d\d)(?![.,]?\d|[-–/])`,
		read: yearSpan,
	},
	{
		kind: 'decade',
		examples: ['the 1990s', 'the early 2000s', 'mid-1980s'],
		prefilter: DECADE_LETTERS,
		expression: phrase`(?:the )?(?:${PART}|(?:first|second|last|latter) half of )?(?:the )?(?<decade>(?:1\d|20)\d)0['’]?s`,
		read: ({ decade = '', part }) => date(decade, partOf(part)),
	},
	{
		kind: 'decade',
		examples: ['the ’80s'],
		prefilter: DECADE_LETTERS,
		expression: /(?:\bthe )?(?:(?:early|mid|late)[ -])?['’‘](?<tens>[1-9])0s\b/gi,
		read: ({ tens }) => date(`19${tens}`),
	},
	{
		kind: 'decade',
		examples: ['the cars of the 70s and 80s'],
		prefilter: DECADE_LETTERS,
		expression: phrase`(?<=\b(?:of|since) the |\bthe (?:early|mid|late)[- ]|\b[1-9]0s and )(?<tens>[1-9])0s`,
		read: ({ tens }) => date(`19${tens}`),
	},
	{
		kind: 'decade',
		examples: ['the seventies', 'the nineteen-eighties'],
		prefilter: ['ties'],
		expression: phrase`(?<!\b(?:his|her|their|my|in our) )the (?:(?:early|mid|late)[- ])?(?:nineteen[ -])?(?<tens>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies`,
		read: ({ tens = '' }) => date(`19${(numberOf(`${tens.toLowerCase()}y`) ?? 20) / 10}`),
	},
	{
		kind: 'century',
		examples: ['the 19th century', 'the early twentieth century'],
		prefilter: ['centur'],
		expression: phrase`(?:the )?${PART}?(?:the )?${ORDINAL}${LINK}(?:century|centuries)(?! BC)`,
		read: ({ ordinal }) => {
			const number = ordinalOf(ordinal);
			return number && number > 1 && number < 23
				? date(String(number - 1).padStart(2, '0'))
				: undefined;
		},
	},
];

/** Of two figures only a month or so many years can follow: 2019-06 is a month elsewhere, 2019-21 is not. */
function yearSpan({ year = '', to = '' }: Captures): Resolver | undefined {
	const end = to.length === 2 ? `${year.slice(0, 2)}${to}` : to;
	const years = Number(end) - Number(year);
	return years > 0 && years < MOST_YEARS ? date(`${year}/${end}`) : undefined;
}

function bareYear({ year = '', part }: Captures): Resolver | undefined {
	return (context) =>
		isYear(Number(year), context) && (part || !isNumberOfThings(context))
			? date(year, partOf(part))
			: undefined;
}
