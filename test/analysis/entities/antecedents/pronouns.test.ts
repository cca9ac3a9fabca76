import { describe, expect, test } from 'vitest';
import {
	resolvePronoun,
	whoIsMeant,
} from '../../../../src/analysis/entities/antecedents/pronouns.ts';
import type { Discourse } from '../../../../src/analysis/entities/discourse.ts';
import type { NameTable } from '../../../../src/analysis/entities/names/table.ts';
import { referentOf } from '../../../../src/analysis/entities/referent.ts';
import { readMarkedNames } from '../marked.ts';

const NOTHING: Discourse = { recent: [], resolved: new Map() };

/** Whom the pronoun in brackets means and how certain that is, given what was understood of the text so far. */
function meant(
	marked: string,
	discourseOf: (names: NameTable) => Discourse = () => NOTHING,
): string {
	const { names, from } = readMarkedNames(marked);
	const pronoun = names.mentions.find((one) => one.from === from);
	if (!pronoun) return 'no mention';
	const { name, certainty } = resolvePronoun(names, pronoun, discourseOf(names));
	return `${name ?? '?'} ${certainty}`;
}

/** The first one of the article spoke last. */
function spoke({ entities }: NameTable): Discourse {
	return { ...NOTHING, recent: entities.slice(0, 1).map((entity) => referentOf(entity, 0.9)) };
}

/** The first one of the article listens. */
const listens = ({ entities }: NameTable): Discourse => {
	return { ...NOTHING, listeners: entities.slice(0, 1) };
};

function check(marked: string, expected: string): void {
	test(marked, () => expect(meant(marked)).toBe(expected));
}

test.each([
	['Mary Fell met. Then Ann Lee woke. [She] left', 'Ann Lee 0.85'],
	['Mary Fell met. Then Ann Lee woke. [She] added', 'Mary Fell 0.7'],
	['Mary Fell met. Then Ann Lee woke. Asked whether it was so, [she] left', 'Mary Fell 0.92'],
	['Mary Fell met. Then Ann Lee woke. Long asked whether it was so, [she] left', 'Ann Lee 0.85'],
	['Mary Fell met. Then Ann Lee woke. “So.” Pressed on it, [she] left', 'Mary Fell 0.92'],
	['Mary Fell met. Then Ann Lee woke. Asked. Then [she] left', 'Ann Lee 0.85'],
	['It rained. Mary Fell, it seems. Tom Reed woke. [She] left', 'Tom Reed 0.85'],
	['Mary Fell came. An accountant woke. [She] left', 'an accountant 0.85'],
	['Zell Council came. An airline woke. [It] left', 'Zell Council 0.75'],
	['Zell Council came. A statement woke. [It] left', 'a statement 0.85'],
	['It rained. [She] left. Ann Lee woke', 'Ann Lee 0.6'],
] as const)('whoever spoke last: %s', (marked, expected) => {
	expect(meant(marked, spoke)).toBe(expected);
});

test.each([
	['Mary Fell met. Then Ann Lee woke. [She] left', 'Ann Lee 0.92'],
	['Mary Fell met. [She] left', '? 0.2'],
	['It rained. [She] left. Ann Lee woke', '? 0.2'],
	['It rained. [She] left. Ann Lee woke. Mary Fell woke', 'Mary Fell 0.6'],
] as const)('whoever listens: %s', (marked, expected) => {
	expect(meant(marked, listens)).toBe(expected);
});

test('whoever spoke last, far before', () => {
	const text = `Mary Fell met${' and slept'.repeat(200)}. Then [she] left`;
	expect(meant(text, spoke)).toBe('Mary Fell 0.6');
	expect(meant(text)).toBe('? 0.2');
	const both = (names: NameTable) => ({ ...spoke(names), ...listens(names), resolved: new Map() });
	expect(meant(text, (names) => ({ ...both(names), recent: spoke(names).recent }))).toBe('? 0.2');
});

test.each([
	[290, 'Ann Lee 0.6'],
	[320, '? 0.2'],
])('a name %i characters ahead', (length, expected) => {
	expect(meant(`It rained. [She] left${' so long'.repeat(length / 8)}. Ann Lee woke`)).toBe(
		expected,
	);
});

