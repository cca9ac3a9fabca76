import { beforeEach, expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import quotes from '../../commands/quotes.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { asking, buttonOf, cardOf, emptyServer, formOf, selectOf, textOf } from '../support/ask.ts';
import { article } from '../support/groups.ts';
import { type Pages, pageWith } from '../support/page-fetcher-of.ts';

const URL_ = 'https://lumen.example/harbour';
const DAY = { day: '2024-03-07', source: 'json-ld', confidence: 0.97 } as const;

let library: Library;
let pages: Pages;
let editor: ReturnType<typeof asking>;
beforeEach(async () => {
	pages = new Map();
	const server = await emptyServer(pages);
	library = server.library;
	editor = asking({ article, articles, quotes }, server);
});
const IMAGE = 'https://img.lumen.example/harbour.jpg';
const add = (input = {}) => editor.run('article add url', { url: URL_, ...input });
const filed = async () => (await library.articles({ offset: 0, limit: 9 })).rows;

test('a page that tells its day is added, and nothing is said of the day', async () => {
	pages.set(URL_, pageWith({ url: URL_, author: 'Mara Lind', published: DAY, image: IMAGE }));
	const answer = await add();
	const shown = textOf(answer);

	expect(shown).toContain('Harbour closes');
	expect(shown).not.toContain('publication date');
	expect(cardOf(answer).thumbnail?.address).toBe(IMAGE);
	expect(await filed()).toMatchObject([
		{ url: URL_, source: 'The Lumen Post', author: 'Mara Lind', published: { day: '2024-03-07' } },
	]);
	expect(textOf(await editor.run('quotes'))).toContain('**Ann Lee**');
});

test('a day that is a guess says so', async () => {
	const published = { ...DAY, source: 'text', confidence: 0.6 };
	pages.set(URL_, pageWith({ url: URL_, published }));
	expect(textOf(await add())).toContain(
		'The publication date may be wrong: it is from the text of the page.',
	);
});

test('what the editor says counts more', async () => {
	pages.set(URL_, pageWith({ url: URL_, published: DAY }));
	const shown = await add({ title: 'Port closes', source: 'The Post', published: '2024-03-01' });
	expect(textOf(shown)).not.toContain('publication date');
	expect(await filed()).toMatchObject([
		{ title: 'Port closes', source: 'The Post', published: { day: '2024-03-01' } },
	]);
});

test('only the day is asked for where the page says none, with the likely ones to choose', async () => {
	const likelyDays = ['2024-03-06', '2024-03-05'] as const;
	pages.set(URL_, pageWith({ url: URL_, likelyDays }));
	const asked = await add();
	expect(await filed()).toEqual([]);
	const select = selectOf(asked, 'day');
	expect(select.from).toEqual([
		{ label: 'March 6, 2024', value: '2024-03-06' },
		{ label: 'March 5, 2024', value: '2024-03-05' },
	]);
	const offered = await editor.suggest('article add url', 'published', '', { url: URL_ });
	expect(offered.slice(0, 3)).toEqual(['March 6, 2024', 'March 5, 2024', 'March 10, 2024']);

	expect(textOf(await editor.choose(select, ['2024-03-05']))).toContain('\nAdded.\n');
	expect(await filed()).toMatchObject([{ published: { day: '2024-03-05' } }]);
});

test('another day can be said', async () => {
	pages.set(URL_, pageWith({ url: URL_, likelyDays: ['2024-03-06'] }));
	const form = formOf(await editor.press(buttonOf(await add(), 'Another day')));
	expect(textOf(await editor.submit(form, { published: '2024-03-01' }))).toContain('\nAdded.\n');
});

test.each([
	['its address', URL_],
	['its address with tracking', `${URL_}?utm_source=chat`],
	['another address of the same page', 'https://short.example/x'],
])('an article that is known by %s is shown', async (_, url) => {
	pages.set(URL_, pageWith({ url: URL_, published: DAY }));
	pages.set('https://short.example/x', pageWith({ url: URL_, published: DAY }));
	await add();
	expect(textOf(await add({ url }))).toContain('It was here already; nothing was added.');
	expect(await filed()).toHaveLength(1);
});

test.each([
	['consent', 'The page shows a question about cookies instead of its article.'],
	['paywall', 'The article is behind a paywall.'],
	['too slow', 'The site takes too long.'],
] as const)(
	'a page that is a %s is refused, with the two other ways in',
	async (problem, reason) => {
		pages.set(URL_, { outcome: 'refused', problem, reason });
		const refused = await add();

		expect(cardOf(refused).tone).toBe('error');
		expect(textOf(refused)).toContain(reason);
		expect(textOf(refused)).toContain('/article add file');
		expect(await filed()).toEqual([]);

		const form = formOf(await editor.press(buttonOf(refused, 'Paste the text')));
		await editor.submit(form, {
			title: 'Harbour closes',
			published: '2024-03-07',
			text: 'The harbour of Lumen closes on Friday, the town said.',
		});
		expect(await filed()).toMatchObject([{ url: URL_, title: 'Harbour closes' }]);
	},
);

test('an address that cannot be asked is refused with a sentence alone', async () => {
	pages.set(URL_, { outcome: 'refused', problem: 'address', reason: 'This address is private.' });
	await expect(add()).rejects.toThrow('This address is private.');
	await expect(add({ url: 'ftp://lumen.example/a' })).rejects.toThrow('is not an address');
});

test('a site that asks not to be kept is not kept', async () => {
	pages.set(URL_, pageWith({ url: URL_, published: DAY, keepsText: false }));
	await expect(add()).rejects.toThrow('asks others not to keep its articles');
	expect(await filed()).toEqual([]);
});

test('an article fetched again shows what changed, keeps what people put right, and can go back', async () => {
	pages.set(URL_, pageWith({ url: URL_, published: DAY }));
	await add();
	const [head] = await filed();
	const id = head?.id ?? '';
	await editor.run('article edit', { article: id, title: 'Our title' });
	expect(textOf(await editor.run('article refresh', { article: id }))).toContain(
		'The page has not changed since it was last read.',
	);

	const text = `The harbour of Lumen closes on Saturday, the town said.\n\n“It stays closed until spring,” Mayor Ann Lee said. “Nobody is happy,” fisher Tom Reed said.`;
	pages.set(URL_, pageWith({ url: URL_, published: DAY, text, title: 'Harbour closes later' }));
	const refreshed = await editor.run('article refresh', { article: id });
	expect(textOf(refreshed)).toContain('Fetched again; before: Harbour closes, March 7, 2024');
	expect(textOf(refreshed)).toContain('**New quote** “Nobody is happy,” · Tom Reed');
	expect(textOf(refreshed)).toMatch(/\*\*Key date gone\*\* \*\*March 8, 2024/);
	expect(textOf(refreshed)).toMatch(/\*\*New key date\*\* \*\*March 9, 2024/);
	expect(await library.article(id)).toMatchObject({ title: 'Our title', text });

	await editor.press(buttonOf(refreshed, 'Undo'));
	expect((await library.article(id))?.text).toContain('on Friday');
	expect(await library.quotes({}, { offset: 0, limit: 9 })).toMatchObject({ total: 1 });
});

test('a refusal leaves the article as it was', async () => {
	pages.set(URL_, pageWith({ url: URL_, published: DAY }));
	await add();
	const before = await library.latest();
	pages.set(URL_, { outcome: 'refused', problem: 'consent', reason: 'It asks about cookies.' });
	await expect(editor.run('article refresh')).rejects.toThrow(
		'Nothing was changed. It asks about cookies.',
	);
	expect(await library.latest()).toEqual(before);
});
