import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurns, type Turns } from '../../../src/discord/posting/turns.ts';

const BY_THE_CLOCK = 'by the clock';
const PER_SECOND = 49;

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Lets time go by until it is done. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
	await vi.runAllTimersAsync();
	return work;
}

/** Sends once, over a way of so many milliseconds there and back; says when it arrived. */
async function send(turns: Turns, thereMs: number, backMs: number): Promise<number> {
	const answered = await turns.take(BY_THE_CLOCK);
	await pause(thereMs);
	const arrived = performance.now();
	await pause(backMs);
	answered('answered');
	return arrived;
}

function mostInASecond(times: readonly number[]): number {
	const counts = times.map((from) => times.filter((at) => at >= from && at < from + 1000));
	return Math.max(...counts.map(({ length }) => length));
}

test.each<[string, (place: number) => [number, number]]>([
	['a short way', () => [2, 2]],
	['a long way', () => [60, 120]],
	['a way that takes its time now and then', (place) => [place % 7 === 0 ? 90 : 5, 20]],
])('over %s, at least 95 of 100 that may arrive do, and none more', async (_, wayOf) => {
	const turns = createTurns(() => PER_SECOND);
	const sent = Array.from({ length: 1000 }, (_, place) => send(turns, ...wayOf(place)));

	const arrived = (await inTime(Promise.all(sent))).sort((one, other) => one - other);

	const seconds = ((arrived.at(-1) ?? 0) - (arrived[0] ?? 0)) / 1000;
	expect(arrived.length / seconds).toBeGreaterThan(0.95 * 50);
	expect(mostInASecond(arrived)).toBeLessThanOrEqual(50);
});

test('where answers come late of a sudden, never more than fifty arrive in a second', async () => {
	const turns = createTurns(() => PER_SECOND);
	const sent = Array.from({ length: 1000 }, (_, place) =>
		send(turns, place % 200 > 150 ? 300 : 5, place % 200 > 100 ? 200 : 5),
	);

	expect(mostInASecond(await inTime(Promise.all(sent)))).toBeLessThanOrEqual(50);
});

/** So long a request is waited for. */
const PATIENCE_MS = 15_000;

/** Sends until the end; what comes while nobody looks there lies until somebody does. Says when each arrived. */
async function sendUntil(
	endsAt: number,
	{ turns, stalls }: { turns: Turns; stalls: { readonly from: number; readonly until: number } },
): Promise<number[]> {
	const arrived: number[] = [];
	while (performance.now() < endsAt) {
		const end = await turns.take(BY_THE_CLOCK);
		const sent = performance.now() + 3;
		const arrives = sent >= stalls.from && sent < stalls.until ? stalls.until : sent;
		arrived.push(arrives);
		const takesMs = arrives + 3 - performance.now();
		await pause(Math.min(PATIENCE_MS, takesMs));
		end(takesMs > PATIENCE_MS ? 'given up' : 'answered');
	}
	return arrived;
}

test.each([
	[PER_SECOND, 5],
	[PER_SECOND, 20],
	[PER_SECOND, 55],
	[40, 20],
	[40, 300],
])(
	'of %d a second never more than fifty arrive together where nothing was looked at for %d seconds',
	async (perSecond, seconds) => {
		const from = performance.now() + 5000;
		const stalls = { from, until: from + seconds * 1000 };
		const endsAt = stalls.until + 60_000;
		const turns = createTurns(() => perSecond);

		const sending = Array.from({ length: 100 }, () => sendUntil(endsAt, { turns, stalls }));
		const arrived = (await inTime(Promise.all(sending))).flat().sort((one, other) => one - other);

		const atLast = arrived.filter((at) => at > endsAt - 10_000 && at <= endsAt);
		expect(mostInASecond(arrived)).toBeLessThanOrEqual(50);
		expect(atLast.length).toBeGreaterThan(0.95 * 10 * perSecond);
	},
);

test('what failed has its place again after a second, and says nothing of what was given up on', async () => {
	const turns = createTurns(() => 2);
	const [failed, givenUp] = await inTime(
		Promise.all([turns.take(BY_THE_CLOCK), turns.take(BY_THE_CLOCK)]),
	);
	const since = performance.now();
	const times: number[] = [];
	const more = Array.from({ length: 3 }, async () => {
		const end = await turns.take(BY_THE_CLOCK);
		times.push(performance.now() - since);
		end('failed');
	});

	givenUp('given up');
	failed('failed');
	await inTime(Promise.all(more));

	expect(times.map((at) => Math.round(at / 500) / 2)).toEqual([1, 2, 3]);
});

test('whoever is waited for comes first', async () => {
	const turns = createTurns(() => PER_SECOND);
	const order: string[] = [];
	const take = async (urgency: 'asked' | 'by the clock', name: string) => {
		const answered = await turns.take(urgency);
		order.push(name);
		answered('answered');
	};

	turns.pause(50);
	const taken = [
		take(BY_THE_CLOCK, 'first'),
		take(BY_THE_CLOCK, 'second'),
		take('asked', 'urgent'),
	];
	await inTime(Promise.all(taken));

	expect(order).toEqual(['urgent', 'first', 'second']);
});

test('nobody comes during a pause', async () => {
	const turns = createTurns(() => PER_SECOND);
	const start = performance.now();
	turns.pause(150);

	await inTime(Promise.all([turns.take('asked'), turns.take(BY_THE_CLOCK)]));

	expect(performance.now() - start).toBeGreaterThanOrEqual(150);
});

test('nobody comes while all places are taken by requests without an answer', async () => {
	const turns = createTurns(() => 2);
	const [first] = await inTime(Promise.all([turns.take(BY_THE_CLOCK), turns.take(BY_THE_CLOCK)]));
	let isNext = false;
	const next = turns.take(BY_THE_CLOCK).then(() => {
		isNext = true;
	});

	await vi.advanceTimersByTimeAsync(10_000);
	expect(isNext).toBe(false);

	first('answered');
	await inTime(next);
	expect(isNext).toBe(true);
});

test('whoever gives up waiting takes no turn', async () => {
	const turns = createTurns(() => 1);
	const giving = new AbortController();
	(await turns.take(BY_THE_CLOCK))('answered');
	const given = turns.take(BY_THE_CLOCK, giving.signal);
	const after = turns.take(BY_THE_CLOCK);

	giving.abort(new Error('too late'));

	await expect(given).rejects.toThrow('too late');
	await expect(turns.take('asked', giving.signal)).rejects.toThrow('too late');
	await vi.advanceTimersByTimeAsync(1100);
	await after;
});
