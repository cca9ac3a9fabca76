import { expect, test } from 'vitest';
import { weekdayFrom, yearFrom } from '../../../../src/analysis/dates/reference/from-anchor.ts';

const NOVEMBER = { year: 1966, month: 11, day: '1966-11-09' } as const;
const SUNDAY = 7;
const FRIDAY = 5;

test.each([
	[NOVEMBER, { month: 12, day: 1 }, false, 1966],
	[NOVEMBER, { month: 3, day: 1 }, false, 1967],
	[NOVEMBER, { month: 3, day: 1 }, true, 1966],
	[NOVEMBER, { month: 12, day: 1 }, true, 1965],
	[NOVEMBER, { month: 10, day: 1 }, false, 1966],
	[NOVEMBER, { month: 9, day: 1 }, false, 1967],
	[{ year: 1966 }, { month: 3 }, false, 1966],
	[{ year: 1966, month: 5 }, { month: 5 }, true, 1966],
	[{ year: 1966, month: 5 }, { month: 2 }, false, 1967],
])('from %j, %j told as before it: %s, is of %i', (anchor, yearless, isBefore, year) => {
	expect(yearFrom(anchor, yearless, isBefore)).toBe(year);
});

test.each([
	[NOVEMBER, SUNDAY, false, '1966-11-06'],
	[NOVEMBER, FRIDAY, false, '1966-11-11'],
	[NOVEMBER, FRIDAY, true, '1966-11-04'],
	[{ year: 1966, month: 11 }, FRIDAY, false, undefined],
])('from %j the weekday %i, told as before it: %s, is %s', (anchor, weekday, isBefore, day) => {
	expect(weekdayFrom(anchor, weekday, isBefore)).toBe(day);
});
