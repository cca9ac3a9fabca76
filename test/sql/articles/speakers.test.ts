import { describe, expect, test } from 'vitest';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { formsOf } from '../../../src/sql/articles/speakers.ts';
import { type QuoteParts, saveArticle } from '../../support/articles.ts';
import { memoryDatabase } from '../../support/databases.ts';

/** A library in which these are quoted, each as often as the number says. */
async function libraryOf(quoted: Readonly<Record<string, number>>) {
	const now = () => new Date('2024-03-08T09:00:00Z');
	const store = openArticleStore(await memoryDatabase(), { now, analysisVersion: 1 });
	const library = store.library('g1');
	const quotes = Object.entries(quoted).flatMap(([speaker, count]): QuoteParts[] =>
		Array.from({ length: count }, (_, index) => ({ speaker, text: `${speaker} says ${index}.` })),
	);
	await saveArticle(library, { quotes });
	return library;
}

/** `count` speakers whose names begin with `Lee` and a number of four digits, each quoted once. */
const many = (count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`Lee ${String(index).padStart(4, '0')}`, 1]),
	);

describe('the forms of a name', () => {
	test.each<[readonly string[], ReturnType<typeof formsOf>]>([
		[['Ann Lee'], ['ann lee', [], ['ann', 'lee', '~L.anna']]],
		[
			['Ann Lee', 'ANN LEE', 'Mayor Lee'],
			['ann lee', ['mayor lee'], ['ann', 'lee', 'mayor', '~L.anna']],
		],
		[['Mayor Lee'], ['ann lee', ['mayor lee'], ['mayor', 'lee']]],
	])('%j', (names, expected) => {
		expect(formsOf('ann lee', names)).toEqual(expected);
	});
});

describe('who is offered', () => {
	test('the most quoted first, those quoted alike by name', async () => {
		const library = await libraryOf({ 'Cy Moss': 1, 'Bo Ek': 1, 'Ann Lee': 2 });
		expect(await library.speakers('', 9)).toEqual([
			{ name: 'Ann Lee', quotes: 2 },
			{ name: 'Bo Ek', quotes: 1 },
			{ name: 'Cy Moss', quotes: 1 },
		]);
		expect(await library.speakers('!', 9)).toEqual([]);
		expect(await library.speakers('zed', 9)).toEqual([]);
	});
	test('in both libraries as often as in both together', async () => {
		const store = openArticleStore(await memoryDatabase(), {
			now: () => new Date(0),
			analysisVersion: 1,
		});
		const quotes = [{ speaker: 'Ann Lee', text: 'We stay.' }];
		await saveArticle(store.library('g1'), { quotes });
		await saveArticle(store.library(), {
			title: 'Other',
			quotes: [...quotes, { speaker: 'Bo Ek', text: 'No.' }],
		});
		expect(await store.library('g1').speakers('', 9)).toEqual([
			{ name: 'Ann Lee', quotes: 2 },
			{ name: 'Bo Ek', quotes: 1 },
		]);
	});
	test.each([300, 301])(
		'of %i names that begin alike, the most quoted and by every word',
		async (count) => {
			const library = await libraryOf({ ...many(count - 2), 'Lee Ann': 3, 'Lee Anton': 2 });
			expect(await library.speakers('lee', 1)).toEqual([{ name: 'Lee Ann', quotes: 3 }]);
			expect(await library.speakers('lee ant', 9)).toEqual([{ name: 'Lee Anton', quotes: 2 }]);
			expect(await library.speakers('lee', count)).toHaveLength(count);
		},
	);
	test('by no more than eight words', async () => {
		const library = await libraryOf({ 'Al Be Ce De Ef Ge Ha Id Jo': 1 });
		expect(await library.speakers('al be ce de ef ge ha id zz', 9)).toHaveLength(1);
		expect(await library.speakers('al be ce de ef ge ha zz', 9)).toEqual([]);
	});
});

describe('whose quotes are meant', () => {
	const totalOf = async (library: Awaited<ReturnType<typeof libraryOf>>, speaker: string) =>
		(await library.quotes({ speaker }, { offset: 0, limit: 1 })).total;

	test('a whole name means nobody else', async () => {
		const library = await libraryOf({ Lee: 1, 'Ann Lee': 2 });
		expect(await totalOf(library, 'LEE')).toBe(1);
		expect(await totalOf(library, 'le')).toBe(3);
		expect(await totalOf(library, '!')).toBe(0);
	});
	test('by no more than eight words', async () => {
		const library = await libraryOf({ 'Al Be Ce De Ef Ge Ha Id Jo': 1 });
		expect(await totalOf(library, 'a b c d e g h i z')).toBe(1);
		expect(await totalOf(library, 'a b c d e g h z')).toBe(0);
	});
	test('however many bear a common name', async () => {
		expect(await totalOf(await libraryOf(many(150)), 'lee')).toBe(150);
	});
});

test('what an earlier version wrote out of the names of an article goes with it as well', async () => {
	const db = await memoryDatabase();
	const store = openArticleStore(db, { now: () => new Date(0), analysisVersion: 1 });
	const { id } = await saveArticle(store.library('g1'), {
		quotes: [{ speaker: 'Ann Lee', text: 'We stay.' }],
	});
	const forms = JSON.stringify([formsOf('ann lee', ['Ann Lee'])]);
	await db.queries.updateTable('speaker_forms').set({ forms, packed: null }).execute();

	await store.desk('g1').remove(id);

	expect(await db.queries.selectFrom('speaker_names').selectAll().execute()).toEqual([]);
});
