import { describe, expect, test } from 'vitest';
import { clauseOf, wordsOfClause } from '../../../../src/analysis/events/grammar/clause.ts';
import { treeBuilt } from '../built.ts';

/** The clause of the last word that is written as a verb in capitals, such as `LEFT`. */
function clauseIn(written: string) {
	const tree = treeBuilt(written);
	const at = tree.words.findIndex(({ text }) => /^[A-Z]{2,}$/.test(text));
	return { tree, clause: clauseOf(tree, at) };
}

const word = ({ words }: ReturnType<typeof treeBuilt>, at: number | undefined) =>
	at === undefined ? undefined : words[at]?.text;

describe('how it hangs in its sentence', () => {
	const check = (written: string, kind: string, above?: string) =>
		test(`${kind}: ${written}`, () => {
			const { tree, clause } = clauseIn(written);
			expect([clause.kind, word(tree, clause.above)]).toEqual([kind, above]);
		});
	const on = (relation: string, more = '') =>
		`told/VERB/VBD/root/-1 LEFT/VERB/VBD/${relation}/0${more}`;

	check('LEFT/VERB/VBD/root/-1', 'main');
	check(on('parataxis'), 'main');
	check(on('ccomp'), 'told', 'told');
	check(on('csubj'), 'told', 'told');
	check(on('xcomp'), 'infinitive', 'told');
	check(on('acl:relcl'), 'relative');
	check(on('acl'), 'participle');
	check('plan/NOUN/NN/root/-1 to/PART/TO/mark/2 LEAVE/VERB/VB/acl/0', 'infinitive');
	check('told/VERB/VBD/root/-1 to/PART/TO/mark/2 LEAVE/VERB/VB/advcl/0', 'infinitive', 'told');
	check(on('advcl'), 'participle', 'told');
	check(on('advcl', ' Ann/PROPN/NNP/nsubj/1'), 'adverbial', 'told');
	check(on('obj'), 'main');
	check('told/VERB/VBD/root/-1 rose/VERB/VBD/ccomp/0 LEFT/VERB/VBD/obj/1', 'main');
	check('if/SCONJ/IN/mark/1 LEFT/VERB/VBD/advcl/2 told/VERB/VBD/root/-1', 'condition', 'told');
	check('LEFT/VERB/VBD/ccomp/2 if/SCONJ/IN/mark/0 told/VERB/VBD/root/-1', 'told', 'told');
	check('if/SCONJ/IN/mark/1 LEFT/VERB/VBD/root/-1', 'main');
	check(
		'if/SCONJ/IN/mark/1 rose/VERB/VBD/ccomp/3 LEFT/VERB/VBD/conj/1 told/VERB/VBD/root/-1',
		'condition',
		'told',
	);

	const chain = (links: number) =>
		`told/VERB/VBD/root/-1 rose/VERB/VBD/ccomp/0 ${Array.from({ length: links }, (_, at) => `${at === links - 1 ? 'LEFT' : 'sang'}/VERB/VBD/conj/${at + 1}`).join(' ')}`;
	check(chain(4), 'told', 'told');
	check(chain(5), 'main');
});

describe('whose it is', () => {
	const check = (written: string, subject: string | undefined, of: string) =>
		test(`${of}: ${written}`, () => {
			const { tree, clause } = clauseIn(written);
			expect([word(tree, clause.subject), clause.subjectOf]).toEqual([subject, of]);
		});

	check('Ann/PROPN/NNP/nsubj/1 LEFT/VERB/VBD/root/-1', 'Ann', 'itself');
	check('LEFT/VERB/VBD/root/-1', undefined, 'itself');
	check('it/PRON/PRP/expl/1 RAINED/VERB/VBD/root/-1', 'it', 'itself');
	check(
		'mill/NOUN/NN/root/-1 that/PRON/WDT/nsubj/2 FELL/VERB/VBD/acl:relcl/0',
		'mill',
		'noun before',
	);
	check('mill/NOUN/NN/root/-1 Ann/PROPN/NNP/nsubj/2 SOLD/VERB/VBD/acl:relcl/0', 'Ann', 'itself');
	check('that/PRON/WDT/nsubj/1 FELL/VERB/VBD/root/-1', 'that', 'itself');
	check('mill/NOUN/NN/root/-1 BUILT/VERB/VBN/acl/0', 'mill', 'noun before');
	for (const relation of ['conj', 'xcomp', 'advcl']) {
		check(
			`Ann/PROPN/NNP/nsubj/1 rose/VERB/VBD/root/-1 LEFT/VERB/VBD/${relation}/1`,
			'Ann',
			'verb before',
		);
	}
	check('Ann/PROPN/NNP/nsubj/1 rose/VERB/VBD/root/-1 LEFT/VERB/VBD/ccomp/1', undefined, 'itself');
	check('mill/NOUN/NN/root/-1 built/VERB/VBN/acl/0 SOLD/VERB/VBN/conj/1', 'mill', 'noun before');
	check('sight/NOUN/NN/root/-1 LEFT/VERB/VBD/conj/0', undefined, 'itself');

	const onNoun = (tag: string, relation = 'advcl') =>
		`Ann/PROPN/NNP/nsubj/1 has/VERB/VBZ/root/-1 goal/NOUN/NN/obj/1 WON/VERB/${tag}/${relation}/2`;
	check(onNoun('VBG'), 'Ann', 'verb before');
	check(onNoun('VBN'), undefined, 'itself');
	check(onNoun('VBG', 'ccomp'), undefined, 'itself');
	check('goal/NOUN/NN/root/-1 WON/VERB/VBG/advcl/0', undefined, 'itself');

	const far = (steps: number) =>
		`Ann/PROPN/NNP/nsubj/1 rose/VERB/VBD/root/-1 ${Array.from({ length: steps }, (_, at) => `${at === steps - 1 ? 'LEFT' : 'sang'}/VERB/VBD/conj/${at + 1}`).join(' ')}`;
	check(far(6), 'Ann', 'verb before');
	check(far(7), undefined, 'verb before');

	const deep = (nouns: number) =>
		`Ann/PROPN/NNP/nsubj/1 has/VERB/VBZ/root/-1 ${Array.from({ length: nouns }, (_, at) => `goal/NOUN/NN/nmod/${at + 1}`).join(' ')} WON/VERB/VBG/advcl/${nouns + 1}`;
	check(deep(4), 'Ann', 'verb before');
	check(deep(5), undefined, 'itself');
});

