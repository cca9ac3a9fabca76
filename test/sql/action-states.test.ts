import { expect, test } from 'vitest';
import { openActionStates } from '../../src/sql/action-states.ts';
import { pressStoreContract } from '../support/contracts/action-states-contract.ts';
import { fileDatabase, memoryDatabase } from '../support/databases.ts';

pressStoreContract('memory', async () => openActionStates(await memoryDatabase()));
pressStoreContract('a file', async () => openActionStates(await fileDatabase()));

test('what an earlier version kept in another form says so', async () => {
	const database = await memoryDatabase();
	const actionStates = openActionStates(database);
	const key = await actionStates.keep({ command: 'quotes', action: 'page', values: ['0'] });
	await database.queries.updateTable('presses').set({ press: '{"command":"quotes"}' }).execute();

	await expect(actionStates.find(key)).rejects.toThrow('This button is of an older version.');
});
