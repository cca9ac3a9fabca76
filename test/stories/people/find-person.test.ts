import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import {
	findPeople,
	type Person,
	peopleCalled,
	quotesOf,
} from '../../../src/stories/people/find-person.ts';
import { saveArticle } from '../../support/articles.ts';
import { ASKER, emptyServer, type Server } from '../../support/ask.ts';

/** What articles quote: who, how often, and what they are called there; the first article is of 1 March, each next one a day later. */
type Told = Readonly<Record<string, number | readonly [quotes: number, role: string]>>;

async function serverWith(articles: readonly Told[]): Promise<{ server: Server; ids: string[] }> {
	const server = await emptyServer();
	const ids: string[] = [];
	for (const [place, told] of articles.entries()) {
		const quotes = Object.entries(told).flatMap(([speaker, said]) => {
			const [count, role] = typeof said === 'number' ? [said] : said;
			return Array.from({ length: count }, (_, at) => ({
				speaker,
				text: `${speaker} speaks of matter ${place} and ${at}`,
				...(role !== undefined && { role }),
			}));
		});
		const day = addDays('2024-03-01', place) ?? '2024-03-01';
		ids.push((await saveArticle(server.library, { title: `Talks ${place}`, day, quotes })).id);
	}
	return { server, ids };
}

/** `Ann Lee 3 (a name only): Talks 1, Talks 0` */
function described(person: Person): string {
	const { name, isNameOnly, isCut, appearances } = person;
	const marks = `${isNameOnly ? ' (a name only)' : ''}${isCut ? ' (cut)' : ''}`;
	const titles = appearances.map(
		({ article: { published }, name }) => `${name} in Talks ${Number(published.day.slice(8)) - 1}`,
	);
	return `${name} ${quotesOf(person)}${marks}: ${titles.join(', ')}`;
}

describe('whom a name may mean, most quoted first', () => {
	test.each<[string, string, Told[], string[]]>([
		['nobody', 'Mia Sol', [{ 'Ann Lee': 1 }], []],
		[
			'the whole name',
			'Ann Lee',
			[{ 'Ann Lee': 2, 'Bo Ek': 1 }],
			['Ann Lee 2: Ann Lee in Talks 0'],
		],
		['in any case', 'ann LEE', [{ 'Ann Lee': 2 }], ['Ann Lee 2: Ann Lee in Talks 0']],
		['the beginnings of its words', 'an le', [{ 'Ann Lee': 2 }], ['Ann Lee 2: Ann Lee in Talks 0']],
		[
			'part of it',
			'Lee',
			[{ 'Ann Lee': 1 }, { 'Tom Lee': 3 }],
			['Tom Lee 3: Tom Lee in Talks 1', 'Ann Lee 1: Ann Lee in Talks 0'],
		],
		[
			'the newest article first',
			'Ann Lee',
			[{ 'Ann Lee': 1 }, { 'Ann Lee': 1 }],
			['Ann Lee 2: Ann Lee in Talks 1, Ann Lee in Talks 0'],
		],
		[
			'a surname alone',
			'Lee',
			[{ Lee: 2 }, { Lee: 1 }],
			['Lee 3 (a name only): Lee in Talks 1, Lee in Talks 0'],
		],
		[
			'a surname beside a full name',
			'Lee',
			[{ 'Ann Lee': 1 }, { Lee: 2 }],
			['Lee 2 (a name only): Lee in Talks 1'],
		],
		[
			'two of one name, told apart by what they are',
			'Ann Lee',
			[{ 'Ann Lee': [1, 'goalkeeper'] }, { 'Ann Lee': [2, 'minister of Zell'] }],
			['Ann Lee 2: Ann Lee in Talks 1', 'Ann Lee 1: Ann Lee in Talks 0'],
		],
		[
			'by a role alone in another article',
			'Ann Lee',
			[{ 'Ann Lee': [1, 'mayor of Zell'] }, { 'the mayor of Zell': [2, 'mayor of Zell'] }],
			['Ann Lee 3: the mayor of Zell in Talks 1, Ann Lee in Talks 0'],
		],
		[
			'the form that most articles have',
			'Lee',
			[
				{ 'Ann Lee': [1, 'mayor of Zell'] },
				{ 'Ann M. Lee': [1, 'mayor of Zell'] },
				{ 'Ann M. Lee': [1, 'mayor of Zell'] },
			],
			['Ann M. Lee 3: Ann M. Lee in Talks 2, Ann M. Lee in Talks 1, Ann Lee in Talks 0'],
		],
		[
			'most quoted first, whoever is newer',
			'Lee',
			[{ 'Ann Lee': 3 }, { 'Tom Lee': 1 }, { 'Mia Lee': 2 }],
			[
				'Ann Lee 3: Ann Lee in Talks 0',
				'Mia Lee 2: Mia Lee in Talks 2',
				'Tom Lee 1: Tom Lee in Talks 1',
			],
		],
		[
			'a full name beside a name only',
			'Ann',
			[{ Ann: 1 }, { 'Ann Lee': 2 }],
			['Ann 1 (a name only): Ann in Talks 0'],
		],
		['each word of it', 'Ann Ek', [{ 'Ann Lee': 1 }, { 'Bo Ek': 2 }], []],
		[
			'the form that most articles have, whoever is newer',
			'Lee',
			[
				{ 'Ann M. Lee': [1, 'mayor of Zell'] },
				{ 'Ann M. Lee': [1, 'mayor of Zell'] },
				{ 'Ann Lee': [1, 'mayor of Zell'] },
			],
			['Ann M. Lee 3: Ann Lee in Talks 2, Ann M. Lee in Talks 1, Ann M. Lee in Talks 0'],
		],
		[
			'a full form before one that more articles have',
			'Lee',
			[
				{ 'the mayor of Zell': [1, 'mayor of Zell'] },
				{ 'the mayor of Zell': [1, 'mayor of Zell'] },
				{ 'Ann Lee': [1, 'mayor of Zell'] },
			],
			['Ann Lee 3: Ann Lee in Talks 2, the mayor of Zell in Talks 1, the mayor of Zell in Talks 0'],
		],
		['marks alone are nobody', '??', [{ 'Ann Lee': 1 }], []],
	])('%s: %s', async (_name, asked, articles, expected) => {
		const { server } = await serverWith(articles);
		expect((await peopleCalled(server, asked)).map(described)).toEqual(expected);
	});
});

