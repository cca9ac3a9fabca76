import { describe, expect, test } from 'vitest';
import { childrenBy } from '../../../../src/analysis/events/grammar/tree.ts';
import { looseUnits, withoutTimes } from '../../../../src/analysis/events/labels/times.ts';
import { treeBuilt } from '../built.ts';

/** What is left of a sentence without the words in brackets, which tell a time; `!` where they could not all be left out. */
function left(marked: string): string {
	const parts = marked.split(' ');
	const from = parts.indexOf('[');
	const to = parts.indexOf(']') - 1;
	const tree = treeBuilt(parts.filter((part) => part !== '[' && part !== ']').join(' '));
	const core = tree.words.findIndex(({ head }) => head === -1);
	const [subject] = childrenBy(tree, core, ['nsubj']);
	const kept = new Set(tree.words.keys());
	const { draft, isWhole } = withoutTimes({ tree, core, subject, kept }, [{ from, to }]);
	const words = tree.words.flatMap(({ text }, at) => (draft.kept.has(at) ? text : []));
	return `${words.join(' ')}${isWhole ? '' : ' !'}`;
}

const LEFT = 'Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1';

describe('a time and what says more of it', () => {
	test.each([
		[`${LEFT} on/ADP/IN/case/3 [ Monday/PROPN/NNP/obl/1 ]`, 'Ann left'],
		[`${LEFT} late/ADV/RB/advmod/4 on/ADP/IN/case/4 [ Monday/PROPN/NNP/obl/1 ]`, 'Ann left'],
		[`${LEFT} the/DET/DT/det/4 late/ADJ/JJ/amod/4 [ day/NOUN/NN/obl/1 ]`, 'Ann left'],
		[`${LEFT} violent/ADJ/JJ/amod/3 [ Monday/PROPN/NNP/obl/1 ]`, 'Ann left violent'],
		[`${LEFT} violent/ADJ/JJ/nmod/3 [ Monday/PROPN/NNP/obl/1 ]`, 'Ann left'],
		[
			`${LEFT} [ Monday/PROPN/NNP/obl/1 ] in/ADP/IN/case/4 Zell/PROPN/NNP/nmod/2`,
			'Ann left in Zell',
		],
		[`${LEFT} [ day/NOUN/NN/obl/1 ] of/ADP/IN/case/4 vote/NOUN/NN/nmod/2`, 'Ann left'],
		[`${LEFT} [ Monday/PROPN/NNP/obl/1 ] in/ADP/IN/case/4 Zell/PROPN/NNP/appos/2`, 'Ann left'],
		[
			`${LEFT} [ Monday/PROPN/NNP/obl/1 ] that/SCONJ/IN/mark/4 fell/VERB/VBD/acl/2`,
			'Ann left that fell',
		],
		[`${LEFT} Zell/PROPN/NNP/obl/1 of/ADP/IN/case/4 [ Monday/PROPN/NNP/nmod/2 ]`, 'Ann left Zell'],
		[`${LEFT} [ 4/NUM/CD/nummod/3 May/PROPN/NNP/obl/1 ]`, 'Ann left'],
		[`${LEFT} [ the/DET/DT/det/3 4th/NOUN/NN/obl/1 ]`, 'Ann left'],
		[`${LEFT} days/NOUN/NNS/obl/1 before/ADP/IN/case/4 [ Monday/PROPN/NNP/nmod/2 ]`, 'Ann left'],
		[
			`${LEFT} mills/NOUN/NNS/obl/1 before/ADP/IN/case/4 [ Monday/PROPN/NNP/nmod/2 ]`,
			'Ann left mills',
		],
		[`${LEFT} days/NOUN/NNS/obj/1 before/ADP/IN/case/4 [ Monday/PROPN/NNP/nmod/2 ]`, 'Ann left'],
	])('%s: %s', (marked, expected) => expect(left(marked)).toBe(expected));
});

describe('a time that the grammar holds', () => {
	test.each([
		[`${LEFT} [ Monday/PROPN/NNP/obj/1 ]`, 'Ann left Monday !'],
		['[ Monday/PROPN/NNP/nsubj/1 ] came/VERB/VBD/root/-1', 'Monday came !'],
		['[ Monday/PROPN/NNP/root/-1 ] it/PRON/PRP/dep/0', 'Monday it !'],
		['vote/NOUN/NN/nsubj/1 of/ADP/IN/obl/2 [ Monday/PROPN/NNP/root/-1 ]', 'vote of Monday !'],
		[`${LEFT} [ the/DET/DT/obj/1 ]`, 'Ann left the'],
		[`${LEFT} [ ,/PUNCT/,/punct/1 ]`, 'Ann left ,'],
		[`${LEFT} [ ,/PUNCT/,/punct/1 Monday/PROPN/NNP/obl/1 ]`, 'Ann left ,'],
	])('%s: %s', (marked, expected) => expect(left(marked)).toBe(expected));
});

test('a unit whose time is gone', () => {
	const tree = treeBuilt('days/NOUN/NNS/obl/1 before/ADP/IN/case/2 vote/NOUN/NN/obl/1');
	const loose = (kept: readonly number[]) =>
		looseUnits({ tree, core: 2, subject: undefined, kept: new Set(kept) });
	expect([loose([0]), loose([0, 1]), loose([0, 2]), loose([1, 2])]).toEqual([[0], [], [0], []]);
});
