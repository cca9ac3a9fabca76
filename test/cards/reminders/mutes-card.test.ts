import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { mutedCard, mutesCard } from '../../../src/cards/reminders/mutes-card.ts';
import type { Muted } from '../../../src/stories/reminders/editing/mute-reminders.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedDates } from '../../support/shown-articles.ts';

const [OPENS, BARE] = citedDates([
	{ earliest: '2024-03-01', label: 'It opens' },
	{ earliest: '2024-03-02', label: '', phrase: 'on Saturday' },
]);
if (!OPENS || !BARE) throw new Error('nothing was built');

const SPEAKER: Muted = { mute: { kind: 'speaker', name: 'Ann Lee' } };
const ARTICLE: Muted = { mute: { kind: 'article', article: 'a1' }, title: 'Talks' };
const DATE = { mute: { kind: 'key date', article: 'a1', number: 3 } } as const;

test.each<[Muted, string, string]>([
	[SPEAKER, 'events with **Ann Lee**', 'speaker, Ann Lee'],
	[ARTICLE, 'all dates of **Talks**', 'article, a1'],
	[{ mute: ARTICLE.mute }, 'something from an article that is no longer here', 'article, a1'],
	[DATE, 'something from an article that is no longer here', 'date, a1, 3'],
	[{ ...DATE, title: 'Talks' }, 'a date of **Talks**', 'date, a1, 3'],
	[{ ...DATE, title: 'Talks', keyDate: OPENS }, '**It opens**, 2024-03-01 (Talks)', 'date, a1, 3'],
	[
		{ ...DATE, title: 'Talks', keyDate: BARE },
		'**on Saturday**, 2024-03-02 (Talks)',
		'date, a1, 3',
	],
])('muted: %j', (muted, what, values) => {
	expect(linesOf(mutedCard(english, muted))).toEqual([
		'# Muted',
		`Reminders of ${what} are no longer posted on this server.`,
		`[Undo → reminders.unmute(0, ${values})] [Muted reminders → reminders.mutes(0)]`,
	]);
});

const NOTHING =
	'Nothing is muted now. Press “Never post this” under a reminder, or type /reminders mute to mute an article or a person.';

test('nothing is muted', () => {
	const page = { rows: [], offset: 0, limit: 6, total: 0 };
	expect(linesOf(mutesCard(english, page))).toEqual(['# Muted reminders', NOTHING]);
	expect(linesOf(mutesCard(english, page, SPEAKER))).toEqual([
		'# No longer muted',
		'Reminders of events with **Ann Lee** are posted again.',
		NOTHING,
	]);
});
test('a page of what is', () => {
	const page = { rows: [SPEAKER, ARTICLE], offset: 6, limit: 6, total: 8 };
	expect(linesOf(mutesCard(english, page))).toEqual([
		'# Muted reminders',
		'events with **Ann Lee**',
		'[Unmute → reminders.unmute(6, speaker, Ann Lee)]',
		'all dates of **Talks**',
		'[Unmute → reminders.unmute(6, article, a1)]',
		'[Back → reminders.mutes(0)] [Next (off) → reminders.mutes(6)]',
		'-- 7–8 of 8 muted',
	]);
});
test('one that is no longer muted, above those that are', () => {
	const page = { rows: [ARTICLE], offset: 0, limit: 6, total: 1 };
	expect(linesOf(mutesCard(english, page, SPEAKER)).slice(0, 4)).toEqual([
		'# No longer muted',
		'Reminders of events with **Ann Lee** are posted again.',
		'## Still muted',
		'all dates of **Talks**',
	]);
});
test('one alone', () => {
	const page = { rows: [SPEAKER], offset: 0, limit: 6, total: 1 };
	expect(linesOf(mutesCard(english, page)).slice(1)).toEqual([
		'events with **Ann Lee**',
		'[Unmute → reminders.unmute(0, speaker, Ann Lee)]',
		'-- 1 muted',
	]);
});
