import { expect, test } from 'vitest';
import type { Event } from '../../../src/domain/articles/event.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Mute } from '../../../src/domain/reminders/mute.ts';
import type { ArticleStore } from '../../../src/ports/articles/article-store.ts';
import type { ReminderBook, ReminderBooks } from '../../../src/ports/reminders/reminder-book.ts';
import { article, type DateParts, saveArticle } from '../articles.ts';

/** A way to an empty store and the books that are read from it. */
type OpenBooks = () => Promise<{ readonly store: ArticleStore; readonly books: ReminderBooks }>;

const ALL = { offset: 0, limit: 100 };
const DATES: DateParts[] = [
	{ earliest: '2023-02-22', label: 'The harbour opens' },
	{ earliest: '2020-02-22', label: 'Ann Lee signs the treaty' },
	{ earliest: '2024-02-24', origin: '2022-02-24', certain: false, label: 'First anniversary' },
	{ earliest: '2024-02-25', origin: '2014-02-25', label: 'Tenth anniversary' },
	{ earliest: '2023-02-01', latest: '2023-02-28', precision: 'month', certain: true },
	{ earliest: '2023-02-22', key: false },
];
const MONTH_DAYS = ['02-22', '02-24', '02-25', '02-01'];

async function origins(book: ReminderBook, monthDays = MONTH_DAYS): Promise<string[]> {
	const found = await book.anniversaries(monthDays);
	return found.map(({ number, origin }) => `${number} ${origin}`);
}

async function suggested(book: ReminderBook): Promise<number[]> {
	const { rows, total } = await book.suggestions(ALL);
	expect(total).toBe(rows.length);
	expect(await book.waiting()).toEqual({
		rows: rows.map(({ article, number }) => ({ article: article.id, number })),
		total,
	});
	return rows.map(({ number }) => number);
}

