import { expect, test } from 'vitest';
import { digestTime } from '../../../src/domain/feeds/digest-time.ts';

/** The hour, in UTC, at which what is found at `now` is told. */
function check(pace: 'daily' | 'weekly', timeZone: string, now: string, expected: string) {
	test(`${pace} in ${timeZone} at ${now} is told at ${expected}`, () => {
		const clock = { hour: 9, timeZone };
		const at = digestTime(pace, { now: new Date(now), clock, guild: '111' });
		expect(at.toISOString().slice(0, 13)).toBe(expected);
		expect(at.getTime()).toBeGreaterThan(Date.parse(now));
	});
}

check('daily', 'UTC', '2024-03-07T08:59:00Z', '2024-03-07T09');
check('daily', 'UTC', '2024-03-07T09:30:00Z', '2024-03-08T09');
check('daily', 'Asia/Tokyo', '2024-03-07T08:59:00Z', '2024-03-08T00');
check('daily', 'America/New_York', '2024-03-10T05:00:00Z', '2024-03-10T13');
check('weekly', 'UTC', '2024-03-07T08:00:00Z', '2024-03-11T09');
check('weekly', 'UTC', '2024-03-11T08:00:00Z', '2024-03-11T09');
check('weekly', 'UTC', '2024-03-11T09:30:00Z', '2024-03-18T09');
