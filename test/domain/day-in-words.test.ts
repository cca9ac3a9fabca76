import { expect, test } from 'vitest';
import { dayInWords, monthInWords, yearInWords } from '../../src/domain/day-in-words.ts';

test.each([
	['2023-02-22', 'February 22, 2023', 'February 2023', '2023'],
	['0480-08-11', 'August 11, 480', 'August 480', '480'],
	['0000-01-01', 'January 1, 1 BC', 'January 1 BC', '1 BC'],
	['-0043-03-15', 'March 15, 44 BC', 'March 44 BC', '44 BC'],
] as const)('%s', (day, inWords, month, year) => {
	expect(dayInWords(day)).toBe(inWords);
	expect(monthInWords(day)).toBe(month);
	expect(yearInWords(day)).toBe(year);
});
