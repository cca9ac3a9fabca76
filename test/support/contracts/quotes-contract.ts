import { expect, test } from 'vitest';
import type { Library, QuoteQuery } from '../../../src/ports/articles/library.ts';
import { saveArticle } from '../articles.ts';
import type { OpenStore } from './open-store.ts';

const ALL = { offset: 0, limit: 100 };

async function words(library: Library, query: QuoteQuery): Promise<string[]> {
	const { rows, total } = await library.quotes(query, ALL);
	expect(total).toBe(rows.length);
	return rows.map(({ text }) => text);
}

/** The promises of Library.quotes. */
export function quotesContract(open: OpenStore): void {
	test('newest published first, then in the order of the text', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, {
			title: 'Old',
			day: '2020-01-01',
			quotes: [{ text: 'C' }, { text: 'D' }],
		});
		await saveArticle(library, {
			title: 'New',
			day: '2021-01-01',
			quotes: [{ text: 'A' }, { text: 'B' }],
		});

		expect(await words(library, {})).toEqual(['A', 'B', 'C', 'D']);
	});

	test('with their number, their article and all that was found', async () => {
		const library = (await open()).library('g1');
		const saved = await saveArticle(library, {
			quotes: [
				{ text: 'First.' },
				{ text: 'Second.', speaker: 'Ann Lee', role: 'Mayor', said: '2024-03-06' },
			],
		});
		const { text, note, analysis, ...head } = saved;

		const { rows } = await library.quotes({ speaker: 'Ann Lee' }, ALL);

		expect(rows).toEqual([{ ...analysis.quotes[1], number: 1, article: head }]);
		expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual(['Second.']);
	});

	test('of one article', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { title: 'One', quotes: [{ text: 'Here.' }] });
		const other = await saveArticle(library, { title: 'Two', quotes: [{ text: 'There.' }] });

		expect(await words(library, { article: other.id })).toEqual(['There.']);
		expect(await words(library, { article: 'unknown' })).toEqual([]);
	});

	test('a page at a time, each once', async () => {
		const library = (await open()).library('g1');
		for (const title of ['One', 'Two', 'Three']) {
			await saveArticle(library, {
				title,
				quotes: [{ text: `${title} a` }, { text: `${title} b` }],
			});
		}

		const offsets = [0, 4, 8];
		const pages = await Promise.all(
			offsets.map((offset) => library.quotes({}, { offset, limit: 4 })),
		);

		expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
			[4, 6],
			[2, 6],
			[0, 6],
		]);
		expect(new Set(pages.flatMap(({ rows }) => rows.map(({ text }) => text))).size).toBe(6);
	});

	test.each([
		['treaty', ['The treaty holds.']],
		['HOLDS treaty', ['The treaty holds.']],
		['treaty breaks', []],
		['treat', []],
		['resume', ['A résumé of it.']],
		['non-stop', ['Work goes non-stop.']],
		['stop-non', []],
		['共识', ['我们会达成新的共识']],
		['识共', []],
		['हिन्दी', ['यह हिन्दी है']],
		['', everyQuote()],
		['*', []],
		['"', []],
		['treaty*', ['The treaty holds.']],
		['treaty"', ['The treaty holds.']],
		['treaty NEAR holds', []],
		['NEAR(treaty holds)', []],
		['treaty OR nothing', []],
		['words:treaty', []],
		['owner:g1', []],
		['g1', []],
		['bundled', []],
		['^treaty', ['The treaty holds.']],
		["treaty' --", ['The treaty holds.']],
		['treaty\u0000', ['The treaty holds.']],
		['🎉', []],
		['treaty '.repeat(1500), ['The treaty holds.']],
		['x'.repeat(10_000), []],
		['"'.repeat(10_000), []],
		['\ud800', []],
	])('about %j', async (about, expected) => {
		const library = (await open()).library('g1');
		await saveArticle(library, { quotes: everyQuote().map((text) => ({ text })) });

		expect(await words(library, { about })).toEqual(expected);
	});

	test('by a speaker about a thing in an article', async () => {
		const library = (await open()).library('g1');
		const quotes = [
			{ speaker: 'Ann Lee', text: 'The treaty holds.' },
			{ speaker: 'Bo Ek', text: 'The treaty fails.' },
			{ speaker: 'Ann Lee', text: 'Good night.' },
		];
		const { id } = await saveArticle(library, { quotes });
		await saveArticle(library, { title: 'Other', quotes });

		const found = await words(library, { speaker: 'lee', about: 'treaty', article: id });

		expect(found).toEqual(['The treaty holds.']);
	});
}

function everyQuote(): string[] {
	return [
		'The treaty holds.',
		'A résumé of it.',
		'Work goes non-stop.',
		'我们会达成新的共识',
		'यह हिन्दी है',
	];
}
