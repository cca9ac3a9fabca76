import { weekOf } from '../../../domain/calendar.ts';
import { monthOf } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import { DAY, MONTH, phrase } from '../phrase.ts';
import { nearestDay } from '../placing/nearest-day.ts';
import { weekValue } from '../timex.ts';

/** Weeks named by a day or a month. */
export const WEEKS: readonly Pattern[] = prefiltered(
	['week'],
	[
		{
			kind: 'week-of-day',
			examples: ['the week of March 6'],
			expression: phrase`the week (?:of|beginning|starting|ending) (?:${MONTH} ${DAY}|${DAY.replace('day', 'dayFirst')} ${MONTH.replace('month', 'monthLast')})`,
			read: ({ month, day, dayFirst, monthLast }) => {
				const number = monthOf(month ?? monthLast);
				if (!number) return undefined;
				return fromPublished('XXXX-WXX', (published, context) => {
					const at = nearestDay(number, Number(day ?? dayFirst), { published, context });
					return at && date(weekValue(weekOf(at)));
				});
			},
		},
		{
			kind: 'week-of-month',
			examples: ['the first week of December', 'the last week in May'],
			expression: phrase`the (?<nth>first|second|third|last) (?:full )?week (?:of|in) ${MONTH}`,
			read: weekOfMonth,
		},
	],
);

function weekOfMonth({ nth = '', month }: Captures): Resolver | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	const day = { first: 5, second: 12, third: 19, last: 27 }[nth.toLowerCase()] ?? 5;
	return fromPublished('XXXX-WXX', (published, context) => {
		const at = nearestDay(number, day, { published, context });
		return at && date(weekValue(weekOf(at)));
	});
}
