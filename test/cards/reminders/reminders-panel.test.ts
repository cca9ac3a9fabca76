import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { type PanelPage, panelCard } from '../../../src/cards/reminders/reminders-panel.ts';
import {
	type ReminderChoices,
	USUAL_CHOICES,
} from '../../../src/domain/reminders/reminder-settings.ts';
import type { Inspection } from '../../../src/ports/announcer.ts';
import type { RemindersState } from '../../../src/stories/reminders/read-reminders.ts';
import { linesOf } from '../../support/card-lines.ts';

type State = Omit<Partial<RemindersState>, 'settings'> & {
	readonly settings?: Partial<ReminderChoices>;
};

const NEXT = { day: '2024-03-18', at: new Date('2024-03-18T09:00:00Z') } as const;
const FOUND: Inspection = {
	outcome: 'found',
	guild: 'g1',
	kind: 'channel',
	missing: [],
	tags: [],
	needsTag: false,
	mayHaveWebhooks: false,
	role: 'notified',
};
const ON: State = { settings: { channel: '42' }, next: NEXT };

/** The panel, without the choices in its lists. */
function panel({ settings, ...more }: State, page: PanelPage = 'main'): string[] {
	const state = { settings: { ...USUAL_CHOICES, ...settings }, waiting: 0, ...more };
	return linesOf(panelCard(english, state, page)).filter((line) => !/^(?: |\*[^*])/.test(line));
}

const without = (lines: readonly string[], start: string): string[] =>
	lines.filter((line) => !line.startsWith(start));

test('where nothing is chosen yet', () => {
	expect(panel({})).toEqual([
		'# Reminders of anniversaries',
		'Nothing is posted yet. Choose a channel, and reminders start there, at **09:00 UTC**.',
		'? Where reminders are posted: a channel, thread or forum (0–1) → reminders.place(): places',
		'? Role to mention in each post (0–1) → reminders.role(): roles',
		'? Time of day for reminders → reminders.set(main, hour)',
		'? On the day itself, or days before (1–14) → reminders.set(main, leads)',
		'? Which anniversaries are posted → reminders.set(main, threshold)',
		'[Time zone → reminders.zone()] [Make posts silent → reminders.silent()] [Preview (off) → reminders.preview()] [Post a test (off) → reminders.test()] [More settings → reminders.panel(more)]',
		'[Dates waiting for your OK → reminders.suggestions()] [Muted reminders → reminders.muted()] [Refresh → reminders.panel(main)]',
		'-- Changes are saved immediately.',
	]);
});

test('where all is well', () => {
	const lines = panel({ ...ON, settings: { channel: '42', role: '5' }, place: FOUND, waiting: 3 });
	expect(without(lines, '?').slice(1)).toEqual([
		'Reminders are posted in <#42> at **09:00 UTC**, on each day with an anniversary, with a mention of <@&5>.',
		'Next post: **2024-03-18** at 09:00 UTC, 2024-03-18T09:00Z (how far).',
		'[Time zone → reminders.zone()] [Make posts silent → reminders.silent()] [Preview → reminders.preview()] [Post a test → reminders.test()] [More settings → reminders.panel(more)]',
		'[Pause → reminders.pause()] [Dates waiting for your OK (3) → reminders.suggestions()] [Muted reminders → reminders.muted()] [Refresh → reminders.panel(main)]',
		'-- Changes are saved immediately.',
	]);
});

test('the other half', () => {
	expect(panel(ON, 'more').slice(3)).toEqual([
		'? Every year, or only after certain numbers of years (1–25) → reminders.set(more, milestones)',
		'? A post each day, or one a week → reminders.set(more, digest)',
		'? 29 February, in years that have none → reminders.set(more, leapDay)',
		'? The language of the posts → reminders.set(more, locale)',
		'? How late a reminder may come; after that, it is a line in the next one → reminders.set(more, late)',
		'[Back to the channel and hour → reminders.panel(main)] [Dates that this server added → reminders.dates()] [All settings → settings.panel(main)]',
		'-- Changes are saved immediately.',
	]);
});

test('the other half says where the channel is chosen', () => {
	expect(panel({}, 'more')[1]).toBe(
		'Nothing is posted yet: no channel is chosen. Choose one under “Back to the channel and hour”.',
	);
});

