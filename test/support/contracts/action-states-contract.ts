import { describe, expect, test } from 'vitest';
import type { ActionState } from '../../../src/domain/card.ts';
import type { ActionStates } from '../../../src/ports/action-states.ts';

const state: ActionState = { command: 'quotes', action: 'page', values: ['王毅', 'a\u0000b', '2'] };

/** The promises of ActionStates; `open` gives an empty store. */
export function pressStoreContract(name: string, open: () => Promise<ActionStates>): void {
	describe(`${name} keeps actionStates`, () => {
		test('and gives back what was kept', async () => {
			const store = await open();

			const key = await store.keep(state, 'g1');

			expect(key).toMatch(/^[a-z0-9]{1,40}$/i);
			expect(await store.find(key, 'g1')).toEqual(state);
		});

		test('under one key however often they come', async () => {
			const store = await open();

			const keys = await Promise.all([store.keep(state, 'g1'), store.keep({ ...state }, 'g1')]);

			expect(new Set(keys).size).toBe(1);
			expect(await store.keep({ ...state, action: 'show' }, 'g1')).not.toBe(keys[0]);
		});

		test('for one guild alone', async () => {
			const store = await open();

			const key = await store.keep(state, 'g1');

			expect(await store.find(key, 'g2')).toBeUndefined();
			expect(await store.find(key)).toBeUndefined();
			expect(await store.keep(state, 'g2')).not.toBe(key);
		});

		test('of direct messages apart from those of guilds', async () => {
			const store = await open();

			const key = await store.keep(state);

			expect(await store.find(key)).toEqual(state);
			expect(await store.find(key, 'g1')).toBeUndefined();
		});

		test('and knows no others', async () => {
			const store = await open();

			expect(await store.find("' or 1=1 --", 'g1')).toBeUndefined();
		});
	});
}
