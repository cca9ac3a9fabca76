import { describe, expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import {
	ownDateCard,
	ownDateForm,
	ownDatesCard,
	removedDateCard,
} from '../../../src/cards/reminders/own-date-cards.ts';
import { NOBODY } from '../../../src/domain/asked.ts';
import { USUAL_CHOICES } from '../../../src/domain/reminders/reminder-settings.ts';
import type { KeptOwnDate } from '../../../src/ports/reminders/own-dates.ts';
import type { KeptDate } from '../../../src/stories/reminders/editing/own-dates.ts';
import { formLines, linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const changed = { by: '7', at: new Date('2024-03-10T10:00:00Z') };
const CLUB: KeptOwnDate = {
	number: 3,
	day: '2019-03-12',
	label: 'Our club began',
	repeat: 'yearly',
	changed,
};
const MEETING: KeptOwnDate = {
	number: 4,
	day: '2024-05-01',
	label: 'We meet',
	repeat: 'once',
	changed: { ...changed, by: NOBODY },
};
const NEXT = { day: '2024-03-12', at: new Date('2024-03-12T09:00:00Z') } as const;
const SETTINGS = { ...USUAL_CHOICES, channel: '42' };
const ALL = '[All dates added here → reminders.own(0)]';
const WAYS = '[Edit → reminders.change(3)] [Remove → reminders.drop(3)]';

const lines = (kept: Partial<KeptDate>) =>
	linesOf(
		ownDateCard(
			english,
			{ date: CLUB, isPast: true, settings: SETTINGS, next: NEXT, ...kept },
			'Added',
		),
	);

describe('a date of the server', () => {
	test('that comes every year', () => {
		expect(lines({})).toEqual([
			'# Added',
			'**Our club began**',
			'-# Every year since 2019-03-12',
			'Next post: **2024-03-12** at 09:00 UTC in <#42>.',
			`${WAYS} ${ALL}`,
		]);
	});
	test('that comes every year from its first day on', () => {
		const date = { ...CLUB, day: '2027-03-12' } as const;
		expect(lines({ date, isPast: false })[2]).toBe('-# Every year from 2027-03-12');
	});
	test('that comes once, with its article', () => {
		const article = storedArticle();
		expect(lines({ date: { ...MEETING, article } }).slice(1, 3)).toEqual([
			'**We meet**',
			'-# Once, on 2024-05-01 · Talks in Lumen',
		]);
	});
	test('without a channel', () => {
		expect(lines({ settings: USUAL_CHOICES })[3]).toBe(
			'Nothing is posted yet: no channel is chosen. Choose one with /reminders panel.',
		);
	});
	test('that no setting lets come', () => {
		const settings = SETTINGS;
		expect(linesOf(ownDateCard(english, { date: CLUB, isPast: true, settings }, 'Added'))[3]).toBe(
			'With these settings nothing is posted about it. Check in /reminders panel how many days ahead posts come.',
		);
	});
	test('that was another before', () => {
		expect(lines({ before: MEETING }).at(-1)).toBe(
			`[Undo → reminders.revert(3, 2024-05-01, We meet, once)] ${WAYS} ${ALL}`,
		);
	});
	test('that is gone', () => {
		expect(linesOf(removedDateCard(english, CLUB))).toEqual([
			'# Removed',
			'Reminders of **Our club began**, 2019-03-12, are no longer posted on this server.',
			`[Undo → reminders.restore(3)] ${ALL}`,
		]);
	});
	test('as it is asked for', () => {
		expect(formLines(ownDateForm(english, CLUB))).toEqual([
			'# A date of this server',
			'day: The day (one! ≤60) = 2019-03-12',
			'label: What happened, or will (many! ≤110) = Our club began',
			'repeat: How often it comes (one! ≤20) = yearly',
			'→ reminders.changed(3)',
		]);
	});
});

describe('all of them', () => {
	test('none', () => {
		expect(
			linesOf(ownDatesCard(english, { rows: [], hasChannel: true, offset: 0, limit: 6, total: 0 })),
		).toEqual([
			'# Dates that this server added',
			'This server has no dates of its own yet. Add one with /reminders add, such as the day your club began or the next meeting.',
		]);
	});
	test('a page of them', () => {
		const rows = [
			{ date: CLUB, isPast: true, next: NEXT },
			{ date: MEETING, isPast: false },
		];
		expect(
			linesOf(ownDatesCard(english, { rows, hasChannel: true, offset: 6, limit: 6, total: 8 })),
		).toEqual([
			'# Dates that this server added',
			'**Our club began**',
			'-# Every year since 2019-03-12',
			'-# Next post: 2024-03-12',
			'-# Last saved by <@7> · 2024-03-10T10:00Z',
			WAYS,
			'**We meet**',
			'-# Once, on 2024-05-01',
			'-# It will not be posted again.',
			'-# Last saved by <@0> · 2024-03-10T10:00Z',
			'[Edit → reminders.change(4)] [Remove → reminders.drop(4)]',
			'[Back → reminders.own(0)] [Next (off) → reminders.own(6)]',
			'-- 7–8 of 8 dates',
		]);
	});
	test('without a channel to post them in', () => {
		const rows = [{ date: CLUB, isPast: true, next: NEXT }];
		const page = { rows, hasChannel: false, offset: 0, limit: 6, total: 1 };
		expect(linesOf(ownDatesCard(english, page)).slice(1, 5)).toEqual([
			'Nothing is posted yet: no channel is chosen. Choose one with /reminders panel.',
			'**Our club began**',
			'-# Every year since 2019-03-12',
			'-# Comes next on 2024-03-12',
		]);
	});
	test('one alone', () => {
		const page = {
			rows: [{ date: CLUB, isPast: true }],
			hasChannel: true,
			offset: 0,
			limit: 6,
			total: 1,
		};
		expect(linesOf(ownDatesCard(english, page)).at(-1)).toBe('-- 1 date');
	});
});
