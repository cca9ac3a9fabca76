import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import type { LeapDayRule } from '../../../src/domain/reminders/anniversary.ts';
import { USUAL_SETTINGS } from '../../../src/domain/reminders/reminder-settings.ts';
import type { Remembered } from '../../../src/ports/reminders/reminder-book.ts';
import { exportCalendar, writeCalendar } from '../../../src/stories/data/export-calendar.ts';
import type { ArticleParts, DateParts } from '../../support/articles.ts';
import { citedDates } from '../../support/shown-articles.ts';

const NOW = new Date('2024-03-14T12:30:05.123Z');
const GUILD = '111';

function told(day: Day, parts: Partial<DateParts> = {}, article: ArticleParts = {}): Remembered[] {
	const date = { label: 'A flood came', ...parts, earliest: day };
	return citedDates([date], article).map((keyDate) => ({
		...keyDate,
		origin: day,
		isConfirmed: true,
	}));
}

const own = (day: Day, repeat: 'yearly' | 'once'): Remembered => ({
	number: 3,
	origin: day,
	label: 'Our club began',
	text: '',
	isConfirmed: true,
	repeat,
});

/** The book of a guild that remembers these, and the days of the year that it was asked for. */
function bookOf(all: readonly Remembered[]) {
	const asked: string[] = [];
	const most: unknown[] = [];
	const anniversaries = async (days: readonly string[], mostADay?: number) => {
		asked.push(...days);
		most.push(mostADay);
		return all.filter(({ origin }) => days.includes(origin.slice(-5)));
	};
	return { book: { anniversaries }, asked, most };
}

async function calendar(all: readonly Remembered[], leapDay: LeapDayRule = '28 February') {
	const settings = { ...USUAL_SETTINGS, leapDay };
	return writeCalendar(bookOf(all).book, { guild: GUILD, settings, now: NOW });
}

/** The lines of its events, without those that all have. */
async function eventLines(all: readonly Remembered[], leapDay?: LeapDayRule): Promise<string[]> {
	const { text } = await calendar(all, leapDay);
	const lines = text.split('\r\n');
	return lines.slice(4, -2).filter((line) => !/^(?:BEGIN|END|DTSTAMP|TRANSP)/.test(line));
}

test('a calendar is whole', async () => {
	const { name, text, events } = await calendar(told('2019-03-07'));
	expect({ name, lines: text.split('\r\n'), events }).toEqual({
		name: 'dateline.ics',
		lines: [
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Dateline//Anniversaries//EN',
			'X-WR-CALNAME:Dateline',
			'BEGIN:VEVENT',
			'UID:a1-0@dateline',
			'DTSTAMP:20240314T123005Z',
			'DTSTART;VALUE=DATE:20190307',
			'RRULE:FREQ=YEARLY',
			'SUMMARY:A flood came (2019)',
			'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		],
		events: 1,
	});
	expect((await calendar([])).text.split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Dateline//Anniversaries//EN',
		'X-WR-CALNAME:Dateline',
		'END:VCALENDAR',
		'',
	]);
});

test('every day of a leap year is asked for once, some of each', async () => {
	const { book, asked, most } = bookOf([]);
	await writeCalendar(book, { guild: GUILD, settings: USUAL_SETTINGS, now: NOW });
	expect([asked.length, new Set(asked).size, asked[0], asked[59], asked.at(-1)]).toEqual([
		366,
		366,
		'01-01',
		'02-29',
		'12-31',
	]);
	expect(new Set(most)).toEqual(new Set([50]));
});

test('where there is nothing it says what to do', async () => {
	const of = { guild: GUILD, settings: USUAL_SETTINGS, now: NOW };
	await expect(exportCalendar(bookOf([]).book, of)).rejects.toThrow(/nothing to remember yet/);
	const { events } = await exportCalendar(bookOf(told('2019-03-07')).book, of);
	expect(events).toBe(1);
});

