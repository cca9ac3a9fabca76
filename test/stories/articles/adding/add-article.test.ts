import { afterAll, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../../src/domain/articles/article.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import { openArticleStore } from '../../../../src/sql/articles/article-store.ts';
import { addArticle } from '../../../../src/stories/articles/adding/add-article.ts';
import { newDatabase } from '../../../support/databases.ts';
import { filing } from '../../../support/direct-analyser.ts';

const database = await newDatabase();
const store = openArticleStore(database, {
	now: () => new Date('2024-03-08T09:00:00Z'),
	analysisVersion: 1,
});
afterAll(() => database.close());

const TEXT =
	'The mill in Oberwald burned on Monday.\r\n\r\n“Nobody was hurt,” said Mayor Ida Lind.';
const draft = (parts: Partial<ArticleDraft> = {}): ArticleDraft => ({
	title: 'A fire in Oberwald',
	text: TEXT,
	published: { day: '2024-03-07', timeZone: 'Europe/Zurich' },
	...parts,
});

test('files a text with its findings', async () => {
	const { article, known } = await addArticle(filing(store.library('1')), draft());

	expect(known).toBe(false);
	expect(article).toMatchObject({ owner: '1', language: 'en', title: 'A fire in Oberwald' });
	expect(article.text).not.toContain('\r');
	expect(article.analysis.quotes.map(({ text }) => text)).toEqual(['Nobody was hurt,']);
	expect(article.analysis.dates.map(({ value }) => value)).toEqual(['2024-03-04']);
});

test('half a character is replaced before anything is read', async () => {
	const { article } = await addArticle(
		filing(store.library('5')),
		draft({ text: `${TEXT} \uD83D` }),
	);
	expect(article.text).toMatch(/ \uFFFD$/);
	expect((await store.desk('5').open(article.id))?.article).toEqual(article);
});

test('knows a text again', async () => {
	const library = store.library('2');
	const first = await addArticle(filing(library), draft());
	const second = await addArticle(filing(library), draft({ title: 'Another title' }));

	expect(second.known).toBe(true);
	expect(second.article.id).toBe(first.article.id);
	expect(await library.count()).toMatchObject({ articles: 1 });
});

test.each([
	['nothing', '  \n ', 'The text is empty'],
	['a headline', 'Fire in Oberwald', 'The text is too short for an article'],
	['signs alone', '…'.repeat(100), 'The text is too short for an article'],
	['bytes of a picture', `\0\u0001${TEXT}`, 'This is not text'],
	['a whole book', `${TEXT} `.repeat(7000), 'at most 500,000 can be read'],
])('%s is refused and nothing is kept', async (_name, text, message) => {
	const library = store.library('3');
	const refusal = await addArticle(filing(library), draft({ text })).catch(
		(error: unknown) => error,
	);

	expect(refusal).toBeInstanceOf(UserError);
	expect(String(refusal)).toContain(message);
	expect(await library.count()).toMatchObject({ articles: 0 });
});

test('a title is one line, and not endless', async () => {
	const { article } = await addArticle(
		filing(store.library('4')),
		draft({ title: ` A\n fire ${'!'.repeat(400)}` }),
	);
	expect(article.title).toMatch(/^A fire !{292}…$/);

	const refusal = addArticle(
		filing(store.library('4')),
		draft({ title: ' ', text: `${TEXT} Rain helped.` }),
	);
	await expect(refusal).rejects.toThrow('The article has no title');
});
