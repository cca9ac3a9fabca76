import { expect, test } from 'vitest';
import { textBefore } from '../../../src/analysis/document/text-before.ts';

test.each([
	[5, 3, 'cde'],
	[5, 5, 'abcde'],
	[5, 6, 'abcde'],
	[1, 3, 'a'],
	[0, 3, ''],
	[7, 2, 'fg'],
])('what stands before letter %i of seven, %i letters at most: %s', (end, most, expected) => {
	expect(textBefore('abcdefg', end, most)).toBe(expected);
});
