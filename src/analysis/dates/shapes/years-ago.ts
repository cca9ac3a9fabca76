import { addDays, type Day, dayOf, partsOf, weekOf } from '../../../domain/calendar.ts';
import { numberOf, weekdayNumber } from '../numbers.ts';
import { COUNT, phrase, WEEKDAY } from '../phrase.ts';
import { date, fromPublished, needing, type Reading, type Shape } from '../shape.ts';
import { monthValue, weekValue } from '../timex.ts';
import { bareWeekday } from './weekdays.ts';

/** Days so many years before another. */
export const YEARS_AGO: readonly Shape[] = needing(
	[' ago'],
	[
		/** `ten years ago today`, `a year ago this week` */
		{
			name: 'years before today',
			pattern: phrase`${COUNT} years? ago (?<word>today|yesterday|tomorrow|this week|this month)`,
			read: ({ count, word = '' }) =>
				fromPublished('XXXX-XX-XX', (published) => yearsBefore(published, numberOf(count), word)),
		},
		/** `two years ago Thursday`, `a year ago on Friday` */
		{
			name: 'years before a weekday',
			pattern: phrase`${COUNT} years? ago (?:on |this )?${WEEKDAY}`,
			read: ({ count, weekday: name }) =>
				fromPublished('XXXX-XX-XX', (published, setting) => {
					const at = bareWeekday(weekdayNumber(name) ?? 1, published, setting);
					const years = numberOf(count);
					if (!at || !years) return undefined;
					const { year, month, day } = partsOf(at);
					const then = dayOf(year - years, month, day);
					return then && date(then, { doubt: 'the same date or the same weekday' });
				}),
		},
	],
);

function yearsBefore(published: Day, years = 0, word: string): Reading | undefined {
	const step = { yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
	const day = addDays(published, step) ?? published;
	const { year, month, day: dayOfMonth } = partsOf(day);
	if (years < 1 || years > year) return undefined;
	if (/month/i.test(word)) return date(monthValue(year - years, month));
	const then = dayOf(year - years, month, dayOfMonth);
	if (!then) return undefined;
	return /week/i.test(word) ? date(weekValue(weekOf(then))) : date(then);
}
