import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../../src/analysis/entities/antecedents/candidates.ts';
import { goesOn } from '../../../../src/analysis/entities/antecedents/features.ts';
import { antecedentsFor } from '../../../../src/analysis/entities/antecedents/rank-antecedents.ts';
import type { Discourse } from '../../../../src/analysis/entities/discourse.ts';
import type { NameTable } from '../../../../src/analysis/entities/names/table.ts';
import { referentOf } from '../../../../src/analysis/entities/referent.ts';
import { readMarked, readMarkedNames } from '../marked.ts';

type Question = { readonly asked?: Asked; readonly spoke?: string };

/** What speaks for or against everybody whom the words in brackets may mean, the nearest first. */
function measured(marked: string, { asked = 'f', spoke }: Question = {}) {
	const { names, from } = readMarkedNames(marked);
	const pronoun = names.mentions.find((one) => one.from === from);
	if (!pronoun) throw new Error('no mention');
	const discourse: Discourse = { recent: spokeLast(names, spoke), resolved: new Map() };
	return antecedentsFor(names, { pronoun, asked, discourse }).map(({ nearest, features }) => {
		return { name: nearest.entity?.name ?? nearest.mention.head, features };
	});
}

const spokeLast = ({ entities }: NameTable, name: string | undefined) =>
	entities.filter((one) => one.name === name).map((entity) => referentOf(entity, 0.9));

/** A check of some of what is measured: `Ann Lee: namedHere aside` for everybody of whom any of it is so. */
function checking(features: string) {
	return (marked: string, expected: string[], question?: Question): void => {
		test(marked, () => expect(saidFor(marked, features.split(' '), question)).toEqual(expected));
	};
}

function saidFor(marked: string, asked: readonly string[], question?: Question): string[] {
	return measured(marked, question).flatMap(({ name, features }) => {
		const said = Object.entries(features).filter(
			([one, value]) => asked.includes(one) && value !== 0,
		);
		return said.length === 0 ? [] : [`${name}: ${said.map(([one]) => one).join(' ')}`];
	});
}

describe('where they stand', () => {
	const check = checking(
		'leadsHere opensHere subjectHere namedHere leadsBefore opensBefore subjectBefore namedBefore namedEarlier',
	);
	check('Ann Lee slept. [She] left', ['Ann Lee: leadsHere opensHere subjectHere namedHere']);
	check('We saw Ann Lee. [She] left', ['Ann Lee: namedHere']);
	check('Ann Lee saw Bo Ek. [She] left', [
		'Bo Ek: namedHere',
		'Ann Lee: leadsHere opensHere subjectHere namedHere',
	]);
	check('Ann Lee slept. Bo Ek woke. [She] left', [
		'Bo Ek: leadsHere subjectHere namedHere',
		'Ann Lee: opensHere subjectHere namedHere',
	]);
	check('Ann Lee slept.\n\n[She] left', [
		'Ann Lee: leadsBefore opensBefore subjectBefore namedBefore',
	]);
	check('Ann Lee slept. Bo Ek woke.\n\n[She] left', [
		'Bo Ek: subjectBefore namedBefore',
		'Ann Lee: leadsBefore opensBefore subjectBefore namedBefore',
	]);
	check('Ann Lee slept.\n\nBo Ek woke. [She] left', [
		'Bo Ek: leadsHere opensHere subjectHere namedHere',
		'Ann Lee: subjectBefore namedBefore',
	]);
	check('Ann Lee slept.\n\nAnn Lee woke. [She] left', [
		'Ann Lee: leadsHere opensHere subjectHere namedHere subjectBefore namedBefore',
	]);
	check('Ann Lee slept. We saw Ann Lee. [She] left', [
		'Ann Lee: leadsHere opensHere subjectHere namedHere',
	]);
	check('Ann Lee slept.\n\nIt rained.\n\n[She] left', ['Ann Lee: namedEarlier']);
	check('Ann Lee slept.\n\nIt rained.\n\nIt snowed.\n\n[She] left', []);
	check('Ann Lee slept.\n\n“So it goes on.”\n\n[She] left', [
		'Ann Lee: leadsBefore opensBefore subjectBefore namedBefore',
	]);
	check(`Ann Lee slept.\n\nso${' so'.repeat(396)} [she] left`, [
		'Ann Lee: leadsBefore opensBefore subjectBefore namedBefore',
	]);
	check(`Ann Lee slept.\n\nso${' so'.repeat(397)} [she] left`, [
		'Ann Lee: leadsBefore opensBefore subjectBefore namedBefore',
	]);
	check(`Ann Lee slept.\n\nso${' so'.repeat(398)} [she] left`, []);
	check(`Ann Lee slept.\n\nso${' so'.repeat(399)} [she] left`, []);
	check('Ann Lee slept.\n\n12\n\n[She] left', [
		'Ann Lee: leadsBefore opensBefore subjectBefore namedBefore',
	]);
});

