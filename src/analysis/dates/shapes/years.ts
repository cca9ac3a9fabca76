import { partsOf } from '../../../domain/calendar.ts';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../../words/function-words.ts';
import { COUNTED_THINGS } from '../../words/numbered-things.ts';
import { EVENTS_OF_YEARS } from '../../words/time/events-of-years.ts';
import { numberOf, ordinalOf, partOf, yearOfTwoFigures } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	type Resolver,
} from '../pattern.ts';
import { anyOf, DIGITS, LINK, ORDINAL, PART, phrase, YEAR } from '../phrase.ts';
import { yearValue } from '../timex.ts';

const COUNTED = anyOf(COUNTED_THINGS);
/** How far ahead of publication a bare number may still be a year. */
const YEARS_AHEAD = 60;
/** Earlier numbers are years only after "in" or "since". */
const EARLIEST_BARE = 1400;
const OF_OLD =
	/\b(?:in|since|between|until|around|circa|c\.|AD|year|between\s\d{4}\sand|(?:in|from|to|of)\sabout|(?:charter|document|map|manuscript|book|will|church|abbey|law|treaty|wall|tower|bell|coins?)\s(?:from|of)|(?:dat(?:es|ed|ing)|goes|going|went)\s(?:back\s)?(?:from|to))\s$/i;
/** `after 1041.` */
const BOUND = /\b(?:after|before|from|by|to)\s$/i;
/** How many years "1620-1994" spans at most. */
const MOST_YEARS = 400;

const DECADE_LETTERS = ['0s', "0's", '0’s'];

/** Years, decades and centuries. */
export const YEARS: readonly Pattern[] = [
	{
		kind: 'year',
		examples: ['1998', 'mid-2021', 'the end of 2015'],
		prefilter: DIGITS,
		expression: phrase`(?<![$£€¥#.,:/\d+]|[^\w](?=-)|\d-|[A-Z]-)(?:post-|pre-)?${PART}?(?:the year )?${YEAR}(?!-\d|–\d\d?\b|[,.:/]\d|['’]?s|\s?(?:${COUNTED})|-(?!year|based|era|style|vintage)[a-z]|%|°|[ ](?:models?(?! year)|bonds?|gilts?|sedans?|hatchbacks?|pickups?|trucks?|coupes?)\b|[ ]of[ ](?:the|its|their|them|those|these)\b|[ ]?(?:am|pm|a\.m|p\.m|hours|GMT|UTC)\b)`,
		read: bareYear,
	},
	{
		kind: 'year',
		examples: ['since ’89'],
		prefilter: DIGITS,
		expression:
			/(?<=\b(?:in|of|since|from|spring|summer|fall|winter|class of|(?:\d{4}|['’‘]\d\d)(?:,|,? and))\s{1,2})['’‘](?<short>\d\d)(?![\w’'])/gi,
		read: ({ short }) =>
			fromPublished('XXXX', (published) => date(yearValue(yearOfTwoFigures(short, published)))),
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

const NAME_BEFORE = /(?<![\p{L}’'.])(?<word>\p{Lu}[\p{L}-]+)\s$/u;

/** `Rue 1954`, `Bridge 1966`: a number that belongs to a name, unless the name is that of an event or written in capitals. */
function isPartOfName(before: string): boolean {
	const word = NAME_BEFORE.exec(before.slice(-30))?.groups?.['word'];
	if (!word || /^\p{Lu}+$/u.test(word)) return false;
	const lower = word.toLowerCase();
	return !FUNCTION_WORDS.has(lower) && !EVENTS_OF_YEARS.has(lower) && !FORESEEN.test(lower);
}

/** `Sees 2023 sales of`, `Cuts 2024 outlook`: how headlines of results begin. */
const FORESEEN =
	/^(?:sees|expects|forecasts|targets|guides|cuts|raises|lifts|lowers|trims|keeps|reaffirms|narrows|posts|reports)$/;
/** `the Constitution of 1868 demands`, not `a crowd of 2000 people` */
const NAMED_OF = /\p{Lu}\p{Ll}+\sof\s$/u;

/** `owns 1960 teapots`, `the cart 2015 kilos`: behind a verb or a noun a number counts what is named behind it in the plural … */
const WORD_BEFORE = /(?<![\p{L}’'-])(?<word>\p{Ll}[\p{L}’'-]+)\s$/u;
/** … not `in fiscal 2019 exports`. */
const OF_A_YEAR =
	/^(?:early|late|mid|fiscal|calendar|versus|vs|summer|spring|autumn|fall|winter|full-year|year|following|(?:post|pre)-.*)$/;

function isCounted({ before, after }: MatchContext): boolean {
	const word = WORD_BEFORE.exec(before.slice(-WORD_REACH))?.groups?.['word'] ?? '';
	return (
		word !== '' &&
		(!FUNCTION_WORDS.has(word) || HAVING.test(word)) &&
		!PREPOSITIONS.has(word) &&
		!DETERMINERS.has(word) &&
		!/['’]s$/.test(word) &&
		!OF_A_YEAR.test(word) &&
		THINGS.test(after)
	);
}

const WORD_REACH = 30;
const HAVING = /^(?:has|have|had)$/;

/** … what is no account of a year: `paid 2012 taxes`. */
const THINGS =
	/^\s(?!(?:was|is|has|does|results|sales|earnings|revenues?|profits|losses|forecasts|targets|figures|accounts|elections|prices|plans|budgets|dividends|deliveries|estimates|levels|games|championships|finals|awards|bonds|models|taxes|bonuses|floods|riots|attacks|protests|talks|primaries|caucuses|titles|series|rates|costs|debts|bills|fees|seasons|guidelines|rules|laws|reforms|sanctions|agreements|findings|charges|changes|cuts|events|polls|exports|imports|orders|margins|tests|classes|graduates|winners|always|as|this)\b)(?:[a-z]+\s)?[a-z]{3,}s\b/;

/** `a survey of 1709 young patients` */
const NUMBER_OF =
	/\b(?:totals?|samples?|surveys?|stud(?:y|ies)|polls?|groups?|cohorts?|panels?|crowds?|fleets?|forces?|numbers?|trials?) of $/;
const PLURAL =
	'(?:[a-z]+s|(?:school)?children|people|(?:[a-z]+)?(?:men|women)|sheep|cattle|fish)\\b';
const MANY = new RegExp(`^ (?!(?:was|is|has|does)\\b)${PLURAL}`);
const MANY_SUCH = new RegExp(
	`^ (?!(?:was|is|has|does|and|or|in|on|by|for)\\b)(?:[a-z]+ )?${PLURAL}`,
);

function bareYear({ year = '', part }: Captures): Resolver | undefined {
	const number = Number(year);
	return (context) => {
		const { published, before, after } = context;
		const isOld = OF_OLD.test(before) || (BOUND.test(before) && /^(?:[.,;)”’]|$)/.test(after));
		if (number < EARLIEST_BARE && !isOld) return undefined;
		if (isPartOfName(before)) return undefined;
		const latest = (published ? partsOf(published).year : number) + YEARS_AHEAD;
		if (number > latest) return undefined;
		if (!part && isCounted(context)) return undefined;
		const listed =
			(/\b(?:than|nearly|about|some|over|almost|of|exactly|only) $/.test(before) &&
				MANY.test(after)) ||
			(NUMBER_OF.test(before) && MANY_SUCH.test(after));
		return listed && !part && !NAMED_OF.test(before) ? undefined : date(year, partOf(part));
	};
}
