import { expect, test } from 'vitest';
import type { Library } from '../../../src/ports/articles/library.ts';
import { saveArticle } from '../articles.ts';
import { titlesOf } from '../titles-of.ts';
import type { OpenStore } from './open-store.ts';

const LEE = { name: 'Ann Lee', aliases: ['Lee'], roles: ['mayor of Tarn'] };

/** The promises about people whom articles name without quoting them. */
export function namedPeopleContract(open: OpenStore): void {
	const appearing = async (library: Library, name: string, others?: readonly string[]) =>
		(await titlesOf(library, (await library.appearances(name, others)).rows)).map(
			(one) => `${one.title}: ${one.name} ${one.quotes} ${one.roles.join()}`,
		);
	const offered = async (library: Library, typed: string) =>
		(await library.people(typed, 9)).map(({ name, quotes }) => `${name} ${quotes}`);
	const said = async (library: Library, speaker: string) =>
		(await library.quotes({ speaker }, { offset: 0, limit: 9 })).rows.map(({ text }) => text);

	test('where somebody is named stands beside where they are quoted, newest first', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { title: 'Old', day: '2020-01-01', named: [LEE] });
		await saveArticle(library, {
			title: 'Between',
			day: '2021-01-01',
			quotes: [{ speaker: 'Ann Lee', role: 'mayor', text: 'We stay.' }],
		});
		await saveArticle(library, { title: 'New', day: '2022-01-01', named: [LEE] });

		expect(await appearing(library, 'Ann Lee')).toEqual([
			'New: Ann Lee 0 mayor of Tarn',
			'Between: Ann Lee 1 mayor',
			'Old: Ann Lee 0 mayor of Tarn',
		]);
		expect(await offered(library, 'le')).toEqual(['Ann Lee 1']);
	});

	test('whoever is only named is found by name, by another form and by their words, and says nothing', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { title: 'One', named: [LEE] });
		await saveArticle(library, {
			title: 'Two',
			quotes: [{ speaker: 'Bo Lee-Ek', text: 'We go.' }],
			named: [{ name: 'Annie Lee' }],
		});

		for (const asked of ['Ann Lee', 'Lee', 'ann'])
			expect(await appearing(library, asked), asked).toContain('One: Ann Lee 0 mayor of Tarn');
		expect(await appearing(library, 'Bo Ek', ['Ann Lee'])).toContain(
			'One: Ann Lee 0 mayor of Tarn',
		);
		expect(await offered(library, '')).toEqual(['Bo Lee-Ek 1', 'Ann Lee 0', 'Annie Lee 0']);
		expect(await said(library, 'Ann Lee')).toEqual([]);
		expect(await said(library, 'Lee')).toEqual(['We go.']);
		expect(await library.speakers('', 9)).toEqual([{ name: 'Bo Lee-Ek', quotes: 1 }]);
		expect(await library.speakers('ann', 9)).toEqual([]);
	});

	test('a name that is nobody’s but in a quote means those it means where others bear it unquoted', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, { title: 'One', named: [LEE] });
		await saveArticle(library, {
			title: 'Two',
			quotes: [{ speaker: 'Ann Leeson', text: 'We go.' }],
		});

		expect(await said(library, 'Ann Lee')).toEqual(['We go.']);
	});

	test('what is told of somebody comes back whole', async () => {
		const library = (await open()).library('g1');
		const told = { age: 41, scene: ['Tarn'], around: 'bridg open', years: [1998] };
		await saveArticle(library, { named: [{ ...LEE, ...told }] });

		const { rows } = await library.appearances('Ann Lee');

		expect(rows[0]?.besides).toEqual({ roles: LEE.roles, ...told });
	});

	test('whoever is quoted under the name, has one name alone or is no person is not named as well', async () => {
		const library = (await open()).library('g1');
		await saveArticle(library, {
			quotes: [{ speaker: 'ann lee', text: 'We stay.' }],
			named: [
				LEE,
				{ name: 'Madonna' },
				{ name: 'Grain Board', kind: 'institution' },
				{ name: 'a man', kind: 'unnamed' },
			],
		});

		expect(await offered(library, '')).toEqual(['ann lee 1']);
		expect(await appearing(library, 'Ann Lee')).toHaveLength(1);
	});

	test('of very many articles that name somebody the newest are gone through', async () => {
		const library = (await open()).library('g1');
		for (let number = 0; number < 201; number += 1) {
			const day = number < 100 ? '2020-03-01' : '2024-03-01';
			const also = number === 0 || number === 150 ? [{ name: 'Bo Lee' }] : [];
			await saveArticle(library, { title: `Number ${number}`, day, named: [LEE, ...also] });
		}

		const { rows, isCut } = await library.appearances('Ann Lee');
		const all = await library.appearances('Lee');

		expect([isCut, all.isCut]).toEqual([true, true]);
		expect([rows.length, all.rows.length]).toEqual([200, 200]);
		const titles = (await titlesOf(library, rows)).map(({ title }) => title);
		expect(titles).not.toContain('Number 0');
		const ofAll = (await titlesOf(library, all.rows)).map(({ title }) => title);
		expect(ofAll.filter((title) => title === 'Number 150')).toHaveLength(2);
		expect(ofAll).not.toContain('Number 1');
	});

	test('of very many people of a name all that name them are found', async () => {
		const library = (await open()).library('g1');
		const firsts = Array.from(
			{ length: 60 },
			(_, index) => `Ann${'abcdefghij'[index % 10]}${index}`,
		);
		await saveArticle(library, { named: firsts.map((first) => ({ name: `${first} Lee` })) });

		expect((await library.appearances('Lee')).rows).toHaveLength(60);
	});

	test('whoever is removed with their article is found no longer', async () => {
		const store = await open();
		const library = store.library('g1');
		const { id } = await saveArticle(library, { title: 'One', named: [LEE, { name: 'Bo Ek' }] });
		await saveArticle(library, { title: 'Two', named: [LEE] });

		await store.desk('g1').remove(id);

		expect(await offered(library, '')).toEqual(['Ann Lee 0']);
		expect(await appearing(library, 'Ann Lee')).toEqual(['Two: Ann Lee 0 mayor of Tarn']);
		expect(await appearing(library, 'Bo Ek')).toEqual([]);
	});
}
