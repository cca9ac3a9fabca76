import { expect, test } from 'vitest';
import { openPressStore } from '../../src/sql/press-store.ts';
import { pressStoreContract } from '../support/contracts/press-store-contract.ts';
import { fileDatabase, memoryDatabase } from '../support/databases.ts';

pressStoreContract('memory', async () => openPressStore(await memoryDatabase()));
pressStoreContract('a file', async () => openPressStore(await fileDatabase()));

test('what an earlier version kept in another form says so', async () => {
	const database = await memoryDatabase();
	const presses = openPressStore(database);
	const key = await presses.keep({ command: 'quotes', action: 'page', values: ['0'] });
	await database.queries.updateTable('presses').set({ press: '{"command":"quotes"}' }).execute();

	await expect(presses.find(key)).rejects.toThrow('This button is of an older version.');
});
