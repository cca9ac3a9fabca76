import { expect, test } from 'vitest';
import { dayFormat } from '../../../src/discord/cards/day-format.ts';
import { midnightOf } from '../../../src/domain/calendar.ts';

test.each([
	['en-US', 'day', '2024-03-07', 'March 7, 2024'],
	['de', 'day', '2024-03-07', '7. März 2024'],
	['ja', 'year', '2024-03-07', '2024年'],
	['en-GB', 'month', '2024-03-07', 'March 2024'],
	['xx-none', 'day', '2024-03-07', 'March 7, 2024'],
	['', 'day', '2024-03-07', 'March 7, 2024'],
	['en-US', 'day', '0480-08-11', 'August 11, 480'],
	['en-US', 'day', '-0043-03-15', 'March 15, 44 BC'],
	['en-US', 'month', '-0043-03-15', 'March 44 BC'],
	['en-US', 'year', '0000-01-01', '1 BC'],
	['en-US', 'yearless', '-0043-03-15', 'March 15'],
	['en-GB', 'yearless', '2024-02-22', '22 February'],
	['de', 'yearless', '2024-02-22', '22. Februar'],
	['de', 'year', '-0043-03-15', '44 v. Chr.'],
] as const)('%s writes a %s of %s as %s', (locale, style, day, expected) => {
	expect(dayFormat(locale, style, day).format(midnightOf(day))).toBe(expected);
});

test('a format is made once', () => {
	const format = (day: '2024-03-07' | '-0043-03-15') => dayFormat('de', 'day', day);
	expect(format('2024-03-07')).toBe(format('2024-03-07'));
	expect(format('-0043-03-15')).toBe(format('-0043-03-15'));
});
