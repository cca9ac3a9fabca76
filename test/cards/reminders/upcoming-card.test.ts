import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { upcomingCard } from '../../../src/cards/reminders/upcoming-card.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { OWN_TRAITS } from '../../../src/domain/reminders/own-date.ts';
import { USUAL_CHOICES } from '../../../src/domain/reminders/reminder-settings.ts';
import type { Remembered, RememberedOwnDate } from '../../../src/ports/reminders/reminder-book.ts';
import type { UpcomingReminders } from '../../../src/stories/reminders/upcoming-anniversaries.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedDates } from '../../support/shown-articles.ts';

const [OPENS, BARE] = citedDates([
	{ earliest: '2020-03-18', label: 'It opens' },
	{ earliest: '2023-03-18', label: '', phrase: 'on Saturday' },
]).map((date) => ({ ...date, origin: date.earliest, isConfirmed: false }));
if (!OPENS || !BARE) throw new Error('nothing was built');

const of = (source: string) => ({ ...BARE, article: { ...BARE.article, source } });
const CLUB: RememberedOwnDate = {
	number: 1,
	label: 'The club meets',
	text: 'The club meets',
	origin: '2020-03-18',
	repeat: 'yearly',
	event: OWN_TRAITS,
	isConfirmed: true,
};

const SETTINGS = { ...USUAL_CHOICES, channel: '42' };

function due(told: Day, more: Partial<UpcomingReminders['found'][number]> = {}) {
	return {
		told,
		at: new Date(`${told}T09:00:00Z`),
		anniversary: { day: '2024-03-18' as Day, years: 4, lead: 0 },
		keyDate: OPENS as Remembered,
		alsoToldBy: [],
		...more,
	};
}

function cardOf(upcoming: Partial<UpcomingReminders>, offset = 0, days = 30): string[] {
	const shown = { settings: SETTINGS, found: [], ...upcoming };
	return linesOf(upcomingCard(english, shown, days, offset));
}

const YEAR = '[Reminders as a picture → upcoming.yearPreview(dark)]';
const WHERE = 'They are posted in <#42> at 09:00 UTC:';

test('by days', () => {
	const found = [
		due('2024-03-11', { anniversary: { day: '2024-03-18', years: 1, lead: 7 }, keyDate: BARE }),
		due('2024-03-18', { alsoToldBy: [BARE, of('Tarn Times')] }),
		due('2024-03-18', { keyDate: CLUB, alsoToldBy: [BARE] }),
		due('2024-03-18', { keyDate: CLUB, anniversary: { day: '2024-03-18', years: 0, lead: 0 } }),
		due('2024-03-18', { keyDate: CLUB, anniversary: { day: '2024-03-20', years: 0, lead: 2 } }),
	];
	expect(cardOf({ found })).toEqual([
		'# Reminders in the next 30 days',
		WHERE,
		'**2024-03-11**, 2024-03-11T09:00Z (how far)',
		'- 1-year anniversary on 2024-03-18 · on Saturday · Talks in Lumen',
		'**2024-03-18**, 2024-03-18T09:00Z (how far)',
		'- 4-year anniversary · It opens · Talks in Lumen · also told by Tarn Times',
		'- 4-year anniversary · The club meets · added by this server · also told by The Lumen Post',
		'- The club meets · added by this server',
		'- on 2024-03-20 · The club meets · added by this server',
		YEAR,
		'-- 5 reminders',
	]);
});
test.each([
	[1, 'Reminders in the next 1 day'],
	[364, 'Reminders in the next 364 days'],
	[365, 'Reminders in the next 12 months'],
	[366, 'Reminders in the next 12 months'],
])('the title of %i days', (days, title) => {
	expect(cardOf({}, 0, days)[0]).toBe(`# ${title}`);
});
test('of one article alone, which is named once', () => {
	const found = [due('2024-03-17', { keyDate: BARE }), due('2024-03-18')];
	expect(cardOf({ found }).slice(2, -2)).toEqual([
		'**2024-03-17**, 2024-03-17T09:00Z (how far)',
		'- 4-year anniversary · on Saturday',
		'**2024-03-18**, 2024-03-18T09:00Z (how far)',
		'- 4-year anniversary · It opens',
		'-# All from: “Talks in Lumen”',
	]);
});
test('one alone', () => {
	expect(cardOf({ found: [due('2024-03-18')] }).slice(3)).toEqual([
		'- 4-year anniversary · It opens · Talks in Lumen',
		YEAR,
		'-- 1 reminder',
	]);
});
test('ten a page', () => {
	const found = Array.from({ length: 12 }, () => due('2024-03-18'));
	const listed = (offset: number) =>
		cardOf({ found }, offset).filter((line) => line.startsWith('- ')).length;
	expect([listed(0), listed(10)]).toEqual([10, 2]);
	expect(cardOf({ found }).slice(-3)).toEqual([
		'[Back (off) → upcoming.page(30, 0)] [Next → upcoming.page(30, 10)]',
		YEAR,
		'-- 1–10 of 12 reminders',
	]);
});
test('nothing, but later', () => {
	expect(cardOf({ next: '2024-06-01' }).slice(1)).toEqual([
		WHERE,
		'Nothing is due in that time. The next reminder comes on **2024-06-01**.',
		YEAR,
		'-- ',
	]);
});
test('nothing at all', () => {
	expect(cardOf({})[2]).toBe(
		'Nothing is due within a year. Admins find dates to confirm under /reminders suggestions.',
	);
});
test('what is in the way', () => {
	const lines = cardOf({ held: 'The channel is gone.', pausedUntil: '2024-04-01' });
	expect(lines.slice(1, 5)).toEqual([
		'**On hold: **The channel is gone. Nothing is lost.',
		'[Try again → reminders.release()]',
		'Paused until 2024-04-01.',
		WHERE,
	]);
});
test('no channel', () => {
	expect(cardOf({ settings: USUAL_CHOICES })[1]).toBe(
		'Nothing is posted until an admin chooses a channel with /reminders panel. Then these will be posted:',
	);
});
