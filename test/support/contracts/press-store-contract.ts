import { describe, expect, test } from 'vitest';
import type { Press } from '../../../src/domain/card.ts';
import type { PressStore } from '../../../src/ports/press-store.ts';

const press: Press = { command: 'quotes', action: 'page', values: ['王毅', 'a\u0000b', '2'] };

/** The promises of PressStore; `open` gives an empty store. */
export function pressStoreContract(name: string, open: () => Promise<PressStore>): void {
	describe(`${name} keeps presses`, () => {
		test('and gives back what was kept', async () => {
			const store = await open();

			const key = await store.keep(press, 'g1');

			expect(key).toMatch(/^[a-z0-9]{1,40}$/i);
			expect(await store.find(key, 'g1')).toEqual(press);
		});

		test('under one key however often they come', async () => {
			const store = await open();

			const keys = await Promise.all([store.keep(press, 'g1'), store.keep({ ...press }, 'g1')]);

			expect(new Set(keys).size).toBe(1);
			expect(await store.keep({ ...press, action: 'show' }, 'g1')).not.toBe(keys[0]);
		});

		test('for one guild alone', async () => {
			const store = await open();

			const key = await store.keep(press, 'g1');

			expect(await store.find(key, 'g2')).toBeUndefined();
			expect(await store.find(key)).toBeUndefined();
			expect(await store.keep(press, 'g2')).not.toBe(key);
		});

		test('of direct messages apart from those of guilds', async () => {
			const store = await open();

			const key = await store.keep(press);

			expect(await store.find(key)).toEqual(press);
			expect(await store.find(key, 'g1')).toBeUndefined();
		});

		test('and knows no others', async () => {
			const store = await open();

			expect(await store.find("' or 1=1 --", 'g1')).toBeUndefined();
		});
	});
}
