import { type Day, weekdayOf } from '../../../domain/calendar.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** The day told last, anywhere before, that falls on such a weekday and was over at publication: what “that Sunday” takes up. */
export function lastSuch(
	found: readonly ResolvedMatch[],
	weekday: number,
	published: Day | undefined,
): Day | undefined {
	const days = found.flatMap(({ timex: { value, isAside } }) =>
		isAside || !/^\d{4}-\d\d-\d\d/.test(value) ? [] : [value.slice(0, 10) as Day],
	);
	return days.findLast((day) => weekdayOf(day) === weekday && (!published || day <= published));
}
