import { beforeEach, describe, expect, test } from 'vitest';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import type { Inspection } from '../../src/ports/announcer.ts';
import { buttonOf, cardOf, formOf, GUILD, selectOf, textOf } from '../support/ask.ts';
import { askReminders, CHANNEL, FOUND } from '../support/asked-reminders.ts';

let asked: Awaited<ReturnType<typeof askReminders>>;
beforeEach(async () => {
	asked = await askReminders();
});

const FORUM = '444555666777888999';

describe('the panel', () => {
	test('says what to do first', async () => {
		const shown = await asked.panel();
		expect(textOf(shown)).toContain('Nothing is posted yet. Choose a channel');
		expect(buttonOf(shown, 'Post a test').disabled).toBe(true);
	});

	test('keeps a channel at once, and says what comes next', async () => {
		const shown = await asked.choosePlace(CHANNEL);
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, channel: CHANNEL });
		expect(textOf(shown)).toContain(
			`Reminders are posted in <#${CHANNEL}> at **09:00 UTC**, on each day with an anniversary.`,
		);
		expect(textOf(shown)).toMatch(/Next post: \*\*June 15, 2024\*\* at 09:00 UTC, <t:17184\d+:R>/);
	});

	test('ends reminders when the channel is taken away', async () => {
		await asked.choosePlace(CHANNEL);
		await asked.admin.choose(selectOf(await asked.panel(), 'place'), []);
		expect(await asked.settings()).toEqual(USUAL_CHOICES);
	});

	test.each<[string, 'main' | 'more', number, string[], object]>([
		['the hour', 'main', 0, ['18'], { hour: 18 }],
		['the lead days', 'main', 1, ['0', '30', '7'], { leads: [30, 7, 0] }],
		['how much it must matter', 'main', 2, ['great days'], { threshold: 'great days' }],
		['years', 'more', 0, ['every year', '1', '10'], { milestones: [1, 10] }],
		['a digest', 'more', 1, ['1'], { digestOn: 1 }],
		['29 February', 'more', 2, ['1 March'], { leapDay: '1 March' }],
		['a language', 'more', 3, ['de'], { locale: 'de' }],
		['how late is too late', 'more', 4, ['48'], { lateHours: 48 }],
		['no hour that there is not', 'main', 0, ['99'], {}],
	])('keeps %s', async (_, page, place, chosen, expected) => {
		const first = await asked.panel();
		const shown =
			page === 'main' ? first : await asked.admin.press(buttonOf(first, 'More settings'));
		const selects = cardOf(shown).blocks.flatMap((block) =>
			block.kind === 'select' && block.state.action === 'set' ? [block] : [],
		);
		const select = selects[place];
		if (!select) throw new Error('no such menu');

		const after = await asked.admin.choose(select, chosen);

		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, ...expected });
		expect(cardOf(after).blocks.filter(({ kind }) => kind === 'select')).toHaveLength(5);
	});

	test('takes every year back, and ends a digest', async () => {
		const more = async () => asked.admin.press(buttonOf(await asked.panel(), 'More settings'));
		const select = async (name: string) => {
			const found = cardOf(await more()).blocks.find(
				(block) => block.kind === 'select' && block.state.values[1] === name,
			);
			if (found?.kind !== 'select') throw new Error('no such menu');
			return found;
		};
		await asked.admin.choose(await select('milestones'), ['every year', '5']);
		await asked.admin.choose(await select('milestones'), ['every year', '5']);
		await asked.admin.choose(await select('digest'), ['3']);
		await asked.admin.choose(await select('digest'), ['0']);
		expect(await asked.settings()).toEqual(USUAL_CHOICES);
	});

	test('keeps a role and the sound, and never everybody', async () => {
		await asked.admin.choose(selectOf(await asked.panel(), 'role'), ['42']);
		await asked.admin.press(buttonOf(await asked.panel(), 'Make posts silent'));
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, role: '42', silent: true });
		await asked.admin.choose(selectOf(await asked.panel(), 'role'), []);
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, silent: true });
		await expect(
			asked.admin.choose(selectOf(await asked.panel(), 'role'), [GUILD]),
		).rejects.toThrow('@everyone cannot be chosen. Choose another role, or none.');
	});

	test.each<[string, Inspection, string]>([
		['gone', { outcome: 'gone' }, 'The channel is gone'],
		['hidden', { outcome: 'hidden' }, 'Allow it “View Channel” there'],
		['closed to it', { ...FOUND, missing: ['Send Messages'] }, 'there: Send Messages'],
		['a locked thread', { ...FOUND, obstacle: 'The thread is locked.' }, 'is locked'],
		['without the role', { ...FOUND, role: 'gone' }, 'The role to mention is gone'],
		['deaf to the role', { ...FOUND, role: 'not notified' }, 'notifies nobody'],
	])('says when the channel is %s', async (_, place, expected) => {
		await asked.choosePlace(CHANNEL);
		await asked.admin.choose(selectOf(await asked.panel(), 'role'), ['42']);
		asked.places[CHANNEL] = place;
		expect(textOf(await asked.panel())).toContain(expected);
	});

	test('lets what was held be tried again', async () => {
		await asked.choosePlace(CHANNEL);
		await asked.holdPosts('The channel is gone.');
		const shown = await asked.panel();
		expect(textOf(shown)).toContain('**On hold:** The channel is gone. Nothing is lost');

		const after = await asked.admin.press(buttonOf(shown, 'Try again'));

		expect(textOf(after)).toContain('tried again within a minute');
		expect(textOf(after)).not.toContain('On hold');
		expect(await asked.server.ledger.held(GUILD)).toBeUndefined();
	});
});