describe('an event', () => {
	test.each<[string, Remembered[], string[]]>([
		[
			'of an article',
			told('2019-03-07'),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:20190307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:A flood came (2019)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			],
		],
		[
			'with an address',
			told('2019-03-07', {}, { draft: { url: 'https://a.test/ b' } }),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:20190307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:A flood came (2019)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
				'URL:https://a.test/%20b',
			],
		],
		[
			'without a label',
			told('2019-03-07', { label: '' }),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:20190307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:2019-03-07 (2019)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			],
		],
		[
			'with marks and blanks',
			told('2019-03-07', { label: ' Rain, hail;\n a \\ flood ' }),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:20190307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:Rain\\, hail\\; a \\\\ flood (2019)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			],
		],
		[
			'of the guild’s own',
			[own('2019-03-07', 'yearly')],
			[
				'UID:own-111-3@dateline',
				'DTSTART;VALUE=DATE:20190307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:Our club began (2019)',
			],
		],
		[
			'of the guild’s own, once',
			[own('2024-03-07', 'once')],
			['UID:own-111-3@dateline', 'DTSTART;VALUE=DATE:20240307', 'SUMMARY:Our club began (2024)'],
		],
		[
			'of 1972',
			told('1972-03-07'),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:19720307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:A flood came (1972)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			],
		],
		[
			'of 1971',
			told('1971-03-07'),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:19720307',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:A flood came (1971)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			],
		],
		[
			'before our era',
			told('-0043-03-15'),
			[
				'UID:a1-0@dateline',
				'DTSTART;VALUE=DATE:19720315',
				'RRULE:FREQ=YEARLY',
				'SUMMARY:A flood came (44 BC)',
				'DESCRIPTION:Talks in Lumen (The Lumen Post)',
			],
		],
	])('%s', async (_name, all, expected) => expect(await eventLines(all)).toEqual(expected));

	test('of an article without a source', async () => {
		const [one] = told('2019-03-07');
		if (!one?.article) throw new Error('no article');
		const { source: _source, ...article } = one.article;
		expect((await eventLines([{ ...one, article }]))[4]).toBe('DESCRIPTION:Talks in Lumen');
	});
});

test.each<[Day, LeapDayRule, string]>([
	['2020-02-29', '28 February', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
	['2020-02-29', '1 March', 'RRULE:FREQ=YEARLY;BYYEARDAY=60'],
	['2020-02-29', 'leap years only', 'RRULE:FREQ=YEARLY'],
	['2020-02-28', '28 February', 'RRULE:FREQ=YEARLY'],
	['2020-03-29', '28 February', 'RRULE:FREQ=YEARLY'],
])('%s comes back, where the rule is %s: %s', async (day, rule, expected) => {
	const lines = await eventLines(told(day), rule);
	expect(lines.find((line) => line.startsWith('RRULE'))).toBe(expected);
});

test('one event that two tell is one, as the better of them tells it', async () => {
	const worth = (of: number) => ({ class: 'other', people: [], worth: of, risk: false }) as const;
	const [one] = told('2019-03-07', { label: 'The bridge of Sollen opens' });
	const [other] = told('2019-03-07', { label: 'Bridge of Sollen opens' });
	if (!one || !other) throw new Error('nothing is told');
	const all = [
		{ ...one, event: worth(0.5) },
		{ ...other, event: worth(0.9) },
	];
	const lines = await eventLines(all);
	expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
		'SUMMARY:Bridge of Sollen opens (2019)',
	]);
});

test.each([
	['a line of 75 bytes', 'x'.repeat(60), [75]],
	['a line of 76 bytes', 'x'.repeat(61), [75, 2]],
	['a line of three rows', 'x'.repeat(140), [75, 75, 7]],
	['letters of more bytes', 'ä'.repeat(40), [74, 22]],
])('no row is longer than 75 bytes: %s', async (_name, label, expected) => {
	const { text } = await calendar(told('2019-03-07', { label }));
	const rows = text.split('\r\n');
	const from = rows.findIndex((row) => row.startsWith('SUMMARY'));
	const to = rows.findIndex((row) => row.startsWith('DESCRIPTION'));
	expect(rows.slice(from, to).map((row) => Buffer.byteLength(row))).toEqual(expected);
});
