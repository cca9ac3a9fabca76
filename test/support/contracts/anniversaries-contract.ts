import { expect, test } from 'vitest';
import type { Library, Mute } from '../../../src/ports/articles/article-store.ts';
import { type DateParts, saveArticle } from '../articles.ts';
import type { OpenStore } from './article-store-contract.ts';

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

async function origins(library: Library, monthDays = MONTH_DAYS): Promise<string[]> {
	const found = await library.anniversaries(monthDays);
	return found.map(({ number, origin }) => `${number} ${origin}`);
}

async function suggested(library: Library): Promise<number[]> {
	const { rows, total } = await library.suggestions(ALL);
	expect(total).toBe(rows.length);
	return rows.map(({ number }) => number);
}

/** The promises of Library.anniversaries, suggestions, decide and mute. */
export function anniversariesContract(open: OpenStore): void {
	test('certain days, and the days that certain anniversaries go back to, oldest first', async () => {
		const library = (await open()).library('g1');
		const { id } = await saveArticle(library, { dates: DATES });

		expect(await origins(library)).toEqual(['3 2014-02-25', '1 2020-02-22', '0 2023-02-22']);
		expect(await origins(library, ['02-22'])).toEqual(['1 2020-02-22', '0 2023-02-22']);
		expect(await origins(library, [])).toEqual([]);
		const [first] = await library.anniversaries(['02-25']);
		expect(first).toMatchObject({ article: { id }, label: 'Tenth anniversary' });
	});

	test('what an editor confirmed, on the day they said, for their guild alone', async () => {
		const store = await open();
		const { id } = await saveArticle(store.library(), { dates: DATES });
		const [own, other] = [store.library('g1'), store.library('g2')];

		expect(await own.decide({ article: id, number: 2 }, { confirmed: '2022-02-24' })).toBe(true);
		expect(await own.decide({ article: id, number: 0 }, { confirmed: '2023-02-24' })).toBe(true);

		expect(await origins(own, ['02-24'])).toEqual(['2 2022-02-24', '0 2023-02-24']);
		expect(await origins(own, ['02-22'])).toEqual(['1 2020-02-22']);
		expect(await suggested(own)).toEqual([4]);
		expect(await origins(other, ['02-22', '02-24'])).toEqual(['1 2020-02-22', '0 2023-02-22']);
		expect(await suggested(other)).toEqual([4, 2]);
	});

	test('nothing an editor ignores, until they decide anew', async () => {
		const library = (await open()).library('g1');
		const { id } = await saveArticle(library, { dates: DATES });

		await library.decide({ article: id, number: 0 }, 'ignored');
		await library.decide({ article: id, number: 2 }, 'ignored');
		expect(await origins(library)).toEqual(['3 2014-02-25', '1 2020-02-22']);
		expect(await suggested(library)).toEqual([4]);

		await library.decide({ article: id, number: 0 }, { confirmed: '2023-02-22' });
		expect(await origins(library, ['02-22'])).toEqual(['1 2020-02-22', '0 2023-02-22']);
	});

	test('a decision that is taken back is open again', async () => {
		const library = (await open()).library('g1');
		const { id } = await saveArticle(library, { dates: DATES });
		await library.decide({ article: id, number: 0 }, { confirmed: '2023-02-24' });
		await library.decide({ article: id, number: 2 }, 'ignored');

		await library.decide({ article: id, number: 0 }, 'undecided');
		await library.decide({ article: id, number: 2 }, 'undecided');

		expect(await origins(library)).toEqual(['3 2014-02-25', '1 2020-02-22', '0 2023-02-22']);
		expect(await suggested(library)).toEqual([4, 2]);
	});

	test('suggestions of one article', async () => {
		const library = (await open()).library('g1');
		const { id } = await saveArticle(library, { dates: DATES });
		await saveArticle(library, {
			title: 'Another',
			dates: [{ earliest: '2023-02-22', certain: false }],
		});

		const { rows, total } = await library.suggestions({ offset: 1, limit: 1 }, id);

		expect({ total, rows: rows.map(({ number }) => number) }).toEqual({ total: 2, rows: [2] });
		expect((await library.suggestions(ALL, 'nothing')).total).toBe(0);
	});

	test('no decision on what is not there or another guild’s', async () => {
		const store = await open();
		const { id } = await saveArticle(store.library('g2'), { dates: DATES });
		const own = store.library('g1');

		expect(await own.decide({ article: id, number: 0 }, 'ignored')).toBe(false);
		expect(await own.decide({ article: 'nothing', number: 0 }, 'ignored')).toBe(false);
		expect(() => store.library().decide({ article: id, number: 0 }, 'ignored')).toThrow('guild');
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
		const store = await open();
		const { id } = await saveArticle(store.library(), { dates: DATES });
		const [own, other] = [store.library('g1'), store.library('g2')];
		const all = await origins(own);

		await own.mute(muteOf(id));
		await own.mute(muteOf(id));

		expect(await own.mutes()).toEqual([muteOf(id)]);
		expect(await origins(own)).toEqual(expected);
		expect(await origins(other)).toEqual(all);
		await own.unmute(muteOf(id));
		expect(await origins(own)).toEqual(all);
	});

	test('no suggestion that is muted', async () => {
		const library = (await open()).library('g1');
		const { id } = await saveArticle(library, { dates: DATES });

		await library.mute({ kind: 'article', article: id });

		expect(await suggested(library)).toEqual([]);
	});
}
