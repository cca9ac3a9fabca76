import { expect, test } from 'vitest';
import {
	addDays,
	type Day,
	dayNumber,
	dayOf,
	daysIn,
	easterOf,
	weekdayOf,
	weekOf,
} from '../../src/domain/calendar.ts';

test.each([
	['2024-02-28', 1, '2024-02-29'],
	['2023-12-31', 1, '2024-01-01'],
	['2024-03-01', -1, '2024-02-29'],
	['1900-02-28', 1, '1900-03-01'],
	['1969-12-31', 20_000, '2024-10-03'],
] as const)('%s and %i days are %s', (day, count, expected) => {
	expect(addDays(day, count)).toBe(expected);
	expect(dayNumber(expected) - dayNumber(day)).toBe(count);
});

test('no day lies outside the years 1 to 9999', () => {
	expect(addDays('9999-12-31', 1)).toBeUndefined();
	expect(addDays('0001-01-01', -1)).toBeUndefined();
});

test.each([
	[2024, 2, 30],
	[2023, 2, 29],
	[2024, 13, 1],
	[2024, 4, 31],
	[2024, 4, 0],
])('%i-%i-%i is no day', (year, month, day) => {
	expect(dayOf(year, month, day)).toBeUndefined();
});

test.each([
	[2024, 2, 29],
	[1900, 2, 28],
	[2000, 2, 29],
	[2024, 4, 30],
	[2024, 12, 31],
])('in %i, month %i has %i days', (year, month, days) => {
	expect(daysIn(year, month)).toBe(days);
});

test.each([
	['2024-03-14', 4, 11, 2024],
	['2021-01-03', 7, 53, 2020],
	['2024-12-30', 1, 1, 2025],
] as const)('%s is weekday %i of week %i of %i', (day: Day, weekday, week, year) => {
	expect(weekdayOf(day)).toBe(weekday);
	expect(weekOf(day)).toEqual({ year, week });
});

test.each([
	[1981, '1981-04-19'],
	[2019, '2019-04-21'],
	[2024, '2024-03-31'],
	[2049, '2049-04-18'],
] as const)('Easter of %i is %s', (year, day) => {
	expect(easterOf(year)).toBe(day);
});
