import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import {
	anniversariesToldOn,
	isPausedOn,
} from '../../../src/domain/reminders/due-anniversaries.ts';
import { nextToldDay } from '../../../src/domain/reminders/next-told-day.ts';
import {
	type ReminderSettings,
	USUAL_SETTINGS,
} from '../../../src/domain/reminders/reminder-settings.ts';

const ORIGINS: Day[] = ['2020-02-29', '2024-12-31', '1900-01-01', '2031-03-01', '2095-07-15'];
const STARTS: Day[] = ['2024-02-27', '2024-12-30', '2025-03-01', '2095-03-02', '2096-03-01'];
const SETTINGS: [string, Partial<ReminderSettings>][] = [
	['on the day', {}],
	['ahead', { leads: [7, 1, 0] }],
	['a year ahead', { leads: [365] }],
	['never', { leads: [] }],
	['in a digest', { digestOn: 1, leads: [0, 30] }],
	['in a digest a year ahead', { digestOn: 7, leads: [365], leapDay: 'leap years only' }],
	['in leap years only', { leapDay: 'leap years only', leads: [0, 365] }],
	['on 1 March', { leapDay: '1 March' }],
	['after a pause', { pausedUntil: '2025-03-02', leads: [0, 1] }],
];

/** One day after the other: what the posts themselves do. */
function search(
	start: Day,
	settings: ReminderSettings,
	recurring: Parameters<typeof nextToldDay>[2],
) {
	for (let ahead = 0; ahead < 13 * 366; ahead += 1) {
		const day = addDays(start, ahead);
		if (day === undefined) return undefined;
		if (!isPausedOn(day, settings) && anniversariesToldOn(day, settings, recurring).length > 0)
			return day;
	}
	return undefined;
}

describe.each(SETTINGS)('told %s', (_, chosen) => {
	const settings = { ...USUAL_SETTINGS, ...chosen };
	test.each(STARTS)('from %s on it is the day that the posts have', (start) => {
		for (const origin of ORIGINS.filter(
			(day) => day.slice(0, 4) <= String(+start.slice(0, 4) + 12),
		))
			for (const repeat of ['yearly', 'once'] as const) {
				const recurring = { origin, repeat };
				const found = nextToldDay(start, settings, recurring);
				expect([recurring, found]).toEqual([recurring, search(start, settings, recurring)]);
			}
	});
});

test('what is far off comes in its time, and at the end of the calendar nothing more', () => {
	const far = { origin: '9999-12-31', repeat: 'once' } as const;
	expect(nextToldDay('2024-03-10', { ...USUAL_SETTINGS, leads: [30] }, far)).toBe('9999-12-01');
	expect(nextToldDay('9999-12-31', USUAL_SETTINGS, far)).toBe('9999-12-31');
	const before = { origin: '9999-12-30', repeat: 'yearly' } as const;
	expect(nextToldDay('9999-12-31', USUAL_SETTINGS, before)).toBeUndefined();
});
