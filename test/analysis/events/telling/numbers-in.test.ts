import { expect, test } from 'vitest';
import { cardinalOf, numbersIn } from '../../../../src/analysis/events/telling/numbers-in.ts';

test.each<[string, readonly string[]]>([
	['2,750 tonnes and 61.6 percent', ['2750', '61.6']],
	['eleven of twenty-four', ['11', '24']],
	['seventy men', ['70']],
	['three of 5 were found', []],
	['seventy-odd men', []],
	['a twelve-year-old', []],
	['won by 187 to 64.', ['187', '64']],
])('the numbers of “%s”', (passage, expected) => {
	expect(numbersIn(passage)).toEqual(expected);
});

test('a word of a number is none that tells what a passage is about', () => {
	expect([cardinalOf('seven'), cardinalOf('seventy'), cardinalOf('tower')]).toEqual([
		7,
		70,
		undefined,
	]);
});
