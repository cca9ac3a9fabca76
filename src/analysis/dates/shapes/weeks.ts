import { weekOf } from '../../../domain/calendar.ts';
import { monthOf } from '../numbers.ts';
import { DAY, MONTH, phrase } from '../phrase.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { date, fromPublished, type Groups, type Meaning, needing, type Shape } from '../shape.ts';
import { weekValue } from '../timex.ts';

/** Weeks named by a day or a month. */
export const WEEKS: readonly Shape[] = needing(
	['week'],
	[
		/** `the week of March 6` */
		{
			name: 'week of a day',
			pattern: phrase`the week (?:of|beginning|starting|ending) (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})`,
			read: ({ month, day, dayFirst, monthLast }) => {
				const number = monthOf(month ?? monthLast);
				if (!number) return undefined;
				return fromPublished('XXXX-WXX', (published, setting) => {
					const at = nearestDay(number, Number(day ?? dayFirst), { published, setting });
					return at && date(weekValue(weekOf(at)));
				});
			},
		},
		/** `the first week of December`, `the last week in May` */
		{
			name: 'week of a month',
			pattern: phrase`the (?<nth>first|second|third|last) (?:full )?week (?:of|in) ${MONTH}`,
			read: weekOfMonth,
		},
	],
);

function weekOfMonth({ nth = '', month }: Groups): Meaning | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	const day = { first: 5, second: 12, third: 19, last: 27 }[nth.toLowerCase()] ?? 5;
	return fromPublished('XXXX-WXX', (published, setting) => {
		const at = nearestDay(number, day, { published, setting });
		return at && date(weekValue(weekOf(at)));
	});
}
