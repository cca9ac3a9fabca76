import { expect, test } from 'vitest';
import {
	certaintyOf,
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	subtree,
	treeOf,
	wordAt,
} from '../../../../src/analysis/events/grammar/tree.ts';
import { treeBuilt } from '../built.ts';

const TREE = treeBuilt(
	'Ann’s/PROPN/NNP/nsubj:pass/2 was/AUX/VBD/aux:pass/2 seen/VERB/VBN/root/-1/0.9 in/ADP/IN/case/4 Zell/PROPN/NNP/obl/2/0.25',
);

test('what hangs on a word', () => {
	expect(TREE.children).toEqual([[], [], [0, 1, 4], [], [3]]);
	expect([...subtree(TREE, 4)]).toEqual([4, 3]);
	expect([...subtree(TREE, 2)].sort()).toEqual([0, 1, 2, 3, 4]);
	expect(childrenBy(TREE, 2, ['nsubj', 'obl'])).toEqual([0, 4]);
	expect(childrenBy(TREE, 2, ['case'])).toEqual([]);
	expect(childrenBy(TREE, 9, ['case'])).toEqual([]);
});

test('a circle ends', () => {
	expect([...subtree(treeBuilt('one/X/X/dep/1 other/X/X/dep/0'), 0)]).toEqual([0, 1]);
});

test('a relation without its subtype, a word in small letters', () => {
	expect([0, 4, 9].map((at) => relationOf(TREE, at))).toEqual(['nsubj', 'obl', '']);
	expect([0, 9].map((at) => lowerOf(TREE, at))).toEqual(["ann's", '']);
});

test('a word that is not there says nothing and hangs on nothing', () => {
	expect(wordAt(TREE, 1).text).toBe('was');
	for (const at of [-1, 5]) {
		expect(wordAt(TREE, at)).toMatchObject({ text: '', upos: '', tag: '', relation: '', head: -1 });
		expect(certaintyOf(TREE, at)).toBe(0);
	}
});

test('how sure an arc is', () => {
	expect([2, 4].map((at) => certaintyOf(TREE, at))).toEqual([
		expect.closeTo(0.9, 5),
		expect.closeTo(0.25, 5),
	]);
	const [ann, ...rest] = TREE.words;
	if (!ann) throw new Error('a tree without words');
	const headLogs = Float32Array.from([0, 0, 0, Math.log(0.5), 0, 0]);
	expect(certaintyOf(treeOf([{ ...ann, headLogs }, ...rest]), 0)).toBeCloseTo(0.5, 5);
});

test.each([
	['left/VERB/VBD/root/-1', true],
	['was/AUX/VBD/root/-1', true],
	['mill/NOUN/NN/root/-1', false],
	['mill/NOUN/NN/root/-1 was/AUX/VBD/cop/0', true],
	['mill/NOUN/NN/root/-1 it/PRON/PRP/nsubj/0', true],
	['mill/NOUN/NN/root/-1 old/ADJ/JJ/amod/0', false],
])('a verb or what is one: %s', (written, expected) => {
	expect(isVerbal(treeBuilt(written), 0)).toBe(expected);
});
