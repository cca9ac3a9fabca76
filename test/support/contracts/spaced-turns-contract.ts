import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { SpacedTurns } from '../../../src/ports/spaced-turns.ts';

const SPACING_MS = 500;

/** The promises of SpacedTurns; `open` gives some of which none was taken. */
export function spacedTurnsContract(name: string, open: () => Promise<SpacedTurns>): void {
	describe(`${name} spaces turns`, () => {
		test('that are taken at once, each so long after the one before', async () => {
			const turns = await open();

			const waits = await Promise.all([1, 2, 3, 4].map(() => turns.take('identify 0', SPACING_MS)));

			waits.sort((one, other) => one - other);
			expect(waits[0]).toBe(0);
			const gaps = waits.slice(1).map((wait, index) => wait - (waits[index] ?? 0));
			for (const gap of gaps) {
				expect(gap).toBeGreaterThan(SPACING_MS / 2);
				expect(gap).toBeLessThanOrEqual(SPACING_MS);
			}
		});

		test('of each name by themselves', async () => {
			const turns = await open();
			await turns.take('identify 0', SPACING_MS);

			expect(await turns.take('identify 1', SPACING_MS)).toBe(0);
		});

		test('and keeps none for those who did not come', async () => {
			const turns = await open();
			await turns.take('requests', 20);
			await setTimeout(200);

			expect(await turns.take('requests', 20)).toBe(0);
			expect(await turns.take('requests', 20)).toBeGreaterThan(0);
		});
	});
}
