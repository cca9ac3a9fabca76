import { addDays, type Day, dayNumber, dayOf, weekdayOf } from '../../../domain/calendar.ts';
import type { EarlierTime, Way, Yearless } from '../pattern.ts';

/** So many days before an anchor, a date without a year is still one of its year: it tells what led there. */
const DAYS_BEFORE = 50;
const MID_MONTH = 15;

/** The year of a month or a day that a text goes on to from `anchor`, or comes from where it tells what went before. */
export function yearFrom(anchor: EarlierTime, { month, day }: Yearless, way: Way): number {
	const { year } = anchor;
	if (anchor.month === undefined) return year;
	const then = middle(year, month, day);
	const from = anchor.day ?? middle(year, anchor.month, undefined);
	if (!then || !from || (day === undefined && month === anchor.month)) return year;
	const ahead = dayNumber(then) - dayNumber(from);
	if (way === 'back') return ahead > 0 ? year - 1 : year;
	return ahead >= (way === 'near' ? -DAYS_BEFORE : 0) ? year : year + 1;
}

function middle(year: number, month: number, day: number | undefined): Day | undefined {
	return dayOf(year, month, Math.min(day ?? MID_MONTH, 28)) && dayOf(year, month, day ?? MID_MONTH);
}

/** `the Sunday`: the nearest to the day told of, the last before it or the next behind it. */
export function weekdayFrom({ day }: EarlierTime, weekday: number, way: Way): Day | undefined {
	if (!day) return undefined;
	const back = (weekdayOf(day) - weekday + 7) % 7;
	const isBack = way === 'back' || (way === 'near' && back <= 3) || back === 0;
	return addDays(day, isBack ? -back : 7 - back);
}
