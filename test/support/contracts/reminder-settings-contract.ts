import { describe, expect, test } from 'vitest';
import { USUAL_GUILD_SETTINGS } from '../../../src/domain/guilds/guild-settings.ts';
import {
	type ReminderSettings,
	USUAL_SETTINGS,
} from '../../../src/domain/reminders/reminder-settings.ts';
import type { GuildSettingsStore } from '../../../src/ports/guilds/guild-settings-store.ts';
import type {
	ReminderSettingsStore,
	Schedule,
} from '../../../src/ports/reminders/reminder-settings-store.ts';

const CHOSEN: ReminderSettings = {
	...USUAL_SETTINGS,
	channel: '111222333444555666',
	leads: [7, 0],
	milestones: [1, 5],
	pausedUntil: '2027-03-01',
};

function schedule(next: string): Schedule {
	return { plannedThrough: '2027-02-21', next: new Date(next) };
}

type OpenSettings = () => Promise<{
	readonly store: ReminderSettingsStore;
	readonly guilds: GuildSettingsStore;
}>;

/** The promises of ReminderSettingsStore; `open` gives an empty store, and the guilds' own settings beside it. */
export function reminderSettingsContract(name: string, open: OpenSettings): void {
	describe(`${name} keeps settings of reminders`, () => {
		test('which are the usual ones where nothing was chosen', async () => {
			const { store } = await open();

			expect(await store.of('g1')).toEqual(USUAL_SETTINGS);
			expect(await store.plannedThrough('g1')).toBeUndefined();
		});

		test('for each guild, the latest', async () => {
			const { store } = await open();

			await store.keep('g1', USUAL_SETTINGS, schedule('2027-02-22T09:00:00Z'));
			await store.keep('g1', CHOSEN, schedule('2027-02-22T10:00:00Z'));

			expect(await store.of('g1')).toEqual(CHOSEN);
			expect(await store.plannedThrough('g1')).toBe('2027-02-21');
			expect(await store.of('g2')).toEqual(USUAL_SETTINGS);
		});

		test('and knows who is due, longest due first', async () => {
			const { store, guilds } = await open();
			const clock = { hour: 18, timeZone: 'Asia/Tokyo', locale: 'ja' };
			await guilds.keep('g1', clock);
			await store.keep('g1', CHOSEN, schedule('2027-02-22T09:00:00Z'));
			await store.keep('g2', CHOSEN, schedule('2027-02-22T08:00:00Z'));
			await store.keep('g3', CHOSEN, schedule('2027-02-22T09:00:00.001Z'));
			await store.keep('g4', CHOSEN);
			const now = new Date('2027-02-22T09:00:00Z');

			const due = await store.due(now, 10);

			expect(due.map(({ guild }) => guild)).toEqual(['g2', 'g1']);
			expect(due[1]).toEqual({
				guild: 'g1',
				choices: { ...CHOSEN, ...clock },
				schedule: schedule('2027-02-22T09:00:00Z'),
			});
			expect(due[0]?.choices).toEqual({ ...CHOSEN, ...USUAL_GUILD_SETTINGS });
			expect((await store.due(now, 1)).map(({ guild }) => guild)).toEqual(['g2']);
		});

		test('and keeps how far a guild is planned where it is no longer due', async () => {
			const { store } = await open();
			await store.keep('g1', CHOSEN, schedule('2027-02-22T09:00:00Z'));

			await store.keep('g1', USUAL_SETTINGS);

			expect(await store.plannedThrough('g1')).toBe('2027-02-21');
			expect(await store.due(new Date('2030-01-01T00:00:00Z'), 10)).toEqual([]);
		});

		test('and moves a schedule on once', async () => {
			const { store } = await open();
			const [from, to] = [schedule('2027-02-22T09:00:00Z'), schedule('2027-02-23T09:00:00Z')];
			await store.keep('g1', CHOSEN, from);

			const moves = ['g1', 'g2'].map((guild) => ({ guild, from, to }));
			const moved = await Promise.all([store.advance(moves), store.advance(moves)]);

			expect(moved.sort()).toEqual([0, 1]);
			expect(await store.due(new Date('2027-02-22T09:00:00Z'), 10)).toEqual([]);
			expect(await store.due(to.next, 10)).toMatchObject([{ schedule: to }]);
		});
	});
}
