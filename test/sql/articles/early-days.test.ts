import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { dayKey } from '../../../src/sql/day-key.ts';
import { up as turnDays } from '../../../src/sql/migrations/0011-days-before-year-one.ts';
import { openReminderBooks } from '../../../src/sql/reminders/reminder-book.ts';
import { saveArticle } from '../../support/articles.ts';
import { memoryDatabase } from '../../support/databases.ts';

const GUILD = '111222333444555666';
const ALL = { offset: 0, limit: 100 };
const now = () => new Date('2026-11-29T12:00:00Z');
const DAYS: readonly Day[] = [
	'-0043-03-15',
	'2024-03-15',
	'0480-08-11',
	'-0400-05-07',
	'0000-12-31',
];
const IN_ORDER = ['-0400-05-07', '-0043-03-15', '0000-12-31', '0480-08-11', '2024-03-15'];

async function withEarlyDays() {
	const db = await memoryDatabase();
	const library = openArticleStore(db, { now, analysisVersion: 1 }).library(GUILD);
	await saveArticle(library, { dates: DAYS.map((earliest) => ({ earliest })) });
	const daysOf = async (query: Parameters<typeof library.keyDates>[0]) =>
		(await library.keyDates(query, ALL)).rows.map(({ earliest }) => earliest);
	return { db, library, book: openReminderBooks(db, now).book(GUILD), daysOf };
}

test('key dates stand in the order of the calendar, from before the year 1 on', async () => {
	const { library, daysOf } = await withEarlyDays();
	expect(await daysOf({})).toEqual(IN_ORDER);
	expect(await library.keyMonths()).toEqual(IN_ORDER.map((day) => day.slice(0, -3)));
	expect(await library.keyYears()).toEqual(IN_ORDER.map((day) => day.slice(0, -6)));
});

test.each([
	[{ from: '-0399-01-01' }, IN_ORDER.slice(1)],
	[{ to: '-0043-03-15' }, IN_ORDER.slice(0, 2)],
	[{ from: '-0043-01-01', to: '-0043-12-31' }, ['-0043-03-15']],
	[{ from: '0400-01-01', to: '0499-12-31' }, ['0480-08-11']],
	[{ monthDay: '03-15' }, ['-0043-03-15', '2024-03-15']],
] as const)('of %j there are %j', async (query, expected) => {
	const { daysOf } = await withEarlyDays();
	expect(await daysOf(query)).toEqual(expected);
});

test('an early day has its anniversaries', async () => {
	const { library, book } = await withEarlyDays();
	const origins = (await book.anniversaries(['03-15', '08-11'])).map(({ origin }) => origin);
	expect(origins).toEqual(['-0043-03-15', '0480-08-11', '2024-03-15']);
	expect(await library.keyDaysOfYear()).toEqual(['03-15', '05-07', '08-11', '12-31']);
});

test('what an earlier version filed comes into the same order', async () => {
	const { db, book, daysOf } = await withEarlyDays();
	for (const day of DAYS) {
		await sql`update key_dates set earliest = ${day}, latest = ${day},
			month_day = ${day.slice(5)}, day_of_year = ${day.slice(5)}
			where earliest = ${dayKey(day)}`.execute(db.queries);
	}
	expect(await daysOf({})).not.toEqual(IN_ORDER);

	await turnDays(db.queries);

	expect(await daysOf({})).toEqual(IN_ORDER);
	expect(await daysOf({ monthDay: '03-15' })).toEqual(['-0043-03-15', '2024-03-15']);
	expect((await book.anniversaries(['05-07'])).map(({ origin }) => origin)).toEqual([
		'-0400-05-07',
	]);
});
