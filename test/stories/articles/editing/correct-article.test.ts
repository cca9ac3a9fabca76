import { beforeEach, expect, test } from 'vitest';
import { SAID_WORTHS } from '../../../../src/domain/articles/event.ts';
import type { ArticleStore } from '../../../../src/ports/articles/article-store.ts';
import type { Library, StoredArticle } from '../../../../src/ports/articles/library.ts';
import type { ReminderBook } from '../../../../src/ports/reminders/reminder-book.ts';
import { openArticleStore } from '../../../../src/sql/articles/article-store.ts';
import { openReminderBooks } from '../../../../src/sql/reminders/reminder-book.ts';
import { addArticle } from '../../../../src/stories/articles/adding/add-article.ts';
import { correctArticle } from '../../../../src/stories/articles/editing/correct-article.ts';
import {
	correctKeyDate,
	correctQuote,
	replaceSentence,
} from '../../../../src/stories/articles/editing/correct-findings.ts';
import { rereadArticles } from '../../../../src/stories/articles/editing/reread-articles.ts';
import { undoChange } from '../../../../src/stories/articles/editing/undo-change.ts';
import { testApp } from '../../../support/bot.ts';
import { memoryDatabase } from '../../../support/databases.ts';
import { filing } from '../../../support/direct-analyser.ts';

const ALL = { offset: 0, limit: 100 };
const TEXT = `The mill in Oberwald burned on Monday.

“Nobody was hurt,” said Mayor Ida Lind. “We will build it again,” said Hans Graf, the miller.

An earthquake killed 900 people in Oberwald on 3 May 1891.`;

let store: ArticleStore;
/** The same database as the next version of the analysis opens it. */
let later: ArticleStore;
let library: Library;
let book: ReminderBook;
let article: StoredArticle;
beforeEach(async () => {
	const db = await memoryDatabase();
	const now = () => new Date('2024-03-08T09:00:00Z');
	store = openArticleStore(db, { now, analysisVersion: 1 });
	later = openArticleStore(db, { now, analysisVersion: 2 });
	library = store.library('111');
	book = openReminderBooks(db, now).book('111');
	const draft = { title: 'A fire in Oberwald', text: TEXT, source: 'The Post' };
	const published = { day: '2024-03-07', timeZone: 'Europe/Zurich' } as const;
	({ article } = await addArticle(filing(library), { ...draft, published }));
});

const editing = () => ({
	desk: store.desk('111'),
	...filing(library),
	asked: { by: '2001' },
});
const dates = async () =>
	(await library.keyDates({ article: article.id }, ALL)).rows.map(
		({ number, text, earliest }) => [number, text, earliest] as const,
	);
const speakers = async () =>
	(await library.quotes({ article: article.id }, ALL)).rows.map(({ speaker }) => speaker);
const words = async () =>
	(await library.quotes({ article: article.id }, ALL)).rows.map(({ text }) => text);
const LAST = 'An earthquake killed 900 people in Oberwald on 3 May 1891.';
const numberOf = async (phrase: string) =>
	(await dates()).find(([, text]) => text.includes(phrase))?.[0] ?? -1;

test('another day of publication reads the relative dates anew, under their numbers', async () => {
	const before = await dates();
	const monday = await numberOf('Monday');
	expect(before).toContainEqual([monday, 'Monday', '2024-03-04']);

	const published = { day: '2024-03-14', timeZone: 'UTC' } as const;
	const { after } = await correctArticle(editing(), article.id, { published });

	expect(after.article.published).toEqual({ day: '2024-03-14', timeZone: 'Europe/Zurich' });
	expect(await dates()).toContainEqual([monday, 'Monday', '2024-03-11']);
	expect((await dates()).map(([number]) => number)).toEqual(before.map(([number]) => number));
});

test('decisions and mutes stay with what they were about', async () => {
	const monday = { article: article.id, number: await numberOf('Monday') };
	const may = { article: article.id, number: await numberOf('May') };
	await book.decide([{ keyDate: monday, decision: { confirmed: '2024-03-04' } }]);
	await book.mute({ kind: 'key date', ...may });
	expect(await book.anniversaries(['03-04', '05-03'])).toMatchObject([{ text: 'Monday' }]);

	const published = { day: '2024-03-14', timeZone: 'UTC' } as const;
	await correctArticle(editing(), article.id, { published });

	expect(await book.anniversaries(['03-04', '05-03'])).toEqual([]);
	await book.unmute({ kind: 'key date', ...may });
	expect(await book.anniversaries(['05-03'])).toMatchObject([
		{ article: { id: article.id }, number: may.number },
	]);
});

