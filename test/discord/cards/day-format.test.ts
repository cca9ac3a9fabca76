import { expect, test } from 'vitest';
import { dayFormat } from '../../../src/discord/cards/day-format.ts';

const DAY = Date.parse('2024-03-07');

test.each([
	['en-US', 'day', 'March 7, 2024'],
	['de', 'day', '7. März 2024'],
	['ja', 'year', '2024年'],
	['en-GB', 'month', 'March 2024'],
	['xx-none', 'day', 'March 7, 2024'],
	['', 'day', 'March 7, 2024'],
] as const)('%s writes a %s as %s', (locale, style, expected) => {
	expect(dayFormat(locale, style).format(DAY)).toBe(expected);
});

test('a format is made once', () => {
	expect(dayFormat('de', 'day')).toBe(dayFormat('de', 'day'));
});
