import { expect, test } from 'vitest';
import { weekdayFrom, yearFrom } from '../../../../src/analysis/dates/reference/from-anchor.ts';

const NOVEMBER = { year: 1966, month: 11, day: '1966-11-09' } as const;
const SUNDAY = 7;
const FRIDAY = 5;

test.each([
	[NOVEMBER, { month: 12, day: 1 }, 'near', 1966],
	[NOVEMBER, { month: 3, day: 1 }, 'near', 1967],
	[NOVEMBER, { month: 3, day: 1 }, 'back', 1966],
	[NOVEMBER, { month: 12, day: 1 }, 'back', 1965],
	[NOVEMBER, { month: 10, day: 1 }, 'near', 1966],
	[NOVEMBER, { month: 9, day: 1 }, 'near', 1967],
	[{ year: 1966 }, { month: 3 }, 'near', 1966],
	[{ year: 1966, month: 5 }, { month: 5 }, 'back', 1966],
	[{ year: 1966, month: 5 }, { month: 2 }, 'near', 1967],
	[NOVEMBER, { month: 10, day: 1 }, 'on', 1967],
	[NOVEMBER, { month: 12, day: 1 }, 'on', 1966],
] as const)('from %j, %j going %s, is of %i', (anchor, yearless, way, year) => {
	expect(yearFrom(anchor, yearless, way)).toBe(year);
});

test.each([
	[NOVEMBER, SUNDAY, 'near', '1966-11-06'],
	[NOVEMBER, FRIDAY, 'near', '1966-11-11'],
	[NOVEMBER, FRIDAY, 'back', '1966-11-04'],
	[{ year: 1966, month: 11 }, FRIDAY, 'near', undefined],
	[NOVEMBER, SUNDAY, 'on', '1966-11-13'],
	[NOVEMBER, 3, 'on', '1966-11-09'],
] as const)('from %j the weekday %i, going %s, is %s', (anchor, weekday, way, day) => {
	expect(weekdayFrom(anchor, weekday, way)).toBe(day);
});
