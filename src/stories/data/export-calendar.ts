import { traitsOf } from '../../domain/articles/key-date.ts';
import { mergeSameEvents } from '../../domain/articles/same-event.ts';
import { daysIn, partsOf } from '../../domain/calendar.ts';
import { yearInWords } from '../../domain/day-in-words.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { LeapDayRule } from '../../domain/reminders/anniversary.ts';
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Remembered, ReminderBook } from '../../ports/reminders/reminder-book.ts';
import { rememberedOn } from '../reminders/due-anniversaries.ts';

/** A leap year: every day of the year is in it. */
const LEAP_YEAR = 2024;
/** Of a day of the year with very many events so many are enough for a calendar: those most worth remembering. */
const MOST_A_DAY = 50;
/** Many calendars know no day before this year: what is older begins there, a leap year, with its own year in words. */
const FIRST_YEAR = 1972;

export type ExportedCalendar = {
	readonly name: string;
	readonly text: string;
	readonly events: number;
};

/** Whose calendar is written, and when. */
export type CalendarOf = {
	readonly guild: GuildId;
	readonly settings: ReminderSettings;
	readonly now: Date;
};

/** As writeCalendar; a UserError says that there is nothing. */
export async function exportCalendar(
	book: Pick<ReminderBook, 'anniversaries'>,
	of: CalendarOf,
): Promise<ExportedCalendar> {
	const calendar = await writeCalendar(book, of);
	if (calendar.events > 0) return calendar;
	throw new UserError(
		'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.',
	);
}

/** What the guild is reminded of, as a calendar of yearly all-day events, if any. */
export async function writeCalendar(
	book: Pick<ReminderBook, 'anniversaries'>,
	{ guild, settings, now }: CalendarOf,
): Promise<ExportedCalendar> {
	const few = { anniversaries: (days: readonly string[]) => book.anniversaries(days, MOST_A_DAY) };
	const all: Remembered[] = [];
	for (let month = 1; month <= 12; month += 1) {
		all.push(...(await rememberedOn(few, settings, daysOf(month))));
	}
	const best = all.toSorted((one, other) => traitsOf(other).worth - traitsOf(one).worth);
	const events = mergeSameEvents(best, eventOf).map(([event]) => event);
	const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Dateline//Anniversaries//EN',
		'X-WR-CALNAME:Dateline',
		...events.flatMap((event) => eventLines(event, { guild, rule: settings.leapDay, stamp })),
		'END:VCALENDAR',
	];
	const text = lines.map((line) => `${folded(line)}\r\n`).join('');
	return { name: 'dateline.ics', text, events: events.length };
}

function daysOf(month: number): string[] {
	const two = (number: number) => String(number).padStart(2, '0');
	const days = Array.from({ length: daysIn(LEAP_YEAR, month) }, (_, place) => place + 1);
	return days.map((day) => `${two(month)}-${two(day)}`);
}

function eventOf(one: Remembered) {
	return { day: one.origin, label: wordsOf(one), ...traitsOf(one), isOwn: 'repeat' in one };
}

function wordsOf({ label, text }: Remembered): string {
	return label || text;
}

type Written = { readonly guild: GuildId; readonly rule: LeapDayRule; readonly stamp: string };

/** As RFC 5545 writes an event of a whole day. */
function eventLines(event: Remembered, { guild, rule, stamp }: Written): string[] {
	const { origin, number, article } = event;
	const isOwn = 'repeat' in event;
	const { year, month, day } = partsOf(origin);
	const isOld = year < FIRST_YEAR;
	const start = `${isOld ? FIRST_YEAR : year}${origin.slice(-'-MM-DD'.length).replaceAll('-', '')}`;
	const source =
		article && `${article.title}${article.source === undefined ? '' : ` (${article.source})`}`;
	const url = article?.url;
	return [
		'BEGIN:VEVENT',
		`UID:${isOwn ? `own-${guild}` : article?.id}-${number}@dateline`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${start}`,
		...(isOwn && event.repeat === 'once' ? [] : [`RRULE:FREQ=YEARLY${leapPart(month, day, rule)}`]),
		`SUMMARY:${escaped(`${wordsOf(event)} (${yearInWords(origin)})`)}`,
		...(source === undefined ? [] : [`DESCRIPTION:${escaped(source)}`]),
		...(url === undefined ? [] : [`URL:${url.replace(/\s/g, encodeURIComponent)}`]),
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** When 29 February comes back in common years. */
function leapPart(month: number, day: number, rule: LeapDayRule): string {
	if (month !== 2 || day !== 29 || rule === 'leap years only') return '';
	return rule === '1 March' ? ';BYYEARDAY=60' : ';BYMONTH=2;BYMONTHDAY=-1';
}

function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\;,]/g, '\\$&');
}

const LONGEST_LINE = 75;

/** A line of more than 75 bytes goes on behind a space; no letter is cut in half. */
function folded(line: string): string {
	const rows: string[] = [];
	let row = '';
	for (const letter of line) {
		if (Buffer.byteLength(row + letter) > LONGEST_LINE - (rows.length === 0 ? 0 : 1)) {
			rows.push(row);
			row = '';
		}
		row += letter;
	}
	return [...rows, row].join('\r\n ');
}
