import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
	addDays,
	compareDays,
	type Day,
	dayNumber,
	dayOf,
	daysIn,
	easterOf,
	isDay,
	isTimeZone,
	midnightOf,
	monthDayOf,
	nextDay,
	partsOf,
	weekdayOf,
	weekOf,
} from '../../src/domain/calendar.ts';

test.each([
	['2024-02-28', 1, '2024-02-29'],
	['2000-02-28', 1, '2000-02-29'],
	['2023-12-31', 1, '2024-01-01'],
	['2024-03-01', -1, '2024-02-29'],
	['1900-02-28', 1, '1900-03-01'],
	['1969-12-31', 20_000, '2024-10-03'],
] as const)('%s and %i days are %s', (day, count, expected) => {
	expect(addDays(day, count)).toBe(expected);
	expect(dayNumber(expected) - dayNumber(day)).toBe(count);
});

test('no day lies outside the years -9999 to 9999', () => {
	expect(addDays('9999-12-31', 1)).toBeUndefined();
	expect(addDays('-9999-01-01', -1)).toBeUndefined();
	expect(dayOf(-10_000, 1, 1)).toBeUndefined();
	expect(dayOf(-9999, 1, 1)).toBe('-9999-01-01');
	expect(dayOf(9999, 12, 31)).toBe('9999-12-31');
	expect(nextDay('9999-12-30')).toBe('9999-12-31');
	expect(() => nextDay('9999-12-31')).toThrow('there is no day 1 after 9999-12-31');
});

test('a time zone is one that IANA knows', () => {
	expect(isTimeZone('Europe/Berlin')).toBe(true);
	expect(isTimeZone('Mars/Olympus')).toBe(false);
});

test('before the year 1 come 1 BC, which is 0, and 2 BC, which is -1', () => {
	expect(addDays('0001-01-01', -1)).toBe('0000-12-31');
	expect(addDays('0000-01-01', -1)).toBe('-0001-12-31');
	expect(dayOf(-43, 3, 15)).toBe('-0043-03-15');
	expect(partsOf('-0043-03-15')).toEqual({ year: -43, month: 3, day: 15 });
	expect(dayNumber('0000-03-01') - dayNumber('-0001-03-01')).toBe(366);
});

test('days stand in the order of the calendar, those before the year 1 too', () => {
	const days = ['2024-03-07', '-0043-03-15', '0000-12-31', '0480-08-11', '-0400-01-01'] as const;
	expect(days.toSorted(compareDays)).toEqual([
		'-0400-01-01',
		'-0043-03-15',
		'0000-12-31',
		'0480-08-11',
		'2024-03-07',
	]);
});

test.each([
	['-0043-03-15', '03-15', '-000043-03-15T00:00:00.000Z'],
	['0480-08-11', '08-11', '0480-08-11T00:00:00.000Z'],
	['2024-02-29', '02-29', '2024-02-29T00:00:00.000Z'],
] as const)('%s falls on %s and begins at %s', (day, monthDay, instant) => {
	expect(monthDayOf(day)).toBe(monthDay);
	expect(midnightOf(day).toISOString()).toBe(instant);
});

test.each([
	['2024-02-29', true],
	['0410-08-24', true],
	['-0043-03-15', true],
	['2023-02-29', false],
	['-0000-01-01', false],
	['2024-2-9', false],
	['+2024-02-09', false],
	['2024-02-09T10:00', false],
])('isDay(%s) is %s', (text, expected) => {
	expect(isDay(text)).toBe(expected);
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
	[2020, 2, 29],
	[2200, 2, 28],
	[2024, 4, 30],
	[2024, 9, 30],
	[2024, 10, 31],
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
	[1598, '1598-03-22'],
	[1609, '1609-04-19'],
	[1666, '1666-04-25'],
	[1761, '1761-03-22'],
	[1818, '1818-03-22'],
	[1886, '1886-04-25'],
	[1900, '1900-04-15'],
	[1913, '1913-03-23'],
	[1943, '1943-04-25'],
	[1954, '1954-04-18'],
	[1981, '1981-04-19'],
	[1999, '1999-04-04'],
	[2000, '2000-04-23'],
	[2008, '2008-03-23'],
	[2016, '2016-03-27'],
	[2018, '2018-04-01'],
	[2019, '2019-04-21'],
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[2038, '2038-04-25'],
	[2049, '2049-04-18'],
	[2106, '2106-04-18'],
	[2285, '2285-03-22'],
	[3040, '3040-04-19'],
] as const)('Easter of %i is %s', (year, day) => {
	expect(easterOf(year)).toBe(day);
});

test('sums of days, weekdays and weeks are Temporal’s, four centuries either way', () => {
	const start = Temporal.PlainDate.from('2000-02-28');
	for (let count = -150_000; count <= 150_000; count += 997) {
		const expected = start.add({ days: count });
		const day = addDays('2000-02-28', count);
		expect(day).toBe(expected.toString());
		expect(weekdayOf(day as Day)).toBe(expected.dayOfWeek);
		expect(weekOf(day as Day)).toEqual({ year: expected.yearOfWeek, week: expected.weekOfYear });
	}
});
