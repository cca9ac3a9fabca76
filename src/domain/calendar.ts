import { Temporal } from 'temporal-polyfill';

/** A calendar day with no hour and no zone: '2024-03-07'; '0000-…' lies in 1 BC, '-0043-…' in 44 BC. */
export type Day = `${'' | '-'}${number}-${number}-${number}`;

const WRITTEN = /^(?<year>-?\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Is `text` a day that exists, written YYYY-MM-DD? */
export function isDay(text: string): text is Day {
	const { year, month, day } = WRITTEN.exec(text)?.groups ?? {};
	return dayOf(Number(year), Number(month), Number(day)) === text;
}

/** The day it is in `timeZone` (an IANA name) at `instant`. */
export function dayIn(timeZone: string, instant: Date): Day {
	const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
		timeZone,
	);
	return zoned.toPlainDate().toString() as Day;
}

export function isTimeZone(name: string): boolean {
	if (name === 'UTC') return true;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

const LAST_YEAR = 9999;
/** There is no day before, and none after. */
export const FIRST_DAY: Day = '-9999-01-01';
export const LAST_DAY: Day = '9999-12-31';

/** The day `day` of `month` (1 to 12) in `year` (-9999 to 9999, where 0 is 1 BC); undefined where there is none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
	const exists =
		Math.abs(year) <= LAST_YEAR &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= daysIn(year, month);
	return exists ? dayText(year, month, day) : undefined;
}

/** The year, month (1 to 12) and day of month of `day`. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
	const from = day.length - '-MM-DD'.length;
	return { year: +day.slice(0, from), month: +day.slice(-5, -3), day: +day.slice(-2) };
}

/** In years, with what of its year is over. */
export function inYears(day: Day): number {
	const { year, month, day: date } = partsOf(day);
	return year + (month - 1) / MONTHS + date / (MONTHS * LONGEST_MONTH);
}

const [MONTHS, LONGEST_MONTH] = [12, 31];

/** The day of the year of `day`: '02-22'. */
export function monthDayOf(day: Day): string {
	return day.slice(-'MM-DD'.length);
}

/** The order of the calendar, as `sort` takes it: as texts, days before the year 0 would stand the wrong way round. */
export function compareDays(one: Day, other: Day): number {
	// Most are of our era, and stand as texts do.
	if (one[0] === '-' || other[0] === '-') return dayNumber(one) - dayNumber(other);
	return one === other ? 0 : one < other ? -1 : 1;
}

/** Midnight UTC of `day`, as formats of Intl take it. */
export function midnightOf(day: Day): Date {
	return new Date(dayNumber(day) * 86_400_000);
}

/** How many days `month` (1 to 12) has in `year`. */
export function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The days from 1970-01-01 to `day`; the difference of two says how far apart they are. */
export function dayNumber(day: Day): number {
	const parts = partsOf(day);
	const year = parts.month > 2 ? parts.year : parts.year - 1;
	const monthFromMarch = (parts.month + 9) % 12;
	const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1;
	return 365 * year + leapYears(year) + dayOfYear - 719_468;
}

/** The day `count` days after `day`, or before it where `count` is negative; undefined outside the years -9999 to 9999. */
export function addDays(day: Day, count: number): Day | undefined {
	const days = dayNumber(day) + count + 719_468;
	const era = Math.floor(days / 146_097);
	const rest = days - era * 146_097;
	const yearOfEra = Math.floor(
		(rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
	);
	const dayOfYear = rest - 365 * yearOfEra - leapYears(yearOfEra);
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = ((monthFromMarch + 2) % 12) + 1;
	return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** The day after `day`, or so many days after it. */
export function nextDay(day: Day, count = 1): Day {
	const next = addDays(day, count);
	if (next === undefined) throw new RangeError(`there is no day ${count} after ${day}`);
	return next;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that holds `day`; its year is that of the week's Thursday. */
export function weekOf(day: Day): { year: number; week: number } {
	const thursday = addDays(day, 4 - weekdayOf(day)) ?? day;
	const { year } = partsOf(thursday);
	const first = dayNumber(dayText(year, 1, 1));
	return { year, week: 1 + Math.floor((dayNumber(thursday) - first) / 7) };
}

/** Easter Sunday of the western churches, by the Gregorian rule. */
export function easterOf(year: number): Day | undefined {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const moon =
		(century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) %
		30;
	const full =
		moon -
		Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
	const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
	const offset = full - weekday;
	const month = 3 + Math.floor((offset + 40) / 44);
	return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

function leapYears(year: number): number {
	return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function dayText(year: number, month: number, day: number): Day {
	const padded = (value: number, length: number) => String(value).padStart(length, '0');
	const sign = year < 0 ? '-' : '';
	return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}` as Day;
}
