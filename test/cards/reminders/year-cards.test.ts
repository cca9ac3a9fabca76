import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import {
	eventYearCard,
	monthsBetween,
	upcomingYearCard,
} from '../../../src/cards/reminders/year-cards.ts';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import type { YearPicture } from '../../../src/domain/picture.ts';
import type { UpcomingReminders } from '../../../src/stories/reminders/upcoming-anniversaries.ts';
import { linesOf } from '../../support/card-lines.ts';

const PREVIEW = { theme: 'dark', as: 'preview' } as const;

function found(...days: Day[]): UpcomingReminders['found'] {
	return days.map((told) => ({ told }) as UpcomingReminders['found'][number]);
}

function pictureOf(card: ReturnType<typeof eventYearCard>): YearPicture {
	const [block] = card.blocks;
	if (block?.kind !== 'picture') throw new Error('no picture');
	return block.picture as YearPicture;
}

test.each([
	['2024-01-31', '2024-12-01', ['2024-01-01', '2024-02-01', '2024-12-01'], 12],
	['2024-11-29', '2025-11-30', ['2024-11-01', '2024-12-01', '2025-11-01'], 13],
	['-0044-12-15', '-0043-01-01', ['-0044-12-01', '-0043-01-01', '-0043-01-01'], 2],
	['2024-03-07', '2024-03-07', ['2024-03-01', undefined, '2024-03-01'], 1],
] as const)('the months from %s to %s', (day, until, some, count) => {
	const months = monthsBetween(day, until);
	expect(months).toHaveLength(count);
	expect([months[0], months[1], months.at(-1)]).toEqual(some);
});
test.each([
	['2026-11-29', '2027-11-30'],
	['2026-12-31', '2028-01-01'],
	['2027-03-01', '2028-03-01'],
] as const)('on %s the day that /upcoming lists last, %s, is in the picture', (today, last) => {
	const card = upcomingYearCard(english, today, { found: found(last) }, PREVIEW);
	expect(pictureOf(card).marked).toEqual([last]);
	expect(linesOf(card)[1]).toBe(`Reminders from ${today} to ${addDays(today, 366)}`);
});
test('what is posted: each day once, by its month', () => {
	const days = found('2024-03-12', '2024-03-12', '2024-03-20', '2025-02-28', '2025-03-08');
	const card = upcomingYearCard(english, '2024-03-07', { found: days }, PREVIEW);
	expect(linesOf(card)).toEqual([
		'[picture: Reminders from 2024-03-07 to 2025-03-08, 4 days in all. 2024-03: 12, 20; 2025-02: 28; 2025-03: 8.]',
		'Reminders from 2024-03-07 to 2025-03-08',
		'2024-03: 12, 20',
		'2025-02: 28',
		'2025-03: 8',
		'[Post here! → upcoming.yearPost(dark)] [Light background → upcoming.yearTurn(light)]',
	]);
	expect(pictureOf(card)).toMatchObject({
		marked: ['2024-03-12', '2024-03-20', '2025-02-28', '2025-03-08'],
		chosen: '2024-03-07',
		footer: 'A bar is a day with reminders; the ring is today. 4 days in all.',
	});
});
test('of very many the first', () => {
	const days = found('2024-03-12', '2024-03-13');
	const card = upcomingYearCard(english, '2024-03-07', { found: days, hasMore: true }, PREVIEW);
	expect(pictureOf(card).footer).toContain('these are the first 2.');
});
test('what happened: the year of the day asked for', () => {
	const card = eventYearCard(english, '2024-02-29', ['2024-01-05', '2024-02-29'], PREVIEW);
	expect(linesOf(card)[0]).toBe(
		'[picture: What happened, by the day of the year, 2 days in all. 2024-01: 5; 2024-02: 29.]',
	);
	expect(linesOf(card).at(-1)).toContain('onthisday.yearPost(2024-02-29, dark)');
	expect(pictureOf(card)).toMatchObject({ chosen: '2024-02-29' });
	const { months } = pictureOf(card);
	expect([months[0], months.at(-1), months.length]).toEqual(['2024-01-01', '2024-12-01', 12]);
});
