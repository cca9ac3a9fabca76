import { beforeEach, describe, expect, test } from 'vitest';
import { remindCard } from '../../src/cards/reminders/remind-card.ts';
import { dueAnniversaries } from '../../src/stories/reminders/due-anniversaries.ts';
import { gatherReminder } from '../../src/stories/reminders/gather-reminder.ts';
import { buttonOf, cardOf, formOf, selectOf, textOf } from '../support/ask.ts';
import { askReminders, CHANNEL } from '../support/asked-reminders.ts';

let asked: Awaited<ReturnType<typeof askReminders>>;
beforeEach(async () => {
	asked = await askReminders();
});

describe('a preview', () => {
	test('is the post itself, and a remark above it', async () => {
		await asked.choosePlace(CHANNEL);
		const { remark, ...card } = cardOf(
			await asked.admin.run('reminders preview', { date: '2024-06-15' }),
		);
		const settings = await asked.settings();
		const told = await dueAnniversaries(asked.server.book, settings, ['2024-06-15']);
		const post = remindCard(await gatherReminder(asked.server, settings, { told, missed: [] }));
		expect(card).toEqual(post);
		expect(remark).toEqual([
			'This will be posted on ',
			{ day: '2024-06-15' },
			' at 09:00 UTC in ',
			{ channel: CHANNEL },
			':',
		]);
	});

	test.each([
		['the next post, without a day', undefined],
		['a day of next year, without its year', '15 June'],
	])('%s', async (_, date) => {
		expect(textOf(await asked.admin.run('reminders preview', { date }))).toContain(
			'4 years ago today',
		);
	});

	test('of a day without a post says which day has one', async () => {
		const shown = await asked.admin.run('reminders preview', { date: '2024-03-11' });
		expect(textOf(shown)).toContain('Nothing is posted on March 11, 2024');
		expect(textOf(shown)).toContain('The next post comes on **June 15, 2024**');
		const next = await asked.admin.press(buttonOf(shown, 'Preview it'));
		expect(textOf(next)).toContain('The harbour closes');
	});

	test('days with posts are offered', async () => {
		expect(await asked.admin.suggest('reminders preview', 'date', 'june')).toEqual([
			'June 15, 2024 · 1 date',
		]);
	});
});

test('a test is posted, without a sound and a mention', async () => {
	await expect(asked.admin.run('reminders test')).rejects.toThrow('No channel is chosen');
	await asked.choosePlace(CHANNEL);
	await asked.admin.choose(selectOf(await asked.panel(), 'role'), ['42']);
	expect(textOf(await asked.admin.run('reminders test'))).toBe(
		`The test was posted in <#${CHANNEL}>\\.`,
	);
	expect(asked.announced).toMatchObject([{ channel: CHANNEL, silent: true }]);
	expect(asked.announced[0]).not.toHaveProperty('role');
});

describe('a pause', () => {
	test('until a day, and its end', async () => {
		await asked.choosePlace(CHANNEL);
		const paused = await asked.admin.run('reminders pause', { until: '1 July' });
		expect(textOf(paused)).toContain('Paused until July 1, 2024');
		expect(textOf(paused)).toContain('Nothing is due within a year');
		expect(await asked.settings()).toMatchObject({ pausedUntil: '2024-07-01' });
		const resumed = await asked.admin.press(buttonOf(paused, 'Resume'));
		expect(textOf(resumed)).toMatch(/^### Reminders of anniversaries\nResumed\.\n/);
		expect(await asked.settings()).not.toHaveProperty('pausedUntil');
		const again = await asked.admin.run('reminders resume');
		expect(textOf(again)).toMatch(/^### .*\nReminders were not paused\.\n/);
	});

	test('by the form, and none that ends today', async () => {
		await asked.choosePlace(CHANNEL);
		const form = formOf(await asked.admin.press(buttonOf(await asked.panel(), 'Pause')));
		await asked.admin.submit(form, { until: 'tomorrow' });
		expect(await asked.settings()).toMatchObject({ pausedUntil: '2024-03-11' });
		await expect(asked.admin.submit(form, { until: 'today' })).rejects.toThrow('not in the future');
		expect(await asked.admin.suggest('reminders pause', 'until', 'tomorrow')).toEqual([
			'tomorrow: March 11, 2024',
		]);
	});
});
