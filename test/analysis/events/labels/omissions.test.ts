import { describe, expect, test } from 'vitest';
import { childrenBy } from '../../../../src/analysis/events/grammar/tree.ts';
import { isAttribution } from '../../../../src/analysis/events/labels/attribution.ts';
import { type Draft, without } from '../../../../src/analysis/events/labels/omissions/draft.ts';
import { ASIDES, PARTS } from '../../../../src/analysis/events/labels/shorten.ts';
import { changesMeaning } from '../../../../src/analysis/events/labels/turning-words.ts';
import { treeBuilt } from '../built.ts';

/** What a sentence becomes, one thing after the other left out. */
function shortened(written: string): string[] {
	const tree = treeBuilt(written);
	const core = tree.words.findIndex(({ head }) => head === -1);
	const [subject] = childrenBy(tree, core, ['nsubj']);
	let draft: Draft = { tree, core, subject, kept: new Set(tree.words.keys()) };
	const found: string[] = [];
	for (const omit of [...ASIDES, ...PARTS]) {
		draft = without(draft, omit(draft));
		const words = tree.words.flatMap(({ text, upos }, at) =>
			draft.kept.has(at) && upos !== 'PUNCT' ? text : [],
		);
		found.push(words.join(' '));
	}
	return found.filter((text, at) => text !== found[at - 1]);
}

const LEFT = 'Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1';

test.each<[why: string, written: string, steps: string[]]>([
	['nothing', LEFT, ['Ann left']],
	[
		'an apposition behind a comma',
		'Ann/PROPN/NNP/nsubj/3 ,/PUNCT/,/punct/2 mayor/NOUN/NN/appos/0 left/VERB/VBD/root/-1',
		['Ann left'],
	],
	[
		'but not without one',
		'Ann/PROPN/NNP/nsubj/2 mayor/NOUN/NN/appos/0 left/VERB/VBD/root/-1',
		['Ann mayor left'],
	],
	[
		'behind a dash',
		'Ann/PROPN/NNP/nsubj/3 –/PUNCT/,/punct/2 mayor/NOUN/NN/appos/0 left/VERB/VBD/root/-1',
		['Ann left'],
	],
	[
		'an age',
		'Ann/PROPN/NNP/nsubj/3 ,/PUNCT/,/punct/2 45/NUM/CD/nummod/0 left/VERB/VBD/root/-1',
		['Ann left'],
	],
	[
		'a bracket',
		'Ann/PROPN/NNP/nsubj/4 (/PUNCT/-LRB-/punct/2 Labour/PROPN/NNP/obl/0 )/PUNCT/-RRB-/punct/2 left/VERB/VBD/root/-1',
		['Ann left'],
	],
	[
		'one of a list stays',
		'red/ADJ/JJ/amod/4 ,/PUNCT/,/punct/2 white/ADJ/JJ/amod/4 old/ADJ/JJ/amod/4 mill/NOUN/NN/nsubj/5 fell/VERB/VBD/root/-1',
		['red white old mill fell'],
	],
	[
		'what a comma sets off behind a noun without others',
		'mill/NOUN/NN/nsubj/3 ,/PUNCT/,/punct/2 old/ADJ/JJ/amod/0 fell/VERB/VBD/root/-1',
		['mill fell'],
	],
	[
		'and stays beside others',
		'mill/NOUN/NN/nsubj/4 ,/PUNCT/,/punct/2 old/ADJ/JJ/amod/0 hall/NOUN/NN/conj/0 fell/VERB/VBD/root/-1',
		['mill old hall fell'],
	],
	[
		'a relative clause behind a comma',
		'mill/NOUN/NN/nsubj/3 ,/PUNCT/,/punct/2 sold/VERB/VBN/acl:relcl/0 fell/VERB/VBD/root/-1',
		['mill sold fell', 'mill fell'],
	],
	[
		'without a comma it says which mill',
		'mill/NOUN/NN/nsubj/2 sold/VERB/VBN/acl:relcl/0 fell/VERB/VBD/root/-1',
		['mill sold fell'],
	],
	[
		'of any mill it says more',
		'a/DET/DT/det/1 mill/NOUN/NN/nsubj/3 sold/VERB/VBN/acl/1 fell/VERB/VBD/root/-1',
		['a mill sold fell', 'a mill fell'],
	],
	[
		'an opening',
		'late/ADV/RB/advmod/2 Ann/PROPN/NNP/nsubj/2 left/VERB/VBD/root/-1',
		['late Ann left', 'Ann left'],
	],
	[
		'not one that turns it',
		'never/ADV/RB/advmod/2 Ann/PROPN/NNP/nsubj/2 left/VERB/VBD/root/-1',
		['never Ann left'],
	],
	['a second verb', `${LEFT} rose/VERB/VBD/conj/1`, ['Ann left rose', 'Ann left']],
	['not a second noun', `${LEFT} early/ADV/RB/conj/1`, ['Ann left early']],
	['a closing clause', `${LEFT} saying/VERB/VBG/advcl/1`, ['Ann left saying', 'Ann left']],
	[
		'not one that turns it round',
		`${LEFT} unless/SCONJ/IN/mark/3 rained/VERB/VBD/advcl/1`,
		['Ann left unless rained'],
	],
	['nor what it was for', `${LEFT} to/PART/TO/mark/3 buy/VERB/VB/advcl/1`, ['Ann left to buy']],
	[
		'unless a comma sets that off',
		`${LEFT} ,/PUNCT/,/punct/4 to/PART/TO/mark/4 buy/VERB/VB/advcl/1`,
		['Ann left to buy', 'Ann left'],
	],
	['who told it', `${LEFT} said/VERB/VBD/parataxis/1`, ['Ann left said', 'Ann left']],
	[
		'one place of two, then the other',
		`${LEFT} in/ADP/IN/case/3 Zell/PROPN/NNP/obl/1 at/ADP/IN/case/5 night/NOUN/NN/obl/1`,
		['Ann left in Zell at night', 'Ann left in Zell', 'Ann left'],
	],
	[
		'not what belongs to the verb',
		`${LEFT} for/ADP/IN/case/3 Zell/PROPN/NNP/obl/1`,
		['Ann left for Zell'],
	],
	[
		'nor a place that holds what was said',
		`${LEFT} in/ADP/IN/case/3 note/NOUN/NN/obl/1 that/SCONJ/IN/mark/5 fell/VERB/VBD/acl/3`,
		['Ann left in note that fell'],
	],
	[
		'the last things said of a thing',
		`${LEFT} plan/NOUN/NN/obj/1 for/ADP/IN/case/4 town/NOUN/NN/nmod/2 by/ADP/IN/case/6 sea/NOUN/NN/nmod/4`,
		['Ann left plan for town by sea', 'Ann left plan for town', 'Ann left plan'],
	],
	[
		'but not whose end it is',
		`${LEFT} end/NOUN/NN/obj/1 of/ADP/IN/case/4 war/NOUN/NN/nmod/2`,
		['Ann left end of war'],
	],
	[
		'nor who owns it',
		`${LEFT} Zell/PROPN/NNP/nmod:poss/3 end/NOUN/NN/obj/1`,
		['Ann left Zell end'],
	],
	[
		'nor what stands before the verb',
		'plan/NOUN/NN/nsubj/3 for/ADP/IN/case/2 town/NOUN/NN/nmod/0 fell/VERB/VBD/root/-1',
		['plan for town fell'],
	],
	[
		'of what was said, too',
		'Ann/PROPN/NNP/nsubj/1 said/VERB/VBD/root/-1 Tom/PROPN/NNP/nsubj/3 left/VERB/VBD/ccomp/1 in/ADP/IN/case/5 Zell/PROPN/NNP/obl/3',
		['Ann said Tom left in Zell', 'Ann said Tom left'],
	],
	[
		'what goes with something done',
		'Ann/PROPN/NNP/nsubj/1 plans/VERB/VBZ/root/-1 buy/VERB/VB/xcomp/1 mill/NOUN/NN/obj/2 for/ADP/IN/case/5 town/NOUN/NN/obl/2',
		['Ann plans buy mill for town', 'Ann plans buy mill'],
	],
	[
		'not what goes with what was done itself',
		`${LEFT} mill/NOUN/NN/obj/1 for/ADP/IN/case/4 town/NOUN/NN/obl/1`,
		['Ann left mill for town'],
	],
])('%s: %s', (_, written, steps) => expect(shortened(written)).toEqual(steps));