/** The promises of ReminderBook. */
export function reminderBookContract(open: OpenBooks): void {
	test('certain days, and the days that certain anniversaries go back to, oldest first', async () => {
		const { library, book } = await ofOneGuild(open);
		const { id } = await saveArticle(library, { dates: DATES });

		expect(await origins(book)).toEqual(['3 2014-02-25', '1 2020-02-22', '0 2023-02-22']);
		expect(await origins(book, ['02-22'])).toEqual(['1 2020-02-22', '0 2023-02-22']);
		expect(await origins(book, [])).toEqual([]);
		const [first] = await book.anniversaries(['02-25']);
		expect(first).toMatchObject({ article: { id }, label: 'Tenth anniversary' });
	});

	test('what an editor confirmed, on the day they said, for their guild alone', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library(), { dates: DATES });
		const [own, other] = [books.book('g1'), books.book('g2')];

		expect(
			await own.decide([
				{ keyDate: { article: id, number: 2 }, decision: { confirmed: '2022-02-24' } },
			]),
		).toBe(true);
		expect(
			await own.decide([
				{ keyDate: { article: id, number: 0 }, decision: { confirmed: '2023-02-24' } },
			]),
		).toBe(true);

		expect(await origins(own, ['02-24'])).toEqual(['2 2022-02-24', '0 2023-02-24']);
		expect(await origins(own, ['02-22'])).toEqual(['1 2020-02-22']);
		expect(await suggested(own)).toEqual([4]);
		expect(await origins(other, ['02-22', '02-24'])).toEqual(['1 2020-02-22', '0 2023-02-22']);
		expect(await suggested(other)).toEqual([4, 2]);
	});

	test('nothing an editor ignores, until they decide anew', async () => {
		const { library, book } = await ofOneGuild(open);
		const { id } = await saveArticle(library, { dates: DATES });

		await book.decide([{ keyDate: { article: id, number: 0 }, decision: 'ignored' }]);
		await book.decide([{ keyDate: { article: id, number: 2 }, decision: 'ignored' }]);
		expect(await origins(book)).toEqual(['3 2014-02-25', '1 2020-02-22']);
		expect(await suggested(book)).toEqual([4]);

		await book.decide([
			{ keyDate: { article: id, number: 0 }, decision: { confirmed: '2023-02-22' } },
		]);
		expect(await origins(book, ['02-22'])).toEqual(['1 2020-02-22', '0 2023-02-22']);
	});

	test('a decision that is taken back is open again', async () => {
		const { library, book } = await ofOneGuild(open);
		const { id } = await saveArticle(library, { dates: DATES });
		await book.decide([
			{ keyDate: { article: id, number: 0 }, decision: { confirmed: '2023-02-24' } },
		]);
		await book.decide([{ keyDate: { article: id, number: 2 }, decision: 'ignored' }]);

		await book.decide([{ keyDate: { article: id, number: 0 }, decision: 'undecided' }]);
		await book.decide([{ keyDate: { article: id, number: 2 }, decision: 'undecided' }]);

		expect(await origins(book)).toEqual(['3 2014-02-25', '1 2020-02-22', '0 2023-02-22']);
		expect(await suggested(book)).toEqual([4, 2]);
	});

	test('a day in the words of an editor, who may take them back', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library(), { dates: DATES });
		const own = books.book('g1');
		const keyDate = { article: id, number: 1 };

		await own.decide([
			{ keyDate, decision: { confirmed: '2020-02-23', label: 'The treaty is signed' } },
		]);

		const [told] = await own.anniversaries(['02-23']);
		expect(told).toMatchObject({ label: 'The treaty is signed', origin: '2020-02-23' });
		expect(await own.confirmed([id, 'nothing'])).toEqual([told]);
		const stranger = books.book('g2');
		expect(await stranger.confirmed([id])).toEqual([]);
		expect((await stranger.anniversaries(['02-22']))[0]?.label).toBe('Ann Lee signs the treaty');

		await own.decide([{ keyDate, decision: { confirmed: '2020-02-23' } }]);
		expect((await own.anniversaries(['02-23']))[0]?.label).toBe('Ann Lee signs the treaty');
		await own.decide([{ keyDate, decision: 'ignored' }]);
		expect(await own.confirmed([id])).toEqual([]);
	});

	test('all that is decided at once, or nothing', async () => {
		const { library, book } = await ofOneGuild(open);
		const { id } = await saveArticle(library, { dates: DATES });
		const of = (number: number) => ({ article: id, number });

		const isKept = await book.decide([
			{ keyDate: of(2), decision: { confirmed: '2022-02-24' } },
			{ keyDate: of(99), decision: 'ignored' },
		]);

		expect(isKept).toBe(false);
		expect(await suggested(book)).toEqual([4, 2]);
		await book.decide([2, 4].map((number) => ({ keyDate: of(number), decision: 'ignored' })));
		expect(await suggested(book)).toEqual([]);
	});

	test('suggestions, those most worth remembering first', async () => {
		const { library, book } = await ofOneGuild(open);
		const worths = [0.1, 0.9, undefined, 0.5];
		const { draft, analysis } = article({
			dates: worths.map((_, index) => ({
				earliest: `2023-02-1${index}` as Day,
				certain: false,
				phrase: `day ${index}`,
			})),
		});
		const events = worths.flatMap((worth, index) =>
			worth === undefined ? [] : [eventOf(index, worth)],
		);
		await library.save(draft, { ...analysis, events });

		expect(await suggested(book)).toEqual([1, 3, 2, 0]);
	});

	test('suggestions of one article', async () => {
		const { library, book } = await ofOneGuild(open);
		const { id } = await saveArticle(library, { dates: DATES });
		await saveArticle(library, {
			title: 'Another',
			dates: [{ earliest: '2023-02-22', certain: false }],
		});

		const { rows, total } = await book.suggestions({ offset: 1, limit: 1 }, id);

		expect({ total, rows: rows.map(({ number }) => number) }).toEqual({ total: 2, rows: [2] });
		expect(await book.suggestions({ ...ALL, limit: 0 }, id)).toEqual({ rows: [], total: 2 });
		expect((await book.suggestions(ALL, 'nothing')).total).toBe(0);
		expect((await book.waiting(id)).rows.map(({ number }) => number)).toEqual([4, 2]);
		expect((await book.waiting('nothing')).total).toBe(0);
	});

	test('no decision on what is not there or another guild’s', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library('g2'), { dates: DATES });
		const own = books.book('g1');

		expect(await own.decide([{ keyDate: { article: id, number: 0 }, decision: 'ignored' }])).toBe(
			false,
		);
		expect(
			await own.decide([{ keyDate: { article: 'nothing', number: 0 }, decision: 'ignored' }]),
		).toBe(false);
		expect(() =>
			books.book().decide([{ keyDate: { article: id, number: 0 }, decision: 'ignored' }]),
		).toThrow('guild');
	});

	test.each<[string, (id: string) => Mute, string[]]>([
		[
			'a key date',
			(article) => ({ kind: 'key date', article, number: 3 }),
			['1 2020-02-22', '0 2023-02-22'],
		],
		['an article', (article) => ({ kind: 'article', article }), []],
		[
			'a speaker whom a label names',
			() => ({ kind: 'speaker', name: 'ann lee' }),
			['3 2014-02-25', '0 2023-02-22'],
		],
		[
			'a speaker whom no label names whole',
			() => ({ kind: 'speaker', name: 'Ann Le' }),
			['3 2014-02-25', '1 2020-02-22', '0 2023-02-22'],
		],
	])('nothing of %s that is muted, in this guild alone', async (_, muteOf, expected) => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library(), { dates: DATES });
		const [own, other] = [books.book('g1'), books.book('g2')];
		const all = await origins(own);

		await own.mute(muteOf(id));
		await own.mute(muteOf(id));

		expect(await own.mutes()).toEqual([muteOf(id)]);
		expect(await origins(own)).toEqual(expected);
		expect(await origins(other)).toEqual(all);
		await own.unmute(muteOf(id));
		expect(await origins(own)).toEqual(all);
	});

	test('what a guild decided is listed until it is undecided, in its own book alone', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library(), { dates: DATES });
		const own = books.book('g1');
		const [first, second] = [4, 2].map((number) => ({ article: id, number }));
		if (first === undefined || second === undefined) throw new Error('two are needed');
		const decided = [
			{ keyDate: first, decision: { confirmed: '2020-03-07', label: 'The harbour opens' } },
			{ keyDate: second, decision: 'ignored' },
		] as const;
		await own.decide(decided);

		expect(await own.decisions()).toHaveLength(2);
		expect(await own.decisions()).toEqual(expect.arrayContaining([...decided]));
		expect(await books.book('g2').decisions()).toEqual([]);
		expect(await books.book().decisions()).toEqual([]);
		await own.decide([{ keyDate: first, decision: 'undecided' }]);
		expect(await own.decisions()).toEqual([decided[1]]);
	});

	test('no guild comes to another’s key dates', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library('g1'), { dates: DATES });

		for (const stranger of [books.book('g2'), books.book('g'), books.book()]) {
			expect(await origins(stranger)).toEqual([]);
			expect(await suggested(stranger)).toEqual([]);
			expect(await stranger.suggestions(ALL, id)).toEqual({ rows: [], total: 0 });
			expect(await stranger.waiting(id)).toEqual({ rows: [], total: 0 });
		}
		expect(await suggested(books.book('g1'))).toEqual([4, 2]);
	});

	test('every guild, and whoever has none, comes to the bundled ones', async () => {
		const { store, books } = await open();
		await saveArticle(store.library(), { dates: DATES });

		for (const reader of [books.book('g2'), books.book()]) {
			expect(await origins(reader, ['02-25'])).toEqual(['3 2014-02-25']);
			expect(await suggested(reader)).toEqual([4, 2]);
		}
	});

	test('no suggestion that is muted', async () => {
		const { library, book } = await ofOneGuild(open);
		const { id } = await saveArticle(library, { dates: DATES });

		await book.mute({ kind: 'article', article: id });

		expect(await suggested(book)).toEqual([]);
	});
}

function eventOf(index: number, worth: number): Event {
	return {
		dates: [index],
		value: '2023-02-10',
		precision: 'day',
		label: 'The talks begin',
		class: 'other',
		status: 'happened',
		people: [],
		worth,
		certain: false,
		risk: false,
		evidence: { start: 0, end: 1, text: 'T' },
		why: 'the test says so',
	};
}

async function ofOneGuild(open: OpenBooks) {
	const { store, books } = await open();
	return { library: store.library('g1'), book: books.book('g1') };
}
