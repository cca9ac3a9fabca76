import { type Day, partsOf } from '../../../domain/calendar.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { IRREGULAR_PASTS } from '../../words/time/irregular-pasts.ts';
import { monthOf, numberOf, partOf, yearOfTwoFigures } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import { COUNT, MONTH, MONTH_LETTERS, PART, phrase, SHORT_YEAR, YEAR } from '../phrase.ts';
import { hasPastVerb, WAS_TO_HAVE } from '../placing/direction.ts';
import { yearFrom } from '../reference/from-anchor.ts';
import { monthValue } from '../timex.ts';

const YEAR_STEP: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

const STEPS_OF_YEARS: Readonly<Record<string, number>> = {
	following: 1,
	next: 1,
	after: 1,
	previous: -1,
	before: -1,
};

/** What may stand before a bare "May" or "March" for it to be a month. */
const MONTH_BEFORE =
	/\b(?:in|since|until|till|by|last|of|from|during|through|to|for|early|late|mid|and|or|between|before|after|this|next|every|each|that|\w{3,}est|an? (?:wet|dry|hot|cold|warm|mild|cool|stormy|record|quiet|busy|rainy|sunny|cruel|chilly|poor))[ -]$/i;

/** `November–March`, where another month comes before. */
const OTHER_MONTH = new RegExp(`${MONTH}\\s?[-–]\\s?$`);
/** `April, May and June`: between two others. */
const MONTH_LISTED = new RegExp(`${MONTH}, $`);
const LIST_GOES_ON = new RegExp(`^,? (?:and |or )?${MONTH}`);

/** What stands before a year of two figures. */
const APOSTROPHES = ["'", '’', '‘'];

/** Months, with or without a year. */
export const MONTH_DATES: readonly Pattern[] = prefiltered(MONTH_LETTERS, [
	{
		kind: 'month-and-year',
		examples: ['December 2022', 'early May 2021', 'May of 2021'],
		expression: phrase`${PART}?${MONTH},? (?:of )?${YEAR}`,
		read: ({ month, year, part }) => {
			const number = monthOf(month);
			return number && Number(year)
				? date(monthValue(Number(year), number), partOf(part))
				: undefined;
		},
	},
	{
		kind: 'month-and-year',
		examples: ['February of ’58', "the March of '22", 'mid-October ’72'],
		prefilter: APOSTROPHES,
		expression: phrase`(?:the )?${PART}?${MONTH},? (?:of )?${SHORT_YEAR}`,
		read: ({ month, short, part }) => {
			const number = monthOf(month);
			if (!number) return undefined;
			return (context) => {
				if (isClassOf(month, context)) return undefined;
				const isOver = context.direction() === 'past';
				const year = yearOfTwoFigures(short, context.published, { isOver });
				return date(monthValue(year, number), partOf(part));
			};
		},
	},
	{
		kind: 'nearby-month',
		examples: ['last March', 'next May', 'this June'],
		expression: phrase`(?<step>last|this|next|past|this past|this coming) ${MONTH}(?! \d)`,
		read: steppedMonth,
	},
	{
		kind: 'month-of-nearby-year',
		examples: ['March last year', 'the end of May this year'],
		expression: phrase`${PART}?${MONTH} (?:of )?(?<step>last|this|next) year`,
		read: ({ month, step = '', part }) => {
			const number = monthOf(month);
			if (!number) return undefined;
			return fromPublished(openMonth(number), (published) => {
				const year = partsOf(published).year + (YEAR_STEP[step.toLowerCase()] ?? 0);
				return date(monthValue(year, number), partOf(part));
			});
		},
	},
	{
		kind: 'month-of-nearby-year',
		examples: ['in March two years ago', 'May, three years ago'],
		prefilter: ['years ago'],
		expression: phrase`(?<!\d(?:st|nd|rd|th)? (?:of )?)${PART}?${MONTH},? ${COUNT} years ago`,
		read: ({ month, count, part }) => {
			const [number, years] = [monthOf(month), numberOf(count)];
			if (!number || !years) return undefined;
			return fromPublished(openMonth(number), (published) =>
				date(monthValue(partsOf(published).year - years, number), partOf(part)),
			);
		},
	},
	{
		kind: 'month-of-antecedent-year',
		examples: ['March the following year', 'June of the previous year'],
		expression: phrase`(?<!\d(?:st|nd|rd|th)? (?:of )?)${MONTH} (?:of )?(?:(?:the (?<step>following|next|previous|same)|that(?: same)?) year|the year (?<side>before|after)(?! (?!and\b)[\w“"‘]))`,
		read: ({ month, step = '', side = '' }) => {
			const number = monthOf(month);
			const steps = STEPS_OF_YEARS[(step || side).toLowerCase()] ?? 0;
			if (!number) return undefined;
			return ({ findAntecedent, published }) => {
				const year = Number((findAntecedent(/^\d{4}/) ?? published ?? '').slice(0, 4));
				return year ? date(monthValue(year + steps, number)) : undefined;
			};
		},
	},
	{
		kind: 'month-beside-antecedent',
		examples: ['the following January'],
		expression: phrase`(?:the )?(?<step>following|previous|next) ${MONTH}(?! \d)`,
		read: ({ month, step }) => {
			const number = monthOf(month);
			if (!number) return undefined;
			return (context) => monthAfter(number, step === 'previous', context);
		},
	},
	{
		kind: 'month',
		examples: ['April', 'early May', 'mid-November', 'the end of March'],
		expression: phrase`${PART}?(?<whole>${MONTH})(?!\d|/|['’](?!s\b)\w|-\d|\.? \d)`,
		read: ({ month, part, whole }) => {
			const number = monthOf(month);
			if (!number || isCutShort(month, whole)) return undefined;
			const doubtful = !part && /^(?:May|March|August|April|June)$/i.test(month ?? '');
			return fromPublished(openMonth(number), (published, context) => {
				if (isOfAnyYear(context)) return date(openMonth(number), partOf(part));
				if (doubtful ? !isMonth(month, context) : !part && isNameOfOther(context)) return undefined;
				const value = monthByReference(number, published, context);
				return value === undefined ? undefined : date(value, partOf(part));
			});
		},
	},
]);

