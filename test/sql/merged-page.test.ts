import { expect, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { MOST_COUNTED, upTo } from '../../src/sql/merged-page.ts';
import { saveArticle } from '../support/articles.ts';
import { memoryDatabase } from '../support/databases.ts';

const now = () => new Date('2024-03-08T09:00:00Z');

test('a count goes no further than anybody leafs through', () => {
	expect([0, 999, MOST_COUNTED, MOST_COUNTED + 1].map(upTo)).toEqual([
		{ total: 0 },
		{ total: 999 },
		{ total: MOST_COUNTED },
		{ total: MOST_COUNTED, hasMore: true },
	]);
});

test('own and bundled articles make one list, each once and in order, on whatever page', async () => {
	const store = openArticleStore(await memoryDatabase(), { now, analysisVersion: 1 });
	const own = store.library('g1');
	for (let day = 1; day <= 9; day += 1) {
		const library = day % 2 === 0 ? own : store.library();
		await saveArticle(library, { title: `Day ${day}`, day: `2024-03-0${day}` as '2024-03-01' });
	}

	const titles = async (offset: number) =>
		(await own.articles({ offset, limit: 4 })).rows.map(({ title }) => title);

	expect(await titles(0)).toEqual(['Day 9', 'Day 8', 'Day 7', 'Day 6']);
	expect(await titles(4)).toEqual(['Day 5', 'Day 4', 'Day 3', 'Day 2']);
	expect(await titles(8)).toEqual(['Day 1']);
});

test('quotes about a word that stands everywhere are counted so far and no further', async () => {
	const store = openArticleStore(await memoryDatabase(), { now, analysisVersion: 1 });
	const library = store.library('g1');
	const quotes = Array.from({ length: 1200 }, (_, index) => ({
		speaker: `Speaker ${index % 60}`,
		text: `Harbour number ${index}.`,
	}));
	await saveArticle(library, { quotes });
	const part = { offset: 0, limit: 5 };

	expect(await library.quotes({ about: 'harbour' }, part)).toMatchObject({
		total: MOST_COUNTED,
		hasMore: true,
	});
	expect((await library.quotes({ about: 'harbour', speaker: 'Speaker 7' }, part)).total).toBe(20);
	const { rows, total } = await library.quotes({ speaker: 'speak' }, part);
	expect([rows.length, total]).toEqual([5, 1200]);
});
