import { isDay, weekdayOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** Stretches of time, or days by name, that the day may be told behind. */
const STRETCHES = kindSet(
	'holiday',
	'units-ago',
	'nearby-month',
	'month-of-nearby-year',
	'units-before-antecedent',
	'units-after-antecedent',
);
const DAYS = kindSet('day-of-this-month', 'holiday', 'day-of-month');
const BETWEEN = /^, (?:on )?$/;
const A_DAY = /^-?\d{4}-\d\d-\d\d$/;

/** `two years ago, on Christmas Day`, `a Saturday last September, the 16th`: a stretch of time and the day in it are one time. */
export function joinAppositions(
	{ text }: Document,
	found: readonly ResolvedMatch[],
): ResolvedMatch[] {
	const joined: ResolvedMatch[] = [];
	for (const day of found) {
		const stretch = joined.at(-1);
		if (!stretch || !isApposed(text, stretch, day)) {
			joined.push(day);
			continue;
		}
		joined.pop();
		const weekday = joined.at(-1);
		const isItsWeekday = weekday && isWeekdayOf(text, weekday, { stretch, day });
		if (isItsWeekday) joined.pop();
		joined.push({ ...day, start: isItsWeekday ? weekday.start : stretch.start });
	}
	return joined;
}

/** Is it the day in the stretch right before it? */
function isApposed(text: string, stretch: ResolvedMatch, day: ResolvedMatch): boolean {
	return (
		STRETCHES.has(stretch.kind) &&
		DAYS.has(day.kind) &&
		stretch.kind !== day.kind &&
		A_DAY.test(day.timex.value) &&
		day.timex.value.startsWith(stretch.timex.value) &&
		BETWEEN.test(text.slice(stretch.end, day.start))
	);
}

/** `Saturday last September, the 16th` */
function isWeekdayOf(
	text: string,
	weekday: ResolvedMatch,
	{ stretch, day }: { readonly stretch: ResolvedMatch; readonly day: ResolvedMatch },
): boolean {
	if (weekday.kind !== 'weekday' || text.slice(weekday.end, stretch.start) !== ' ') return false;
	const names = [weekday.timex.value, day.timex.value].map((value) =>
		/^XXXX-WXX-(\d)$/.test(value) ? Number(value.slice(-1)) : weekdayIn(value),
	);
	return names[0] === names[1];
}

function weekdayIn(value: string): number | undefined {
	const day = isDay(value) ? value : undefined;
	return day && weekdayOf(day);
}
