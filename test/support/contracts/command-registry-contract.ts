import { describe, expect, test } from 'vitest';
import type { CommandRegistry } from '../../../src/ports/command-registry.ts';

/** The promises of CommandRegistry; `open` gives an empty one. */
export function commandRegistryContract(name: string, open: () => Promise<CommandRegistry>): void {
	describe(`${name} remembers what was registered`, () => {
		test('nothing at first', async () => {
			const registry = await open();

			expect(await registry.fingerprint('app')).toBeUndefined();
		});

		test('the last fingerprint of each application', async () => {
			const registry = await open();

			await registry.keep('app', 'first');
			await registry.keep('app', 'second');
			await registry.keep('other', 'third');

			expect(await registry.fingerprint('app')).toBe('second');
			expect(await registry.fingerprint('other')).toBe('third');
		});
	});
}
