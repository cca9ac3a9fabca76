import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { nextDay } from '../../../src/domain/calendar.ts';
import { lastDueDay, postingInstant } from '../../../src/domain/guilds/posting-time.ts';

const days = fc.integer({ min: 0, max: 76 * 365 }).map((count) => nextDay('2024-01-01', count));
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const clocks = fc.record({ hour: fc.integer({ min: 0, max: 23 }), timeZone: zones });
const guilds = fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n }).map(String);

function localAt(instant: Date, timeZone: string): Temporal.PlainDateTime {
	const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime());
	return at.toZonedDateTimeISO(timeZone).toPlainDateTime();
}

describe('the instant of a day’s posts', () => {
	test('is on that day and within its hour, or where the clocks jump over that the next', () => {
		const property = fc.property(days, clocks, guilds, (day, clock, guild) => {
			const local = localAt(postingInstant(day, clock, guild), clock.timeZone);
			const hoursOff = local.hour - clock.hour + (local.toPlainDate().toString() > day ? 24 : 0);
			expect(local.toPlainDate().toString() >= day).toBe(true);
			expect([0, 1]).toContain(hoursOff);
			expect(hoursOff === 1 || local.minute < 40).toBe(true);
		});
		fc.assert(property, { numRuns: 3000 });
	});

	test('comes within ten minutes, as far into each day’s hour', () => {
		const property = fc.property(days, guilds, (day, guild) => {
			const clock = { hour: 9, timeZone: 'UTC' };
			const afterNine = (some: Day) =>
				postingInstant(some, clock, guild).getTime() - Date.parse(`${some}T09:00:00Z`);
			expect(afterNine(day)).toBeLessThan(600_000);
			expect(afterNine(day)).toBe(afterNine('2027-02-22'));
		});
		fc.assert(property);
	});

	test('spreads guilds over the ten minutes', () => {
		const firstId = 1_099_511_627_776_000_001n;
		const minutes = Array.from({ length: 6000 }, (_, place) => {
			const guild = String(firstId + BigInt(place) * 4_194_304n);
			return postingInstant('2027-02-22', { hour: 9, timeZone: 'UTC' }, guild).getUTCMinutes();
		});

		const guildsPerMinute = Map.groupBy(minutes, (minute) => minute);

		expect(guildsPerMinute.size).toBe(10);
		for (const { length } of guildsPerMinute.values()) {
			expect(length).toBeGreaterThan(450);
			expect(length).toBeLessThan(750);
		}
	});
});

test('the last hour of a day that the clocks jump over', () => {
	const clock = { hour: 23, timeZone: 'America/Nuuk' };
	const due = postingInstant('2027-03-27', clock, '42');

	expect(localAt(due, clock.timeZone).toString().slice(0, 13)).toBe('2027-03-28T00');
	expect(lastDueDay(due, clock, '42')).toBe('2027-03-27');
	expect(lastDueDay(new Date(due.getTime() - 1), clock, '42')).toBe('2027-03-26');
});

test('the last day due is the one whose posts were due last, to the millisecond', () => {
	const property = fc.property(days, clocks, guilds, (day, clock, guild) => {
		const due = postingInstant(day, clock, guild);
		expect(lastDueDay(due, clock, guild)).toBe(day);
		expect(lastDueDay(new Date(due.getTime() - 1), clock, guild)).toBe(nextDay(day, -1));
	});
	fc.assert(property, { numRuns: 3000 });
});