test('what was just done stands first', () => {
	const state = { settings: USUAL_CHOICES, waiting: 0 };
	expect(linesOf(panelCard(english, state, 'main', 'Paused.'))[1]).toBe('Paused.');
});

/** A line that stands in the panel, or with `absent` one that begins so and does not. */
function check(name: string, state: State, expected: string) {
	test(name, () => {
		expect(panel(state)).toContain(expected);
	});
}

check(
	'silent',
	{ ...ON, settings: { channel: '42', silent: true } },
	'Reminders are posted in <#42> at **09:00 UTC**, on each day with an anniversary, without notification.',
);
check(
	'on hold',
	{ ...ON, held: 'The channel is gone.' },
	'**On hold: **The channel is gone. Nothing is lost.',
);
check('paused', { ...ON, pausedUntil: '2024-04-01' }, 'Paused until 2024-04-01.');
check(
	'nothing due, and nothing waits',
	{ settings: { channel: '42' } },
	'Nothing is due within a year. Add articles with /article add url.',
);
check(
	'nothing due, and something waits',
	{ settings: { channel: '42' }, waiting: 1 },
	'Nothing is due within a year. Look through the dates to confirm.',
);
check(
	'on hold and paused: both have a way out, and none into a pause',
	{ ...ON, held: 'It is gone.', pausedUntil: '2024-04-01' },
	'[Try again! → reminders.retry()] [Resume! → reminders.resume()] [Dates waiting for your OK → reminders.suggestions()] [Muted reminders → reminders.muted()] [Refresh → reminders.panel(main)]',
);
check(
	'on hold alone',
	{ ...ON, held: 'It is gone.' },
	'[Try again! → reminders.retry()] [Pause → reminders.pause()] [Dates waiting for your OK → reminders.suggestions()] [Muted reminders → reminders.muted()] [Refresh → reminders.panel(main)]',
);
check(
	'paused without a channel',
	{ pausedUntil: '2024-04-01' },
	'[Resume! → reminders.resume()] [Dates waiting for your OK → reminders.suggestions()] [Muted reminders → reminders.muted()] [Refresh → reminders.panel(main)]',
);

const CHOSEN = { channel: '42', role: '5' };
const PLACES =
	'? Where reminders are posted: a channel, thread or forum (0–1) → reminders.place(): places';
const ROLES = '? Role to mention in each post (0–1) → reminders.role(): roles';

check('the channel, where it is there', { settings: CHOSEN, place: FOUND }, `${PLACES} *42`);
check('the channel, where nobody looked', { settings: CHOSEN }, `${PLACES} *42`);
check(
	'the channel, where nobody knows',
	{ settings: CHOSEN, place: { outcome: 'unknown' } },
	`${PLACES} *42`,
);
check('no channel that is gone', { settings: CHOSEN, place: { outcome: 'gone' } }, PLACES);
check('the role, where it is there', { settings: CHOSEN, place: FOUND }, `${ROLES} *5`);
check(
	'the role, though it notifies nobody',
	{ settings: CHOSEN, place: { ...FOUND, role: 'not notified' } },
	`${ROLES} *5`,
);
check(
	'the role, where the channel is gone',
	{ settings: CHOSEN, place: { outcome: 'gone' } },
	`${ROLES} *5`,
);
check('no role that is gone', { settings: CHOSEN, place: { ...FOUND, role: 'gone' } }, ROLES);
check(
	'a role that is gone is told',
	{ settings: CHOSEN, place: { ...FOUND, role: 'gone' } },
	'The role to mention is gone. Choose another one, or none.',
);
test('a role nobody chose is not told of', () => {
	const lines = panel({ settings: { channel: '42' }, place: { ...FOUND, role: 'gone' } });
	expect(lines.join('\n')).not.toContain('is gone');
});
test('a channel that is gone is told', () => {
	const all = panel({ settings: CHOSEN, place: FOUND });
	const lines = panel({ settings: CHOSEN, place: { outcome: 'gone' } });
	expect(lines.length).toBe(all.length + 1);
	expect(lines[2]).toMatch(/channel/);
});
