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
