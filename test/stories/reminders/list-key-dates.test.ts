import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import type { KeyDateQuery, Part } from '../../../src/ports/articles/library.ts';
import { listKeyDates } from '../../../src/stories/reminders/list-key-dates.ts';
import { type DateParts, saveArticle } from '../../support/articles.ts';
import { emptyServer, type Server } from '../../support/ask.ts';

const dayAfter = (days: number): Day => addDays('2001-01-01', days) ?? '2001-01-01';
const oneADay = (count: number): DateParts[] =>
	Array.from({ length: count }, (_, index) => ({
		earliest: dayAfter(index),
		label: `Voltara opens plant ${index}`,
	}));

/** The days of a page, and how many events there are. */
async function page(server: Server, offset: number, limit = 3) {
	const { rows, ...counted } = await listKeyDates(server, {}, { offset, limit });
	return { days: rows.map(({ keyDate }) => keyDate.earliest), ...counted };
}

describe('of more than are counted', () => {
	let server: Server;
	beforeAll(async () => {
		server = await emptyServer();
		const dates = oneADay(601);
		await saveArticle(server.library, { dates });
		await saveArticle(server.library, { title: 'The same again', dates });
	});

	test('only a part is read, each event once', async () => {
		const { rows } = await listKeyDates(server, {}, { offset: 0, limit: 2 });

		expect(rows.map(({ alsoToldBy }) => alsoToldBy.length)).toEqual([1, 1]);
		expect(await page(server, 0)).toEqual({
			days: [dayAfter(0), dayAfter(1), dayAfter(2)],
			total: 1000,
			hasMore: true,
		});
	});

	test('a later page goes on where the one before it ended', async () => {
		expect((await page(server, 300)).days).toEqual([dayAfter(300), dayAfter(301), dayAfter(302)]);
	});

	test('where the last of them are read, the total is that of the events', async () => {
		expect(await page(server, 600)).toEqual({ days: [dayAfter(600)], total: 601 });
	});
});

test('of few every event is counted, however short the page', async () => {
	const server = await emptyServer();
	await saveArticle(server.library, { dates: oneADay(20) });
	await saveArticle(server.library, { title: 'The same again', dates: oneADay(20) });

	expect(await page(server, 0)).toEqual({
		days: [dayAfter(0), dayAfter(1), dayAfter(2)],
		total: 20,
	});
	expect(await page(server, 30)).toEqual({ days: [], total: 20 });
});

test('what an editor put on a later day stands there, not in the part that is read', async () => {
	const server = await emptyServer();
	const { id } = await saveArticle(server.library, { dates: oneADay(1001) });
	await server.book.decide([
		{ keyDate: { article: id, number: 1 }, decision: { confirmed: '2019-01-01' } },
	]);

	expect((await page(server, 0)).days).toEqual([dayAfter(0), dayAfter(2), dayAfter(3)]);
});

test('of very many of one month so many are read as are shown, in the order of the library', async () => {
	const server = await emptyServer();
	const month = { earliest: '2019-03-01', latest: '2019-03-31', precision: 'month' } as const;
	const dates = Array.from({ length: 1001 }, (_, index) => ({
		...month,
		phrase: 'that March',
		label: `Rain of kind ${index}`,
		certain: index % 2 === 1,
	}));
	await saveArticle(server.library, { dates });

	const asked: number[] = [];
	const library = {
		...server.library,
		keyDates: (query: KeyDateQuery, part: Part) => {
			asked.push(part.limit);
			return server.library.keyDates(query, part);
		},
	};
	const { rows } = await listKeyDates({ ...server, library }, {}, { offset: 3, limit: 3 });

	expect(rows.map(({ keyDate }) => keyDate.label)).toEqual([
		'Rain of kind 3',
		'Rain of kind 4',
		'Rain of kind 5',
	]);
	// Once, and three for each that is wanted.
	expect(asked).toEqual([18]);
});

test('a weekend stands by itself only where its days were read too', async () => {
	const server = await emptyServer();
	const dates = oneADay(1001);
	for (const title of ['One', 'Two', 'Three']) await saveArticle(server.library, { title, dates });
	const label = 'Thieves emptied a chapel in Velm';
	const [earliest, latest] = [dayAfter(2), dayAfter(3)];
	await saveArticle(server.library, {
		dates: [{ earliest, latest, precision: 'week', phrase: 'last weekend', label }],
	});
	await saveArticle(server.library, { dates: [{ earliest: latest, label }] });

	const { rows } = await listKeyDates(server, {}, { offset: 2, limit: 1 });

	expect(rows.map(({ keyDate }) => keyDate.label)).toEqual(['Voltara opens plant 2']);
});
