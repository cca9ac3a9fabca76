import { expect, test } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/domain/reminders/reminder-settings.ts';
import { openSettingsStore } from '../../../src/sql/guilds/settings-store.ts';
import { settingsStoreContract } from '../../support/contracts/settings-store-contract.ts';
import { fileDatabase, memoryDatabase } from '../../support/databases.ts';

settingsStoreContract('memory', async () => openSettingsStore(await memoryDatabase()));
settingsStoreContract('a file', async () => openSettingsStore(await fileDatabase()));

test('what an earlier version did not ask is as usual', async () => {
	const database = await memoryDatabase();
	const settings = JSON.stringify({ hour: 7 });
	await database.queries
		.insertInto('reminder_settings')
		.values({ guild: 'g1', settings, planned_through: null, next_at: null })
		.execute();

	expect(await openSettingsStore(database).reminders('g1')).toEqual({
		...USUAL_SETTINGS,
		hour: 7,
	});
});