test('a noun that may mean anybody', () => {
	const { names, from } = readMarkedNames('Tom Reed woke. Ann Lee sat. The [tailor] left');
	const pronoun = names.mentions.find((one) => one.to === from + 1);
	if (!pronoun) throw new Error('no tailor');
	const question = { pronoun, discourse: NOTHING };
	expect(whoIsMeant(names, { ...question, asked: 'anybody' })).toMatchObject({ name: 'Ann Lee' });
	expect(whoIsMeant(names, { ...question, asked: 'm' })).toMatchObject({ name: 'Tom Reed' });
});

describe('one who fits', () => {
	check('Ann Lee woke. [She] left', 'Ann Lee 0.92');
	check('Ann Lee woke.\n\n[She] left', 'Ann Lee 0.92');
	check('Then we met Ann Lee. [She] left', 'Ann Lee 0.92');
	check('Then we met with Ann Lee. [She] left', 'Ann Lee 0.92');
	check('Ann Lee’s dog woke. [She] left', 'Ann Lee 0.92');
	check('Tom Reed woke. [She] left', 'Tom Reed 0.92');
	check('Zell Council woke. [It] left', 'Zell Council 0.92');
	check('Ann Lee woke. [They] left', '? 0.2');
	check('Zorkan Vlum, a baker, woke. [She] left', 'Zorkan Vlum 0.92');
	check('An accountant woke. [She] left', 'an accountant 0.92');
});

describe('two who fit', () => {
	check('Ann Lee woke. Mary Fell woke. [She] left', 'Mary Fell 0.85');
	check('Ann Lee woke. Then we saw Mary Fell. [She] left', 'Ann Lee 0.92');
	check('Ann Lee woke. Mary Fell’s dog woke. [She] left', 'Ann Lee 0.92');
	check('Ann Lee woke. With Mary Fell it rained. [She] left', 'Ann Lee 0.92');
	check('Ann Lee met Mary Fell. [She] left', 'Ann Lee 0.92');
	check('Then we met Ann Lee and Mary Fell. [She] left', 'Mary Fell 0.7');
	check('Ann Lee woke.\n\nThen we saw Mary Fell. [She] left', 'Mary Fell 0.85');
	check('Ann Lee woke.\n\nThen with Mary Fell it rained. [She] left', 'Mary Fell 0.7');
	check('Ann Lee woke. Zorkan Vlum, a baker, woke. [She] left', 'Zorkan Vlum 0.92');
	check('Ann Lee woke. Then Zorkan Vlum, a baker, woke. [She] left', 'Zorkan Vlum 0.92');
	check('Ann Lee woke. Tom Reed woke. [She] left', 'Tom Reed 0.85');
	check('Then we saw Ann Lee. Tom Reed woke. [She] left', 'Tom Reed 0.92');
	check('Ann Lee woke. A baker woke. [She] left', 'a baker 0.85');
	check('Ann Lee woke. The juror woke. [She] left', 'juror 0.85');
	check('Ann Lee woke. She slept. Mary Fell sat. [She] left', 'Mary Fell 0.85');
	check('Ann Lee woke. Mary Fell sat. She slept. [She] left', 'Mary Fell 0.85');
	check('Zell Council met. The Zell Bank met. [It] left', 'Zell Bank 0.85');
	check('Zell Council met. An airline met. [It] left', 'an airline 0.85');
});

describe('nobody before it', () => {
	check('It rained. [She] left. Ann Lee woke', 'Ann Lee 0.6');
	check('It rained. [She] left. Ann Lee’s dog woke', '? 0.2');
	check('It rained. [She] left. Tom Reed woke', '? 0.2');
	check('It rained. [She] left. Zell Council woke', '? 0.2');
	check('It rained. [It] left. Zell Council woke', 'Zell Council 0.6');
	check('It rained. [It] left. Ann Lee woke', '? 0.2');
	check('It rained. [She] left', '? 0.2');
	check('An accountant won. [She] left. Ann Lee, 52, woke', 'Ann Lee 0.6');
	check('An accountant won. [She] left. Tom Reed, 52, woke', 'an accountant 0.92');
	check('Ann Lee won. An accountant sat. [She] left. Mary Fell, 52, woke', 'Mary Fell 0.6');
	check('It rained. An accountant won. [She] left. Ann Lee, 52, woke', 'Ann Lee 0.6');
	check('It rained.\n\nAn accountant won. [She] left. Ann Lee, 52, woke', 'Ann Lee 0.6');
	check(
		'It rained.\n\nIt did.\n\nAn accountant won. [She] left. Ann Lee, 52, woke',
		'an accountant 0.92',
	);
});