describe('by what editors said of who is who', () => {
	test('two names of one person', async () => {
		const { server, ids } = await serverWith([{ 'Ann Lee': 1 }, { 'Ann Moor': 3 }, { 'Bo Ek': 1 }]);
		const [article = '', other = ''] = ids;
		const names = [
			{ article, name: 'Ann Lee' },
			{ article: other, name: 'Ann Moor' },
		];
		await server.people.keep({ kind: 'same', names }, ASKER);

		const found = await peopleCalled(server, 'Ann Lee');
		expect(found.map(described)).toEqual(['Ann Moor 4: Ann Moor in Talks 1, Ann Lee in Talks 0']);
		expect(found[0]?.changes).toMatchObject([{ kind: 'same', names }]);
		expect((await peopleCalled(server, 'Moor')).map(described)).toEqual([
			'Ann Moor 4: Ann Moor in Talks 1, Ann Lee in Talks 0',
		]);
		expect((await peopleCalled(server, 'Bo Ek'))[0]?.changes).toEqual([]);
	});

	test('surnames put together stay a name only', async () => {
		const { server, ids } = await serverWith([{ Lee: 1 }, { Moor: 3 }]);
		const [article = '', other = ''] = ids;
		const names = [
			{ article, name: 'Lee' },
			{ article: other, name: 'Moor' },
		];
		await server.people.keep({ kind: 'same', names }, ASKER);

		expect((await peopleCalled(server, 'Lee')).map(described)).toEqual([
			'Moor 4 (a name only): Moor in Talks 1, Lee in Talks 0',
		]);
	});

	test('a surname put together with a full name is told whole', async () => {
		const { server, ids } = await serverWith([{ 'Ann Lee': 1 }, { Moor: 3 }, { Moor: 1 }]);
		const [article = '', other = ''] = ids;
		const names = [
			{ article, name: 'Ann Lee' },
			{ article: other, name: 'Moor' },
		];
		await server.people.keep({ kind: 'same', names }, ASKER);

		expect((await peopleCalled(server, 'Ann Lee')).map(described)).toEqual([
			'Ann Lee 5: Moor in Talks 2, Moor in Talks 1, Ann Lee in Talks 0',
		]);
		expect((await peopleCalled(server, 'Moor')).map(described)).toEqual([
			'Ann Lee 5: Moor in Talks 2, Moor in Talks 1, Ann Lee in Talks 0',
		]);
	});

	test('put together and told apart again, the newest first', async () => {
		const { server, ids } = await serverWith([
			{ 'Ann Lee': 1 },
			{ 'Ann Moor': 1 },
			{ 'Ann Lee': 2 },
		]);
		const [article = '', other = '', last = ''] = ids;
		const names = [
			{ article, name: 'Ann Lee' },
			{ article: other, name: 'Ann Moor' },
		];
		await server.people.keep({ kind: 'same', names }, ASKER);
		await server.people.keep({ kind: 'other', names: [{ article: last, name: 'Ann Lee' }] }, ASKER);

		expect((await peopleCalled(server, 'Ann Lee')).map(described)).toEqual([
			'Ann Moor 2: Ann Moor in Talks 1, Ann Lee in Talks 0',
			'Ann Lee 2: Ann Lee in Talks 2',
		]);
	});

	test('somebody else than whoever has the name', async () => {
		const { server, ids } = await serverWith([{ 'Ann Lee': 1 }, { 'Ann Lee': 2 }]);
		const [article = ''] = ids;
		await server.people.keep({ kind: 'other', names: [{ article, name: 'Ann Lee' }] }, ASKER);

		expect((await peopleCalled(server, 'Ann Lee')).map(described)).toEqual([
			'Ann Lee 2: Ann Lee in Talks 1',
			'Ann Lee 1: Ann Lee in Talks 0',
		]);
	});

	test('more names than are asked for at once', async () => {
		const names = Array.from({ length: 9 }, (_, place) => `Ann ${'ABCDEFGHI'.charAt(place)}oor`);
		const { server, ids } = await serverWith(names.map((name) => ({ [name]: 1 })));
		const all = names.map((name, place) => ({ article: ids[place] ?? '', name }));
		for (const pair of all.slice(1).map((one) => [all[0], one])) {
			await server.people.keep({ kind: 'same', names: pair.flatMap((one) => one ?? []) }, ASKER);
		}

		const [person, ...others] = await peopleCalled(server, 'Ann Aoor');
		expect(others).toEqual([]);
		expect(person?.appearances.map(({ name }) => name)).toEqual(names.toReversed());
	});
});

