import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countFetches, type FetchLimits, takeTurns } from '../../../src/web/fetch/fetch-limits.ts';

const LIMITS: FetchLimits = {
	perPersonInMinute: 2,
	perPersonInDay: 3,
	perGuildInDay: 5,
	hostRestMs: 1,
	hostWaitMs: 10_000,
};
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

function counting(limits: Partial<FetchLimits> = {}) {
	let time = 0;
	const may = countFetches({ ...LIMITS, ...limits }, () => new Date(time));
	return {
		may: (by: string, guild?: string) => may({ by, ...(guild && { guild }) }),
		pass: (ms: number): void => {
			time += ms;
		},
	};
}

describe('how many pages', () => {
	test('a person in a minute', () => {
		const { may, pass } = counting();
		expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true]);
		pass(MINUTE_MS - 1);
		expect(may('a')).toBe(false);
		pass(1);
		expect(may('a')).toBe(true);
	});
	test('a person in a day; what was refused does not count', () => {
		const { may, pass } = counting({ perPersonInMinute: 9 });
		expect([may('a'), may('a'), may('a'), may('a')]).toEqual([true, true, true, false]);
		pass(DAY_MS - 1);
		expect(may('a')).toBe(false);
		pass(1);
		expect(may('a')).toBe(true);
	});
	test('a guild in a day, whoever asks', () => {
		const { may, pass } = counting();
		const asked = ['a', 'b', 'c', 'd', 'e', 'f'].map((by) => may(by, 'g1'));
		expect(asked).toEqual([true, true, true, true, true, false]);
		expect([may('f', 'g2'), may('f')]).toEqual([true, true]);
		pass(DAY_MS);
		expect(may('x', 'g1')).toBe(true);
	});
	test('a person is no guild of the same name', () => {
		const { may } = counting({ perGuildInDay: 1 });
		expect([may('a', 'b'), may('b', 'c'), may('x', 'b')]).toEqual([true, true, false]);
	});
	test('of thousands those of today are remembered', () => {
		const { may, pass } = counting({ perPersonInMinute: 1, perPersonInDay: 1 });
		for (let person = 0; person < 10_001; person += 1) may(`early ${person}`);
		pass(DAY_MS / 2);
		may('late');
		pass(DAY_MS / 2);
		expect(may('early 0')).toBe(true);
		expect(may('late')).toBe(false);
	});
});

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
