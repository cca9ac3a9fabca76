import type { Day } from '../domain/calendar.ts';

/** A day as its column holds it: texts whose order is the calendar's. */
export type DayKey = string;

const ALL_YEARS = 10_000;
const BEFORE = /^-(?<year>\d{4})(?<rest>(?:-.*)?)$/;

/** '2023-02-22' as it is; '-0043-03-15' counts its year up, as '-9957-03-15', so that 401 BC comes before 44 BC. */
export function dayKey(day: Day): DayKey {
	return turned(day);
}

/** The day, the month as '-0043-03', or the year as '-0043', that a key stands for. */
export function dayOfKey(key: DayKey): string {
	return turned(key);
}

/** The same both ways. */
function turned(text: string): string {
	const { year, rest } = BEFORE.exec(text)?.groups ?? {};
	if (year === undefined) return text;
	return `-${String(ALL_YEARS - Number(year)).padStart(4, '0')}${rest}`;
}