describe('nobody of the name', () => {
	async function refusal(articles: readonly Told[], asked: string): Promise<string> {
		const { server } = await serverWith(articles);
		const error: unknown = await findPeople(server, asked).catch((caught: unknown) => caught);
		return error instanceof UserError ? error.message : 'found';
	}

	test.each<[string, Told[], string]>([
		['Ann Lee', [], 'Nobody is quoted here yet. An editor adds articles with /article add url.'],
		['Ann Lee', [{ 'Ann Lee': 1 }], 'found'],
		[
			'Ann Leh',
			[{ 'Ann Lee': 1, 'Zoltan Karpathy': 1 }],
			'Nobody called “Ann Leh” is known here. Did you mean Ann Lee?',
		],
		[
			'Karpaty',
			[{ 'Zoltan Karpathy': 1 }],
			'Nobody called “Karpaty” is known here. Did you mean Zoltan Karpathy?',
		],
		[
			'Lex',
			[{ 'Ann Lee': 1, 'Bo Les': 1, 'Mia Lez': 1, 'Tom Lew': 1 }],
			'Nobody called “Lex” is known here. Did you mean Ann Lee, Bo Les, Mia Lez?',
		],
		[
			'Lewq',
			[{ 'Ann Lee': 3, 'Tom Lewx': 1 }],
			'Nobody called “Lewq” is known here. Did you mean Tom Lewx, Ann Lee?',
		],
		[
			'Xanthippe',
			[{ 'Ann Lee': 3, 'Bo Ek': 2, 'Tom Day': 1 }],
			'Nobody called “Xanthippe” is known here. Quoted here: Ann Lee, Bo Ek, Tom Day.',
		],
		[
			'Xanthippe',
			[{ 'Ann Lee': 4, 'Bo Ek': 3, 'Tom Day': 2, 'Mia Sol': 1 }],
			'Nobody called “Xanthippe” is known here. Quoted here, among others: Ann Lee, Bo Ek, Tom Day.',
		],
		[
			'x'.repeat(61),
			[{ 'Ann Lee': 1 }],
			'Nobody called “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx” is known here. Quoted here: Ann Lee.',
		],
		[
			'artk',
			[{ 'Zo Kart': 1, 'Bo Ek': 2 }],
			'Nobody called “artk” is known here. Did you mean Zo Kart?',
		],
		[
			'Kaart',
			[{ 'Zo Art': 1, 'Bo Xxxrt': 2 }],
			'Nobody called “Kaart” is known here. Did you mean Zo Art?',
		],
		['Ab', [{ 'Ac Di': 1 }], 'Nobody called “Ab” is known here. Did you mean Ac Di?'],
		['Ab', [{ 'Cd Ef': 1 }], 'Nobody called “Ab” is known here. Quoted here: Cd Ef.'],
	])('%s', async (asked, articles, expected) => {
		expect(await refusal(articles, asked)).toBe(expected);
	});
});
