import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import type { Library } from '../../../src/ports/articles/library.ts';
import { saveArticle } from '../articles.ts';
import { titlesOf } from '../titles-of.ts';
import type { OpenStore } from './open-store.ts';

const ALL = { offset: 0, limit: 100 };

/** Two of one family name, an alias that is no part of the name, accents, and a name inside another. */
async function fill(library: Library): Promise<void> {
	await saveArticle(library, {
		title: 'One',
		quotes: ['Wang Yi', 'Wang Min', 'José Al-Ñíguez', 'Lumen'].map((speaker) => ({
			speaker,
			text: speaker,
		})),
		aliases: { 'Wang Yi': ['Wang', 'the Envoy'] },
	});
	await saveArticle(library, {
		title: 'Two',
		quotes: ['Wang Yi', 'Lumen Daily', null, 'WANG  YI'].map((speaker) => ({
			speaker,
			text: `${speaker} again`,
		})),
	});
}

/** The promises of speakers' names: in Library.quotes and Library.speakers. */
export function speakersContract(open: OpenStore): void {
	test.each([
		['Wang Yi', ['WANG  YI again', 'Wang Yi', 'Wang Yi again']],
		['wang yi ', ['WANG  YI again', 'Wang Yi', 'Wang Yi again']],
		['the envoy', ['WANG  YI again', 'Wang Yi', 'Wang Yi again']],
		['wang', ['WANG  YI again', 'Wang Min', 'Wang Yi', 'Wang Yi again']],
		['WAN', ['WANG  YI again', 'Wang Min', 'Wang Yi', 'Wang Yi again']],
		['yi wang', ['WANG  YI again', 'Wang Yi', 'Wang Yi again']],
		['min', ['Wang Min']],
		['niguez', ['José Al-Ñíguez']],
		['jose al ñi', ['José Al-Ñíguez']],
		['Lumen', ['Lumen']],
		['lume', ['Lumen', 'Lumen Daily again']],
		['ang', []],
		['null', []],
		['', []],
		['*', []],
		['%', []],
		['_ang', []],
		["' or 1=1 --", []],
		['wang\u0000', ['WANG  YI again', 'Wang Min', 'Wang Yi', 'Wang Yi again']],
		['w'.repeat(10_000), []],
		['w '.repeat(5000), ['WANG  YI again', 'Wang Min', 'Wang Yi', 'Wang Yi again']],
	])('%j asked for gives the quotes %j', async (speaker, expected) => {
		const library = (await open()).library('g1');
		await fill(library);

		const { rows, total } = await library.quotes({ speaker }, ALL);

		expect(rows.map(({ text }) => text).sort()).toEqual(expected);
		expect(total).toBe(expected.length);
	});

	test.each(['Ann Lee', 'tom reed', 'reed', 'Ann Lee and Tom Reed', 'Lee, the mayor'])(
		'%s is one of those who speak jointly',
		async (speaker) => {
			const library = (await open()).library('g1');
			await saveArticle(library, {
				quotes: [
					{ speaker: 'Ann Lee and Tom Reed', speakers: ['Ann Lee', 'Tom Reed'], text: 'We stay.' },
					{ speaker: 'Bo Ek', text: 'We leave.' },
				],
				aliases: { 'Ann Lee': ['Lee, the mayor'] },
			});

			const { rows } = await library.quotes({ speaker }, ALL);

			expect(rows.map(({ text }) => text)).toEqual(['We stay.']);
		},
	);

	test.each([
		['', ['Wang Yi 3', 'José Al-Ñíguez 1', 'Lumen 1', 'Lumen Daily 1', 'Wang Min 1']],
		['wang', ['Wang Yi 3', 'Wang Min 1']],
		['wang y', ['Wang Yi 3']],
		['envoy', ['Wang Yi 3']],
		['lumen', ['Lumen 1', 'Lumen Daily 1']],
		['ñiguez', ['José Al-Ñíguez 1']],
		['nobody', []],
		['"*', []],
	])('%j typed suggests %j', async (typed, expected) => {
		const library = (await open()).library('g1');
		await fill(library);

		const speakers = await library.speakers(typed, 25);

		expect(speakers.map(({ name, quotes }) => `${name} ${quotes}`)).toEqual(expected);
	});

	test('and suggests no more than asked for', async () => {
		const library = (await open()).library('g1');
		await fill(library);

		expect(await library.speakers('', 2)).toHaveLength(2);
	});

	test('where somebody is quoted, with those whom the name may mean as well, newest first', async () => {
		const library = (await open()).library('g1');
		await fill(library);
		await saveArticle(library, {
			title: 'Three',
			day: '2025-01-01',
			quotes: [
				{ speaker: 'Yi', role: 'envoy', text: 'One.' },
				{ speaker: 'Yi', role: 'minister', text: 'Two.' },
				{ speaker: 'the minister', text: 'Three.' },
			],
		});
		const shown = async (name: string, others?: readonly string[]) =>
			(await titlesOf(library, (await library.appearances(name, others)).rows)).map(
				(one) => `${one.title}: ${one.name} ${one.quotes} ${[...one.roles].sort().join()}`,
			);

		const yi = ['Three: Yi 2 envoy,minister', 'Two: Wang Yi 2 ', 'One: Wang Yi 1 '];
		expect(await shown('Wang Yi')).toEqual(yi);
		expect(await shown('Wang Yi', ['The Minister'])).toEqual(['Three: the minister 1 ', ...yi]);
		expect(await shown('the envoy')).toEqual(yi.slice(1));
		expect(await shown('Lumen')).toEqual(['One: Lumen 1 ']);
		expect(await shown('Nobody')).toEqual([]);
		expect(await shown('')).toEqual([]);
	});

	test('of very many quotes the newest are gone through', async () => {
		const library = (await open()).library('g1');
		const quotes = (count: number) =>
			Array.from({ length: count }, (_, place) => ({ speaker: 'Ann Lee', text: `Word ${place}.` }));
		await saveArticle(library, { title: 'Old', day: '2020-01-01', quotes: quotes(100) });
		await saveArticle(library, { title: 'New', day: '2024-01-01', quotes: quotes(450) });

		const { rows, isCut } = await library.appearances('Ann Lee');

		const counts = await titlesOf(library, rows);
		expect(counts.map(({ title, quotes: count }) => `${title} ${count}`)).toEqual([
			'New 450',
			'Old 50',
		]);
		expect(isCut).toBe(true);
	});

	test('of several who are quoted very often the newest of all are gone through', async () => {
		const library = (await open()).library('g1');
		const names = ['Ann Reed', 'Bo Reed', 'Cara Reed', 'Dan Reed'];
		const quotes = names.map((speaker) => ({ speaker, text: `So says ${speaker}.` }));
		const days = Array.from({ length: 130 }, (_, at) => addDays('2020-01-01', at * 3) ?? '0000');
		for (const day of days) await saveArticle(library, { title: day, day: day as Day, quotes });
		const told = async (asked: string) => {
			const { rows, isCut } = await library.appearances(asked);
			const shown = rows.map(({ name, article }) => `${article.published.day} ${name}`);
			return { shown, isCut };
		};

		const all = await told('Reed');

		const newest = days.toReversed().slice(0, 125);
		expect(all.shown.map((one) => one.slice(0, 10))).toEqual(
			newest.flatMap((day) => names.map(() => day)),
		);
		expect(all.shown.toSorted()).toEqual(
			newest.flatMap((day) => names.map((name) => `${day} ${name}`)).sort(),
		);
		expect(all.isCut).toBe(true);
		await saveArticle(library, { title: 'New', day: '2024-01-01', quotes: quotes.slice(1, 2) });
		expect((await told('Reed')).shown.slice(0, 2)).toEqual([
			'2024-01-01 Bo Reed',
			expect.stringMatching(/^2021-01-22 /),
		]);
	});

	test('who is quoted in the same articles, in most of them first', async () => {
		const library = (await open()).library('g1');
		await fill(library);
		const ids = (await library.articles(ALL)).rows.map(({ id }) => id);

		expect(await library.quotedIn(ids, 2)).toEqual([
			{ name: 'Wang Yi', articles: 2 },
			{ name: 'José Al-Ñíguez', articles: 1 },
		]);
		expect(await library.quotedIn([], 2)).toEqual([]);
	});
}
