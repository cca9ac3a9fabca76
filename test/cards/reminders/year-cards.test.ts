import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import {
	eventYearCard,
	monthsFrom,
	upcomingYearCard,
} from '../../../src/cards/reminders/year-cards.ts';
import type { Day } from '../../../src/domain/calendar.ts';
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
	['2024-01-31', '2024-01-01', '2024-12-01'],
	['2024-11-29', '2024-11-01', '2025-10-01'],
	['-0044-03-15', '-0044-03-01', '-0043-02-01'],
] as const)('twelve months from %s on', (day, first, last) => {
	const months = monthsFrom(day);
	expect(months).toHaveLength(12);
	expect([months[0], months.at(-1)]).toEqual([first, last]);
});
test('what is posted: each day once, by its month', () => {
	const days = found('2024-03-12', '2024-03-12', '2024-03-20', '2025-02-28', '2025-03-01');
	const card = upcomingYearCard(english, '2024-03-07', { found: days }, PREVIEW);
	expect(linesOf(card)).toEqual([
		'[picture: Reminders from 2024-03 to 2025-02, 3 days in all. 2024-03: 12, 20; 2025-02: 28.]',
		'Reminders from 2024-03 to 2025-02',
		'2024-03: 12, 20',
		'2025-02: 28',
		'[Post here! → upcoming.yearPost(dark)] [Make it light → upcoming.yearTurn(light)]',
	]);
	expect(pictureOf(card)).toMatchObject({
		marked: ['2024-03-12', '2024-03-20', '2025-02-28'],
		chosen: '2024-03-07',
		footer: 'A bar is a day with reminders, the ring is today. 3 days in all.',
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
	expect(pictureOf(card).months[0]).toBe('2024-01-01');
});
