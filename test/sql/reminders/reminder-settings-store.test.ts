import { expect, test } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/domain/reminders/reminder-settings.ts';
import type { Database } from '../../../src/sql/database.ts';
import { openGuildSettingsStore } from '../../../src/sql/guilds/guild-settings-store.ts';
import { openReminderSettingsStore } from '../../../src/sql/reminders/reminder-settings-store.ts';
import { reminderSettingsContract } from '../../support/contracts/reminder-settings-contract.ts';
import { EVERY_DATABASE, memoryDatabase } from '../../support/databases.ts';

const storesOf = (db: Database) => ({
	store: openReminderSettingsStore(db),
	guilds: openGuildSettingsStore(db),
});
for (const [name, open] of EVERY_DATABASE) {
	reminderSettingsContract(name, async () => storesOf(await open()));
}

test('what an earlier version did not ask is as usual', async () => {
	const database = await memoryDatabase();
	const settings = JSON.stringify({ silent: true });
	await database.queries
		.insertInto('reminder_settings')
		.values({ guild: 'g1', settings, planned_through: null, next_at: null })
		.execute();

	expect(await openReminderSettingsStore(database).of('g1')).toEqual({
		...USUAL_SETTINGS,
		silent: true,
	});
});
