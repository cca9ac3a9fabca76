import { expect, test } from 'vitest';
import { clauseOf, isPredicate, isTree, subjectOf } from '../../../src/analysis/syntax/tree.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';
import { models } from '../../support/models.ts';

function read(text: string, verb: string) {
	const words = models.syntax.parse(spanOf(text, 0, text.length));
	const index = words.findIndex((word) => word.text === verb);
	const subject = subjectOf(words, index);
	return {
		subject: subject && words[subject.index]?.text,
		confidence: subject?.confidence ?? 0,
		clause: clauseOf(words, index),
		predicate: isPredicate(words, index),
	};
}

test.each([
	['The old mayor resigned.', 'resigned', 'mayor', 'main'],
	['The train stopped and left again.', 'left', 'train', 'main'],
	['The dam, which broke in May, is being mended.', 'broke', 'dam', 'relative'],
	['The driver wanted to leave.', 'leave', 'driver', 'open complement'],
	['Lee said the bridge had fallen.', 'fallen', 'bridge', 'complement'],
	['People fled when the dam broke.', 'broke', 'dam', 'adverbial'],
	['The bridge opened by the king has fallen.', 'opened', 'bridge', 'adnominal'],
])('%s %s: %s, %s', (text, verb, subject, clause) => {
	expect(read(text, verb)).toMatchObject({ subject, clause, predicate: true });
});

test('a noun is no predicate, unless a form of “be” makes it one', () => {
	expect(read('The fire destroyed a mill.', 'fire').predicate).toBe(false);
	expect(read('Ann Lee was mayor until May.', 'mayor').predicate).toBe(true);
});

test('the confidence is that of all arcs on the way', () => {
	const { confidence } = read('The old mayor resigned.', 'resigned');
	expect(confidence).toBeGreaterThan(0.9);
	expect(confidence).toBeLessThanOrEqual(1.0001);
});

test.each([
	[[], true],
	[[-1], true],
	[[1, 2, -1, 2], true],
	[[-1, -1], true],
	[[0], false],
	[[1, 0, -1], false],
	[[3, 0, 1, 2], false],
	[[-1, 0, 3, 2], false],
])('heads %j are those of a tree: %s', (heads, expected) => {
	expect(isTree(heads.map((head) => ({ head })))).toBe(expected);
});
