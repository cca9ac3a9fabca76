import { describe, expect, test } from 'vitest';
import { opensClause } from '../../../src/analysis/entities/clauses.ts';
import { readMarked } from './marked.ts';

function check(opens: boolean, marked: readonly string[]): void {
	test.each(marked)('%s', (one) => {
		const { tokens, from } = readMarked(one);
		expect(opensClause(tokens, from)).toBe(opens);
	});
}

describe('what can be the subject of a clause', () => {
	check(true, [
		'[A baker] slept',
		'It rained. [A baker] slept',
		'It rained.\n\n[A baker] slept',
		'“It rains” [a baker] said',
		'It rained while [a baker] slept',
		'This is where [a baker] slept',
		'And [a baker] slept',
		'It rained. But [a baker] slept',
		'It rained, and [a baker] slept',
		'“It rains,” and [a baker] slept',
		'In the yard, [a baker] sat',
		'In the yard sat [a baker]',
		'In the yard of the inn sat [a baker]',
		'In the yard and the inn sat [a baker]',
		'In Zell sat [a baker]',
		'In the old yard waited [a baker]',
		'Near Port Zell sat [a baker]',
		'At the back of Zell Tower, [a baker] sat',
		'In the yard, Tom said, [a baker] sat',
		'Not far away, [a baker] sat',
		'An hour later, [a baker] sat',
		'Years before, [a baker] sat',
		`In the yard${' so'.repeat(21)}, [a baker] sat`,
	]);
});

describe('what cannot', () => {
	check(false, [
		'We saw [a baker]',
		'Tom and [a baker] slept',
		'It rained on [a baker]',
		'Tom sat, [a baker] slept',
		'The mayor, [a baker], slept',
		'Tom sat [a baker]',
		'The yard was [a baker]',
		'In the yard the mayor sat [a baker]',
		'In the yard Tom sat [a baker]',
		'In “the yard” sat [a baker]',
		`In the yard${' so'.repeat(22)}, [a baker] sat`,
		`In the yard${' so'.repeat(30)}, [a baker] sat`,
	]);
});
