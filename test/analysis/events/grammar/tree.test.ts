import { expect, test } from 'vitest';
import { withBareParticiples } from '../../../../src/analysis/events/grammar/bare-participles.ts';
import {
	type Change,
	certaintyOf,
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	subtree,
	treeOf,
	withChanges,
	wordAt,
} from '../../../../src/analysis/events/grammar/tree.ts';
import { isTree } from '../../../../src/analysis/syntax/tree.ts';
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

test('the first word of what hangs on a word, which is no mark', () => {
	expect(TREE.firsts).toEqual([0, 1, 0, 3, 3]);
	const marked = treeBuilt('(/PUNCT/-LRB-/punct/1 Zell/PROPN/NNP/root/-1 )/PUNCT/-RRB-/punct/1');
	expect(marked.firsts).toEqual([Number.POSITIVE_INFINITY, 1, Number.POSITIVE_INFINITY]);
	expect(treeBuilt('one/X/X/dep/1 other/X/X/dep/0').firsts).toEqual([0, 0]);
});

test('a circle ends', () => {
	expect([...subtree(treeBuilt('one/X/X/dep/1 other/X/X/dep/0'), 0)]).toEqual([0, 1]);
});

const changed = (...changes: (readonly [number, Change])[]) => withChanges(TREE, new Map(changes));

test('a word hung elsewhere is sure to hang there; the others stay', () => {
	const tree = changed([4, { head: 0, relation: 'nmod' }]);
	expect(tree.words.map(({ head }) => head)).toEqual([2, 2, -1, 4, 0]);
	expect(relationOf(tree, 4)).toBe('nmod');
	expect(tree.children[0]).toEqual([4]);
	expect(certaintyOf(tree, 4)).toBe(1);
	expect(changed()).toBe(TREE);
});

test.each([
	['a word under itself', [[4, { head: 4 }]]],
	['the root under its own word', [[2, { head: 4 }]]],
	['two words under each other', [[0, { head: 4 }], [4, { head: 0 }]]], // biome-ignore format: a case a line
	['a word under what hangs on it', [[4, { head: 3 }]]],
] as const)('no change that closes a circle: %s', (_name, changes) => {
	expect(changed(...changes)).toBe(TREE);
});

test('a participle behind a noun that hangs on it closes no circle', () => {
	const read = withBareParticiples(
		treeBuilt(
			'fans/NOUN/NNS/nsubj/1 packed/VERB/VBD/root/-1 sand/NOUN/NN/obj/1 as/ADP/IN/case/4 lady/NOUN/NN/obl/6 ,/PUNCT/,/punct/6 staggered/VERB/VBD/conj/1 ashore/ADV/RB/advmod/6',
		),
	);
	expect(isTree(read.words)).toBe(true);
	expect(wordAt(read, 6)).toMatchObject({ head: 1, relation: 'conj' });
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
