import { describe, expect, test } from 'vitest';
import type { NameChange } from '../../../src/domain/people/name-change.ts';
import { openPeopleBooks } from '../../../src/sql/people/people-books.ts';
import { DATABASES } from '../../support/databases.ts';

const AT = new Date('2024-03-10T12:00:00Z');
const SAME: NameChange = {
	kind: 'same',
	names: [
		{ article: 'a1', name: 'Ann Lee' },
		{ article: 'a2', name: 'the mayor' },
	],
};

describe.each(DATABASES)('%s', (_, open) => {
	const openBooks = async () => openPeopleBooks(await open(), () => AT);

	test('what is kept holds, oldest first, with who said it and when', async () => {
		const book = (await openBooks()).book('g1');
		const first = await book.keep(SAME, 'u1');
		const second = await book.keep({ kind: 'other', names: SAME.names.slice(1) }, 'u2');

		expect(await book.changes()).toEqual([
			{ ...SAME, number: first, by: 'u1', at: AT },
			{ kind: 'other', names: SAME.names.slice(1), number: second, by: 'u2', at: AT },
		]);
	});

	test('what several say at the same moment is kept once', async () => {
		const book = (await openBooks()).book('g1');
		const turned: NameChange = { ...SAME, names: SAME.names.toReversed() };

		const numbers = await Promise.all([
			book.keep(SAME, 'u1'),
			book.keep(turned, 'u2'),
			book.keep(SAME, 'u1'),
		]);

		expect(new Set(numbers).size).toBe(1);
		expect(await book.changes()).toHaveLength(1);
		expect(await book.undo(numbers[0] ?? 0, 'u1')).toBe(true);
		expect(await book.changes()).toEqual([]);
	});

	test('what was told from one another may be put together again', async () => {
		const book = (await openBooks()).book('g1');
		await book.keep(SAME, 'u1');
		await book.keep({ kind: 'other', names: SAME.names.slice(1) }, 'u1');
		await book.keep(SAME, 'u1');

		expect((await book.changes()).map(({ kind }) => kind)).toEqual(['same', 'other', 'same']);
	});

	test('what is undone holds no more, once', async () => {
		const book = (await openBooks()).book('g1');
		const number = (await book.keep(SAME, 'u1')) ?? 0;

		expect(await book.undo(number, 'u2')).toBe(true);
		expect(await book.undo(number, 'u2')).toBe(false);
		expect(await book.changes()).toEqual([]);
	});

	test('no guild sees or undoes what another’s editors said', async () => {
		const books = await openBooks();
		const number = (await books.book('g1').keep(SAME, 'u1')) ?? 0;

		expect(await books.book('g2').changes()).toEqual([]);
		expect(await books.book(undefined).changes()).toEqual([]);
		expect(await books.book('g2').undo(number, 'u1')).toBe(false);
		expect(await books.book('g1').changes()).toHaveLength(1);
	});

	test('without a guild nothing is kept, and of very much no more', async () => {
		const books = await openBooks();
		const book = books.book('g1');
		const one = (count: number): NameChange => ({
			kind: 'same',
			names: [...SAME.names, { article: `b${count}`, name: 'Lee' }],
		});
		for (let count = 0; count < 500; count += 1) await book.keep(one(count), 'u1');

		expect(await books.book(undefined).keep(SAME, 'u1')).toBeUndefined();
		expect(await book.keep(SAME, 'u1')).toBeUndefined();
		await book.undo(1, 'u1');
		expect(await book.keep(SAME, 'u1')).toBeDefined();
	});
});