describe('auxiliaries and tense', () => {
	const check = (written: string, tense: string, auxiliaries: string[] = []) =>
		test(`${tense}: ${written}`, () => {
			const { tree, clause } = clauseIn(written);
			expect([clause.tense, clause.auxiliaries.map((at) => word(tree, at))]).toEqual([
				tense,
				auxiliaries,
			]);
		});
	const helped = (aux: string, tag: string) => `${aux}/AUX/X/aux/1 GONE/VERB/${tag}/root/-1`;

	for (const aux of ["'ll", 'wo', 'might', 'must', 'to']) check(helped(aux, 'VB'), 'future', [aux]);
	for (const aux of ['was', 'were', 'had', 'did', "'d"]) check(helped(aux, 'VBN'), 'past', [aux]);
	check(helped('has', 'VBN'), 'past', ['has']);
	check(helped('has', 'VB'), 'infinitive', ['has']);
	check(helped('is', 'VBG'), 'present', ['is']);
	check('to/PART/TO/mark/1 GO/VERB/VB/root/-1', 'infinitive');
	check('to/PART/TO/advmod/1 GO/VERB/VBZ/root/-1', 'present');
	check('Ann/PROPN/NNP/nsubj/1 GO/VERB/VBD/root/-1', 'past');
	check('Ann/PROPN/NNP/nsubj/1 CUT/VERB/VBP/root/-1', 'past');
	check('Ann/PROPN/NNP/nsubj/1 CUT/VERB/VB/root/-1', 'past');
	check('Ann/PROPN/NNP/nsubj/1 CUT/VERB/VBZ/root/-1', 'present');
	check('Ann/PROPN/NNP/nsubj/1 GO/VERB/VBP/root/-1', 'present');
	check('Ann/PROPN/NNP/nsubj/1 GONE/VERB/VBN/root/-1', 'past');
	check('GONE/VERB/VBN/root/-1', 'participle');
	check('GOING/VERB/VBG/root/-1', 'participle');
	check('GO/VERB/VB/root/-1', 'infinitive');

	const shared = (tag: string, more = '') =>
		`rose/VERB/VBN/root/-1 was/AUX/VBD/aux/0 GONE/VERB/${tag}/conj/0${more}`;
	for (const tag of ['VB', 'VBN', 'VBG']) check(shared(tag), 'past', ['was']);
	check(shared('VBD'), 'past');
	check(shared('VBN', ' Ann/PROPN/NNP/nsubj/2'), 'past');
	check(shared('VBN', ' is/AUX/VBZ/aux/2'), 'present', ['is']);
	check('rose/VERB/VBN/root/-1 GONE/VERB/VBN/conj/0 was/AUX/VBD/aux/0', 'participle');
	check('rose/VERB/VBN/root/-1 was/AUX/VBD/aux/0 GONE/VERB/VBN/advcl/0', 'participle');
});

test('passive and negated', () => {
	const of = (written: string) => {
		const { isPassive, isNegated } = clauseIn(written).clause;
		return [isPassive, isNegated];
	};
	expect(of('was/AUX/VBD/aux:pass/1 SEEN/VERB/VBN/root/-1 not/PART/RB/advmod/1')).toEqual([
		true,
		true,
	]);
	expect(of('mill/NOUN/NN/nsubj:pass/1 SEEN/VERB/VBN/root/-1')).toEqual([true, false]);
	expect(of('Ann/PROPN/NNP/nsubj/1 SAW/VERB/VBD/root/-1 Never/ADV/RB/advmod/1')).toEqual([
		false,
		true,
	]);
});

describe('its words', () => {
	const check = (written: string, words: string) =>
		test(written, () => {
			const { tree, clause } = clauseIn(written);
			const kept = [...wordsOfClause(tree, clause)].sort((one, other) => one - other);
			expect(kept.map((at) => word(tree, at)).join(' ')).toBe(words);
		});

	check('Ann/PROPN/NNP/nsubj/1 LEFT/VERB/VBD/root/-1 Zell/PROPN/NNP/obj/1', 'Ann LEFT Zell');
	check(
		'old/ADJ/JJ/amod/1 Ann/PROPN/NNP/nsubj/2 rose/VERB/VBN/root/-1 was/AUX/VBD/aux/2 SEEN/VERB/VBN/conj/2',
		'old Ann was SEEN',
	);
	check(
		'in/ADP/IN/case/2 the/DET/DT/det/2 mill/NOUN/NN/obl/6 that/PRON/WDT/nsubj/4 FELL/VERB/VBD/acl:relcl/2 old/ADJ/JJ/amod/2 rose/VERB/VBD/root/-1',
		'the mill FELL old',
	);
	check(
		'mill/NOUN/NN/root/-1 built/VERB/VBN/acl/0 late/ADV/RB/advmod/1 SOLD/VERB/VBN/conj/1 well/ADV/RB/advmod/3',
		'mill SOLD well',
	);
	check('Ann/PROPN/NNP/nsubj/1 rose/VERB/VBD/root/-1 LEAVING/VERB/VBG/advcl/0', 'Ann LEAVING');
});
