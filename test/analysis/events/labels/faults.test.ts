import { expect, test } from 'vitest';
import { whyItReadsWrong } from '../../../../src/analysis/events/labels/read-again.ts';
import { textOf, treeBuilt } from '../built.ts';

/** Why a label is misread whose sentence is taken for this tree. */
function why(written: string, source: 'clause' | 'title' = 'clause'): string | undefined {
	const tree = treeBuilt(written);
	const parse = () => tree.words;
	const parseAll = () => [tree.words];
	return whyItReadsWrong(
		{ text: textOf(tree), source },
		{ parse, parseAll, tag: parse, governor: () => undefined, vectorOf: () => undefined },
	);
}

const LEFT = 'Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1';

test.each<[string, string | undefined]>([
	[LEFT, undefined],
	['Ann/PROPN/NNP/nsubj/1 gone/VERB/VBN/root/-1', undefined],
	['gone/VERB/VBN/root/-1 Ann/PROPN/NNP/obj/0', 'it has no verb'],
	['Ann/PROPN/NNP/csubj/1 gone/VERB/VBN/root/-1 late/ADV/RB/advmod/1', 'it has no verb'],
	['Ann/PROPN/NNP/nsubj/1 gone/VERB/VBN/root/-1 late/ADV/RB/advmod/1', undefined],
	['Ann/PROPN/NNP/nsubj/2 will/AUX/MD/aux/2 leave/VERB/VB/root/-1', undefined],
	['Ann/PROPN/NNP/nsubj/2 to/PART/TO/aux/2 leave/VERB/VB/root/-1', 'it has no verb'],
	['Bombs/NOUN/NNS/nsubj/1 kill/VERB/VB/root/-1 16/NUM/CD/obj/1', undefined],
	['left/VERB/VBD/root/-1 Zell/PROPN/NNP/obj/0', 'it has no subject'],
	['it/PRON/PRP/expl/1 rained/VERB/VBD/root/-1', undefined],
	[`${LEFT} and/CCONJ/CC/cc/1`, 'it ends before its end'],
	[`${LEFT} the/DET/DT/obj/1`, 'it ends before its end'],
	[`${LEFT} off/ADP/RP/case/1`, undefined],
	[`${LEFT} of/ADP/IN/case/1`, 'it ends before its end'],
	[`${LEFT} of/ADP/IN/case/1 ,/PUNCT/,/punct/1`, 'it ends before its end'],
	[
		`Tolve/PROPN/NNP/obl/3 -/PUNCT/:/punct/3 ${LEFT.replace('/1 ', '/3 ')}`,
		'it begins with a place or a heading',
	],
	[
		`Tolve/PROPN/NNP/obl/3 :/PUNCT/:/punct/3 ${LEFT.replace('/1 ', '/3 ')}`,
		'it begins with a place or a heading',
	],
	[`4/NUM/CD/obl/3 –/PUNCT/:/punct/3 ${LEFT.replace('/1 ', '/3 ')}`, undefined],
	[
		`${LEFT} in/ADP/IN/case/4 old/ADJ/JJ/amod/4 Zell/PROPN/NNP/obl/1 :/PUNCT/:/punct/1 late/ADV/RB/advmod/1`,
		'it begins with a place or a heading',
	],
	[
		`${LEFT} in/ADP/IN/case/5 old/ADJ/JJ/amod/5 red/ADJ/JJ/amod/5 Zell/PROPN/NNP/obl/1 :/PUNCT/:/punct/1 late/ADV/RB/advmod/1`,
		undefined,
	],
	['Ann/PROPN/NNP/nsubj/2 Tom/PROPN/NNP/nsubj/2 left/VERB/VBD/root/-1', 'two subjects of one verb'],
	['left/VERB/VBD/root/-1 Ann/PROPN/NNP/nsubj/0', 'its subject stands behind'],
	['said/VERB/VBD/root/-1 Ann/PROPN/NNP/nsubj/0', undefined],
	[
		'Ann/PROPN/NNP/nsubj/2 is/AUX/VBZ/cop/2 open/ADJ/JJ/root/-1 hall/NOUN/NN/obj/2',
		'an object of no verb',
	],
	[
		'a/DET/DT/det/1 woman/NOUN/NN/nsubj/3 Tolve/PROPN/NNP/appos/1 left/VERB/VBD/root/-1',
		'two nouns without a comma',
	],
	['the/DET/DT/det/1 poet/NOUN/NN/nsubj/3 Ann/PROPN/NNP/appos/1 left/VERB/VBD/root/-1', undefined],
	[
		'Ann/PROPN/NNP/nsubj/3 ,/PUNCT/,/punct/2 mayor/NOUN/NN/appos/0 left/VERB/VBD/root/-1',
		'an apposition is not closed',
	],
	[
		'Ann/PROPN/NNP/nsubj/4 ,/PUNCT/,/punct/2 mayor/NOUN/NN/appos/0 ,/PUNCT/,/punct/2 left/VERB/VBD/root/-1',
		undefined,
	],
	[
		'Ann/PROPN/NNP/nsubj/5 ,/PUNCT/,/punct/2 mayor/NOUN/NN/appos/0 And/CCONJ/CC/cc/4 Tom/PROPN/NNP/conj/0 left/VERB/VBD/root/-1',
		undefined,
	],
	[`${LEFT} ,/PUNCT/,/punct/3 rained/VERB/VBD/parataxis/1`, 'a clause without a link'],
	[`${LEFT} ,/PUNCT/,/punct/3 said/VERB/VBD/parataxis/1`, undefined],
	[
		`${LEFT} mill/NOUN/NN/obj/1 was/AUX/VBD/aux/4 sold/VERB/VBN/acl:relcl/2`,
		'a clause without a link',
	],
	[
		`${LEFT} mill/NOUN/NN/obj/1 which/PRON/WDT/nsubj/5 was/AUX/VBD/aux/5 sold/VERB/VBN/acl:relcl/2`,
		undefined,
	],
	[
		`${LEFT} mill/NOUN/NN/obj/1 that/PRON/IN/mark/5 was/AUX/VBD/aux/5 sold/VERB/VBN/acl:relcl/2`,
		undefined,
	],
	[`${LEFT} mill/NOUN/NN/obj/1 late/ADV/RB/advmod/4 sold/VERB/VBN/acl:relcl/2`, undefined],
	[`${LEFT} oh/INTJ/UH/discourse/1`, 'a word hangs on nothing'],
	[`${LEFT} Since/ADP/IN/case/3 war/NOUN/NN/obl/1`, 'since when, of nothing that lasts'],
	[
		'Ann/PROPN/NNP/nsubj/2 Has/AUX/VBZ/aux/2 left/VERB/VBN/root/-1 since/ADP/IN/case/4 war/NOUN/NN/obl/2',
		undefined,
	],
	[
		'longest/ADJ/JJS/amod/1 run/NOUN/NN/nsubj/2 ended/VERB/VBD/root/-1 since/ADP/IN/case/4 war/NOUN/NN/obl/2',
		undefined,
	],
	[`${LEFT} Either/CCONJ/CC/cc/3 Zell/PROPN/NNP/obj/1`, 'half of a pair is missing'],
	[
		`${LEFT} either/CCONJ/CC/cc/3 Zell/PROPN/NNP/obj/1 or/CCONJ/CC/cc/5 Tolve/PROPN/NNP/conj/3`,
		undefined,
	],
	[`${LEFT} between/ADP/IN/case/3 Zell/PROPN/NNP/obl/1`, 'half of a pair is missing'],
	[`${LEFT} between/ADP/IN/case/3 towns/NOUN/NNS/obl/1`, undefined],
	[`${LEFT} neither/CCONJ/CC/cc/3 Zell/PROPN/NNP/obj/1`, 'half of a pair is missing'],
	[
		`${LEFT} neither/CCONJ/CC/cc/3 Zell/PROPN/NNP/obj/1 nor/CCONJ/CC/cc/5 Tolve/PROPN/NNP/conj/3`,
		undefined,
	],
])('%s: %s', (written, fault) => expect(why(written)).toBe(fault));

test('a headline has a tense, or a verb that nothing else can be', () => {
	expect(why('Ann/PROPN/NNP/nsubj/1 gone/VERB/VBN/root/-1', 'title')).toBe('it has no verb');
	expect(why(LEFT, 'title')).toBeUndefined();
});
