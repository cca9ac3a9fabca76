import { expect, test } from 'vitest';
import { keepingLists } from '../../../src/sql/stored/keeping-lists.ts';

type Row = { readonly name: string; readonly quotes: number };
const lee: Row = { name: 'Ann Lee', quotes: 3 };
const graf: Row = { name: 'Bo Graf', quotes: 1 };

test('gives what it made as long as the rows say the same', () => {
	const namesIn = keepingLists((rows: readonly Row[]) => rows.map(({ name }) => name));

	const first = namesIn([lee, graf]);

	expect(namesIn([{ ...lee }, { ...graf }])).toBe(first);
});

test.each<[string, readonly Row[]]>([
	['a column is another', [lee, { ...graf, quotes: 2 }]],
	['a row has come', [lee, graf, graf]],
	['a row is gone', [lee]],
	['none is left', []],
	['they stand in another order', [graf, lee]],
])('makes it anew where %s', (_, rows) => {
	const namesIn = keepingLists((all: readonly Row[]) => all.map(({ name }) => name));

	const first = namesIn([lee, graf]);

	expect(namesIn(rows)).not.toBe(first);
	expect(namesIn(rows)).toEqual(rows.map(({ name }) => name));
});

test('what has more than its columns is the same only where it is said to be', () => {
	const namesIn = keepingLists(
		(all: readonly { name: string; role?: string }[]) => all.map(({ role }) => role),
		Object.is,
	);
	const plain = { name: 'Ann Lee' };

	const first = namesIn([plain]);

	expect(namesIn([{ name: 'Ann Lee', role: 'mayor' }])).toEqual(['mayor']);
	expect(namesIn([plain])).toBe(first);
});

test('keeps the eight lists asked for last', () => {
	const keyOf = keepingLists(([row]: readonly Row[]) => ({ key: row?.quotes }));
	const ask = (quotes: number) => keyOf([{ name: 'Ann Lee', quotes }]);
	const [first, second] = [ask(1), ask(2)];

	for (const quotes of [3, 4, 5, 6, 7, 8]) ask(quotes);
	expect(ask(1)).toBe(first);
	ask(9);

	expect(ask(1)).toBe(first);
	expect(ask(2)).not.toBe(second);
});

test('keeps no more than some thousand rows', () => {
	const countOf = keepingLists((rows: readonly Row[]) => ({ count: rows.length }));
	const long = (count: number) => Array.from({ length: count }, () => lee);
	const [first, most] = [countOf(long(1000)), countOf(long(3000))];

	expect(countOf(long(1000))).toBe(first);
	expect(countOf(long(3000))).toBe(most);
	countOf(long(1));
	expect(countOf(long(3000))).toBe(most);
	expect(countOf(long(1000))).not.toBe(first);
	expect(countOf(long(4001))).not.toBe(countOf(long(4001)));
});