/** `which usually runs from May to November`, `in April every year`; of “usually held in May, it was moved to June” the first alone. */
function isOfAnyYear({ before, after }: MatchContext): boolean {
	return USUAL.test(before.slice(-USUAL_REACH)) || OF_EACH_YEAR.test(after);
}

const USUAL =
	/\b(?:usually|typically|normally|traditionally|(?:each|every|most) years?)\s[^.,;:()]{0,50}\b(?:in|from|to|until|between|and|by|during|through)\s$/;
const USUAL_REACH = 80;
const OF_EACH_YEAR =
	/^(?:\s(?:to|and|until)\s\p{Lu}\p{Ll}+)?\s(?:of\s)?(?:each|every|most)\syears?\b/u;

function openMonth(month: number): string {
	return monthValue(0, month).replace('0000', 'XXXX');
}

function steppedMonth({ month, step = '' }: Captures): Resolver | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	const word = step.toLowerCase();
	return fromPublished(openMonth(number), (published) => {
		const now = partsOf(published);
		if (/last|past/.test(word))
			return date(monthValue(now.year - (number < now.month ? 0 : 1), number));
		if (/next|coming/.test(word))
			return date(monthValue(now.year + (number > now.month ? 0 : 1), number));
		return date(monthValue(now.year, number));
	});
}

function monthAfter(month: number, backwards: boolean, context: MatchContext) {
	const antecedent = context.findAntecedent(/^-?\d{4}(?:$|-\d\d)/) ?? context.published ?? '';
	const [year, from = backwards ? 1 : 12] = antecedent.split('-').map(Number);
	if (!year) return undefined;
	const same = backwards ? month < from : month > from;
	return date(monthValue(year + (same ? 0 : backwards ? -1 : 1), month));
}

/** `March, the market town` */
const A_PLACE =
	/^,\s(?:the|an?)\s(?:\p{Ll}+\s){0,2}(?:town|village|city|port|suburb)\s(?:in|on|near|outside)\b/u;

