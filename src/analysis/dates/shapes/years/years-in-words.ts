import { SEASONS } from '../../../words/time/seasons.ts';
import { monthOf, numberOf } from '../../numbers.ts';
import { type Captures, date, type Pattern, prefiltered } from '../../pattern.ts';
import {
	MONTH,
	ONES_IN_WORDS,
	phrase,
	SEASON,
	TEENS_IN_WORDS,
	TENS_IN_WORDS,
} from '../../phrase.ts';
import { monthValue, yearValue } from '../../timex.ts';

const YEAR_IN_WORDS = `(?<hundreds>eighteen|nineteen|twenty)[ ](?<rest>(?:hundred[ ](?:and[ ])?)?(?:${TENS_IN_WORDS}|${TEENS_IN_WORDS})|hundred[ ](?:and[ ])?(?:oh[ ])?${ONES_IN_WORDS}|oh[ -]${ONES_IN_WORDS})`;

/** Years as they are spoken. */
export const YEARS_IN_WORDS: readonly Pattern[] = prefiltered(
	['nineteen', 'eighteen', 'twenty', 'two thousand'],
	[
		{
			kind: 'year-in-words',
			examples: ['nineteen ninety-six', 'the year nineteen eighty'],
			expression: phrase`(?:the year )?${YEAR_IN_WORDS}`,
			read: (groups) => {
				const year = yearOf(groups);
				return year ? date(yearValue(year)) : undefined;
			},
		},
		{
			kind: 'month-and-year-in-words',
			examples: ['January nineteen ninety-seven'],
			expression: phrase`${MONTH} (?:of )?${YEAR_IN_WORDS}`,
			read: (groups) => {
				const [year, month] = [yearOf(groups), monthOf(groups['month'])];
				return year && month ? date(monthValue(year, month)) : undefined;
			},
		},
		{
			kind: 'season-and-year-in-words',
			examples: ['the winter of nineteen ninety-four'],
			expression: phrase`(?:the )?${SEASON} (?:of )?${YEAR_IN_WORDS}`,
			read: (groups) => {
				const year = yearOf(groups);
				const season = SEASONS[(groups['season'] ?? '').toLowerCase()];
				return year && season ? date(`${yearValue(year)}-${season.code}`) : undefined;
			},
		},
		{
			kind: 'year-in-words',
			examples: ['the year two thousand'],
			expression: phrase`the year two thousand`,
			read: () => date('2000'),
		},
	],
);

function yearOf({ hundreds, rest = '' }: Captures): number | undefined {
	const years = numberOf(rest.replace(/^(?:hundred[ ](?:and[ ])?)?(?:oh[ -])?/i, ''));
	return years === undefined ? undefined : Number(numberOf(hundreds)) * 100 + years;
}
