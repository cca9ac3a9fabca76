import type { Span } from '../../domain/articles/span.ts';
import { addDays, type Day, dayNumber, dayOf, partsOf, weekdayOf } from '../../domain/calendar.ts';
import { MONTHS } from '../words/time/months.ts';
import { datelineLength } from './dateline.ts';

/** How many days a report may have been on its way, and below how many lines a dateline may stand. */
const LONGEST_WAY = 60;
const LINES_ABOVE = 3;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /\b(?<name>\p{Lu}\p{L}{2})\p{L}{0,3}day\b/u;
const DAY_OF_MONTH =
	/\b(?:(?<month>\p{Lu}\p{L}{2,8})\.? (?<day>\d{1,2})|(?<dayFirst>\d{1,2})\.? (?<monthLast>\p{Lu}\p{L}{2,8}))\b(?:,? (?<year>\d{4}))?/u;

/**
 * `OSK, Sunday – Two men drowned here today`, `STOCKHOLM, May 3.`: the day on which a report was written, by its dateline, where
 * it came out later: its “today” and “yesterday” count from there. None where the dateline tells no day of the weeks before.
 */
export function dayFiled(paragraphs: readonly Span[], published: Day): Day | undefined {
	for (const { text } of paragraphs.slice(0, LINES_ABOVE)) {
		const dateline = text.slice(0, datelineLength(text));
		const day = dayOfMonth(dateline, published) ?? weekday(dateline, published);
		if (day) return isWeeksBefore(day, published) ? day : undefined;
	}
	return undefined;
}

function isWeeksBefore(day: Day, published: Day): boolean {
	const back = dayNumber(published) - dayNumber(day);
	return back > 0 && back <= LONGEST_WAY;
}

function dayOfMonth(dateline: string, published: Day): Day | undefined {
	const told = DAY_OF_MONTH.exec(dateline)?.groups;
	const name = (told?.['month'] ?? told?.['monthLast'] ?? '').toLowerCase();
	const month = MONTHS.findIndex((names) => names.some((one) => one.toLowerCase() === name)) + 1;
	if (!told || month === 0) return undefined;
	const day = Number(told['day'] ?? told['dayFirst']);
	const { year } = partsOf(published);
	if (told['year']) return dayOf(Number(told['year']), month, day);
	const thisYear = dayOf(year, month, day);
	return thisYear && thisYear <= published ? thisYear : dayOf(year - 1, month, day);
}

function weekday(dateline: string, published: Day): Day | undefined {
	const name = WEEKDAY.exec(dateline)?.groups?.['name']?.toLowerCase() ?? '';
	const wanted = WEEKDAYS.indexOf(name);
	return wanted < 0 ? undefined : addDays(published, -((weekdayOf(published) - wanted + 7) % 7));
}
