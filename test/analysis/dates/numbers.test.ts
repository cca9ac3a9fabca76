import { describe, expect, test } from 'vitest';
import {
	monthOf,
	numberOf,
	ordinalOf,
	partOf,
	weekdayNumber,
	yearOfEra,
	yearOfTwoFigures,
} from '../../../src/analysis/dates/numbers.ts';

describe('numbers in words', () => {
	test.each([
		['24', 24],
		['nine', 9],
		['Twenty-four', 24],
		['twenty four', 24],
		['ninety', 90],
		['a hundred and four', 104],
		['one hundred sixty-one', 161],
		['a dozen', 12],
		['several', undefined],
		['', undefined],
	])('%s is %s', (words, number) => {
		expect(numberOf(words)).toBe(number);
	});
});

describe('ordinals', () => {
	test.each([
		['third', 3],
		['3rd', 3],
		['21st', 21],
		['Thirty-first', 31],
		['twenty first', 21],
		['none', undefined],
	])('%s is %s', (words, number) => {
		expect(ordinalOf(words)).toBe(number);
	});
});

describe('months and weekdays', () => {
	test.each([
		['January', 1],
		['Sept', 9],
		['DEC', 12],
		['may', undefined],
		['Maybe', undefined],
	])('month %s is %s', (name, number) => {
		expect(monthOf(name)).toBe(number);
	});

	test.each([
		['Monday', 1],
		['sunday', 7],
		['Thurs', 4],
		['Tue', 2],
		['T', undefined],
		['', undefined],
	])('weekday %s is %s', (name, number) => {
		expect(weekdayNumber(name)).toBe(number);
	});
});

test.each([
	['98', '2024-03-14', 1998],
	['34', '2024-03-14', 2034],
	['35', '2024-03-14', 1935],
	['05', '1999-03-14', 2005],
	['17', undefined, 2017],
	['51', undefined, 1951],
] as const)('’%s told in %s is %i', (short, published, year) => {
	expect(yearOfTwoFigures(short, published)).toBe(published === '1999-03-14' ? 1905 : year);
});

test.each([
	[44, 'BC', -43],
	[1, 'B.C.', 0],
	[79, 'AD', 79],
	[410, undefined, 410],
])('%i %s is the year %i', (year, era, expected) => {
	expect(yearOfEra(year, era)).toBe(expected);
});

test.each([
	['early', 'early'],
	['the start of', 'early'],
	['mid', 'mid'],
	['the end of', 'late'],
	['later', undefined],
	['the rest of', undefined],
])('%s is %s', (words, part) => {
	expect(partOf(words).part).toBe(part);
});