describe('a place', () => {
	test.each<[string, Inspection, string]>([
		['of another server', { ...FOUND, guild: '999' }, 'cannot see the channel'],
		['that is hidden', { outcome: 'hidden' }, 'cannot see the channel'],
		['that takes no posts', { ...FOUND, kind: 'other' }, 'Choose a text channel'],
		['while Discord is silent', { outcome: 'unknown' }, 'in a minute'],
	])('%s is not taken', async (_, place, expected) => {
		asked.places[CHANNEL] = place;
		await expect(asked.choosePlace(CHANNEL)).rejects.toThrow(expected);
		expect(await asked.settings()).toEqual(USUAL_CHOICES);
	});

	test('that is a forum is taken, with a tag where one is needed', async () => {
		const tags = [{ id: '7', name: 'Memory' }];
		asked.places[FORUM] = { ...FOUND, kind: 'forum', needsTag: true, tags };
		const shown = await asked.choosePlace(FORUM);
		expect(textOf(shown)).toContain('Which tag should the posts have?');
		expect(await asked.settings()).toEqual(USUAL_CHOICES);

		await asked.admin.choose(selectOf(shown, 'tag'), ['7']);

		expect(await asked.settings()).toEqual({
			...USUAL_CHOICES,
			channel: FORUM,
			forumTags: ['7'],
		});
		await asked.choosePlace(CHANNEL);
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, channel: CHANNEL });
	});
});

describe('the time zone', () => {
	test.each([
		['Europe/Berlin', 'Europe/Berlin'],
		['tokyo', 'Asia/Tokyo'],
	])('typed as %s', async (zone, expected) => {
		await asked.admin.run('reminders panel', { zone });
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, timeZone: expected });
	});

	test('that may be several is asked for', async () => {
		const form = formOf(await asked.admin.press(buttonOf(await asked.panel(), 'Time zone')));
		const shown = await asked.admin.submit(form, { zone: 'germany' });
		await asked.admin.choose(selectOf(shown, 'zoned'), ['Europe/Berlin']);
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, timeZone: 'Europe/Berlin' });
	});

	test('that nobody knows is refused, with a button to type another', async () => {
		const form = formOf(await asked.admin.press(buttonOf(await asked.panel(), 'Time zone')));
		const refused = await asked.admin.submit(form, { zone: 'UTC+2' });
		expect(textOf(refused)).toContain('No time zone is known by the name “UTC+2”');
		const again = formOf(await asked.admin.press(buttonOf(refused, 'Type again')));
		await asked.admin.submit(again, { zone: 'tokyo' });
		expect(await asked.settings()).toEqual({ ...USUAL_CHOICES, timeZone: 'Asia/Tokyo' });
	});

	test('is offered with its hour', async () => {
		expect(await asked.admin.suggest('reminders panel', 'zone', 'kolk')).toEqual([
			'Asia/Kolkata · 17:30 now',
		]);
	});
});
