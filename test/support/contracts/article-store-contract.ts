import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type ArticleParts, article, saveArticle } from '../articles.ts';
import { longText } from '../long-text.ts';
import { guildIsolationContract } from './guild-isolation-contract.ts';
import { keyDatesContract } from './key-dates-contract.ts';
import { namedPeopleContract } from './named-people-contract.ts';
import type { OpenStore } from './open-store.ts';
import { quotesContract } from './quotes-contract.ts';
import { searchContract } from './search-contract.ts';
import { speakersContract } from './speakers-contract.ts';

const ALL = { offset: 0, limit: 100 };

/** Longer than any index takes, however well it is packed. */
const NOISE = Array.from({ length: 70 }, (_, count) =>
	createHash('sha256').update(`${count}`).digest('hex'),
).join('');

/** The promises of ArticleStore; `open` gives an empty store. */
export function articleStoreContract(name: string, open: OpenStore): void {
	describe(name, () => {
		describe('files articles', () => filingContract(open));
		describe('lists articles', () => listingContract(open));
		describe('finds quotes', () => quotesContract(open));
		describe('finds speakers', () => speakersContract(open));
		describe('finds people who are only named', () => namedPeopleContract(open));
		describe('searches articles', () => searchContract(open));
		describe('finds key dates', () => keyDatesContract(open));
		describe('keeps guilds apart', () => guildIsolationContract(open));
	});
}

function filingContract(open: OpenStore): void {
	test('whole, as they were handed in', async () => {
		const library = (await open()).library('g1');
		const { draft, analysis } = article({
			draft: {
				url: 'https://lumen.example/talks',
				author: 'Ann Lee',
				note: 'Made up.',
				image: 'https://img.lumen.example/talks.jpg',
				published: {
					day: '2024-03-07',
					instant: '2024-03-07T23:30:00-05:00',
					timeZone: 'America/New_York',
				},
			},
			quotes: [{ speaker: 'Zoë Ødegård', text: '我们会达成新的共识 🎉 — “yes”' }],
			dates: [{ earliest: '2024-02-29' }],
		});

		const saved = await library.save(draft, analysis);

		expect(saved).toEqual({
			...draft,
			analysis,
			id: expect.stringMatching(/^[a-z0-9]{10}$/),
			owner: 'g1',
			language: 'en',
			added: '2024-03-08T09:00:00.000Z',
		});
		expect(await library.article(saved.id)).toEqual(saved);
	});

	test('and knows a text that is much alike, whatever its title and address', async () => {
		const library = (await open()).library('g1');
		const saved = await saveArticle(library, { title: 'One', text: longText(0) });

		expect(await library.similar(`By our reporter\n\n${longText(4)}`)).toMatchObject({
			id: saved.id,
			title: saved.title,
		});
		expect(await library.similar(longText(40))).toBeUndefined();
		expect(await library.similar('A few words.')).toBeUndefined();
		expect(await library.similar(saved.text, saved.id)).toBeUndefined();
		const other = await saveArticle(library, { title: 'Two', text: longText(4) });
		expect(await library.similar(saved.text, saved.id)).toMatchObject({ id: other.id });
	});

	test.each<[string, ArticleParts]>([
		['an address', { draft: { url: `https://lumen.example/${NOISE}` } }],
		['a title', { title: NOISE }],
		['a name', { quotes: [{ speaker: `Ann ${NOISE}`, text: 'Talks go on.' }] }],
		['a word', { text: `The ${NOISE} of Lumen.` }],
		[
			'many words',
			{
				text:
					NOISE.match(/.{1,4}/g)
						?.join(' ')
						.repeat(40) ?? '',
			},
		],
		['a letter that ends texts elsewhere', { title: 'Har\0bour', draft: { author: 'A\0' } }],
	])('whatever is in them: %s', async (_, parts) => {
		const library = (await open()).library('g1');
		const saved = await saveArticle(library, parts);

		expect(await library.find({ text: 'another', ...(saved.url && { url: saved.url }) })).toEqual(
			saved.url ? saved : undefined,
		);
		expect(await library.find(saved)).toMatchObject({ id: saved.id, text: saved.text });
		expect((await library.articles(ALL, saved.title.slice(0, 40))).total).toBe(1);
		for (const { speaker } of saved.analysis.quotes) {
			expect((await library.quotes({ speaker: speaker ?? '' }, ALL)).total).toBe(1);
			expect(await library.speakers(speaker?.slice(0, 20) ?? '', 5)).toHaveLength(1);
		}
	});

	test('once, when the same text comes again', async () => {
		const library = (await open()).library('g1');
		const { draft, analysis } = article({ quotes: [{ text: 'Talks go on.' }] });

		const saved = await Promise.all([library.save(draft, analysis), library.save(draft, analysis)]);

		expect(saved[0]).toEqual(saved[1]);
		expect(await library.count()).toEqual({ articles: 1, quotes: 1 });
	});

	test.each([
		['the same text', { url: undefined, isText: true }, true],
		['the same address', { url: 'https://lumen.example/talks', isText: false }, true],
		[
			'tracking behind the address',
			{ url: 'https://lumen.example/talks?utm_source=x#top', isText: false },
			true,
		],
		['a slash at its end', { url: 'http://LUMEN.example/talks/', isText: false }, true],
		['another page', { url: 'https://lumen.example/talks?page=2', isText: false }, false],
		['no address', { url: 'not an address', isText: false }, false],
	])('and finds them by %s', async (_, { url, isText }, isFound) => {
		const library = (await open()).library('g1');
		const saved = await saveArticle(library, { draft: { url: 'https://lumen.example/talks' } });

		const found = await library.find({
			text: isText ? saved.text : 'Another text.',
			...(url !== undefined && { url }),
		});

		expect(found).toEqual(isFound ? saved : undefined);
	});

	test('with more quotes than are filed at once', async () => {
		const library = (await open()).library('g1');
		const quotes = Array.from({ length: 450 }, (_, index) => ({
			speaker: `Speaker ${index}`,
			text: `Number ${index} it is.`,
		}));

		await saveArticle(library, { quotes });

		expect(await library.count()).toEqual({ articles: 1, quotes: 450 });
	});

	test('or nothing, when a finding cannot be filed', async () => {
		const library = (await open()).library('g1');
		const { draft, analysis } = article({ quotes: [{ text: 'Talks go on.' }] });
		const broken = { ...draft, published: { ...draft.published, instant: 'never' } };

		await expect(library.save(broken, analysis)).rejects.toThrow();

		expect(await library.count()).toEqual({ articles: 0, quotes: 0 });
		expect(await library.save(draft, analysis)).toMatchObject({ title: draft.title });
	});
}

