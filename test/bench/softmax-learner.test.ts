import { expect, test } from 'vitest';
import { type Choice, learnChoices } from '../../bench/syntax/softmax-learner.ts';

const OPTIONS = { size: 2, epochs: 80, rate: 0.2, decay: 1e-5 };

/** One candidate has the first feature, the other the second. */
const choice = (right: number): Choice => ({ candidates: [[[0, 1]], [[1, 1]]], right });

test('learns how often each kind of candidate is right', () => {
	const choices = Array.from({ length: 40 }, (_, at) => choice(at % 4 === 0 ? 1 : 0));
	const [first = 0, second = 0] = learnChoices(choices, OPTIONS);
	expect(1 / (1 + Math.exp(second - first))).toBeCloseTo(0.75, 1);
});

test('learns the same on every run', () => {
	const choices = [choice(0), choice(1), choice(0)];
	expect(learnChoices(choices, OPTIONS)).toEqual(learnChoices(choices, OPTIONS));
});
