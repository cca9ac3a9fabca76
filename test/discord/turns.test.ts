import { expect, test } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

const RATE = { perSecond: 48, inWindow: 50, windowMs: 1040 };
const BY_THE_CLOCK = 'by the clock';

/** When each of so many turns came, in milliseconds after the first. */
async function takeTimes(count: number, busyAt: readonly number[] = []): Promise<number[]> {
	const turns = createTurns(RATE);
	const taken = Array.from({ length: count }, async (_, place) => {
		await turns.take(BY_THE_CLOCK);
		const at = performance.now();
		if (busyAt.includes(place)) while (performance.now() < at + 200);
		return at;
	});
	const [first = 0, ...rest] = await Promise.all(taken);
	return [0, ...rest.map((at) => at - first)];
}

function mostWithin(windowMs: number, times: readonly number[]): number {
	const counts = times.map((from) => times.filter((at) => at >= from && at < from + windowMs));
	return Math.max(...counts.map(({ length }) => length));
}

test.each<[string, readonly number[]]>([
	['on a quiet machine', []],
	['on one that stops for a while', [40, 90, 130]],
])('at least 95 % of fifty a second, and never more than fifty, %s', async (_, busyAt) => {
	const times = await takeTimes(200, busyAt);

	expect(199 / ((times.at(-1) ?? 0) / 1000)).toBeGreaterThan(0.95 * 50);
	expect(mostWithin(1000, times)).toBeLessThanOrEqual(50);
});

test('whoever is waited for comes first', async () => {
	const turns = createTurns({ perSecond: 50, inWindow: 1, windowMs: 20 });
	const order: string[] = [];
	const take = async (urgency: 'asked' | 'by the clock', name: string) => {
		await turns.take(urgency);
		order.push(name);
	};

	await Promise.all([
		take(BY_THE_CLOCK, 'first'),
		take(BY_THE_CLOCK, 'second'),
		take('asked', 'urgent'),
	]);

	expect(order).toEqual(['first', 'urgent', 'second']);
});

test('nobody comes during a pause', async () => {
	const turns = createTurns(RATE);
	const start = performance.now();
	turns.pause(150);

	await Promise.all([turns.take('asked'), turns.take(BY_THE_CLOCK)]);

	expect(performance.now() - start).toBeGreaterThanOrEqual(149);
});

test('whoever gives up waiting takes no turn', async () => {
	const turns = createTurns({ perSecond: 2.5, inWindow: 1, windowMs: 400 });
	const giving = new AbortController();
	await turns.take(BY_THE_CLOCK);
	const start = performance.now();
	const given = turns.take(BY_THE_CLOCK, giving.signal);
	const after = turns.take(BY_THE_CLOCK);

	giving.abort(new Error('too late'));

	await expect(given).rejects.toThrow('too late');
	await expect(turns.take('asked', giving.signal)).rejects.toThrow('too late');
	await after;
	expect(performance.now() - start).toBeLessThan(790);
});
