import { expect, test } from 'vitest';
import { clockTime, shortTime, timestamp } from '../../../src/playground/page/time.ts';

const NOW = Date.parse('2024-03-07T12:00:00Z');
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

/** A time so many seconds from now is told as so many of a unit. */
function checkRelative(seconds: number, count: number, unit: Intl.RelativeTimeFormatUnit): void {
	test(`${seconds} seconds from now: ${count} ${unit}`, () => {
		expect(timestamp(NOW / 1000 + seconds, 'R', { now: NOW })).toBe(relative.format(count, unit));
	});
}

checkRelative(0, 0, 'second');
checkRelative(59, 59, 'second');
checkRelative(MINUTE, 1, 'minute');
checkRelative(-MINUTE, -1, 'minute');
checkRelative(59 * MINUTE, 59, 'minute');
checkRelative(HOUR, 1, 'hour');
checkRelative(-2 * HOUR, -2, 'hour');
checkRelative(23 * HOUR, 23, 'hour');
checkRelative(DAY, 1, 'day');
checkRelative(30 * DAY, 30, 'day');
checkRelative(31 * DAY, 1, 'month');
checkRelative(-200 * DAY, -7, 'month');
checkRelative(366 * DAY, 1, 'year');
checkRelative(-4 * 366 * DAY, -4, 'year');

test.each([
	['t', { timeStyle: 'short' }],
	['T', { timeStyle: 'medium' }],
	['d', { dateStyle: 'short' }],
	['D', { dateStyle: 'long' }],
	['f', { dateStyle: 'long', timeStyle: 'short' }],
	['F', { dateStyle: 'full', timeStyle: 'short' }],
	['s', { dateStyle: 'short', timeStyle: 'short' }],
	['S', { dateStyle: 'short', timeStyle: 'medium' }],
	['a style that there is not', { dateStyle: 'long', timeStyle: 'short' }],
] as const)('style %s', (style, format) => {
	const written = new Intl.DateTimeFormat(undefined, format).format(NOW);
	expect(timestamp(NOW / 1000, style, { now: NOW })).toBe(written);
});

test('a time beyond the calendar is none', () => {
	expect(timestamp(8_640_000_000_000, 'f', { now: NOW })).not.toBe('Invalid date');
	expect(timestamp(8_640_000_000_001, 'f', { now: NOW })).toBe('Invalid date');
	expect(timestamp(-8_640_000_000_001, 'R', { now: NOW })).toBe('Invalid date');
});

test('the head of a message says day and minute; a broken time, nothing', () => {
	const date = new Date(NOW);
	const both = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
	expect(shortTime(date)).toBe(both.format(date));
	expect(shortTime(new Date(Number.NaN))).toBe('');
	expect(clockTime(date)).toBe(
		new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(date),
	);
});