test('what people put right survives a later version of the analysis', async () => {
	const quote = { article: article.id, number: 1 };
	await correctQuote(editing(), quote, { speaker: 'Greta Graf' });
	const date = { article: article.id, number: await numberOf('May') };
	await correctKeyDate(editing(), date, { day: '1891-05-04', label: 'The mill opens' });
	await correctArticle(editing(), article.id, { title: 'Fire!', source: null });
	await correctQuote(editing(), quote, { speaker: 'Greta Graf', words: 'build it again' });
	const [point] = article.analysis.summary.points;
	await replaceSentence(editing(), { article: article.id, start: point?.start ?? -1 }, LAST);
	const fire = { article: article.id, number: await numberOf('Monday') };
	const said = { day: '2024-03-04', label: 'The mill in Oberwald burned' } as const;
	await correctKeyDate(editing(), fire, { ...said, worth: 'great' });
	const reread = () => rereadArticles({ ...testApp(), store: later }, new AbortController().signal);

	expect(await reread()).toBe(1);
	expect(await reread()).toBe(0);

	expect(await speakers()).toEqual(['Ida Lind', 'Greta Graf']);
	expect(await library.keyDate(date)).toMatchObject({
		earliest: '1891-05-04',
		label: 'The mill opens',
		certain: true,
		text: expect.stringContaining('May 1891'),
	});
	const read = await library.article(article.id);
	expect(read).toMatchObject({ title: 'Fire!', text: TEXT });
	expect(read?.analysis.summary.points.map(({ text }) => text)).not.toContain(point?.text);
	expect(read?.analysis.summary.points.map(({ text }) => text)).toContain(LAST);
	expect(await words()).toEqual(['Nobody was hurt,', 'build it again']);
	expect((await library.keyDate(fire))?.event?.worth).toBe(SAID_WORTHS.great);
	expect(await store.library('222').article(article.id)).toBeUndefined();
	expect(read?.source).toBeUndefined();
});

test('a key date that is put right moves and renames its event, and its undoing brings that back', async () => {
	const number = await numberOf('Monday');
	const eventAt = async () => {
		const { analysis } = (await library.article(article.id)) ?? {};
		const index = analysis?.dates.findIndex(({ text }) => text === 'Monday') ?? -1;
		return analysis?.events.find(({ dates }) => dates.includes(index));
	};
	const before = await eventAt();
	const said = { day: '2024-03-05', label: 'Hans Graf resigned' } as const;

	const { after } = await correctKeyDate(editing(), { article: article.id, number }, said);

	expect(await eventAt()).toMatchObject({ value: said.day, label: said.label, certain: true });
	const [told] = await book.anniversaries(['03-05']);
	expect(told).toMatchObject({ label: said.label, event: { people: ['Hans Graf'] } });
	await undoChange(editing(), article.id, after.changes.at(-1)?.number ?? 0);
	expect(await eventAt()).toEqual(before);
});

test.each([' ', 'x'.repeat(111)])('a key date is not put right by %j', async (label) => {
	const date = { article: article.id, number: await numberOf('Monday') };
	const refused = correctKeyDate(editing(), date, { day: '2024-03-05', label });
	await expect(refused).rejects.toThrow(/few words|111 characters/);
});

test('a speaker who is put right is asked for and counted', async () => {
	await correctQuote(editing(), { article: article.id, number: 0 }, { speaker: ' Ida   Lindt ' });
	expect(await library.speakers('lindt', 9)).toEqual([{ name: 'Ida Lindt', quotes: 1 }]);
	expect(await library.speakers('lind', 9)).toHaveLength(1);

	await correctQuote(editing(), { article: article.id, number: 0 }, { speaker: null });
	expect(await speakers()).toEqual([null, 'Hans Graf']);
	expect((await library.article(article.id))?.analysis.speakers).toContainEqual(
		expect.objectContaining({ name: 'Hans Graf', quotes: 1 }),
	);
});

