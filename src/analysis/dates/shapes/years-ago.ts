import { addDays, type Day, dayOf, partsOf, weekOf } from '../../../domain/calendar.ts';
import { numberOf, weekdayNumber } from '../numbers.ts';
import { date, fromPublished, type Pattern, prefiltered, type Timex } from '../pattern.ts';
import { COUNT, phrase, WEEKDAY } from '../phrase.ts';
import { monthValue, weekValue } from '../timex.ts';
import { bareWeekday } from './weekdays.ts';

/** Days so many years before another. */
export const YEARS_AGO: readonly Pattern[] = prefiltered(
	[' ago'],
	[
		{
			kind: 'years-before-today',
			examples: ['ten years ago today', 'a year ago this week'],
			expression: phrase`${COUNT} years? ago (?<word>today|yesterday|tomorrow|this week|this month)`,
			read: ({ count, word = '' }) =>
				fromPublished('XXXX-XX-XX', (published) => yearsBefore(published, numberOf(count), word)),
		},
		{
			kind: 'years-before-weekday',
			examples: ['two years ago Thursday', 'a year ago on Friday'],
			expression: phrase`${COUNT} years? ago (?:on |this )?${WEEKDAY}`,
			read: ({ count, weekday: name }) =>
				fromPublished('XXXX-XX-XX', (published, context) => {
					const at = bareWeekday(weekdayNumber(name) ?? 1, published, context);
					const years = numberOf(count);
					if (!at || !years) return undefined;
					const { year, month, day } = partsOf(at);
					const then = dayOf(year - years, month, day);
					return then && date(then, { doubt: 'the same date or the same weekday' });
				}),
		},
	],
);

function yearsBefore(published: Day, years = 0, word: string): Timex | undefined {
	const step = { yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
	const day = addDays(published, step) ?? published;
	const { year, month, day: dayOfMonth } = partsOf(day);
	if (years < 1 || years > year) return undefined;
	if (/month/i.test(word)) return date(monthValue(year - years, month));
	const then = dayOf(year - years, month, dayOfMonth);
	if (!then) return undefined;
	return /week/i.test(word) ? date(weekValue(weekOf(then))) : date(then);
}
