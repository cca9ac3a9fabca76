import { expect, test } from 'vitest';
import { english, speak } from '../../../src/cards/messages/say.ts';
import { weekdayName } from '../../../src/cards/reminders/weekday-name.ts';

test('the days of a week, from Monday on', () => {
	const names = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayName(english, weekday));
	expect(names.join(' ')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
	expect(weekdayName(speak('de'), 1)).toBe('Montag');
});
