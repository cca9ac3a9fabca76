import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { whyUncertain } from '../../../src/analysis/events/certain.ts';
import { clauseOf } from '../../../src/analysis/events/grammar/clause.ts';
import { candidateWith, clauseWith, labelWith, namedAt, someone, treeBuilt } from './built.ts';
import { postedOf } from './posted.ts';

/** May it be posted unasked? */
function isCertain(changes: Partial<Candidate>, text = 'Ann left Zell.', isDated = true): boolean {
	const document = readDocument({
		text,
		language: 'en',
		...(isDated && { published: '2024-03-14' }),
	});
	return whyUncertain(candidateWith(changes), document) === undefined;
}

/** A sentence whose verb is the second word. */
const verbAt = (written: string, at: number, changes: Partial<Candidate> = {}) => {
	const tree = treeBuilt(written);
	return isCertain({ tree, core: at, clause: clauseOf(tree, at), ...changes });
};

describe('what is held against a person', () => {
	const ann = namedAt(someone('Ann Lee'), 0, 1);
	const tom = namedAt(someone('Tom Reed'), 2, 3);
	const hall = namedAt(someone('Zell Hall', { kind: 'institution' }), 2, 3);
	const DIED = 'Ann/PROPN/NNP/nsubj/1 died/VERB/VBD/root/-1';
	const held = (written: string, named = [ann], changes: Partial<Candidate> = {}) =>
		verbAt(written, 1, {
			label: labelWith('Ann died', { named }),
			eventClass: 'death',
			...changes,
		});

	test.each([
		['her alone', DIED, [ann], true],
		['an institution beside her', `${DIED} Hall/PROPN/NNP/obl/1`, [ann, hall], true],
		['another person beside her', `${DIED} Reed/PROPN/NNP/obl/1`, [ann, tom], false],
		['only another', `${DIED} Reed/PROPN/NNP/obl/1`, [tom], false],
		['what she did to somebody', `${DIED} Reed/PROPN/NNP/obj/1`, [ann], false],
		['what was done', `${DIED} Reed/PROPN/NNP/obj/1 was/AUX/VBD/aux:pass/1`, [ann], true],
		['a garbled name', DIED, [{ ...ann, isGarbled: true }], false],
		['what somebody said', `${DIED} said/VERB/VBD/parataxis/1`, [ann], false],
		['an unsure subject', DIED.replace('nsubj/1', 'nsubj/1/0.79'), [ann], false],
		['a surer one', DIED.replace('nsubj/1', 'nsubj/1/0.81'), [ann], true],
	] as const)('%s', (_, written, named, expected) => {
		expect(held(written, [...named])).toBe(expected);
	});

	test('is never what she is accused of, nor an attack or a crime', () => {
		const classes = ['arrest', 'attack', 'crime', 'verdict', 'death'] as const;
		expect(classes.map((eventClass) => held(DIED, [ann], { eventClass }))).toEqual([
			false,
			false,
			false,
			true,
			true,
		]);
		const label = labelWith('Ann was charged', { named: [ann] });
		expect(held(DIED, [ann], { label, eventClass: 'other' })).toBe(false);
		expect(isCertain({ label: labelWith('A man was charged'), eventClass: 'other' })).toBe(true);
	});

	test('is of a name, not of a pronoun, a noun or a shared subject', () => {
		const meant = someone('Ann Lee');
		expect(held(DIED, [ann], { label: labelWith('Ann died', { named: [ann], meant }) })).toBe(
			false,
		);
		expect(held(DIED, [ann], { clause: clauseWith({ subjectOf: 'verb before' }) })).toBe(false);
		const label = labelWith('Death of Ann', { named: [ann] });
		expect(isCertain({ clause: undefined, eventClass: 'death', label })).toBe(false);
	});
});

describe('what was said, and who said it', () => {
	const told = (
		verb: string,
		head: string,
		named = namedAt(someone('Zell', { kind: 'institution' }), 0, 1),
	) =>
		verbAt(
			`Zell/PROPN/NNP/nsubj/1 fell/VERB/VBD/ccomp/3 ,/PUNCT/,/punct/1 ${verb}/VERB/VBD/root/${head}`,
			1,
			{ label: labelWith('Zell fell', { named: [named] }) },
		);

	test('behind it', () => {
		expect(told('said', '-1')).toBe(true);
		expect(told('wept', '-1')).toBe(false);
		expect(told('said', '-1', namedAt(someone('Ann Lee'), 0, 1))).toBe(false);
	});

	test('not before it', () => {
		const written =
			'Ann/PROPN/NNP/nsubj/1 said/VERB/VBD/root/-1 Zell/PROPN/NNP/nsubj/3 fell/VERB/VBD/ccomp/1';
		expect(verbAt(written, 3)).toBe(false);
	});
});

describe('a sentence on somebody without a name', () => {
	test.each([
		[
			'Nine former army officers were sentenced on Monday to life in prison for torture near Zell.',
			1,
		],
		['A woman was jailed for nine years on Monday for starting the fire in Zell Cathedral.', 1],
		['A jury found a mill owner guilty Tuesday of the manslaughter of 11 workers in Zell.', 1],
		// somebody in particular
		['The mayor of Zell was sentenced on Monday to four years in prison for taking bribes.', 0],
		['Her brother was jailed on Monday for burning down the town hall of Zell.', 0],
		['A brother of Ann Lee was jailed on Monday for burning down the town hall of Zell.', 0],
		// no sentence yet
		['Two men were arrested on Monday over the fire in Zell Cathedral.', 0],
		['Prosecutors said two men were jailed on Monday for burning down the town hall of Zell.', 0],
	])('%s', (text, posts) => expect(postedOf(text)).toHaveLength(posts));
});