describe('who says something, who is told of beside another, and who is told who they are', () => {
	const check = checking('saysHere saysBefore introduced aside');
	check('Ann Lee said it rained. [She] left', ['Ann Lee: saysHere']);
	check('Ann Lee said it rained.\n\nBo Ek said so.\n\n[She] left', []);
	check('Ann Lee said it rained. Bo Ek said so.\n\n[She] left', ['Ann Lee: saysBefore']);
	check('We saw Ann Lee.\n\nWe saw Bo Ek.\n\n[She] left', []);
	check('Tom Reed slept.\n\nMr Bo Ek woke. [She] left', []);
	check('Ann Lee slept. A baker woke. [She] left', []);
	check('Ann Lee’s dog slept. [She] left', ['Ann Lee: aside']);
	check('It rained for Ann Lee. [She] left', ['Ann Lee: aside']);
	check('For Ann Lee, it rained. [She] left', []);
	check('Ann Lee, who bakes, slept. [She] left', ['Ann Lee: introduced']);
	check('Ann Lee, 52, slept. Ann Lee woke. [She] left', ['Ann Lee: introduced']);
	check('Ann Lee slept. Ann Lee, 52, woke. [She] left', []);
	check('Ann Lee, 52, slept.\n\n[She] left', ['Ann Lee: introduced']);
	check('Ann Lee, 52, slept.\n\nIt rained.\n\n[She] left', []);
	check('Ann Lee, 52, slept.\n\nIt rained.\n\nAnn Lee woke. [She] left', []);
});

describe('named for the first time since the last quotation', () => {
	const check = checking('newcomer');
	check('“It rains,” said Ann Lee. Bo Ek laughed. [She] left', []);
	check('Ann Lee said “it rains”. Bo Ek laughed. [She] left', ['Bo Ek: newcomer']);
	check('Ann Lee said “it rains”. Then we saw Bo Ek. [She] left', []);
	check('Ann Lee said “it rains”. Bo Ek laughed. Ek slept. “It snows,” [she] said', [
		'Bo Ek: newcomer',
	]);
	check('Bo Ek slept. Ann Lee said “it rains”. Bo Ek laughed. [She] left', []);
	check('Ann Lee said “it rains”. Bo Ek said “no” and “so”. “It snows,” [she] said', []);
	check('Ann Lee said “it rains”. Bo Ek laughed at “no” and “so”. [She] left', []);
	check('Ann Lee said “it rains”. Bo Ek laughed at “no”. [She] left', ['Bo Ek: newcomer']);
	check('Ann Lee slept. Bo Ek laughed. [She] left', []);
	check('Ann Lee said “it rains”. A baker laughed. [She] left', []);
});

describe('who they are', () => {
	const check = checking(
		'main mainByNoun ownGender toldGender otherGender unnamed otherRole ofKind',
	);
	check('Ann Lee slept. [She] left', ['Ann Lee: main'], {
		asked: 'anybody',
	});
	check('Ann Lee slept. [He] left', ['Ann Lee: main ownGender toldGender'], { asked: 'm' });
	check('Ms Ann Lee slept. [She] left', ['Ann Lee: main ownGender toldGender']);
	check('Tom Reed slept. [She] left', ['Tom Reed: main ownGender toldGender']);
	check('Mr Tom Reed slept. [He] left', ['Tom Reed: main ownGender toldGender'], { asked: 'm' });
	check('Bo Ek slept. [She] left', ['Bo Ek: main ownGender toldGender']);
	check('A baker slept. [She] left', ['baker: unnamed']);
	check('Zell Council slept. [It] left', [], { asked: 'it' });
	check('The baker Ann Lee slept. Bo Ek woke. [The baker] left', ['Ann Lee: mainByNoun'], {
		asked: 'anybody',
	});
	check(
		'The inspector Ann Lee slept. Bo Ek woke. [The officer] left',
		['Ann Lee: mainByNoun ofKind'],
		{ asked: 'anybody' },
	);
	check(
		'Senator Ann Lee slept. Bo Ek woke. [The nominee] left',
		['Ann Lee: mainByNoun otherRole'],
		{ asked: 'anybody' },
	);
	check('Ann Lee slept. Bo Ek woke. Ann Lee sat. [The baker] left', ['Ann Lee: mainByNoun'], {
		asked: 'anybody',
	});
	check('Ann Lee slept. Bo Ek woke. Ann Lee sat. [She] left', [
		'Ann Lee: main ownGender toldGender',
		'Bo Ek: otherGender',
	]);
});

