import { describe, expect, test } from 'vitest';
import {
	FLOOR_MS,
	MOST_FAILURES,
	nextAfterAnswer,
	nextAfterFailure,
} from '../../../src/domain/feeds/feed-schedule.ts';

const NOW = new Date('2024-03-07T12:00:00Z');
const SEEDS = Array.from({ length: 500 }, (_, number) => `feed ${number}`);
const MINUTE_MS = 60_000;
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

/** The shortest and the longest wait over all seeds, in minutes. */
function rangeOf(wait: (seed: string) => Date): [number, number] {
	const waits = SEEDS.map((seed) => (wait(seed).getTime() - NOW.getTime()) / MINUTE_MS);
	return [Math.min(...waits), Math.max(...waits)];
}

function checkAnswer(
	name: string,
	given: Partial<Parameters<typeof nextAfterAnswer>[0]>,
	[least, most]: [number, number],
) {
	test(`a feed ${name} is read after ${least} to ${most} minutes`, () => {
		const wait = (seed: string) => nextAfterAnswer({ now: NOW, newAt: NOW, seed, ...given });
		const [shortest, longest] = rangeOf(wait);
		expect(shortest).toBeGreaterThanOrEqual(least);
		expect(longest).toBeLessThanOrEqual(most);
	});
}

checkAnswer('with news', {}, [54, 66]);
checkAnswer('with nothing new in a week', { newAt: ago(7) }, [108, 132]);
checkAnswer('with nothing new in a month', { newAt: ago(30) }, [324, 396]);
checkAnswer('that asks for two hours', { restMs: 7_200_000 }, [120, 120]);
checkAnswer('that asks for a minute', { restMs: MINUTE_MS }, [54, 66]);
checkAnswer('that asks for a year', { restMs: 3.2e10 }, [1440, 1440]);
checkAnswer('that skips the next hours', { skipHours: [12, 13, 14] }, [180, 240]);
checkAnswer(
	'that skips all hours',
	{ skipHours: Array.from({ length: 24 }, (_, h) => h) },
	[54, 66],
);

test('the jitter spreads feeds over all of its range', () => {
	const [shortest, longest] = rangeOf((seed) => nextAfterAnswer({ now: NOW, newAt: NOW, seed }));
	expect(longest - shortest).toBeGreaterThan(11);
});

describe('a feed that fails', () => {
	test('waits twice as long each time, and never less than the floor', () => {
		const waits = Array.from({ length: MOST_FAILURES }, (_, place) => {
			const [least, most] = rangeOf((seed) =>
				nextAfterFailure({ now: NOW, seed, failures: place + 1 }),
			);
			return [Math.round(least), Math.round(most)];
		});
		expect(waits.slice(0, 4)).toEqual([
			[15, 15],
			[18, 22],
			[36, 44],
			[72, 88],
		]);
		const all = waits.slice(0, -1).reduce((sum, [least = 0]) => sum + least, 0);
		expect(all / 60 / 24).toBeGreaterThan(6);
		expect(waits.every(([least = 0]) => least * MINUTE_MS >= FLOOR_MS)).toBe(true);
	});

	test('waits as long as its server asks', () => {
		const [least, most] = rangeOf((seed) =>
			nextAfterFailure({ now: NOW, seed, failures: 1, afterMs: 3_600_000 }),
		);
		expect([least, most]).toEqual([60, 60]);
	});
});
