import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HostLimits, takeTurns } from '../../../src/web/fetch/take-turns.ts';

const LIMITS: HostLimits = { hostRestMs: 1, hostWaitMs: 10_000 };

describe('a host', () => {
	/** Work that ends when it is told to, and what was begun. */
	function works() {
		const begun: string[] = [];
		const ends = new Map<string, () => void>();
		const work = (name: string) => () =>
			new Promise<string>((resolve) => {
				begun.push(name);
				ends.set(name, () => resolve(name));
			});
		return { begun, work, end: (name: string) => ends.get(name)?.() };
	}
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());
	const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

	test('is asked one thing at a time, others meanwhile, with a rest between', async () => {
		const inTurn = takeTurns({ ...LIMITS, hostRestMs: 2000 });
		const { begun, work, end } = works();
		const all = [inTurn('h', work('one')), inTurn('h', work('two')), inTurn('o', work('three'))];
		await pass(5000);
		expect(begun).toEqual(['one', 'three']);
		end('one');
		await pass(1999);
		expect(begun).toEqual(['one', 'three']);
		await pass(1);
		expect(begun).toEqual(['one', 'three', 'two']);
		end('two');
		end('three');
		expect(await Promise.all(all)).toEqual(['one', 'two', 'three']);
	});
	test('goes on after work that fails', async () => {
		const inTurn = takeTurns(LIMITS);
		const failing = inTurn('h', () => Promise.reject(new Error('away')));
		const next = inTurn('h', async () => 'next');
		await expect(failing).rejects.toThrow('away');
		await pass(1);
		expect(await next).toBe('next');
	});
	test('that takes too long is not waited for', async () => {
		const inTurn = takeTurns({ ...LIMITS, hostWaitMs: 10_000 });
		const { begun, work, end } = works();
		const first = inTurn('h', work('one'));
		const second = inTurn('h', work('two'));
		await pass(9999);
		end('one');
		expect(await first).toBe('one');
		await pass(1);
		expect(await second).toBeUndefined();
		expect(begun).toEqual(['one']);
	});
	test('is free again after its rest', async () => {
		const inTurn = takeTurns({ ...LIMITS, hostRestMs: 60_000 });
		expect(await inTurn('h', async () => 'first')).toBe('first');
		const tooSoon = inTurn('h', async () => 'second');
		await pass(10_000);
		expect(await tooSoon).toBeUndefined();
		await pass(110_000);
		const third = inTurn('h', async () => 'third');
		await pass(0);
		expect(await third).toBe('third');
	});
});
