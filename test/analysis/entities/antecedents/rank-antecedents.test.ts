import { expect, test } from 'vitest';
import { rankAntecedents } from '../../../../src/analysis/entities/antecedents/rank-antecedents.ts';
import type { NameTable } from '../../../../src/analysis/entities/names/table.ts';
import { referentOf } from '../../../../src/analysis/entities/referent.ts';
import { readMarkedNames } from '../marked.ts';

/** Whom “she” in brackets may mean, likeliest first, where the first of the article spoke last. */
function ranked(marked: string) {
	const { names, from } = readMarkedNames(marked);
	const pronoun = names.mentions.find((one) => one.from === from);
	if (!pronoun) throw new Error('no mention');
	const discourse = { recent: spoke(names), resolved: new Map() };
	return rankAntecedents(names, { pronoun, asked: 'f', discourse });
}

const spoke = ({ entities }: NameTable) =>
	entities.slice(0, 1).map((entity) => referentOf(entity, 0.9));

test.each([
	['Ann Lee slept. Then we saw Mary Fell.\n\n[She] left', ['Ann Lee', 'Mary Fell']],
	['Ann Lee slept.\n\nMary Fell woke. [She] left', ['Mary Fell', 'Ann Lee']],
	['Ann Lee slept.\n\nMary Fell woke. Asked why, [she] left', ['Mary Fell', 'Ann Lee']],
	['Ann Lee slept.\n\nAnn Lee met Mary Fell. Asked why, [she] left', ['Ann Lee', 'Mary Fell']],
	['Ann Lee slept.\n\nTom Reed woke in Zell. [She] left', ['Ann Lee', 'Tom Reed']],
	['Ann Lee slept. Ann Lee sat. Ann Lee woke.\n\n[She] left', ['Ann Lee']],
	['It rained. [She] left', []],
])('in order: %s', (marked, expected) => {
	expect(ranked(marked).map(({ nearest }) => nearest.entity?.name)).toEqual(expected);
});

test('probabilities are shares of one', () => {
	const [first, ...others] = ranked('Ann Lee slept.\n\nMary Fell woke. [She] left');
	const rest = others.reduce((sum, { probability }) => sum + probability, 0);
	expect((first?.probability ?? 0) + rest).toBeCloseTo(1);
	expect(first?.probability).toBeGreaterThan(rest);
});

test('all that names somebody counts, from the nearest place back', () => {
	const [only] = ranked('Ann Lee slept. “So,” Ann Lee said.\n\nIt rained on Ann Lee. [She] left');
	expect(only?.features).toMatchObject({
		often: 2,
		aside: 1,
		namedHere: 1,
		subjectHere: 0,
		namedBefore: 1,
		leadsBefore: 0,
		ownGender: 1,
		unnamed: 0,
	});
});

test.each([
	['“Ann Lee cried,” [she] said', 'namedInQuote', 1],
	['“We cried,” [she] said', 'namedInQuote', 0],
	['[She] added', 'goesOn', 1],
	['[She] left', 'goesOn', 0],
	['Asked why, [she] left', 'asked', 1],
	['[She] left', 'asked', 0],
] as const)('behind “Ann Lee slept.”: %s, %s', (marked, feature, expected) => {
	const [only] = ranked(`Ann Lee slept.\n\n${marked}`);
	expect(only?.features[feature]).toBe(expected);
});

test.each([
	['Ann Lee said it rained. [She] left', 'saysHere', 1],
	['Ann Lee, who bakes, said it rained. [She] left', 'saysHere', 1],
	['Ann Lee baked. [She] left', 'saysHere', 0],
	['Ann Lee said it rained.\n\n[She] left', 'saysBefore', 1],
	['Ann Lee’s dog said it rained.\n\n[She] left', 'saysBefore', 0],
	['For Ann Lee, it rained. [She] left', 'aside', 0],
	['For Ann Lee, it rained. [She] left', 'leadsHere', 1],
	['It rained for Ann Lee. [She] left', 'aside', 1],
] as const)('%s, %s', (marked, feature, expected) => {
	expect(ranked(marked)[0]?.features[feature]).toBe(expected);
});
