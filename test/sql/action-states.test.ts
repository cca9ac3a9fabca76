import { expect, test } from 'vitest';
import { openActionStates } from '../../src/sql/action-states.ts';
import { pressStoreContract } from '../support/contracts/action-states-contract.ts';
import { DATABASES, EVERY_DATABASE, memoryDatabase } from '../support/databases.ts';

const DAY_MS = 24 * 60 * 60_000;
const NOON = Date.parse('2024-03-08T12:00:00Z');
const now = () => new Date(NOON);

for (const [name, open] of EVERY_DATABASE) {
	pressStoreContract(name, async () => openActionStates(await open(), now));
}

test('what an earlier version kept in another form says so', async () => {
	const database = await memoryDatabase();
	const actionStates = openActionStates(database, now);
	const key = await actionStates.keep({ command: 'quotes', action: 'page', values: ['0'] });
	await database.queries.updateTable('presses').set({ press: '{"command":"quotes"}' }).execute();

	await expect(actionStates.find(key)).rejects.toThrow('This button is from an older version.');
});

test.each(DATABASES)(
	'what nobody was shown for a year is forgotten, and nothing else: %s',
	async (_, open) => {
		let days = 0;
		const actionStates = openActionStates(await open(), () => new Date(NOON + days * DAY_MS));
		const page = (number: string) => ({ command: 'quotes', action: 'page', values: [number] });
		const old = await actionStates.keep(page('0'));
		const shownAgain = await actionStates.keep(page('1'));
		days = 30;
		await actionStates.keep(page('1'));

		days = 365;
		await actionStates.sweep();
		expect(await actionStates.find(old)).toEqual(page('0'));
		days = 366;
		await actionStates.sweep();

		expect(await actionStates.find(old)).toBeUndefined();
		expect(await actionStates.find(shownAgain)).toEqual(page('1'));
	},
);
