import { describe, expect, test } from 'vitest';
import { isBalanced, lacksContent } from '../../../../src/analysis/events/labels/content.ts';
import { labelWith } from '../built.ts';
import { parsedAt } from '../parsed.ts';

/** Is it told that something was said, and not what? Words behind a bar are left out of the label. */
function lacks(marked: string): boolean {
	const [all = '', left = ''] = marked.split('|');
	const { tree, at } = parsedAt(`${all}${left}`);
	const kept = new Set(
		[...tree.words.keys()].filter((one) => (tree.words[one]?.start ?? 0) < all.length - 2),
	);
	return lacksContent(tree, at, labelWith(all, { kept }));
}

describe('what was said', () => {
	test.each([
		['Ann Lee [said].', true],
		['Ann Lee [said] the mill fell.', false],
		['Ann Lee [said] that the mill fell.', false],
		['Ann Lee [said] |the mill fell.', true],
		['Ann Lee [announced] a plan.', false],
		['Ann Lee [announced] |a plan.', true],
		['Ann Lee [told] Tom Reed.', true],
		['Ann Lee [told] Tom Reed to leave.', false],
		['A plan was [announced].', false],
		['The mill fell, Ann Lee [said].', false],
		['Ann Lee [slept].', false],
		['Ann Lee [promised] to leave.', false],
	])('%s', (marked, expected) => expect(lacks(marked)).toBe(expected));
});

test.each([
	['no marks', true],
	['“so”', true],
	['“so', false],
	['so”', false],
	['"so"', true],
	['"so', false],
	['(so)', true],
	['(so', false],
	['so)', false],
	['[so]', true],
	['[so', false],
	['‘so’', true],
	['‘so', false],
	['the ‘so', false],
	['the bakers’ mill', true],
	['Ann’s mill', true],
	["'so', she said", true],
	["'so she said", false],
])('each mark of %s has its partner: %s', (text, expected) =>
	expect(isBalanced(text)).toBe(expected),
);
