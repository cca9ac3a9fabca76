import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { pauseForm, tagsCard, zoneForm } from '../../../src/cards/reminders/reminder-forms.ts';
import { zonesCard } from '../../../src/cards/reminders/zones-card.ts';
import { formLines, linesOf } from '../../support/card-lines.ts';

test('the time zone: the field is empty, and shows the one that is set', () => {
	const form = zoneForm(english, 'Asia/Tokyo', 'reminders');
	expect(form.fields).toMatchObject([{ placeholder: 'Asia/Tokyo' }]);
	expect(formLines(form)).toEqual([
		'# Time zone of this server',
		'zone: City or country (one! ≤60)',
		'→ reminders.zoned()',
	]);
});
test('a pause', () => {
	expect(formLines(pauseForm(english))).toEqual([
		'# Pause reminders',
		'until: The first day with posts again (one! ≤40)',
		'→ reminders.paused()',
	]);
});
test('the tag of a post', () => {
	const tags = [
		{ id: '1', name: 'News' },
		{ id: '2', name: 'Dates' },
	];
	expect(linesOf(tagsCard(english, '42', tags, 'reminders'))).toEqual([
		'# Which tag should the posts have?',
		'Each reminder will be a post of its own in <#42>, which requires a tag.',
		'? A tag → reminders.tag(42)',
		' 1: News',
		' 2: Dates',
		'[Back → reminders.panel(main)]',
	]);
});
test('which of several zones, by the hour it is there', () => {
	const now = new Date('2024-03-07T12:00:00Z');
	expect(
		linesOf(
			zonesCard(english, ['America/New_York', 'Asia/Tokyo'], {
				typed: ' somewhere ',
				now,
				panel: 'reminders',
			}),
		),
	).toEqual([
		'# Which time zone?',
		'“somewhere” can mean several time zones.',
		'? Choose the one whose clock shows the right time → reminders.zoned()',
		' America/New_York: America/New_York · 07:00 now',
		' Asia/Tokyo: Asia/Tokyo · 21:00 now',
		'[Type again → reminders.zone()] [Back → reminders.panel(main)]',
	]);
});
test.each([
	['Atlantis', 'Atlantis'],
	[' Atlantis ', 'Atlantis'],
	['x'.repeat(61), 'x'.repeat(60)],
])('a zone that nobody knows, with a way to type another: %j', (typed, name) => {
	expect(linesOf(zonesCard(english, [], { typed, now: new Date(0), panel: 'settings' }))).toEqual([
		'# Which time zone?',
		`No time zone is known by the name “${name}”. Write a city or a country, such as Berlin or Japan.`,
		'[Type again → settings.zone()] [Back → settings.panel(main)]',
	]);
});