test('each change is undone by itself, in any order', async () => {
	await correctArticle(editing(), article.id, { title: 'One' });
	await correctQuote(editing(), { article: article.id, number: 0 }, { speaker: 'Ida Lindt' });
	const { after } = await correctArticle(editing(), article.id, { title: 'Two' });
	expect(after.changes.map(({ deed }) => deed.kind)).toEqual(['title', 'speaker', 'title']);

	await undoChange(editing(), article.id, 1);
	expect((await library.article(article.id))?.title).toBe('Two');
	await undoChange(editing(), article.id, 3);
	expect((await library.article(article.id))?.title).toBe('A fire in Oberwald');
	await undoChange(editing(), article.id, 2);
	expect((await store.desk('111').open(article.id))?.article).toEqual(article);
	const [point] = article.analysis.summary.points;
	await correctQuote(editing(), of(0), { speaker: 'Ida Lind', words: 'hurt' });
	await replaceSentence(editing(), { article: article.id, start: point?.start ?? -1 }, '');
	const monday = { article: article.id, number: await numberOf('Monday') };
	const { label = '', text = '', earliest } = (await library.keyDate(monday)) ?? {};
	const said = { day: earliest ?? '2024-03-04', label: label || text, worth: 'small' } as const;
	await correctKeyDate(editing(), monday, said);
	expect((await library.keyDate(monday))?.event?.worth).toBe(SAID_WORTHS.small);
	for (const number of [4, 6, 5]) await undoChange(editing(), article.id, number);
	expect((await store.desk('111').open(article.id))?.article).toEqual(article);
	await expect(undoChange(editing(), article.id, 2)).rejects.toThrow('already undone');
	await expect(undoChange(editing(), article.id, 9)).rejects.toThrow('no longer known');
});

test('what is right already is no change', async () => {
	const said = { title: article.title, source: 'The Post', url: null };
	const { after } = await correctArticle(editing(), article.id, said);
	expect(after).toMatchObject({ changes: [], revision: 0 });
});

test('editors who change an article at once lose nothing', async () => {
	await Promise.all([
		correctArticle(editing(), article.id, { title: 'One' }),
		correctQuote(editing(), { article: article.id, number: 0 }, { speaker: 'Ida Lindt' }),
		correctArticle(editing(), article.id, { source: 'The Gazette' }),
	]);
	const read = await library.article(article.id);
	expect(read).toMatchObject({ title: 'One', source: 'The Gazette' });
	expect(await speakers()).toEqual(['Ida Lindt', 'Hans Graf']);
	expect((await store.desk('111').open(article.id))?.changes).toHaveLength(3);
});

/** What is refused with a sentence; nothing is changed. */
function checkRefused(name: string, work: () => Promise<unknown>, says: string) {
	test(`refused: ${name}`, async () => {
		await expect(work()).rejects.toThrow(says);
		expect((await store.desk('111').open(article.id))?.article).toEqual(article);
	});
}

const of = (number: number) => ({ article: article.id, number });
checkRefused('no title', () => correctArticle(editing(), article.id, { title: ' ' }), 'no title');
checkRefused(
	'a quote that is not there',
	() => correctQuote(editing(), of(99), { speaker: 'Ida' }),
	'This quote is no longer here',
);
checkRefused(
	'a date that is not there',
	() => correctKeyDate(editing(), of(99), { day: '2024-01-01', label: 'x' }),
	'This key date is no longer here',
);
checkRefused(
	'a date without words',
	() => correctKeyDate(editing(), of(0), { day: '2024-01-01', label: ' ' }),
	'Enter a few words',
);
checkRefused(
	'another guild’s editor',
	() => correctArticle({ ...editing(), desk: store.desk('222') }, article.id, { title: 'x' }),
	'Only articles that this server added',
);

test('refused: an address that another article has', async () => {
	const url = 'https://lumen.example/a';
	const other = { title: 'Another', text: `${TEXT} More.`, url, published: article.published };
	await addArticle(filing(library), other);
	await expect(correctArticle(editing(), article.id, { url })).rejects.toThrow(
		'“Another” has this address already',
	);
});
