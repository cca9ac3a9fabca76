import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Leases } from '../../../src/ports/leases.ts';

const LONG_MS = 60_000;
const SHORT_MS = 250;

/** The promises of Leases; `open` gives some that nobody holds. */
export function leasesContract(name: string, open: () => Promise<Leases>): void {
	describe(`${name} gives a lease`, () => {
		test('to one of many who ask at once', async () => {
			const leases = await open();
			const asking = ['a', 'b', 'c', 'd'].map((one) => leases.hold('poster', one, LONG_MS));

			const fences = await Promise.all(asking);

			expect(fences.filter((fence) => fence !== undefined)).toEqual([1]);
			expect(await leases.hold('another', 'z', LONG_MS)).toBe(1);
		});

		test('to whoever has it, for longer, with the same fence', async () => {
			const leases = await open();
			await leases.hold('poster', 'a', SHORT_MS);

			expect(await leases.hold('poster', 'a', LONG_MS)).toBe(1);
			await setTimeout(2 * SHORT_MS);

			expect(await leases.hold('poster', 'b', LONG_MS)).toBeUndefined();
		});

		test('to another when it has run out, with the next fence; the first has it no more', async () => {
			const leases = await open();
			await leases.hold('poster', 'a', SHORT_MS);
			await setTimeout(2 * SHORT_MS);

			expect(await leases.hold('poster', 'b', LONG_MS)).toBe(2);

			expect(await leases.hold('poster', 'a', LONG_MS)).toBeUndefined();
			await leases.release('poster', 'a', 0);
			expect(await leases.hold('poster', 'c', LONG_MS)).toBeUndefined();
		});

		test('to another when it was given back, and not before the time that is left then', async () => {
			const leases = await open();
			await leases.hold('poster', 'a', LONG_MS);
			await leases.release('poster', 'a', SHORT_MS);

			expect(await leases.hold('poster', 'b', LONG_MS)).toBeUndefined();
			await setTimeout(2 * SHORT_MS);
			expect(await leases.hold('poster', 'b', LONG_MS)).toBe(2);
		});

		test('and tells since when some have been there', async () => {
			const leases = await open();
			expect(await leases.isAttended('others')).toBe(false);
			expect(await leases.attend('others', 2 * SHORT_MS)).toBe(0);
			await setTimeout(SHORT_MS);

			expect(await leases.attend('others', SHORT_MS)).toBeGreaterThanOrEqual(SHORT_MS - 5);
			expect(await leases.isAttended('others')).toBe(true);
			await setTimeout(3 * SHORT_MS);
			expect(await leases.isAttended('others')).toBe(false);
			expect(await leases.attend('others', SHORT_MS)).toBe(0);
		});
	});
}
