import { expect, test } from 'vitest';
import { openArticleStore } from '../../../../src/sql/articles/article-store.ts';
import { addArticle } from '../../../../src/stories/articles/adding/add-article.ts';
import { abridgeTexts } from '../../../../src/stories/articles/editing/abridge-texts.ts';
import { correctArticle } from '../../../../src/stories/articles/editing/correct-article.ts';
import { correctQuote } from '../../../../src/stories/articles/editing/correct-findings.ts';
import { refreshArticle } from '../../../../src/stories/articles/editing/refresh-article.ts';
import { testApp } from '../../../support/bot.ts';
import { memoryDatabase } from '../../../support/databases.ts';
import { filing } from '../../../support/direct-analyser.ts';
import { expectWhole } from '../../../support/whole-database.ts';

const ALL = { offset: 0, limit: 100 };
const PADDING = Array.from(
	{ length: 40 },
	(_, place) =>
		`Nothing much of note stands in paragraph ${place} of this report about ordinary streets.`,
).join('\n\n');
const TEXT = `The mill in Oberwald burned on Monday, and with it the old bakery beside it.

${PADDING}

“Nobody was hurt,” said Mayor Ida Lind.

${PADDING.replaceAll('streets', 'squares')}

The mill had opened on 3 May 1891.`;

test('after its days a guild’s text is forgotten, and all that was found still stands in what is left', async () => {
	const db = await memoryDatabase();
	let hour = Date.parse('2024-03-08T09:00:00Z');
	const now = () => new Date(hour);
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	const published = { day: '2024-03-07', timeZone: 'UTC' } as const;
	const draft = { title: 'A fire', text: TEXT, published };
	const { article: bundled } = await addArticle(filing(store.library()), draft);
	const library = store.library('111');
	const whole = (await addArticle(filing(library), { ...draft, text: `${TEXT} It stood long.` }))
		.article;
	const editing = {
		desk: store.desk('111'),
		...filing(library),
		asked: { by: '1' },
	};
	await correctQuote(editing, { article: whole.id, number: 0 }, { speaker: 'Ida Lindt' });
	const purge = () => abridgeTexts({ ...testApp(), store, now }, 30, new AbortController().signal);

	hour += 29 * 24 * 3_600_000;
	expect(await purge()).toBe(0);
	hour += 2 * 24 * 3_600_000;
	expect(await purge()).toBe(1);
	expect(await purge()).toBe(0);

	const left = await library.article(whole.id);
	if (!left) throw new Error('the article is gone');
	expect(left.isAbridged).toBe(true);
	expect(left.text.length).toBeLessThan(whole.text.length / 2);
	const { summary, quotes, dates } = left.analysis;
	for (const { start, end, text } of [
		summary.line,
		...summary.points,
		...summary.long,
		...quotes,
		...dates,
	]) {
		expect(left.text.slice(start, end)).toBe(text);
	}
	expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ida Lindt']);
	expect(summary.points.map(({ text }) => text)).toEqual(
		whole.analysis.summary.points.map(({ text }) => text),
	);
	expect(await library.quotes({ article: whole.id, about: 'nobody hurt' }, ALL)).toMatchObject({
		total: 1,
	});
	expect((await library.article(bundled.id))?.text).toBe(TEXT);
	await expectWhole(db, store);

	await correctArticle(editing, whole.id, { title: 'The fire' });
	expect(await library.article(whole.id)).toMatchObject({ title: 'The fire', isAbridged: true });
	const later = { day: '2024-03-14', timeZone: 'UTC' } as const;
	await expect(correctArticle(editing, whole.id, { published: later })).rejects.toThrow(
		'no longer kept',
	);
	expect(await library.find({ text: whole.text })).toMatchObject({ id: whole.id });
});

test('what an article said before it was fetched again is forgotten in its own time', async () => {
	const db = await memoryDatabase();
	let hour = Date.parse('2024-03-08T09:00:00Z');
	const now = () => new Date(hour);
	const store = openArticleStore(db, { now, analysisVersion: 1 });
	const published = { day: '2024-03-07', timeZone: 'UTC' } as const;
	const url = 'https://oberwald.example/fire';
	const library = store.library('111');
	const { article } = await addArticle(filing(library), {
		title: 'A fire',
		text: TEXT,
		published,
		url,
	});
	const desk = store.desk('111');
	const pages = {
		read: async () => ({
			outcome: 'article' as const,
			article: { url, title: 'A fire', text: `${TEXT} It stood long.`, likelyDays: [] },
		}),
	};
	const days = (count: number) => count * 24 * 3_600_000;
	hour += days(20);
	const refreshing = { desk, ...filing(library), pages, asked: { by: '1', guild: '111' } };
	await refreshArticle(refreshing, article.id);
	const purge = () => abridgeTexts({ ...testApp(), store, now }, 30, new AbortController().signal);
	const before = async () => {
		const [change] = (await desk.open(article.id))?.changes ?? [];
		return change?.deed.kind === 'refresh' ? change.deed.from : undefined;
	};

	await purge();
	expect(await before()).toMatchObject({ title: 'A fire', text: TEXT });

	hour += days(11);
	await purge();
	expect(await before()).toMatchObject({ title: 'A fire' });
	expect(await before()).not.toHaveProperty('text');
	expect(await library.article(article.id)).toMatchObject({ text: `${TEXT} It stood long.` });

	hour += days(20);
	await purge();
	expect(await library.article(article.id)).toMatchObject({ isAbridged: true });
});
