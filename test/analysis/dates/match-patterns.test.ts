import { expect, test } from 'vitest';
import { openMatcher } from '../../../src/analysis/dates/match-patterns.ts';
import { date, NOTHING, type Pattern } from '../../../src/analysis/dates/pattern.ts';
import { PATTERNS } from '../../../src/analysis/dates/patterns.ts';
import { phrase } from '../../../src/analysis/dates/phrase.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';

const matches = (text: string, patterns: readonly Pattern[]) =>
	openMatcher(
		patterns,
		'sentences',
	)(readDocument({ text, language: 'en' })).map(({ start, end }) => text.slice(start, end));
const year: Pattern = {
	kind: 'year',
	examples: [],
	expression: phrase`20\d\d`,
	read: ({ none }) => date(none ?? '2020'),
};

test('the longest match wins, then the first in the table', () => {
	const room: Pattern = {
		kind: 'numbered-thing',
		examples: [],
		expression: phrase`room \d{4}`,
		read: () => NOTHING,
	};

	expect(matches('In Room 2020 of 2021.', [year, room])).toEqual(['Room 2020', '2021']);
});

test('what a pattern gives back is free for others', () => {
	const refusing: Pattern = {
		kind: 'year-span',
		examples: [],
		expression: phrase`in 20\d\d`,
		read: () => undefined,
	};

	expect(matches('in 2020', [refusing, year])).toEqual(['2020']);
});

/** One line for each family of patterns. */
const TEXTS = [
	'On Thursday, Feb. 29, 2024, and 29/2/2024, and 3 to 5 May, and the 21st.',
	'The first Monday in June, Monday week, the Tuesday before last, ten years ago today.',
	'In Q3, the second half of 2025, fiscal 2023, FY 2024, the winter of 1999, last spring.',
	'The year-earlier period, the latest period, the 1988 quarter, the last three months of 2024.',
	'In the 1950s, the ’80s, the seventies, the 19th century, nineteen eighty-six, the year two thousand.',
	'At four o’clock, at noon, at midnight, at dawn, at 0800 UTC, 4 in the morning, 7 p.m.',
	'Good Friday, the day after Labor Day, Easter week, New Year’s Eve, Mother’s Day.',
	'Two months later, six days earlier, a fortnight ago, two weeks from now, hours before it.',
	'Every August, annually, each morning, on Tuesdays, the first Tuesday of every month, $9 a day.',
	'Now, recently, in the past, the coming weeks, soon, these days, the last few years.',
	'Tomorrow night, last night, the night before, that evening, the next day, for the day.',
	'Its centenary, the 10th anniversary, the golden jubilee, the weekend, year-end, for the year.',
];

test.each(TEXTS)('no pattern needs letters that a match can be without: %s', (text) => {
	const eager = PATTERNS.map(({ prefilter: _, ...pattern }) => pattern);

	expect(matches(text, PATTERNS)).toEqual(matches(text, eager));
});
