import { expect, test } from 'vitest';
import { treeOf } from '../../../../../src/analysis/events/grammar/tree.ts';
import { isElliptical } from '../../../../../src/analysis/events/labels/referents/elliptical.ts';
import { models } from '../../../../support/models.ts';

test.each([
	['The first was decided by 137 votes.', true],
	['The second, a steamer of 900 tons, sank off Velia.', true],
	['The eldest, Carlos, disappeared.', true],
	['The oldest was pulled down.', true],
	['The worst was pulled down.', true],
	['Both were blown up by rebels.', true],
	['One was blown up by rebels.', true],
	['The first of the trams left Velia.', false],
	['The last to leave was Ann Lee.', false],
	['The first tram left Velia.', false],
	['The oldest mill was pulled down.', false],
	['Both sides signed the treaty.', false],
	['One was killed by rebels.', false],
	['The blast came at night.', false],
	['The dead were buried at Velia.', false],
	['The city, Velia, was flooded.', false],
])('%s: %s', (text, expected) => {
	const tree = treeOf(models.syntax.parse({ start: 0, end: text.length, text }));
	const subject = tree.words.findIndex(({ relation }) => relation.startsWith('nsubj'));
	expect(isElliptical(tree, subject, new Set(tree.words.keys()))).toBe(expected);
});

test('what it is one of was left out', () => {
	const text = 'The first of the trams left Velia.';
	const tree = treeOf(models.syntax.parse({ start: 0, end: text.length, text }));
	expect(isElliptical(tree, 1, new Set([0, 1, 5, 6]))).toBe(true);
	expect(isElliptical(tree, 1, new Set([5, 6]))).toBe(false);
});
