import type { Say } from '../messages/say.ts';

/** A Monday, from which the days of a week are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const A_DAY_MS = 86_400_000;

/** 'Monday' for 1, 'Sunday' for 7, in the language of `say`. */
export function weekdayName(say: Say, weekday: number): string {
	const format = new Intl.DateTimeFormat(say.locale, { weekday: 'long', timeZone: 'UTC' });
	return format.format(MONDAY + (weekday - 1) * A_DAY_MS);
}
