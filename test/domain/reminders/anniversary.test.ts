import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { instantAt } from '../../../src/domain/guilds/posting-time.ts';
import { anniversaryAhead, anniversaryIn } from '../../../src/domain/reminders/anniversary.ts';

describe('the anniversary in a year', () => {
	test.each([
		['2023-02-22', 2027, '28 February', '2027-02-22'],
		['2023-02-22', 2023, '28 February', undefined],
		['2023-02-22', 2022, '28 February', undefined],
		['2024-02-29', 2028, '28 February', '2028-02-29'],
		['2024-02-29', 2027, '28 February', '2027-02-28'],
		['2024-02-29', 2027, '1 March', '2027-03-01'],
		['2024-02-29', 2027, 'leap years only', undefined],
		['2024-02-29', 2100, 'leap years only', undefined],
		['1896-02-29', 1900, '1 March', '1900-03-01'],
		['1999-12-31', 2000, '1 March', '2000-12-31'],
		['-0043-03-15', 2026, '28 February', '2026-03-15'],
		['0480-08-11', 2026, '28 February', '2026-08-11'],
		['-0004-02-29', 2027, '1 March', '2027-03-01'],
	] as const)('of %s in %i, by %s: %s', (origin, year, rule, day) => {
		expect(anniversaryIn(year, { origin }, rule)).toBe(day);
	});
});

describe('a date that somebody added', () => {
	test.each([
		['2027-03-12', 'yearly', 2026, undefined],
		['2027-03-12', 'yearly', 2027, '2027-03-12'],
		['2027-03-12', 'yearly', 2031, '2031-03-12'],
		['2027-03-12', 'once', 2027, '2027-03-12'],
		['2027-03-12', 'once', 2028, undefined],
		['2028-02-29', 'yearly', 2028, '2028-02-29'],
		['2028-02-29', 'yearly', 2029, '2029-03-01'],
		['2028-02-29', 'once', 2029, undefined],
	] as const)('%s, %s, in %i: %s', (origin, repeat, year, day) => {
		expect(anniversaryIn(year, { origin, repeat }, '1 March')).toBe(day);
	});
});

test('an anniversary of a day before our era', () => {
	const recurring = { origin: '-0043-03-15' } as const;
	expect(anniversaryIn(2027, recurring, '28 February')).toBe('2027-03-15');
	const ahead = { today: '2027-03-14', lead: 1, rule: '28 February' } as const;
	expect(anniversaryAhead(ahead, recurring)).toEqual({ day: '2027-03-15', years: 2070, lead: 1 });
});

describe('the anniversary some days ahead', () => {
	test.each([
		['2027-02-22', 0, '2023-02-22', { day: '2027-02-22', years: 4, lead: 0 }],
		['2027-02-15', 7, '2023-02-22', { day: '2027-02-22', years: 4, lead: 7 }],
		['2027-02-16', 7, '2023-02-22', undefined],
		['2026-12-31', 1, '2020-01-01', { day: '2027-01-01', years: 7, lead: 1 }],
		['2026-03-14', 1, '-0043-03-15', { day: '2026-03-15', years: 2069, lead: 1 }],
		['2026-08-11', 0, '0480-08-11', { day: '2026-08-11', years: 1546, lead: 0 }],
		['2027-01-30', 30, '2024-02-29', undefined],
		['9999-12-31', 1, '2020-01-01', undefined],
		['2027-01-30', 29, '2024-02-29', { day: '2027-02-28', years: 3, lead: 29 }],
	] as const)('from %s, %i days, of %s', (today, lead, origin, expected) => {
		expect(anniversaryAhead({ today, lead, rule: '28 February' }, { origin })).toEqual(expected);
	});
});

describe('the instant of a local hour', () => {
	test.each([
		['an ordinary day', '2027-02-22', 9, 'Asia/Kathmandu', '2027-02-22T03:15:00.000Z'],
		['before a clock change', '2027-03-13', 9, 'America/New_York', '2027-03-13T14:00:00.000Z'],
		['after a clock change', '2027-03-14', 9, 'America/New_York', '2027-03-14T13:00:00.000Z'],
		['an hour jumped over', '2027-03-14', 2, 'America/New_York', '2027-03-14T07:00:00.000Z'],
		['an hour that comes twice', '2027-11-07', 1, 'America/New_York', '2027-11-07T05:00:00.000Z'],
		['a midnight jumped over', '2022-03-27', 0, 'Asia/Beirut', '2022-03-26T22:00:00.000Z'],
		[
			'half an hour jumped over',
			'2027-10-03',
			2,
			'Australia/Lord_Howe',
			'2027-10-02T15:30:00.000Z',
		],
		['a day jumped over', '2011-12-30', 9, 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
		['east of the date line', '2027-01-01', 0, 'Pacific/Kiritimati', '2026-12-31T10:00:00.000Z'],
	] as const)('%s', (_name, day, hour, timeZone, instant) => {
		expect(instantAt(day, hour, timeZone).toISOString()).toBe(instant);
	});

	test('is the first moment at or after that hour, in every zone and over 200 years', () => {
		const days = fc.integer({ min: 0, max: 200 * 365 }).map((count) => {
			return Temporal.PlainDate.from('1930-01-01').add({ days: count }).toString() as Day;
		});
		const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const hours = fc.integer({ min: 0, max: 23 });

		fc.assert(
			fc.property(days, hours, zones, (day, hour, timeZone) => {
				const wanted = Temporal.PlainDate.from(day).toPlainDateTime({ hour });
				const localAt = (ms: number) =>
					Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDateTime();
				const ms = instantAt(day, hour, timeZone).getTime();
				const isLate = Temporal.PlainDateTime.compare(localAt(ms), wanted) >= 0;
				const wasEarly = Temporal.PlainDateTime.compare(localAt(ms - 1), wanted) < 0;
				return isLate && wasEarly;
			}),
			{ numRuns: 3000 },
		);
	});
});
