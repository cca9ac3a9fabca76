import { expect, test } from 'vitest';
import { dayText } from '../../src/pictures/days.ts';

test.each([
	['2024-03-07', 'en-US', 'March 7, 2024'],
	['2024-03-07', 'de', '7. März 2024'],
	['2024-03-07', 'ja', '2024年3月7日'],
	['-0043-03-15', 'en-US', 'March 15, 44 BC'],
] as const)('%s in %s', (day, locale, expected) => {
	expect(dayText(day, locale)).toBe(expected);
});
