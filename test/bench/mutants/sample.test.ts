import { expect, test } from 'vitest';
import { sample } from '../../../bench/mutants/sample.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index);

test('the same seed draws the same, another one others', () => {
	expect(sample(hundred, 10, 3)).toEqual(sample(hundred, 10, 3));
	expect(sample(hundred, 10, 3)).not.toEqual(sample(hundred, 10, 4));
});

test('nothing is drawn twice, and all when asked for more', () => {
	expect(sample(hundred, 200, 1).toSorted((a, b) => a - b)).toEqual(hundred);
});