/** Behind these a month stands by itself, whatever begins with a capital behind it: `In April Smith resigned`. */
const IN_TIME = /\b(?:in|since|until|till|during|last|next|this|early|late|mid)[ -]$/i;
/** `the June Federal Reserve meeting`, `the May Budget`; a bare `April Inn` is a name. */
const NAME_GOES_ON = /^\s(?:\p{Lu}\p{Ll}|O['’]\p{Lu})/u;
const OF_STATE =
	/^\s(?:Federal|Fed|Budget|House|Senate|Supreme|General|Assembly|Premier|World|National|European|Union)\b/;

/** `October Films made it`: behind no preposition, with more of a name behind it; but `October French exports`. */
function isNameOfOther({ before, after }: MatchContext): boolean {
	return (
		NAME_GOES_ON.test(after) &&
		!OF_STATE.test(after) &&
		!OF_A_PEOPLE.test(after) &&
		!/[\p{L}\d](?:['’]s)?[ -]$/u.test(before)
	);
}

/** `Theodora June ’64`: who left school in that year. */
function isClassOf(month = '', { before }: MatchContext): boolean {
	const word = /(?<![\p{L}’'-])(?<word>\p{Lu}\p{Ll}+)\s$/u.exec(before)?.groups?.['word'];
	return (
		/^(?:April|May|June|March|August|Jan)$/i.test(month) &&
		word !== undefined &&
		!FUNCTION_WORDS.has(word.toLowerCase())
	);
}

const OF_A_PEOPLE =
	/^\s\p{Lu}\p{L}+(?:ian|ean|can|man|ese|ish|ench|utch|eli|aqi|ani|udi|emi|wiss|reek)\b/u;

/** "May" and "March" are months after a preposition or before a year, not as names or verbs. */
function isMonth(name: string | undefined, { before, after }: MatchContext): boolean {
	if (A_PLACE.test(after)) return false;
	if (NAME_GOES_ON.test(after) && !IN_TIME.test(before)) {
		return /\bthe $/i.test(before) && OF_STATE.test(after);
	}
	if (!/^(?:May|March)$/i.test(name ?? '')) return !/^\s(?:said|says|told)/.test(after);
	return (
		(before.trim() === '' && /^\s?[–—-]\s/.test(after)) ||
		MONTH_BEFORE.test(before.slice(-12)) ||
		OTHER_MONTH.test(before) ||
		(MONTH_LISTED.test(before) && LIST_GOES_ON.test(after)) ||
		(/\b(?:its|their) $/.test(before) &&
			/^\s(?!(?:they|it|he|she|we|you|there)\b)\p{Ll}{3,}/u.test(after)) ||
		(/\bthe $/i.test(before) && !/^\s(?:on|of|for|to)\b/.test(after))
	);
}

/** The month nearest to publication on the side of the tense, or of a time told of that the text goes on with. */
export function monthByReference(
	month: number,
	published: Day,
	context: MatchContext,
): string | undefined {
	const antecedent = context.governingYear({ month });
	if (antecedent) return monthValue(antecedent, month);
	return context.byReference({
		news: monthValue(yearByTense(month, published, context), month),
		from: (anchor, way) => monthValue(yearFrom(anchor, { month }, way), month),
	});
}

function yearByTense(month: number, published: Day, context: MatchContext): number {
	const now = partsOf(published);
	const future = context.direction() === 'future';
	if (WAS_TO_HAVE.test(context.before)) return nearestYear(month, now);
	if (month > now.month)
		return future || isSoon(month - now.month, context) ? now.year : now.year - 1;
	return future && month < now.month ? now.year + 1 : now.year;
}

/** The year in which the month is fewer than six months away, before or behind. */
function nearestYear(
	month: number,
	now: { readonly year: number; readonly month: number },
): number {
	const away = month - now.month;
	return now.year + (away > 6 ? -1 : away < -6 ? 1 : 0);
}

/** A month or two ahead without a past tense is still to come. */
function isSoon(months: number, { before, after }: MatchContext): boolean {
	const isOver = before.trim().length < 4 && hasPastVerb(after.slice(0, 60));
	return (
		months <= 2 &&
		!isOver &&
		!SAID_IN.test(before) &&
		!PAST.test(before.slice(-45)) &&
		!AFTER.test(before)
	);
}

/** `The group said in `: it has spoken. */
const SAID_IN = /\b(?:said|wrote|told\s[\w’'-]+)\s(?:early\s|late\s)?in\s$/;

/** `After a wet May`: it is over. */
const AFTER = /\bafter an? \w+ $/i;

const PAST = new RegExp(
	`\\b(?:\\w+ed|was|were|had|since|${[...IRREGULAR_PASTS].join('|')})\\b`,
	'i',
);

/** `Jan` without a stop is a name as often as a month. */
function isCutShort(month = '', whole = ''): boolean {
	return month.length <= 4 && !/^(?:May|June|July)$/i.test(month) && !whole.endsWith('.');
}
