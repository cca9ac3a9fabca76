import { describe, expect, test } from 'vitest';
import type {
	PageArticle,
	PageReading,
	Reader,
} from '../../../../src/ports/articles/page-fetcher.ts';
import type { Keeper } from '../../../../src/ports/articles/reading-store.ts';
import {
	ONLY_PART,
	publishedOf,
	readingOf,
	readPage,
} from '../../../../src/stories/articles/adding/read-page.ts';
import { saveArticle } from '../../../support/articles.ts';
import { emptyLibrary } from '../../../support/ask.ts';

const URL = 'https://news.example/fire';
const TEXT = 'The old mill at Corvo burned down on Monday night, and nobody was hurt.';

const page = (parts: Partial<PageArticle> = {}): PageArticle => ({
	url: URL,
	text: TEXT,
	likelyDays: [],
	...parts,
});

/** Reads the page at URL, which holds this; `asked` is who the page was asked for. */
async function read(reading: PageReading, keeper: Keeper = { by: '7' }, library = emptyLibrary()) {
	const asked: Reader[] = [];
	const pages = {
		async read(_url: string, reader: Reader) {
			asked.push(reader);
			return reading;
		},
	};
	const found = await readPage({ library: await library, pages, asked: keeper }, URL);
	return { found, asked };
}

describe('the page at an address', () => {
	test('is read for whoever asks, and their guild where there is one', async () => {
		const article: PageReading = { outcome: 'article', article: page() };

		expect((await read(article)).asked).toEqual([{ by: '7' }]);
		expect((await read(article, { by: '7', guild: 'g1' })).asked).toEqual([
			{ by: '7', guild: 'g1' },
		]);
	});

	test('may be kept unless its site asks that it be not', async () => {
		const free = await read({ outcome: 'article', article: page() });
		const bound = await read({ outcome: 'article', article: page({ keepsText: false }) });

		expect(free.found).toMatchObject({ outcome: 'read', mayKeep: true });
		expect(bound.found).toMatchObject({ outcome: 'read', mayKeep: false });
	});

	test('says why it is none', async () => {
		const refused: PageReading = {
			outcome: 'refused',
			problem: 'paywall',
			reason: 'Behind a wall.',
		};

		expect((await read(refused)).found).toEqual(refused);
	});

	test('is not asked for where the library has it by its address', async () => {
		const library = emptyLibrary();
		await saveArticle(await library, { draft: { title: 'Fire', url: URL } });

		const { found, asked } = await read(
			{ outcome: 'article', article: page() },
			{ by: '7' },
			library,
		);

		expect(found).toMatchObject({ outcome: 'known', article: { title: 'Fire' } });
		expect(asked).toEqual([]);
	});

	test.each([
		['the address it gives itself', { url: 'https://news.example/known' }],
		['its text', { url: 'https://news.example/new', text: TEXT }],
	])('is known by %s', async (_, parts) => {
		const library = emptyLibrary();
		const draft = { title: 'Known', url: 'https://news.example/known', text: TEXT };
		await saveArticle(await library, { draft });

		const { found } = await read(
			{ outcome: 'article', article: page({ text: `${TEXT} More of it.`, ...parts }) },
			{ by: '7' },
			library,
		);

		expect(found).toMatchObject({ outcome: 'known', article: { title: 'Known' } });
	});
});

describe('an article of a page', () => {
	test('has what the page tells', () => {
		const told = page({
			title: 'Fire',
			author: 'Ann Lee',
			site: 'Corvo News',
			image: 'https://news.example/a.png',
			likelyDays: ['2024-03-07'],
			isPart: true,
		});

		expect(readingOf(told)).toEqual({
			draft: {
				title: 'Fire',
				text: TEXT,
				url: URL,
				source: 'Corvo News',
				author: 'Ann Lee',
				image: 'https://news.example/a.png',
				note: ONLY_PART,
			},
			likelyDays: ['2024-03-07'],
		});
	});

	test('has nothing that the page does not tell', () => {
		expect(readingOf(page())).toEqual({
			draft: { title: TEXT, text: TEXT, url: URL },
			likelyDays: [],
		});
	});

	test('of long lines without a title is called by its host', () => {
		const text = `${TEXT} ${TEXT} ${TEXT}`;

		expect(readingOf(page({ text })).draft.title).toBe('news.example');
		expect(readingOf(page({ text, url: 'pasted' })).draft.title).toBe('pasted');
	});

	test('keeps what the page says of its day', () => {
		const published = { day: '2024-03-07', source: 'meta', confidence: 0.9 } as const;

		expect(readingOf(page({ published }))).toMatchObject({
			published: { day: '2024-03-07', timeZone: 'UTC' },
			day: published,
		});
	});
});

test.each([
	['its zone', { timeZone: 'Asia/Tokyo' }, { timeZone: 'Asia/Tokyo' }],
	['UTC where it names none', {}, { timeZone: 'UTC' }],
	['UTC where there is no such zone', { timeZone: 'Mars/Olympus' }, { timeZone: 'UTC' }],
	[
		'its instant',
		{ instant: '2024-03-07T10:00:00Z' },
		{ timeZone: 'UTC', instant: '2024-03-07T10:00:00Z' },
	],
])('a day of a page has %s', (_, said, expected) => {
	const day = { day: '2024-03-07', source: 'meta', confidence: 1, ...said } as const;

	expect(publishedOf(day)).toEqual({ day: '2024-03-07', ...expected });
});
