import { expect, test } from 'vitest';
import { fitWithinGroups } from '../../bench/regression.ts';

const rounded = (numbers: readonly number[]) =>
	numbers.map((number) => Math.round(number * 10) / 10);

test('weights inside groups do not see what sets the groups apart', () => {
	const group = (level: number) =>
		[0, 1, 2].map((value) => ({
			values: [1, value, value % 2],
			outcome: level + 3 * value - (value % 2),
		}));

	const [, one = 0, two = 0] = fitWithinGroups([group(0), group(100)], 1e-6);

	expect(rounded([one, two])).toEqual([3, -1]);
});
