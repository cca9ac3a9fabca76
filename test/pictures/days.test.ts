import { expect, test } from 'vitest';
import { dayText, wordsText } from '../../src/pictures/days.ts';

test.each([
	['2024-03-07', 'en-US', 'March 7, 2024'],
	['2024-03-07', 'de', '7. März 2024'],
	['2024-03-07', 'ja', '2024年3月7日'],
	['-0043-03-15', 'en-US', 'March 15, 44 BC'],
] as const)('%s in %s', (day, locale, expected) => {
	expect(dayText(day, locale)).toBe(expected);
});

test('a month, a year, and words around them', () => {
	expect(dayText('2022-12-01', 'de', 'month')).toBe('Dezember 2022');
	expect(dayText('2022-12-01', 'de', 'year')).toBe('2022');
	const words = [
		'about ',
		{ day: '2022-12-01', as: 'month' },
		' – ',
		{ day: '2023-01-01' },
	] as const;
	expect(wordsText(words, 'en-US')).toBe('about December 2022 – January 1, 2023');
});
