import { expect, test } from 'vitest';
import { remindCard } from '../../../src/cards/reminders/remind-card.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Reminder } from '../../../src/ports/reminders/reminder-cards.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyServer } from '../../support/ask.ts';
import { draw, labelsOf, partsOf, textsOf } from '../../support/drawn.ts';

/** A post of so many anniversaries, so many days ahead in turn. */
async function postOf(count: number, leads = [0], more: Partial<Reminder> = {}) {
	const { library, book } = await emptyServer();
	const dates = Array.from({ length: count }, (_, place) => ({
		earliest: '2023-02-22' as Day,
		label: `Feast ${place}`,
		phrase: `day ${place}`,
	}));
	await saveArticle(library, { title: 'Feasts', day: '2023-02-23', dates });
	const keyDates = await book.anniversaries(['02-22']);
	const told = keyDates.map((keyDate, place) => ({
		keyDate,
		anniversary: { day: '2027-02-22' as Day, years: 4, lead: leads[place % leads.length] ?? 0 },
	}));
	return draw(remindCard({ told, missed: [], locale: 'en-US', ...more }));
}

test('one alone', async () => {
	expect(textsOf(await postOf(1)).join('\n')).toBe(
		'### 4 years ago today\n**Feast 0**\n-# February 22, 2023 · Feasts, The Lumen Post, February 23, 2023',
	);
});

test('more than there is room for: each of five with its buttons, the rest in lines', async () => {
	const post = await postOf(18);
	const text = textsOf(post).join('\n');

	expect(text).toMatch(/^### On this day\n4 years ago today · \*\*Feast 0\*\*/);
	expect(labelsOf(post)).toEqual(
		Array.from({ length: 5 }, () => ['Summary', 'Quotes', 'Dates', 'Mute this']).flat(),
	);
	expect(text).toContain('**Also**\n- February 22, 2027 · Feast 5');
	expect(text).toContain('- and 3 more');
	expect(partsOf(post as never).length).toBeLessThanOrEqual(40);
});

test.each([
	['all today', [0], 'On this day'],
	['all ahead', [7, 1], 'Coming up'],
	['both', [7, 0], 'Today and coming up'],
])('several, %s', async (_, leads, title) => {
	expect(textsOf(await postOf(4, leads))[0]).toContain(`### ${title}\n`);
});

test('late, in another language', async () => {
	const due = new Date('2027-02-22T09:00:00Z');
	expect(textsOf(await postOf(1, [0], { due, locale: 'de' })).join('\n')).toBe(
		'### Heute vor 4 Jahren\n-# Verspätet: fällig war dies am <t:1803286800:f>\\.\n**Feast 0**\n-# 22\\. Februar 2023 · Feasts, The Lumen Post, 23\\. Februar 2023',
	);
});
