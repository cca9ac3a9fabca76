import { expect, test } from 'vitest';
import { readSearch } from '../../../src/domain/articles/search-words.ts';
import type { Library, StoredArticle } from '../../../src/ports/articles/library.ts';
import { article, saveArticle } from '../articles.ts';
import type { OpenStore } from './open-store.ts';

const ALL = { offset: 0, limit: 100 };
const SECRET = {
	title: 'Secret harbour',
	text: Array.from({ length: 60 }, (_, place) => `Boat ${place} hides`).join(' '),
	draft: { url: 'https://lumen.example/secret', source: 'Hidden Herald' },
	quotes: [{ speaker: 'Ann Lee', text: 'Nobody knows.' }],
	aliases: { 'Ann Lee': ['the Keeper'] },
	named: [{ name: 'Greta Graf' }],
	dates: [{ earliest: '2024-03-01' }, { earliest: '2024-03-02', certain: false }],
} as const;

/** Every way into a library, by all that is known of an article. */
const WAYS: [string, (library: Library, secret: StoredArticle) => Promise<unknown>, unknown][] = [
	['its id', (library, { id }) => library.article(id), undefined],
	['its address', (library, { url = '' }) => library.find({ text: 'Another.', url }), undefined],
	['its text', (library, { text }) => library.find({ text }), undefined],
	['a text like it', (library, { text }) => library.similar(`${text} More.`), undefined],
	['the latest', (library) => library.latest(), undefined],
	['the id of the latest', (library) => library.latestId(), undefined],
	['the list', (library) => library.articles(ALL), { rows: [], total: 0 }],
	['titles to choose from', (library) => library.titles('', 25), []],
	['its title to choose', (library, { title }) => library.titles(title, 25), []],
	['its title', (library, { title }) => library.articles(ALL, title), { rows: [], total: 0 }],
	['its source', (library) => library.articles(ALL, 'Hidden'), { rows: [], total: 0 }],
	[
		'a word of it',
		(library) => library.search({ words: readSearch('boat') }, ALL),
		{ rows: [], total: 0 },
	],
	[
		'a word of it and all that tells it from others',
		(library) =>
			library.search(
				{ words: readSearch('hid*'), speaker: 'Lee', source: 'hidden', from: '2024-01-01' },
				ALL,
			),
		{ rows: [], total: 0 },
	],
	[
		'the marks of its owner',
		(library) => library.search({ words: readSearch('secret -o222') }, ALL),
		{ rows: [], total: 0 },
	],
	['all quotes', (library) => library.quotes({}, ALL), { rows: [], total: 0 }],
	['its quotes', (library, { id }) => library.quotes({ article: id }, ALL), { rows: [], total: 0 }],
	['a speaker', (library) => library.quotes({ speaker: 'Ann Lee' }, ALL), { rows: [], total: 0 }],
	[
		'part of a speaker',
		(library) => library.quotes({ speaker: 'an' }, ALL),
		{ rows: [], total: 0 },
	],
	['an alias', (library) => library.quotes({ speaker: 'keeper' }, ALL), { rows: [], total: 0 }],
	['words', (library) => library.quotes({ about: 'nobody knows' }, ALL), { rows: [], total: 0 }],
	['a suggestion', (library) => library.speakers('ann', 25), []],
	['a suggestion by alias', (library) => library.speakers('keep', 25), []],
	[
		'where somebody is quoted',
		(library) => library.appearances('Ann Lee', ['Ann Lee']),
		{ rows: [], isCut: false },
	],
	[
		'where somebody is only named',
		(library) => library.appearances('Greta Graf', ['Greta Graf']),
		{ rows: [], isCut: false },
	],
	['a suggestion of somebody named', (library) => library.people('graf', 25), []],
	['who is quoted in it', (library, { id }) => library.quotedIn([id], 5), []],
	['all who are quoted or named', (library) => library.people('', 25), []],
	['all suggestions', (library) => library.speakers('', 25), []],
	['all key dates', (library) => library.keyDates({}, ALL), { rows: [], total: 0 }],
	[
		'its key dates',
		(library, { id }) => library.keyDates({ article: id }, ALL),
		{ rows: [], total: 0 },
	],
	[
		'its key dates among those of others',
		(library, { id }) => library.keyDates({ articles: [id, 'x'] }, ALL),
		{ rows: [], total: 0 },
	],
	[
		'a key date',
		(library) => library.keyDates({ from: '2024-03-01', to: '2024-03-01' }, ALL),
		{ rows: [], total: 0 },
	],
	['a count', (library) => library.count(), { articles: 0, quotes: 0 }],
];

/** No guild sees another's articles, whatever it asks for; all see the bundled ones. */
export function guildIsolationContract(open: OpenStore): void {
	test.each(WAYS)('no other guild comes to an article by %s', async (_, ask, nothing) => {
		const store = await open();
		const own = store.library('111');
		const secret = await saveArticle(own, SECRET);

		expect(await ask(store.library('222'), secret)).toEqual(nothing);
		expect(await ask(store.library('11'), secret)).toEqual(nothing);
		expect(await ask(store.library(), secret)).toEqual(nothing);
		expect(await ask(own, secret)).not.toEqual(nothing);
	});

	test.each(WAYS)('every guild comes to a bundled article by %s', async (_, ask, nothing) => {
		const store = await open();
		const bundled = await saveArticle(store.library(), SECRET);

		expect(await ask(store.library('222'), bundled)).not.toEqual(nothing);
		expect(await ask(store.library(), bundled)).not.toEqual(nothing);
	});

	test('a speaker of another guild does not sharpen whom a name means', async () => {
		const store = await open();
		await saveArticle(store.library('111'), { quotes: [{ speaker: 'Lee', text: 'Theirs.' }] });
		await saveArticle(store.library('222'), { quotes: [{ speaker: 'Ann Lee', text: 'Ours.' }] });

		const { rows } = await store.library('222').quotes({ speaker: 'Lee' }, ALL);

		expect(rows.map(({ text }) => text)).toEqual(['Ours.']);
	});

	test('two guilds file the same text each for itself', async () => {
		const store = await open();
		const { draft, analysis } = article(SECRET);

		const first = await store.library('111').save(draft, analysis);
		const second = await store.library('222').save(draft, analysis);

		expect(second.id).not.toBe(first.id);
		expect(second.owner).toBe('222');
		expect(await store.library('222').count()).toEqual({ articles: 1, quotes: 1 });
	});

	test('what is bundled is not filed again by a guild', async () => {
		const store = await open();
		const bundled = await saveArticle(store.library(), SECRET);

		expect(await saveArticle(store.library('111'), SECRET)).toEqual(bundled);
		expect(bundled.owner).toBe('bundled');
	});

	test('the guild’s own article is the latest, even where a bundled one is newer', async () => {
		const store = await open();
		await saveArticle(store.library(), { title: 'Bundled', day: '2024-05-01' });
		await saveArticle(store.library('111'), { title: 'Own', day: '2020-05-01' });

		expect((await store.library('111').latest())?.title).toBe('Own');
		expect((await store.library('222').latest())?.title).toBe('Bundled');
		for (const library of [store.library('111'), store.library('222')]) {
			expect(await library.latestId()).toBe((await library.latest())?.id);
		}
	});
}