function listingContract(open: OpenStore): void {
	test('none where there are none', async () => {
		const library = (await open()).library('g1');

		expect(await library.articles(ALL)).toEqual({ rows: [], total: 0 });
		expect(await library.latest()).toBeUndefined();
		expect(await library.latestId()).toBeUndefined();
		expect(await library.article('nothing')).toBeUndefined();
		expect(await library.find({ text: '', url: '' })).toBeUndefined();
		expect(await library.count()).toEqual({ articles: 0, quotes: 0 });
	});

	test('newest published first', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { title: 'Middle', day: '2024-03-07' });
		await saveArticle(library, { title: 'Newest', day: '2024-04-01' });
		await saveArticle(library, { title: 'Oldest', day: '2023-12-31' });
		const published = {
			day: '2024-03-07',
			instant: '2024-03-07T08:00:00Z',
			timeZone: 'UTC',
		} as const;
		await saveArticle(library, { title: 'Later that day', draft: { published } });

		const { rows } = await library.articles(ALL);

		expect(rows.map(({ title }) => title)).toEqual([
			'Newest',
			'Later that day',
			'Middle',
			'Oldest',
		]);
		expect((await library.latest())?.title).toBe('Newest');
		expect(await library.latestId()).toBe((await library.latest())?.id);
	});

	test('a page at a time, each once', async () => {
		const library = (await open()).library('g1');
		for (const letter of 'abcdefg') await saveArticle(library, { title: `Title ${letter}` });

		const offsets = [0, 3, 6, 9];
		const pages = await Promise.all(
			offsets.map((offset) => library.articles({ offset, limit: 3 })),
		);

		expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
			[3, 7],
			[3, 7],
			[1, 7],
			[0, 7],
		]);
		expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(7);
	});

	test('without their text', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { draft: { note: 'Made up.' } });

		const { rows } = await library.articles(ALL);

		expect(rows[0]).not.toHaveProperty('text');
		expect(rows[0]).not.toHaveProperty('note');
	});

	test.each([
		['arbo', ['Harbour opens']],
		['HARBOUR', ['Harbour opens']],
		['elysee', ['Élysée hosts talks']],
		['lumen', ['Élysée hosts talks', 'Harbour opens', '100% of votes_counted']],
		['%', ['100% of votes_counted']],
		['s_c', ['100% of votes_counted']],
		['\\', []],
		["'; drop table articles; --", []],
		['\u0000', ['Élysée hosts talks', 'Harbour opens', '100% of votes_counted']],
		['harbour\u0000x', []],
		['👩‍🚀'.repeat(2000), []],
	])('whose title or source has %j in it', async (matching, titles) => {
		const library = (await open()).library('g1');
		await saveArticle(library, { title: '100% of votes_counted' });
		await saveArticle(library, { title: 'Harbour opens' });
		await saveArticle(library, { title: 'Élysée hosts talks' });

		const { rows, total } = await library.articles(ALL, matching);

		expect(rows.map(({ title }) => title)).toEqual(titles);
		expect(total).toBe(titles.length);
		expect((await library.titles(matching, 2)).map(({ title }) => title)).toEqual(
			titles.slice(0, 2),
		);
	});
}
