import { expect, test } from 'vitest';
import { firstNumbers } from '../../../src/domain/articles/finding-numbers.ts';
import { readSearch } from '../../../src/domain/articles/search-words.ts';
import type { Library, SearchQuery } from '../../../src/ports/articles/library.ts';
import { article, saveArticle } from '../articles.ts';
import type { OpenStore } from './open-store.ts';

const ALL = { offset: 0, limit: 100 };

/** The same word in the title, in a name, in the first and in a later paragraph. */
async function fill(library: Library): Promise<void> {
	const long = 'Boats come and go, and everybody in the old town knows the tides by heart. '.repeat(
		8,
	);
	await saveArticle(library, {
		title: 'Harbour closes',
		day: '2021-03-07',
		text: 'The ferry stays in port. Nobody is glad of it.',
	});
	await saveArticle(library, {
		title: 'Port fees',
		day: '2023-06-01',
		text: `${long}\n\nThe harbour master had no answer, and the Äquator line kept silent.`,
		quotes: [{ speaker: 'Ann Lee', text: 'No ferry will sail.' }],
		draft: { source: 'Harbor Daily' },
	});
	await saveArticle(library, {
		title: 'Early news',
		day: '2022-12-31',
		text: 'At the harbour nothing moves.\n\nNot a boat.',
		quotes: [{ speaker: 'Tom Reed', text: 'We wait for new bridges.' }],
	});
	await saveArticle(library, {
		title: 'Another day',
		day: '2024-01-01',
		text: '新的共识 was reached.',
		quotes: [{ speaker: 'Wen Tao', text: 'Fine.' }],
		aliases: { 'Wen Tao': ['Harbour chief'] },
	});
}

/** The promises of Library.search. */
export function searchContract(open: OpenStore): void {
	test.each<[string, string, Omit<SearchQuery, 'words'>, string[]]>([
		[
			'what a title says stands before people, first paragraphs and the rest',
			'harbour',
			{},
			['Harbour closes', 'Another day', 'Early news', 'Port fees'],
		],
		['all words are there, wherever', 'ferry harbour', {}, ['Harbour closes', 'Port fees']],
		['words side by side', '"harbour master"', {}, ['Port fees']],
		['words not side by side', '"master harbour"', {}, []],
		['no phrase goes over parts', '"closes the ferry"', {}, []],
		['a beginning', 'bridg*', {}, ['Early news']],
		['half a word', 'bridg', {}, []],
		['what is left out', 'harbour -ferry', {}, ['Another day', 'Early news']],
		['a beginning left out', 'harbour -ferr* -chief', {}, ['Early news']],
		['a source', 'daily', {}, ['Port fees']],
		['a name', 'tom reed', {}, ['Early news']],
		['words of a quote', '"no ferry will"', {}, ['Port fees']],
		['accents and case', 'AQUATOR', {}, ['Port fees']],
		['letters that are words', '共识', {}, ['Another day']],
		['what looks like a column', 'title:harbour', {}, []],
		['a mark', 'olumen', {}, []],
		['a year, as a word', 'y2023', {}, []],
		['who is quoted', 'harbour', { speaker: 'lee' }, ['Port fees']],
		['who is quoted, by an alias', 'harbour', { speaker: 'harbour chief' }, ['Another day']],
		['nobody', 'harbour', { speaker: 'Nobody' }, []],
		['the beginning of a source', 'harbour', { source: 'HARBOR d' }, ['Port fees']],
		[
			'the first day on',
			'harbour',
			{ from: '2022-12-31' },
			['Another day', 'Early news', 'Port fees'],
		],
		['the day after', 'harbour', { from: '2023-01-01' }, ['Another day', 'Port fees']],
		['to a day', 'harbour', { to: '2022-12-31' }, ['Harbour closes', 'Early news']],
		['within months', 'harbour', { from: '2023-05-31', to: '2023-06-01' }, ['Port fees']],
		['outside of all', 'harbour', { from: '2030-01-01' }, []],
		[
			'far beyond',
			'harbour',
			{ from: '1000-01-01', to: '9999-12-31' },
			['Harbour closes', 'Another day', 'Early news', 'Port fees'],
		],
	])('%s: %s', async (_, words, query, expected) => {
		const library = (await open()).library('g1');
		await fill(library);

		const { rows, total } = await library.search({ words: readSearch(words), ...query }, ALL);

		expect(rows.map(({ title }) => title)).toEqual(expected);
		expect(total).toBe(expected.length);
	});

	test('a part of it, as it stands in lists', async () => {
		const library = (await open()).library('g1');
		await fill(library);

		const page = await library.search({ words: readSearch('harbour') }, { offset: 1, limit: 2 });

		expect(page).toMatchObject({
			total: 4,
			rows: [{ title: 'Another day' }, { title: 'Early news' }],
		});
		const listed = await library.articles({ offset: 0, limit: 1 }, 'Early');
		expect(page.rows[1]).toEqual(listed.rows[0]);
		expect(page.rows[1]).toMatchObject((await library.titles('Early', 1))[0] ?? {});
	});

	test('what was put right or removed is found as it is', async () => {
		const store = await open();
		const { id } = await saveArticle(store.library('1'), { title: 'Harbour closes' });
		const desk = store.desk('1');
		const shown = article({ title: 'Mill burns', text: 'The mill burnt down.' });
		const numbers = firstNumbers(shown.analysis);
		await desk.revise(id, 0, { shown, asRead: shown, numbers, isAbridged: false, changes: [] });
		const totalOf = async (words: string) =>
			(await store.library('1').search({ words: readSearch(words) }, ALL)).total;

		expect([await totalOf('harbour'), await totalOf('mill')]).toEqual([0, 1]);
		await desk.remove(id);
		expect(await totalOf('mill')).toBe(0);
	});
}
