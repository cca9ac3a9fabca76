import { beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/domain/calendar.ts';
import type { Library } from '../../../../src/ports/articles/library.ts';
import {
	type AskedSearch,
	searchArticles,
	toldPassage,
} from '../../../../src/stories/articles/searching/search-articles.ts';
import { saveArticle } from '../../../support/articles.ts';
import { emptyLibrary } from '../../../support/ask.ts';

let library: Library;
beforeEach(async () => {
	library = await emptyLibrary();
});

const ALL = { offset: 0, limit: 10 };

function search(words: string, asked: Partial<AskedSearch> = {}) {
	const wanted = { words, speaker: '', source: '', from: '', to: '', ...asked };
	return searchArticles(library, { asked: wanted, today: '2024-03-10' }, ALL);
}

test('of an article two passages are shown, with the quote that one stands in', async () => {
	await saveArticle(library, {
		text: 'The quay is old.\n\nThe quay is new.\n\nThe quay is gone.',
		quotes: [{ speaker: 'Ann Lee', text: 'A quay and another quay will do.' }],
	});

	const { rows, total } = await search('quay');

	expect(total).toBe(1);
	expect(rows[0]?.passages.map(({ quote }) => quote?.speaker)).toEqual(['Ann Lee', undefined]);
});

test('a passage that goes beyond a quote has none', async () => {
	await saveArticle(library, {
		text: 'Nothing.',
		quotes: [{ speaker: 'Ann Lee', text: 'A quay will do.' }],
	});

	const [found] = (await search('quay lee')).rows;

	expect(found?.passages.map(({ quote }) => quote)).toEqual([undefined]);
});

test('a quote is that of a passage from its first letter to its last', async () => {
	const article = await saveArticle(library, {
		text: 'Nothing.',
		quotes: [{ speaker: 'Ann Lee', text: 'Quay' }],
	});
	const start = article.text.indexOf('Quay');
	const paragraph = { start, end: start + 4 };
	const passage = { ...paragraph, paragraph };

	expect(toldPassage(article, { ...passage, hits: [paragraph] }).quote?.speaker).toBe('Ann Lee');
	expect(toldPassage(article, { ...passage, hits: [] })).not.toHaveProperty('quote');
});

test('only what is asked for is found', async () => {
	const save = (title: string, day: Day, speaker: string, source: string) =>
		saveArticle(library, {
			title,
			day,
			text: `The quay of ${title}.`,
			quotes: [{ speaker, text: `So it is in ${title}.` }],
			draft: { source },
		});
	await save('Zell', '2024-03-01', 'Ann Lee', 'Zell Post');
	await save('Orla', '2024-03-02', 'Bo Ek', 'Orla Post');
	const titles = async (asked: Partial<AskedSearch>) =>
		(await search('quay', asked)).rows.map(({ article }) => article.title);

	expect(await titles({ speaker: 'Lee' })).toEqual(['Zell']);
	expect(await titles({ source: 'Orla' })).toEqual(['Orla']);
	expect(await titles({ from: '2024-03-02' })).toEqual(['Orla']);
	expect(await titles({ to: '2024-03-01' })).toEqual(['Zell']);
});

describe('where nothing is found it says what to try', () => {
	test('in an empty library', async () => {
		await expect(search('quay')).rejects.toThrow('There is no article yet.');
	});

	test.each<[string, Partial<AskedSearch>, string]>([
		['quay', {}, 'No article here contains “quay”. See what there is with /articles.'],
		['quays', {}, 'No article here contains “quays”. See what there is with /articles.'],
		['harbor', {}, 'Try harb* to find every word that begins with “harb”.'],
		['harbour*', {}, 'No article here contains “harbour*”. See what there is with /articles.'],
		['"old quay"', {}, 'No article here contains “old quay”. Leave out the quotation marks'],
		['quay old', {}, 'No article here contains “quay”, “old” together. Look for fewer words.'],
		['quay', { source: 'Post' }, 'No such article contains “quay”. Leave out speaker, source,'],
		['quay', { from: '2024' }, 'No such article contains “quay”.'],
		['quay', { to: '2024' }, 'No such article contains “quay”.'],
		['quay', { speaker: 'Ann Lee' }, 'No such article contains “quay”.'],
		[
			'quay',
			{ speaker: 'Zoe' },
			'Nobody called “Zoe” is quoted here. Try Ann Lee, Bo Ek, Mia Sol.',
		],
	])('%s, %j', async (words, asked, expected) => {
		const speakers = ['Ann Lee', 'Ann Lee', 'Bo Ek', 'Bo Ek', 'Mia Sol', 'Mia Sol', 'Tom Reed'];
		const quotes = speakers.map((speaker, index) => ({ speaker, text: `Matter ${index}.` }));
		await saveArticle(library, { text: 'Nothing.', quotes });

		await expect(search(words, asked)).rejects.toThrow(expected);
	});

	test('where nobody is quoted', async () => {
		await saveArticle(library);
		await expect(search('quay', { speaker: 'Zoe' })).rejects.toThrow(
			/^Nobody called “Zoe” is quoted here\.$/,
		);
	});
});
