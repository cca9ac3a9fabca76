import { describe, expect, test } from 'vitest';
import { areTwoOfDay, isAnotherOfDay } from '../../../../src/domain/articles/telling/of-day.ts';

const sketch = (which: string) => ({
	text: 'q7-_',
	later: 1,
	names: new Map(),
	words: new Map(),
	numbers: new Set<string>(),
	topic: '',
	which: which.split(' ').filter(Boolean),
});

describe('two of one day', () => {
	test.each([
		['sw', 'sm', true],
		['sw rf', 'sw rh', true],
		['h07', 'h20', true],
		['hMO', 'hEV', true],
		['hMO', 'h20', true],
		['pAb', 'pXy', true],
		['c0-3', 'c1-3', true],
		['c0-3 c1-2', 'c0-3', false],
		['c0-3', 'rf', false],
		['sw', 'sw', false],
		['h14', 'h17', false],
		['h03', 'hNI', false],
		['hAF', 'hEV', false],
		['h07 h20', 'h18', false],
		['pAb pCd', 'pCd', false],
		['x', '', false],
		['sw', 'h20', false],
		['', 'sm', false],
	])('“%s” and “%s”: %s', (one, other, areTwo) => {
		expect(areTwoOfDay(sketch(one), sketch(other))).toBe(areTwo);
		expect(areTwoOfDay(sketch(other), sketch(one))).toBe(areTwo);
	});
});

test.each([
	['x', '', true],
	['h07 x', 'h07', true],
	['x', 'x', false],
	['', '', false],
	['sx', '', false],
])('“%s” and “%s”, one told as another of its day: %s', (one, other, isAnother) => {
	expect(isAnotherOfDay(sketch(one), sketch(other))).toBe(isAnother);
	expect(isAnotherOfDay(sketch(other), sketch(one))).toBe(isAnother);
});
