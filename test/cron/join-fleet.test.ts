import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { joinFleet } from '../../src/cron/join-fleet.ts';
import type { Leases } from '../../src/ports/leases.ts';
import { openLeases } from '../../src/sql/fleet/leases.ts';
import { memoryDatabase } from '../support/databases.ts';

const times = { leaseMs: 600, marginMs: 150, renewMs: 120, lookMs: 60, restMs: 100 };

async function opened() {
	const leases = openLeases(await memoryDatabase());
	const join = async (holder: string, { mayPost = true, of = leases } = {}) => {
		const log = pino({ level: 'silent' });
		const fleet = await joinFleet({ leases: of, holder, mayPost, log, times });
		onTestFinished(() => fleet.leave());
		return fleet;
	};
	return { leases, join };
}

test('of two processes one posts, and goes on doing so', async () => {
	const { join } = await opened();
	const [first, second] = [await join('a'), await join('b')];

	await setTimeout(2 * times.leaseMs);

	expect([first.isPoster(), second.isPoster()]).toEqual([true, false]);
	expect(first.lost().aborted).toBe(false);
});

test('the other begins when the first has left, and not before what was sent last has rested', async () => {
	const { join } = await opened();
	const [first, second] = [await join('a'), await join('b')];
	const elected = Promise.withResolvers<void>();
	second.onElected(elected.resolve);

	await first.leave();
	const left = performance.now();
	await elected.promise;

	expect(performance.now() - left).toBeGreaterThanOrEqual(times.restMs - 5);
	expect([first.isPoster(), second.isPoster()]).toEqual([false, true]);
});

test('one that cannot reach the store stops before another begins', async () => {
	const { leases, join } = await opened();
	let isReachable = true;
	const flaky: Leases = {
		...leases,
		hold: async (...asked) => {
			if (!isReachable) throw new Error('unreachable');
			return leases.hold(...asked);
		},
	};
	const [first, second] = [await join('a', { of: flaky }), await join('b')];
	const elected = Promise.withResolvers<boolean>();
	second.onElected(() => elected.resolve(first.isPoster()));

	isReachable = false;

	expect(await elected.promise).toBe(false);
	expect(first.lost().aborted).toBe(true);
	isReachable = true;
	await setTimeout(2 * times.lookMs);
	expect([first.isPoster(), second.isPoster()]).toEqual([false, true]);
});

test('a process that only answers never posts, and is known to the one that does before it sends', async () => {
	const { join } = await opened();
	const poster = await join('a');
	await expect.poll(() => poster.isAccompanied()).toBe(false);
	const front = await join('b', { mayPost: false });

	await front.known();

	expect(front.isPoster()).toBe(false);
	expect(poster.isAccompanied()).toBe(true);
});
