import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { nextDay } from '../../../src/domain/calendar.ts';
import {
	anniversariesToldOn,
	isPausedOn,
	monthDaysToldOn,
} from '../../../src/domain/reminders/due-anniversaries.ts';
import type { Repeat } from '../../../src/domain/reminders/own-date.ts';
import {
	leadsToldOn,
	type ReminderChoices,
	USUAL_CHOICES,
} from '../../../src/domain/reminders/reminder-settings.ts';

/** Every day of 2025 to 2028 on which something of `origin` is told, with its lead and years. */
function toldDays(origin: Day, chosen: Partial<ReminderChoices> = {}, repeat?: Repeat): string[] {
	const settings = { ...USUAL_CHOICES, ...chosen };
	const days = Array.from({ length: 4 * 365 + 1 }, (_, count) => nextDay('2025-01-01', count));
	return days.flatMap((day) => {
		const told = anniversariesToldOn(day, settings, { origin, ...(repeat && { repeat }) });
		const mayBe = monthDaysToldOn(day, settings).includes(origin.slice(5));
		expect(told.length === 0 || mayBe).toBe(true);
		return told.map(({ years, lead }) => `${day} ${years}-${lead}`);
	});
}

describe('what is told', () => {
	test.each<[string, Day, Partial<ReminderChoices>, string[]]>([
		[
			'every year',
			'2023-02-22',
			{},
			['2025-02-22 2-0', '2026-02-22 3-0', '2027-02-22 4-0', '2028-02-22 5-0'],
		],
		['not before there is one', '2027-02-22', {}, ['2028-02-22 1-0']],
		['milestones', '2023-02-22', { milestones: [1, 5, 10] }, ['2028-02-22 5-0']],
		[
			'ahead, over the end of a year',
			'2023-01-02',
			{ leads: [7, 0], milestones: [3] },
			['2025-12-26 3-7', '2026-01-02 3-0'],
		],
		[
			'all of a week on its Monday',
			'2023-02-22',
			{ digestOn: 1 },
			['2025-02-17 2-5', '2026-02-16 3-6', '2027-02-22 4-0', '2028-02-21 5-1'],
		],
		[
			'all of a week on its Sunday, ahead too, each lead once',
			'2023-02-22',
			{ digestOn: 7, leads: [0, 1, 7], milestones: [4] },
			['2027-02-14 4-8', '2027-02-21 4-1'],
		],
		['nothing without leads', '2023-02-22', { leads: [] }, []],
		[
			'29 February on the 28th',
			'2024-02-29',
			{},
			['2025-02-28 1-0', '2026-02-28 2-0', '2027-02-28 3-0', '2028-02-29 4-0'],
		],
		[
			'29 February on 1 March',
			'2024-02-29',
			{ leapDay: '1 March' },
			['2025-03-01 1-0', '2026-03-01 2-0', '2027-03-01 3-0', '2028-02-29 4-0'],
		],
		['29 February in leap years', '2024-02-29', { leapDay: 'leap years only' }, ['2028-02-29 4-0']],
		[
			'29 February ahead',
			'2024-02-29',
			{ leads: [1], leapDay: '1 March', milestones: [1, 4] },
			['2025-02-28 1-1', '2028-02-28 4-1'],
		],
	])('%s', (_, origin, chosen, expected) => {
		expect(toldDays(origin, chosen)).toEqual(expected);
	});
});

test.each<[Repeat, Day, string[]]>([
	[
		'yearly',
		'2027-02-22',
		['2027-02-15 0-7', '2027-02-22 0-0', '2028-02-15 1-7', '2028-02-22 1-0'],
	],
	['once', '2027-02-22', ['2027-02-15 0-7', '2027-02-22 0-0']],
	['once', '2023-02-22', []],
])('%s from %s, whichever years count', (repeat, day, expected) => {
	expect(toldDays(day, { leads: [7, 0], milestones: [50] }, repeat)).toEqual(expected);
});

test.each([
	['2027-02-21', true],
	['2027-02-22', false],
] as const)('a pause until 22 February: %s is paused: %s', (day, isPaused) => {
	expect(isPausedOn(day, { ...USUAL_CHOICES, pausedUntil: '2027-02-22' })).toBe(isPaused);
	expect(isPausedOn(day, USUAL_CHOICES)).toBe(false);
});

test('after the last day of the calendar nothing comes', () => {
	expect(monthDaysToldOn('9999-12-31', { ...USUAL_CHOICES, leads: [0, 7] })).toEqual(['12-31']);
});

test.each([
	['2025-02-28', '28 February', ['02-28', '02-29']],
	['2025-02-27', '28 February', ['02-27']],
	['2025-03-28', '28 February', ['03-28']],
	['2025-03-01', '28 February', ['03-01']],
	['2025-03-01', '1 March', ['03-01', '02-29']],
	['2025-03-02', '1 March', ['03-02']],
	['2025-04-01', '1 March', ['04-01']],
	['2025-02-28', '1 March', ['02-28']],
	['2025-02-28', 'leap years only', ['02-28']],
] as const)('on %s by the rule “%s” what goes back to %j is told', (day, leapDay, expected) => {
	expect(monthDaysToldOn(day, { ...USUAL_CHOICES, leapDay })).toEqual(expected);
});

test('a post of a week tells its seven days, and each of them once', () => {
	const leadsOn = (day: Day, leads: readonly number[]) =>
		leadsToldOn(day, { ...USUAL_CHOICES, leads, digestOn: 1 });
	expect(leadsOn('2027-02-22', [0])).toEqual([0, 1, 2, 3, 4, 5, 6]);
	expect(leadsOn('2027-02-22', [1, 0])).toEqual([1, 2, 3, 4, 5, 6, 7, 0]);
	expect(leadsOn('2027-02-23', [0])).toEqual([]);
});
