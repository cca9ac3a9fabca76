import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { whyUncertain } from '../../../src/analysis/events/certain.ts';
import { clauseOf } from '../../../src/analysis/events/grammar/clause.ts';
import {
	candidateWith,
	clauseWith,
	dateWith,
	labelWith,
	namedAt,
	someone,
	treeBuilt,
} from './built.ts';

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

test('a plain event of a told day is', () => expect(isCertain({})).toBe(true));

describe('what the sentence is', () => {
	test('in what surrounds the story', () => {
		const document = readDocument({
			text: 'Ann left Zell.',
			language: 'en',
			published: '2024-03-14',
		});
		const { sentences } = document;
		expect(whyUncertain(candidateWith(), { ...document, furniture: sentences })).toBeDefined();
	});

	test('damaged, which a title mends', () => {
		const sentence = { start: 0, end: 13, text: 'Ann left Zell', paragraph: 0 };
		expect(isCertain({ sentence })).toBe(false);
		const label = labelWith('Ann left Zell', { source: 'title' });
		expect(isCertain({ sentence, label })).toBe(true);
	});

	test.each([
		['planned', false],
		['alleged', false],
		['happened', true],
	] as const)('%s', (status, expected) => expect(isCertain({ status })).toBe(expected));

	test.each([
		['main', true],
		['adverbial', true],
		['relative', true],
		['told', false],
		['condition', false],
		['infinitive', false],
		['participle', false],
	] as const)('a clause that is %s', (kind, expected) => {
		expect(isCertain({ clause: clauseWith({ kind }) })).toBe(expected);
	});

	test.each([
		['past', true],
		['present', false],
		['future', false],
	] as const)('%s', (tense, expected) => {
		expect(isCertain({ clause: clauseWith({ tense }) })).toBe(expected);
	});

	test('nobody who did it, unless a title tells', () => {
		const clause = clauseWith({ subject: undefined });
		expect(isCertain({ clause })).toBe(false);
		expect(isCertain({ clause, label: labelWith('Zell', { source: 'title' }) })).toBe(true);
	});
});

describe('how sure it is what happened then', () => {
	const TWO =
		'Ann/PROPN/NNP/nsubj/1 rose/VERB/VBD/root/-1 and/CCONJ/CC/cc/3 left/VERB/VBD/conj/1 singing/VERB/VBG/advcl/3';
	const sure = (certainty: number, kept: readonly number[], changes: Partial<Candidate> = {}) => {
		const tree = treeBuilt(TWO);
		const label = labelWith('Ann rose', { kept: new Set(kept) });
		return isCertain({ tree, label, certainty, clause: clauseOf(tree, 1), ...changes });
	};

	test('not below 0.4', () => {
		expect([0.39, 0.4].map((certainty) => sure(certainty, []))).toEqual([false, true]);
	});

	test('unless the label has every verb, or the one that another is joined to', () => {
		expect([[1, 3], [1], [3], []].map((kept) => sure(0.35, kept))).toEqual([
			true,
			true,
			false,
			false,
		]);
		expect([0.29, 0.3].map((certainty) => sure(certainty, [1]))).toEqual([false, true]);
	});

	test('and its clause is the main one', () => {
		expect(sure(0.35, [1], { clause: clauseWith({ kind: 'adverbial' }) })).toBe(false);
		expect(sure(0.35, [1], { label: undefined })).toBe(false);
	});
});

describe('a bound', () => {
	const ADDED = 'Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1';
	const bound = (rest: string, day: string) => {
		const tree = treeBuilt(`${ADDED} ${rest}`);
		const word = tree.words.find(({ text }) => text === day);
		const { start = 0, end = 0 } = word ?? {};
		return !isCertain({
			tree,
			clause: clauseOf(tree, 1),
			date: dateWith({ start, end, text: day }),
		});
	};

	test.each([
		['since/ADP/IN/case/3 Monday/PROPN/NNP/obl/1', true],
		['until/ADP/IN/mark/3 Monday/PROPN/NNP/obl/1', true],
		['on/ADP/IN/case/3 Monday/PROPN/NNP/obl/1', false],
		['since/SCONJ/IN/dep/1 Monday/PROPN/NNP/obl/1', true],
		[
			"after/ADP/IN/case/5 Monday/PROPN/NNP/nmod:poss/5 's/PART/POS/case/3 vote/NOUN/NN/obl/1",
			true,
		],
	])('%s', (rest, expected) => expect(bound(rest, 'Monday')).toBe(expected));

	test('of the event that it dates itself', () => {
		const tree = treeBuilt(
			'Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1 after/ADP/IN/case/4 Monday/PROPN/NNP/compound/4 vote/NOUN/NN/obl/1',
		);
		const { start = 0, end = 0 } = tree.words[3] ?? {};
		const date = dateWith({ start, end });
		const label = labelWith('The vote of Zell');
		expect(
			isCertain({ tree, core: 4, clause: undefined, eventClass: 'election', date, label }),
		).toBe(true);
		expect(
			isCertain({ tree, core: 1, clause: undefined, eventClass: 'election', date, label }),
		).toBe(false);
	});

	test('not what stands between its own words', () => {
		const tree = treeBuilt(
			`${ADDED} 4/NUM/CD/nummod/4 to/ADP/IN/case/2 May/PROPN/NNP/obl/1 ago/ADV/RB/advmod/1`,
		);
		const date = dateWith({ start: 9, end: 17, text: '4 to May' });
		expect(isCertain({ tree, clause: clauseOf(tree, 1), date })).toBe(true);
	});
});

