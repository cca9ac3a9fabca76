import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { emptyDayCard, onThisDayCard } from '../../../src/cards/reminders/on-this-day-card.ts';
import type { DayEvent } from '../../../src/stories/reminders/events-on.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedDates } from '../../support/shown-articles.ts';

const YEAR = '[Anniversaries as a picture → onthisday.yearPreview(2024-03-07, dark)]';
const TODAY = { day: '2024-03-07', today: '2024-03-07' } as const;
const OPENS = { earliest: '2020-03-07', label: 'It opens' } as const;

function dayEvents(...built: Parameters<typeof citedDates>): DayEvent[] {
	return citedDates(...built).map(({ earliest, label, text, certain, article }) => ({
		day: earliest,
		label: label || text,
		isCertain: certain,
		article,
		alsoToldBy: [],
	}));
}

test('by articles, each event with its years', () => {
	const events = [
		...dayEvents([
			OPENS,
			{ ...OPENS, earliest: '2023-03-07', certain: false },
			{ earliest: '2024-03-07', label: '', phrase: 'on Thursday' },
		]),
		...dayEvents([{ ...OPENS, earliest: '2025-03-07' }], { title: 'Later' }, { id: 'a2' }),
		{ day: '2026-03-07', label: 'The club met', isCertain: true, alsoToldBy: [] } as const,
	];
	expect(linesOf(onThisDayCard(english, TODAY, { events }, 0))).toEqual([
		'# On this day: 03-07',
		'-# From: “Talks in Lumen”',
		'- **2020** · 4 years ago — It opens',
		'- **2024** · this year — on Thursday',
		'-# From: “Later”',
		'- **2025** · in 1 year — It opens',
		'-# Added by this server',
		'- **2026** · in 2 years — The club met',
		'## Less certain',
		'-# The day may be wrong, or the event may not have happened.',
		'-# From: “Talks in Lumen”',
		'- **2023** · 1 year ago — It opens',
		YEAR,
		'-- 5 events',
	]);
});
test('years before the first count too', () => {
	const events = dayEvents([
		{ earliest: '-0043-03-15', label: 'The dictator falls' },
		{ earliest: '0480-03-15', label: 'The pass is held' },
	]);
	expect(
		linesOf(
			onThisDayCard(english, { day: '2026-03-15', today: '2024-03-07' }, { events }, 0),
		).slice(2, 4),
	).toEqual([
		'- **-0043** · 2,069 years ago — The dictator falls',
		'- **0480** · 1,546 years ago — The pass is held',
	]);
});
test.each([
	['2024-03-07', '2024-03-07', 'On this day: 03-07'],
	['2024-03-07', '2024-12-31', 'Anniversaries on 03-07'],
	['2024-03-07', '2023-12-31', 'Anniversaries on 2024-03-07'],
	['2024-03-07', '2025-01-01', 'Anniversaries on 2024-03-07'],
] as const)('%s, asked for on %s, is called %s', (day, today, called) => {
	const asked = { day, today };
	const title = `# ${called}`;
	expect(linesOf(onThisDayCard(english, asked, { events: dayEvents([OPENS]) }, 0))[0]).toBe(title);
	expect(linesOf(emptyDayCard(english, asked, '2024-03-18'))[0]).toBe(title);
});
test('of very many, that there are more', () => {
	const known = { events: dayEvents(Array(13).fill(OPENS)), hasMore: true } as const;
	expect(linesOf(onThisDayCard(english, TODAY, known, 0)).at(-1)).toBe('-- 1–12 of 13+ events');
});
test('twelve a page', () => {
	const events = dayEvents(Array(13).fill(OPENS));
	const listed = (offset: number) =>
		linesOf(onThisDayCard(english, TODAY, { events }, offset)).filter((line) =>
			line.startsWith('- '),
		);
	expect(listed(0).length).toBe(12);
	expect(listed(12).length).toBe(1);
	expect(linesOf(onThisDayCard(english, TODAY, { events }, 0)).slice(-3)).toEqual([
		'[Back (off) → onthisday.page(2024-03-07, 0)] [Next → onthisday.page(2024-03-07, 12)]',
		YEAR,
		'-- 1–12 of 13 events',
	]);
});
test('a day of which nothing is known leads to one that is', () => {
	expect(linesOf(emptyDayCard(english, TODAY, '2024-03-18'))).toEqual([
		'# On this day: 03-07',
		'Nothing is known of this day in any year. The next anniversary is on **2024-03-18**.',
		'[Show March 18, 2024 → onthisday.page(2024-03-18, 0)] [Anniversaries as a picture → onthisday.yearPreview(2024-03-07, dark)]',
	]);
});
