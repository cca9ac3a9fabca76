import { type Day, dayIn, isDay, isTimeZone } from '../domain/calendar.ts';

const INSTANT =
	/^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * The day of `published`, which is a day or an ISO instant. An instant is the day it was in `timeZone`, or as it
 * is written where no zone is given. Throws where either cannot be read.
 */
export function publishedDay(published?: string, timeZone?: string): Day | undefined {
	if (timeZone !== undefined && !isTimeZone(timeZone)) {
		throw new Error(`timeZone ${timeZone.slice(0, 40)} is unknown`);
	}
	if (published === undefined || isDay(published)) return published;

	const { day = '', offset } = INSTANT.exec(published)?.groups ?? {};
	const instant = new Date(published);
	if (!isDay(day) || Number.isNaN(instant.getTime())) {
		throw new Error('published is neither a day (YYYY-MM-DD) nor an ISO instant');
	}
	return timeZone !== undefined && offset !== undefined ? dayIn(timeZone, instant) : day;
}
