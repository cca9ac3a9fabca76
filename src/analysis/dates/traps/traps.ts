import { NOTHING, type Pattern } from '../pattern.ts';
import { phrase } from '../phrase.ts';
import { NAMES_WITH_DAYS } from './names-with-days.ts';
import { NUMBERS_OF_THINGS } from './numbers-of-things.ts';
import { RATIOS_AND_SIZES } from './ratios-and-sizes.ts';
import { TITLES_WITH_DAYS } from './titles-with-days.ts';

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
		kind: 'idiom',
		examples: ['at the same time', 'day by day', 'the song of the year'],
		prefilter: IDIOM_LETTERS,
		expression: phrase`(?:at the same time|high noon|day by day|day after day|day in,? day out|day to day|from day one|year after year|year in,? year out|month after month|week after week|once upon a time|the other day|to this day|one day at a time|call it a day|the end of the day|a day late|seven days a week|24 hours a day|the (?:man|woman|person|player|team|word|book|song|quote|goal|employee|rookie) of the (?:day|week|month|year)|\w{3,12} of the (?:week|month|year)(?= (?:award|prize|title)))`,
		read: () => NOTHING,
	},
	{
		kind: 'idiom',
		examples: ['April showers', 'mad as a March hare', 'a May-December romance'],
		prefilter: ['shower', 'hare', 'May-D', 'month of', 'best', 'driver', 'school', 'lunch'],
		expression: phrase`(?:April showers|March hares?|May[-–]December|a month of Sundays|Sunday (?:best|drivers?|school|lunch(?:es)?))`,
		read: () => NOTHING,
	},
	...NAMES_WITH_DAYS,
	...TITLES_WITH_DAYS,
	...NUMBERS_OF_THINGS,
	...RATIOS_AND_SIZES,
];