describe('a verb without a tense of its own', () => {
	const gerund = (link: string, root = 'nsubj', sure = '1') =>
		`Ann/PROPN/NNP/${root}/1 wept/VERB/VBD/root/-1 ${link}/SCONJ/IN/mark/3 leaving/VERB/VBG/advcl/1/${sure} Zell/PROPN/NNP/obj/3`;

	test.each([
		['after', true],
		['before', false],
		['while', false],
		['by', true],
		[',', true],
		['for', false],
		['of', false],
	])('%s leaving', (link, expected) => expect(verbAt(gerund(link), 3)).toBe(expected));

	test('is as sure as who the sentence is about', () => {
		expect(verbAt(gerund('after', 'nsubj', '0.1'), 3)).toBe(true);
		expect(verbAt(gerund('after', 'csubj', '0.1'), 3)).toBe(false);
		expect(verbAt(gerund('after', 'csubj', '0.9'), 3)).toBe(true);
	});

	test('and of nobody else', () => {
		const noun =
			'Ann/PROPN/NNP/nsubj/1 saw/VERB/VBD/root/-1 men/NOUN/NNS/obj/1 , leaving/VERB/VBG/acl/2';
		expect(verbAt(noun.replace(' , ', ' ,/PUNCT/,/punct/4 '), 4)).toBe(false);
		const passive = `${gerund('after')} x/AUX/VBN/aux:pass/3`;
		expect(verbAt(passive, 3)).toBe(false);
	});
});

describe('a subject shared with the verb before', () => {
	const shared = (sure: string) =>
		`Ann/PROPN/NNP/nsubj/1 rose/VERB/VBD/root/-1 and/CCONJ/CC/cc/3 left/VERB/VBD/conj/1/${sure}`;

	test('counts from 0.8', () => {
		expect(['0.79', '0.81'].map((sure) => verbAt(shared(sure), 3))).toEqual([false, true]);
		const label = labelWith('Ann left Zell', { source: 'title' });
		expect(verbAt(shared('0.5'), 3, { label })).toBe(true);
		expect(verbAt(shared('0.5'), 1)).toBe(true);
	});
});

describe('everyday business', () => {
	test.each([
		['ended', 'flat', 'advmod', false],
		['ended', 'higher', 'xcomp', false],
		['ended', 'flat', 'obj', true],
		['ended', 'there', 'advmod', true],
		['fell', 'flat', 'advmod', true],
	])('%s %s as %s', (verb, level, relation, expected) => {
		const written = `Zell/PROPN/NNP/nsubj/1 ${verb}/VERB/VBD/root/-1 ${level}/ADJ/JJ/${relation}/1`;
		expect(verbAt(written, 1)).toBe(expected);
	});

	test.each([
		['“Old Zell” grossed much', false],
		['“Old Zell” passed the $2.5 million mark', false],
		['“Old Zell” was shown', true],
	])('%s', (text, expected) => expect(isCertain({ label: labelWith(text) })).toBe(expected));
});

describe('its label', () => {
	test.each([
		['Zell fell', true],
		['Zell fell in 2024', true],
		['Zell fell in 2023', false],
		['Zell fell in 2024, not by 2023', false],
		['Zell fell to 2023 people', true],
		['Zell fell in May', false],
		['Zell fell on 4 May', false],
		['Zell in Mayfield', true],
		['', true],
	])('%s', (text, expected) => expect(isCertain({ label: labelWith(text) })).toBe(expected));

	test('is there, leans on nothing, and names nobody whose name has run into another', () => {
		expect(isCertain({ label: undefined })).toBe(false);
		expect(isCertain({ leaning: 'it points back' })).toBe(false);
		const ann = namedAt(someone('Ann Lee'), 0, 1);
		expect(isCertain({ eventClass: 'visit', label: labelWith('Ann left', { named: [ann] }) })).toBe(
			true,
		);
		const named = [ann, { ...ann, isGarbled: true }];
		expect(isCertain({ eventClass: 'visit', label: labelWith('Ann left', { named }) })).toBe(false);
	});

	test('of a noun says what, in three words', () => {
		const noun = (text: string, eventClass: 'other' | 'disaster') =>
			isCertain({ clause: undefined, eventClass, label: labelWith(text) });
		expect(noun('Storm of Zell', 'disaster')).toBe(true);
		expect(noun('Storm Zell', 'disaster')).toBe(false);
		expect(noun('Storm of Zell', 'other')).toBe(false);
	});
});

test('of a life the death is certain, the birth not', () => {
	const label = labelWith('Ann Lee died', { source: 'life' });
	const date = dateWith({ precision: 'year' });
	expect(isCertain({ label, date, eventClass: 'death' })).toBe(true);
	expect(isCertain({ label, date, eventClass: 'other' })).toBe(false);
});