describe('who told it', () => {
	test.each<[string, number, boolean]>([
		[`${LEFT} said/VERB/VBD/parataxis/1`, 2, true],
		[`${LEFT} sang/VERB/VBD/parataxis/1`, 2, false],
		[`${LEFT} According/VERB/VBG/parataxis/1`, 2, true],
		[`${LEFT} according/VERB/VBG/obl/1`, 2, true],
		[`${LEFT} according/VERB/VBG/case/3 police/NOUN/NN/obl/1`, 3, true],
		[`${LEFT} for/ADP/IN/case/3 police/NOUN/NN/obl/1`, 3, false],
		[`${LEFT} said/VERB/VBD/ccomp/1`, 2, false],
		['said/VERB/VBD/parataxis/-1', 0, false],
		[LEFT, 9, false],
	])('%s at %i: %s', (written, at, expected) => {
		const core = written.startsWith('said') ? 0 : 1;
		expect(isAttribution(treeBuilt(written), at, core)).toBe(expected);
	});
});

test.each<[string, boolean]>([
	['left/VERB/VBD/root/-1 unless/SCONJ/IN/mark/0', true],
	['left/VERB/VBD/root/-1 Only/ADV/RB/advmod/0', true],
	['left/VERB/VBD/root/-1 before/SCONJ/IN/mark/0', true],
	['left/VERB/VBD/root/-1 before/SCONJ/IN/mark/0 going/VERB/VBG/advcl/0', false],
	['left/VERB/VBD/root/-1 until/SCONJ/IN/mark/0 going/VERB/VBG/advcl/0', true],
	['left/VERB/VBD/root/-1 late/ADV/RB/advmod/0', false],
])('without it “%s” says something else: %s', (written, expected) => {
	expect(changesMeaning(treeBuilt(written), 0)).toBe(expected);
});

test('the verb and its subject hold what hangs on them', () => {
	const tree = treeBuilt(
		'old/ADJ/JJ/amod/1 Ann/PROPN/NNP/nsubj/2 left/VERB/VBD/root/-1 Zell/PROPN/NNP/obj/2',
	);
	const draft: Draft = { tree, core: 2, subject: 1, kept: new Set([0, 1, 2, 3]) };
	const kept = (roots: readonly number[]) => [...without(draft, roots).kept];
	expect([kept([2]), kept([1]), kept([3]), kept([0, 3])]).toEqual([
		[0, 1, 2, 3],
		[0, 1, 2, 3],
		[0, 1, 2],
		[1, 2],
	]);
});
