import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import type { KeyDateQuery, Library } from '../../../src/ports/articles/library.ts';
import { type DateParts, saveArticle } from '../articles.ts';
import type { OpenStore } from './open-store.ts';

const ALL = { offset: 0, limit: 100 };

const DATES: DateParts[] = [
	{ earliest: '2023-02-22' },
	{ earliest: '2022-12-01', value: '2022-12-01' },
	{ earliest: '2022-12-01', latest: '2022-12-31', value: '2022-12', precision: 'month' },
	{ earliest: '2022-01-01', latest: '2022-12-31', value: '2022', precision: 'year' },
	{ earliest: '2023-02-18', key: false },
];

async function values(library: Library, query: KeyDateQuery): Promise<string[]> {
	const { rows, total } = await library.keyDates(query, ALL);
	expect(total).toBe(rows.length);
	return rows.map(({ value }) => value);
}

/** The promises of Library.keyDates. */
export function keyDatesContract(open: OpenStore): void {
	test('in calendar order, a month before its days, and only key dates', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { dates: DATES });

		expect(await values(library, {})).toEqual(['2022', '2022-12', '2022-12-01', '2023-02-22']);
	});

	test('one day of the year, in any year', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { dates: [...DATES, { earliest: '1999-02-22' }] });

		expect(await values(library, { monthDay: '02-22' })).toEqual(['1999-02-22', '2023-02-22']);
		expect(await values(library, { monthDay: '12-01' })).toEqual(['2022-12-01']);
	});

	test('one day of the year: those most worth remembering first, so that of very many they are read', async () => {
		const library = (await open()).library('g1');
		const worth = (earliest: Day, worth: number) => ({
			earliest,
			value: `${earliest} ${worth}`,
			event: { class: 'other', people: [], worth, risk: false },
		});
		const dates = [worth('1999-02-22', 0.2), worth('2001-02-22', 0.9), worth('2000-02-22', 0.9)];
		await saveArticle(library, { dates });

		const { rows, total } = await library.keyDates({ monthDay: '02-22' }, { offset: 0, limit: 2 });

		expect(rows.map(({ value }) => value)).toEqual(['2000-02-22 0.9', '2001-02-22 0.9']);
		expect(total).toBe(3);
	});

	test('with their number, their article and all that was found', async () => {
		const library = (await open()).library('g1');
		const { text, note, analysis, ...head } = await saveArticle(library, {
			dates: [
				{ earliest: '2023-02-18', key: false },
				{ earliest: '2023-02-22', phrase: 'Wednesday' },
			],
		});

		const { rows } = await library.keyDates({}, ALL);

		expect(rows).toEqual([{ ...analysis.dates[1], number: 1, article: head }]);
		expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual(['Wednesday']);
	});

	test.each<[Day | undefined, Day | undefined, string[]]>([
		['2023-01-01', undefined, ['2023-02-22']],
		['2023-02-22', '2023-02-22', ['2023-02-22']],
		['2022-12-31', '2022-12-31', ['2022', '2022-12']],
		[undefined, '2022-11-30', ['2022']],
		['2023-02-23', undefined, []],
		['2023-12-31', '2022-01-01', []],
	])('that touch the days from %s to %s', async (from, to, expected) => {
		const library = (await open()).library('g1');
		await saveArticle(library, { dates: DATES });

		const query = { ...(from && { from }), ...(to && { to }) };

		expect(await values(library, query)).toEqual(expected);
	});

	test('of some articles, from a day to a day, and of one day of the year, all at once', async () => {
		const library = (await open()).library('g1');
		const dated = (value: string, earliest: Day, latest = earliest) => ({
			value,
			earliest,
			latest,
		});
		const { id: a } = await saveArticle(library, {
			title: 'One',
			dates: [dated('a1', '2019-02-22'), dated('a2', '2020-02-22'), dated('a3', '2020-03-01')],
		});
		const { id: b } = await saveArticle(library, {
			title: 'Two',
			dates: [
				dated('b1', '2020-02-22'),
				dated('years', '2018-01-01', '2021-12-31'),
				dated('month', '2020-02-01', '2020-02-29'),
				dated('year', '2020-01-01', '2020-12-31'),
			],
		});
		const found = async (query: KeyDateQuery) => (await values(library, query)).join(' ');

		expect(await found({})).toBe('years a1 year month a2 b1 a3');
		expect(await found({ article: a, from: '2020-02-22' })).toBe('a2 a3');
		expect(await found({ article: a, to: '2020-02-22' })).toBe('a1 a2');
		expect(await found({ article: a, monthDay: '02-22' })).toBe('a1 a2');
		expect(await found({ articles: [b], from: '2020-03-01' })).toBe('years year');
		expect(await found({ articles: [a, b], to: '2019-02-22' })).toBe('years a1');
		expect(await found({ monthDay: '02-22', from: '2020-01-01' })).toBe('a2 b1');
		expect(await found({ monthDay: '02-22', to: '2019-12-31' })).toBe('a1');
		expect(await found({ from: '2020-02-22', to: '2020-02-22' })).toBe('years year month a2 b1');
		expect(await found({ from: '2020-02-29' })).toBe('years year month a3');
		expect(await found({ from: '2020-03-01' })).toBe('years year a3');
		expect(await found({ from: '2021-12-31' })).toBe('years');
		expect(await found({ from: '2022-01-01' })).toBe('');

		const pages = await Promise.all(
			[0, 3, 6, 9].map((offset) => library.keyDates({}, { offset, limit: 3 })),
		);
		expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
			[3, 7],
			[3, 7],
			[1, 7],
			[0, 7],
		]);
		expect((await library.keyDates({}, { offset: 0, limit: 7 })).total).toBe(7);
	});

	test('of one article, a page at a time', async () => {
		const library = (await open()).library('g1');
		const { id } = await saveArticle(library, { title: 'One', dates: DATES });
		await saveArticle(library, { title: 'Two', dates: DATES });

		const offsets = [0, 3, 6];
		const pages = await Promise.all(
			offsets.map((offset) => library.keyDates({ article: id }, { offset, limit: 3 })),
		);

		expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
			[3, 4],
			[1, 4],
			[0, 4],
		]);
		expect(new Set(pages.flatMap(({ rows }) => rows.map(({ number }) => number))).size).toBe(4);
		expect(await values(library, { article: 'unknown' })).toEqual([]);
	});
}
