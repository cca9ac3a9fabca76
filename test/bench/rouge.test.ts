import { expect, test } from 'vitest';
import { rouge, rougeWords } from '../../bench/rouge.ts';

test.each([
	['Rain fell.', 'Rain fell.', 1, 1],
	['Rain fell.', 'Snow came.', 0, 0],
	['the rain fell', 'the rain stopped', 2 / 3, 1 / 2],
	['rain rain rain', 'rain', 1 / 2, 0],
	['', 'rain', 0, 0],
])('%s against %s', (summary, reference, one, two) => {
	const score = rouge(rougeWords(summary), rougeWords(reference));

	expect(score.one).toBeCloseTo(one);
	expect(score.two).toBeCloseTo(two);
});
