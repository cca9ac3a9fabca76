import { expect, test } from 'vitest';
import { keptValues } from '../../src/sql/kept-values.ts';
import { memoryDatabase } from '../support/databases.ts';

async function counting() {
	const [one, other] = [await memoryDatabase(), await memoryDatabase()];
	const read: string[] = [];
	const kept = keptValues<string>(2);
	const of = (key: string, db = one) =>
		kept.of(db.queries, key, async () => {
			read.push(key);
			return key.toUpperCase();
		});
	return { of, read, other };
}

test('what is under one key is read once', async () => {
	const { of, read } = await counting();
	expect([await of('a'), await of('a'), await of('b')]).toEqual(['A', 'A', 'B']);
	expect(read).toEqual(['a', 'b']);
});

test('what was asked for last stays', async () => {
	const { of, read } = await counting();
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await of(key);
	expect(read).toEqual(['a', 'b', 'c', 'b']);
});

test('each database has its own', async () => {
	const { of, read, other } = await counting();
	await of('a');
	await of('a', other);
	expect(read).toEqual(['a', 'a']);
});
