import { expect, test } from 'vitest';
import { hashOne, hashPart, hashText, hashTwo } from '../../../src/analysis/syntax/hashing.ts';

// The weights in data/ are kept by these numbers: another hash reads none of them.
test.each([
	['', 1947474976],
	['a', 1817065451],
	['ab', 2534842559],
	['ba', 1254364711],
	['harbour', 2549942963],
] as const)('the hash of “%s” is %i', (text, expected) => expect(hashText(text)).toBe(expected));

test.each([
	['s', 'harbour', -3, 'sour'],
	['s', 'ab', -3, 'sab'],
	['u', 'x', -1, 'ux'],
	['u', '', -1, 'u'],
] as const)(
	'“%s” before the end of “%s” has the hash of both together',
	(letter, text, from, whole) => {
		expect(hashPart(letter, text, text.length + from, text.length)).toBe(hashText(whole));
		expect(hashPart(letter, text, 0, 3)).toBe(hashText(letter + text.slice(0, 3)));
	},
);

test.each([
	[1, 1, 3288117084],
	[1, 2, 2513301541],
	[2, 1, 3318288725],
	[37, 4_000_000_000, 561689079],
] as const)('the hash of %i %i is %i', (kind, value, expected) => {
	expect(hashOne(kind, value)).toBe(expected);
});

test.each([
	[1, 1, 2, 2859096171],
	[1, 2, 1, 3043332415],
	[37, 4_000_000_000, 3_000_000_000, 4040120396],
] as const)('the hash of %i %i %i is %i', (kind, first, second, expected) => {
	expect(hashTwo(kind, first, second)).toBe(expected);
});
