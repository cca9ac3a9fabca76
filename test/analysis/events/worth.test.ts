import { expect, test } from 'vitest';
import WEIGHTS from '../../../src/analysis/events/worth.json' with { type: 'json' };
import { worthOf } from '../../../src/analysis/events/worth.ts';

test('lies half-way where nothing is known', () => {
	expect(worthOf({})).toBe(0.5);
	expect(worthOf({ 'something without a weight': 7 })).toBe(0.5);
});

test('follows the weights that are learned', () => {
	const { weight } = WEIGHTS.casualties;
	expect(worthOf({ casualties: 1 })).toBeCloseTo(1 / (1 + Math.exp(-weight)), 10);
	expect(worthOf({ casualties: 2, constant: 1 })).toBeCloseTo(
		1 / (1 + Math.exp(-(2 * weight + WEIGHTS.constant.weight))),
		10,
	);
});
