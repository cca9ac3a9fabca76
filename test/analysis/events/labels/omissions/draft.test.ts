import { describe, expect, test } from 'vitest';
import {
	type Draft,
	keptBy,
	takenBack,
	without,
} from '../../../../../src/analysis/events/labels/omissions/draft.ts';
import { treeBuilt } from '../../built.ts';

const TREE = treeBuilt(
	[
		'Ann/PROPN/NNP/nsubj/1',
		'left/VERB/VBD/root/-1',
		'Zell/PROPN/NNP/obj/1',
		'in/ADP/IN/case/4',
		'May/PROPN/NNP/obl/1',
		'with/ADP/IN/case/7',
		'old/ADJ/JJ/amod/7',
		'Tom/PROPN/NNP/obl/1',
		'and/CCONJ/CC/cc/9',
		'Bo/PROPN/NNP/conj/7',
	].join(' '),
);

function draft(changes: Partial<Draft> = {}): Draft {
	return { tree: TREE, core: 1, subject: 0, kept: new Set(TREE.words.keys()), ...changes };
}

const words = ({ kept }: Pick<Draft, 'kept'>): string =>
	[...kept].map((at) => TREE.words[at]?.text ?? `#${at}`).join(' ');

describe('without what some words head', () => {
	test.each<[string, number[], Partial<Draft>, string]>([
		['a word', [2], {}, 'Ann left in May with old Tom and Bo'],
		['a phrase', [4], {}, 'Ann left Zell with old Tom and Bo'],
		['a list', [7], {}, 'Ann left Zell in May'],
		['its last member', [9], {}, 'Ann left Zell in May with old Tom'],
		['two phrases', [2, 4], {}, 'Ann left with old Tom and Bo'],
		['the core itself', [1], {}, 'Ann left Zell in May with old Tom and Bo'],
		['the subject', [0], {}, 'Ann left Zell in May with old Tom and Bo'],
		[
			'the subject, where there is none',
			[0],
			{ subject: undefined },
			'left Zell in May with old Tom and Bo',
		],
		['what is needed', [7], { needed: 7 }, 'Ann left Zell in May with old Tom and Bo'],
		['what holds what is needed', [7], { needed: 9 }, 'Ann left Zell in May Bo'],
		['nothing', [], {}, 'Ann left Zell in May with old Tom and Bo'],
	])('%s', (_name, roots, changes, expected) => {
		expect(words(without(draft(changes), roots))).toBe(expected);
	});
});

test('the words it keeps, in their order', () => {
	const kept = new Set([7, 2, 0, 99]);
	expect(keptBy(draft({ kept }), () => true)).toEqual([0, 2, 7]);
	expect(keptBy(draft({ kept }), (at) => at > 1)).toEqual([2, 7]);
});

describe('what was left out on the way comes back where it fits', () => {
	const whole = draft();
	const noZell = without(whole, [2]);
	const noMay = without(noZell, [4]);
	const noTom = without(noMay, [7]);
	const way = [whole, noZell, noMay, noTom];
	const upTo = (most: number) => (one: Draft) => (one.kept.size <= most ? one : undefined);

	test.each([
		[2, 'Ann left'],
		[3, 'Ann left Zell'],
		[4, 'Ann left in May'],
		[5, 'Ann left Zell in May'],
		[7, 'Ann left with old Tom and Bo'],
		[8, 'Ann left Zell with old Tom and Bo'],
		[10, 'Ann left Zell in May with old Tom and Bo'],
	])('in %i words', (most, expected) => {
		expect(words(takenBack(way, noTom, upTo(most)))).toBe(expected);
	});

	test('only what went before the least', () => {
		expect(words(takenBack(way, noMay, upTo(10)))).toBe('Ann left Zell in May with old Tom and Bo');
		expect(words(takenBack(way, whole, upTo(10)))).toBe('Ann left Zell in May with old Tom and Bo');
		expect(words(takenBack([noMay, noTom], noMay, upTo(10)))).toBe('Ann left with old Tom and Bo');
	});

	test('no member of a list comes back alone', () => {
		const noBo = without(whole, [9]);
		expect(words(takenBack([whole, noBo], noBo, upTo(10)))).toBe(
			'Ann left Zell in May with old Tom',
		);
	});

	test('nothing comes back upon what is gone', () => {
		const noOld = without(whole, [6]);
		const gone = without(noOld, [7]);
		expect(words(takenBack([whole, noOld, gone], gone, upTo(6)))).toBe('Ann left Zell in May');
	});
});
