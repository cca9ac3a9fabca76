import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/analysis/stages.ts';
import { openArticleStore } from '../../../../src/sql/articles/article-store.ts';
import { addBundledArticles } from '../../../../src/stories/articles/adding/add-bundled-articles.ts';
import { newDatabase } from '../../../support/databases.ts';
import { filing } from '../../../support/direct-analyser.ts';

const FOLDER = new URL('../../../../data/articles/', import.meta.url);
const FILES = readdirSync(FOLDER).map((name) => ({
	name,
	content: readFileSync(new URL(name, FOLDER), 'utf8'),
}));

const database = await newDatabase();
const store = openArticleStore(database, { now: () => new Date(0), analysisVersion: 1 });
afterAll(() => database.close());

const keyDates = ({ dates }: Analysis) =>
	dates.filter(({ key }) => key).map(({ value, precision }) => `${value} ${precision}`);

test('every bundled article is filed once, for everybody', async () => {
	const first = await addBundledArticles(filing(store.library()), FILES);
	const second = await addBundledArticles(filing(store.library()), FILES);

	expect(first.every(({ known }) => !known)).toBe(true);
	expect(second.every(({ known }) => known)).toBe(true);
	expect(await store.library('1').count()).toMatchObject({ articles: FILES.length });
});

test('what is found in the one on Wang Yi’s visit', async () => {
	const file = FILES.filter(({ name }) => name === 'wang-yi-in-moscow.md');
	const [added] = await addBundledArticles(filing(store.library()), file);
	const analysis = added?.article.analysis;
	if (!analysis) throw new Error('the article is gone');

	expect(keyDates(analysis)).toEqual(
		expect.arrayContaining([
			'2022-12 month',
			'2023-02-18 day',
			'2023-02-20 day',
			'2023-02-21 day',
			'2023-02-22 day',
			'2022-02-24 day',
		]),
	);
});

test.each([
	[
		'a.md',
		'No front matter, only a text about a fire in a mill.',
		'a.md: its front matter needs a title',
	],
	[
		'b.md',
		'---\ntitle: A fire\n---\nA text about a fire.',
		'b.md: its front matter needs published',
	],
	['c.md', '---\ntitle: A fire\npublished: 2024-03-07\n---\n', 'c.md: The text is empty'],
])('%s is refused with its name', async (name, content, message) => {
	await expect(addBundledArticles(filing(store.library()), [{ name, content }])).rejects.toThrow(
		message,
	);
});
