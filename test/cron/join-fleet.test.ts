import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { joinFleet } from '../../src/cron/join-fleet.ts';
import type { Leases } from '../../src/ports/leases.ts';
import { openLeases } from '../../src/sql/fleet/leases.ts';
import { memoryDatabase } from '../support/databases.ts';

const running = new AbortController().signal;
const times = { leaseMs: 600, marginMs: 150, renewMs: 120, lookMs: 60, restMs: 100 };

async function opened() {
	const leases = openLeases(await memoryDatabase());
	const join = async (holder: string, { mayPost = true, of = leases } = {}) => {
		const log = pino({ level: 'silent' });
		const fleet = await joinFleet({ leases: of, holder, mayPost, stopping: running, log, times });
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

/** Leases that answer as `answers` say, and what was asked of them; nobody else is there. */
function answering(answers: Partial<Leases> = {}) {
	const asked: string[] = [];
	const leases: Leases = {
		hold: async () => 1,
		release: async () => undefined,
		attend: async () => 0,
		isAttended: async () => false,
		...answers,
	};
	const told = <Kind extends keyof Leases>(kind: Kind): Leases[Kind] =>
		(async (...given: readonly unknown[]) => {
			asked.push([kind, ...given].join(' '));
			return (leases[kind] as (...all: readonly unknown[]) => Promise<unknown>)(...given);
		}) as Leases[Kind];
	const lines: string[] = [];
	const log = pino({ level: 'info', base: null }, { write: (line) => void lines.push(line) });
	const join = async ({ mayPost = true, usual = false, stopping = running } = {}) => {
		const of: Leases = {
			hold: told('hold'),
			release: told('release'),
			attend: told('attend'),
			isAttended: told('isAttended'),
		};
		const fleet = await joinFleet({
			leases: of,
			holder: 'a',
			mayPost,
			stopping,
			log,
			...(!usual && { times }),
		});
		onTestFinished(() => fleet.leave());
		return fleet;
	};
	const messages = () => lines.map((line) => JSON.parse(line).msg);
	return { join, asked, messages };
}

describe('by itself', () => {
	test('it posts from the first moment on, for so long as the lease is its own for certain', async () => {
		const { join, asked, messages } = answering();
		const fleet = await join({ usual: true });

		expect([fleet.isPoster(), fleet.isAccompanied()]).toEqual([true, false]);
		await fleet.known();
		await fleet.leave();

		expect(fleet.isPoster()).toBe(false);
		expect(asked).toEqual(['hold poster a 15000', 'isAttended others', 'release poster a 1500']);
		expect(messages()).toEqual(['this process posts']);
	});

	test('a lease that is prolonged makes it the one once, and one that is lost is told once', async () => {
		let isHeld = true;
		const { join, asked, messages } = answering({ hold: async () => (isHeld ? 1 : undefined) });
		const fleet = await join();
		const lost = fleet.lost();
		let begun = 0;
		fleet.onElected(() => {
			begun += 1;
		});

		await expect.poll(() => asked.filter((one) => one.startsWith('hold')).length).toBe(3);
		expect([begun, lost.aborted]).toEqual([0, false]);
		const looks = () => asked.filter((one) => one.startsWith('hold')).length;
		const until = Promise.withResolvers<number>();
		lost.addEventListener('abort', () => until.resolve(looks()));
		isHeld = false;
		const before = looks();
		expect(await until.promise).toBe(before + 1);
		expect(fleet.isPoster()).toBe(false);
		isHeld = true;
		await expect.poll(() => begun).toBe(1);

		expect([fleet.isPoster(), fleet.lost().aborted, lost.aborted]).toEqual([true, false, true]);
		expect(messages()).toEqual([
			'this process posts',
			'another process may post from now on',
			'this process posts',
		]);
	});

	test('what keeps it waiting keeps no process alive', async () => {
		const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
		const before = timers();
		await answering().join();

		expect(timers()).toBe(before);
	});
});

describe('one that only answers', () => {
	test.each([
		[times.leaseMs, true],
		[times.leaseMs - 1, false],
	])('is known where others have been told of for %i ms: %s', async (forMs, expected) => {
		const { join, asked } = answering({ attend: async () => forMs });
		const fleet = await join({ mayPost: false });
		let isKnown = false;
		const waiting = fleet.known(AbortSignal.timeout(50)).then(
			() => {
				isKnown = true;
			},
			() => undefined,
		);
		await waiting;

		expect([isKnown, fleet.isPoster()]).toEqual([expected, false]);
		expect(asked[0]).toBe('attend others 600');
		await fleet.leave();
		expect(asked.filter((one) => /hold|release/.test(one))).toEqual([]);
	});

	test('waits no longer to be known when the process is about to end', async () => {
		const stopping = new AbortController();
		const fleet = await answering().join({ mayPost: false, stopping: stopping.signal });
		const waiting = fleet.known(AbortSignal.timeout(5000));
		await expect(fleet.known(AbortSignal.timeout(50))).rejects.toThrow();

		stopping.abort();

		await waiting;
	});

	test('need not wait where the store fails, for then nothing is sent', async () => {
		const { join, messages } = answering({ attend: () => Promise.reject(new Error('gone')) });
		const fleet = await join({ mayPost: false });
		await fleet.known(AbortSignal.timeout(50));
		expect(fleet.isAccompanied()).toBe(true);

		expect(messages()).toEqual(['the lease of the process that posts could not be looked at']);
	});
});

test('a lease that cannot be given back is told, and the process ends all the same', async () => {
	const { join, messages } = answering({ release: () => Promise.reject(new Error('gone')) });
	const fleet = await join();
	await fleet.leave();

	expect(messages().at(-1)).toBe('the lease of the process that posts could not be given back');
});
