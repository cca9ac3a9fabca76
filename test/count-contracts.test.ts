import { expect, test } from 'vitest';
import { countContracts, type Tested } from './support/count-contracts.ts';

const passed = (name: string): Tested => ({ name, state: 'passed' });

test('what is promised of both databases is counted on each', () => {
	const told = countContracts([
		passed('SQLite in memory > keeps an article'),
		passed('PostgreSQL > keeps an article'),
		passed('an address is one guild’s: SQLite in memory'),
		{ name: 'an address is one guild’s: PostgreSQL', state: 'failed' },
		passed('PostgreSQL > takes several queries of one transaction at once'),
		passed('SQLite in a file > keeps an article'),
	]);

	expect(told).toBe(
		'Contracts of the store: 2 of 2 passed on SQLite, 1 of 2 on PostgreSQL, none skipped.',
	);
});

test('what was not tried is told', () => {
	const told = countContracts([
		passed('SQLite in memory > keeps an article'),
		{ name: 'PostgreSQL > keeps an article', state: 'skipped' },
	]);

	expect(told).toContain('0 of 1 on PostgreSQL, 1 skipped.');
});

test('of a run without them nothing is said', () => {
	expect(countContracts([passed('folds words')])).toBeUndefined();
});
