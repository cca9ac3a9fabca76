import { addDays, type Day, isDay } from '../domain/calendar.ts';
import { UserError } from '../domain/user-error.ts';

/** Days from `from` to `to`, both included; open where one is absent. */
export type Days = { readonly from?: Day; readonly to?: Day };

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** Reads 'upcoming', 'past', '2023', '2023-02', 'February 2023', '2023-02-22' or '22 February 2023'. */
export function readWhen(typed: string, today: Day): Days {
	const text = typed.trim().toLowerCase();
	if (text === 'upcoming') return { from: today };
	if (text === 'past') return { to: today };

	const { year = '', month, day } = partsOf(text);
	const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
	const to = day === undefined ? lastDay(year, month ?? '12') : from;
	if (isDay(from) && to !== undefined && isDay(to)) return { from, to };
	throw new UserError(
		`“${typed.slice(0, 60)}” is no time this can look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or upcoming or past.`,
	);
}

/** Reads one day: 'today', 'tomorrow', '2023-02-22', '22 February 2023', or '22 February' of this year. */
export function readDay(typed: string, today: Day): Day {
	const text = typed.trim().toLowerCase();
	if (text === 'today') return today;
	if (text === 'tomorrow') return addDays(today, 1) ?? today;

	const withYear = partsOf(text).year === undefined ? `${text} ${today.slice(0, 4)}` : text;
	const { year = '', month = '', day = '' } = partsOf(withYear);
	const read = `${year}-${month}-${day}`;
	if (isDay(read)) return read;
	throw new UserError(
		`“${typed.slice(0, 60)}” is no day. Write one such as 2023-02-22 or 22 February 2023.`,
	);
}

/** Reads one day, as readDay; without a year it is the next one that comes. */
export function readComingDay(typed: string, today: Day): Day {
	const day = readDay(typed, today);
	if (day >= today || /\d{4}/.test(typed)) return day;
	return readDay(`${typed.trim()} ${Number(today.slice(0, 4)) + 1}`, today);
}

/** Reads one day that is told with its year. */
export function readFullDay(typed: string, today: Day): Day {
	if (/\d{4}/.test(typed)) return readDay(typed, today);
	throw new UserError('Say the day with its year, such as 2022-02-24. Press Edit again.');
}

type Parts = { readonly year?: string; readonly month?: string; readonly day?: string };

function partsOf(text: string): Parts {
	const digits = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(text);
	if (digits) return digits.groups ?? {};

	const words = /^(?:(?<day>\d{1,2})\.? )?(?<month>[a-z]{3,9}),? (?<year>\d{4})$/.exec(text);
	const american = /^(?<month>[a-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})$/.exec(text);
	const { year = '', month = '', day } = (words ?? american)?.groups ?? {};
	const place = MONTHS.findIndex((name) => month !== '' && name.startsWith(month));
	if (place === -1) return {};
	const number = String(place + 1).padStart(2, '0');
	return { year, month: number, ...(day !== undefined && { day: day.padStart(2, '0') }) };
}

function lastDay(year: string, month: string): string | undefined {
	return ['31', '30', '29', '28'].map((day) => `${year}-${month}-${day}`).find(isDay);
}