describe('who is quoted', () => {
	const check = checking('namedInQuote');
	check('Ann Lee slept. “Lee is here,” [she] said', ['Ann Lee: namedInQuote']);
	check('Ann Lee slept. “It is here,” [she] said', []);
	check('Ann Lee slept. [She] said “Lee is here”', ['Ann Lee: namedInQuote']);
	check('Ann Lee slept. “Lee is here.”\n\n“It is,” [she] said', []);
	check(
		'Ann Lee slept. “Lee is here.” One two three four five six seven eight nine ten eleven [she] said',
		['Ann Lee: namedInQuote'],
	);
	check(
		'Ann Lee slept. “Lee is here.” One two three four five six seven eight nine ten eleven twelve [she] said',
		[],
	);
	check(
		'Ann Lee slept. [She] said in one two three four five six seven eight nine “Lee is here”',
		[],
	);
	check(
		'Ann Lee slept. [She] said in one two three four five six seven eight nine ten “Lee is here”',
		[],
	);
	check('Bo Ek slept. “Bo is here,” [she] said', []);
	check('Boo Ek slept. “Boo is here,” [she] said', ['Boo Ek: namedInQuote']);
	check('A baker slept. “The baker is here,” [she] said', []);
});

describe('who spoke last', () => {
	const check = checking('asked goesOn');
	const lee = { spoke: 'Ann Lee' };
	check('Ann Lee slept. Bo Ek woke.\n\n[She] continued', ['Ann Lee: goesOn'], lee);
	check('Ann Lee slept. Bo Ek woke.\n\n[She] left', [], lee);
	check('Ann Lee slept. Bo Ek woke.\n\nAsked why, [she] left', ['Ann Lee: asked'], lee);
	check(
		'Ann Lee slept. Bo Ek woke.\n\nPressed on whether it rained, [she] left',
		['Ann Lee: asked'],
		lee,
	);
	check('Ann Lee slept. Bo Ek woke.\n\nTold so, [she] left', ['Ann Lee: asked'], lee);
	check('Ann Lee slept. Bo Ek woke.\n\nHurt by this, [she] left', [], lee);
	check('Ann Lee slept. Bo Ek woke.\n\nIt rained. Asked why, [she] left', [], lee);
	check('Ann Lee slept.\n\nBo Ek woke. Asked why, [she] left', [], lee);
	check('Ann Lee slept.\n\nAnn Lee woke. Asked why, [she] left', ['Ann Lee: asked'], lee);
	check('Ann Lee slept.\n\nA baker woke. Asked why, [she] left', [], lee);
	check('Ann Lee slept.\n\nIt rained, “so.” Asked why, [she] left', ['Ann Lee: asked'], lee);
	check('Ann Lee slept.\n\n“So.” Asked why, [she] left', ['Ann Lee: asked'], lee);
	check('Ann Lee slept. “So.”\n\nBo Ek woke. Asked why, [she] left', [], lee);
	check('Ann Lee slept.\n\nBo Ek woke. “So” was asked, and [she] left', [], lee);
	check('Ann Lee slept.\n\nShe was asked why, and [she] left', [], lee);
	check(`Ann Lee slept.\n\nAsked${' why so'.repeat(18)}, [she] left`, ['Ann Lee: asked'], lee);
	check(`Ann Lee slept.\n\nAsked${' why so'.repeat(19)}, [she] left`, [], lee);
	check(`Ann Lee slept.\n\nAsked${' why so'.repeat(20)}, [she] left`, [], lee);
	check(
		`Ann Lee slept.\n\nBo Ek said “no”${' so'.repeat(380)}. Asked why, [she] left`,
		['Ann Lee: asked'],
		lee,
	);
	check(
		`Ann Lee slept.\n\n“No” it rained${' so'.repeat(395)}. Asked why, [she] left`,
		['Ann Lee: asked'],
		lee,
	);
	check(
		`Ann Lee slept.\n\n“No” it rained${' so'.repeat(396)}. Asked why, [she] left`,
		['Ann Lee: asked'],
		lee,
	);
	check(
		`Ann Lee slept.\n\n“No” it rained${' so'.repeat(397)}. Asked why, [she] left`,
		['Ann Lee: asked'],
		lee,
	);
	check(`Ann Lee slept.\n\n“No” it rained${' so'.repeat(398)}. Asked why, [she] left`, [], lee);
	check(`Ann Lee slept.\n\n“No” it rained${' so'.repeat(399)}. Asked why, [she] left`, [], lee);
	check('Bo Ek slept.\n\nAsked why, [she] left', [], lee);
});

test.each([
	['[She] continued', true],
	['[She] concludes', true],
	['[She] left', false],
	['[She]', false],
])('goes on: %s', (marked, expected) => {
	const { names, from } = readMarkedNames(marked);
	const pronoun = names.mentions.find((one) => one.from === from);
	if (!pronoun) throw new Error('no mention');
	expect(goesOn(readMarked(marked).tokens, pronoun)).toBe(expected);
});

test.each([
	['Ann Lee slept. [She] left', 1, 0.015],
	['Ann Lee slept. Ann Lee sat. [She] left', Math.log2(3), 0.013],
	['Ann Lee slept. Ann Lee sat. Ann Lee woke. [She] left', 2, 0.014],
])('how often, and how many thousand characters back: %s', (marked, often, distance) => {
	const [first] = measured(marked);
	expect(first?.features.often).toBe(often);
	expect(first?.features.distance).toBe(distance);
});
