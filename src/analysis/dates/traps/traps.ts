import { NUMBERED_THINGS } from '../../words/numbered-things.ts';
import { TITLES_OF_ADDRESS } from '../../words/people/titles-of-address.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { NOTHING, type Pattern } from '../pattern.ts';
import { anyOf, DIGITS, MONTH, phrase, WEEKDAY } from '../phrase.ts';

/** What an idiom holds. */
const IDIOM_LETTERS = [
	'same time',
	'high noon',
	'day by day',
	'day after day',
	'day in',
	'day to day',
	'day one',
	'year after year',
	'year in',
	'month after month',
	'week after week',
	'once upon',
	'the other day',
	'to this day',
	'day at a time',
	'it a day',
	'a day late',
	'days a week',
	'hours a day',
	'of the day',
	'of the week',
	'of the month',
	'of the year',
];

/** What looks like an expression of time and is none. */
export const TRAPS: readonly Pattern[] = [
	{
		kind: 'numbered-thing',
		examples: ['Room 1984', 'Flight 1945', 'No. 2020'],
		prefilter: DIGITS,
		expression: phrase`${anyOf(NUMBERED_THINGS)} (?:no\. |number )?#?\d{1,4}(?:, \d{1,4}){0,5}(?:,? and \d{1,4})?`,
		read: () => NOTHING,
	},
	{
		kind: 'price',
		examples: ['$2,024', '£20.22', '€1999'],
		prefilter: DIGITS,
		expression: /[$£€¥]\s?\d{1,12}(?:[.,]\d{1,3}){0,5}/g,
		read: () => NOTHING,
	},
	{
		kind: 'long-number',
		examples: ['1,973', '2,022.5'],
		prefilter: DIGITS,
		expression: /(?<!\d)\d{1,3}(?:,\d{3}){1,5}(?!\d)/g,
		read: () => NOTHING,
	},
	{
		kind: 'fraction',
		examples: ['1 7/8', '3/4'],
		prefilter: DIGITS,
		expression: /(?<![\d/])(?:\d{1,3} )?\d{1,2}\/\d{1,2}(?![\d/])/g,
		read: () => NOTHING,
	},
	{
		kind: 'score',
		examples: ['6-7, 7-5, 12-10'],
		prefilter: DIGITS,
		expression: /(?<![\d-])\d{1,3}[-–]\d{1,3}(?:, \d{1,3}[-–]\d{1,3}){1,6}(?![\d-])/g,
		read: () => NOTHING,
	},
	{
		kind: 'idiom',
		examples: ['at the same time', 'day by day', 'the song of the year'],
		prefilter: IDIOM_LETTERS,
		expression: phrase`(?:at the same time|high noon|day by day|day after day|day in,? day out|day to day|from day one|year after year|year in,? year out|month after month|week after week|once upon a time|the other day|to this day|one day at a time|call it a day|the end of the day|a day late|seven days a week|24 hours a day|the (?:man|woman|person|player|team|word|book|song|quote|goal|employee|rookie) of the (?:day|week|month|year)|\w{3,12} of the (?:week|month|year)(?= (?:award|prize|title)))`,
		read: () => NOTHING,
	},
	/** `Song of the Week`: a heading */
	{
		kind: 'name',
		examples: ['Song of the Week'],
		prefilter: ['of the day', 'of the week', 'of the month', 'of the year'],
		expression: /\b[A-Z][a-z]{2,15} of the (?:Day|Week|Month|Year)\b/g,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['Black Monday', 'Bloody Sunday'],
		prefilter: ['black', 'bloody'],
		expression: phrase`(?:black|bloody) (?:mon|tues|wednes|thurs|satur|sun)day`,
		read: () => NOTHING,
	},
	/** the band `Second Sunday`, `Super Tuesday` */
	{
		kind: 'name',
		examples: ['the band Second Sunday', 'of Super Tuesday'],
		prefilter: ['day'],
		expression:
			/(?<=[\p{Ll},]\s)(?:First|Second|Third|Fourth|Last|Super|Cyber|Giving|Happy|Blue|Ruby|Sweet)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['USA Today', 'USA TODAY'],
		prefilter: ['today'],
		expression: /\b[A-Z]{3,4}\s(?:Today|TODAY)\b/g,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['12 May Street'],
		prefilter: ['street', 'road', 'avenue', 'lane', 'square'],
		expression: phrase`(?:\d{1,4} )?(?:${MONTH}|${WEEKDAY}) (?:street|road|avenue|lane|square)`,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['the Sunday Times'],
		prefilter: ['day '],
		expression: phrase`(?:${WEEKDAY}|today|tomorrow) (?:times|post|mail|mirror|express|telegraph|herald|tribune|star|observer|club|group|project|institute|fund)`,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['Ms. June', 'Mr. May'],
		expression: new RegExp(
			`\\b(?:${anyOf(TITLES_OF_ADDRESS)})\\.? (?:${anyOf([...MONTHS.flat(), ...WEEKDAYS])})\\b`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `-year-old`: an age */
	{
		kind: 'age',
		examples: ['30-year-old', '5 years old'],
		prefilter: DIGITS,
		expression: phrase`\d{1,3}[ -]years?[ -]old`,
		read: () => NOTHING,
	},
	{
		kind: 'age',
		examples: ['aged 19', 'turned 40'],
		prefilter: DIGITS,
		expression: phrase`(?:aged?|turned|turning) \d{1,3}`,
		read: () => NOTHING,
	},
];
