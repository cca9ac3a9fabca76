import { describe, expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { speakerCard, yearsCard } from '../../../src/cards/people/speaker-card.ts';
import type { Person } from '../../../src/stories/people/find-person.ts';
import type { ToldOfPerson } from '../../../src/stories/people/tell-person.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedQuotes } from '../../support/shown-articles.ts';
import { appearance, person, shownHead } from '../../support/shown-people.ts';

const ASKED = { asked: 'lee', anchor: 'a1 Ann Lee', isEditor: false };

function told(changes: Partial<ToldOfPerson> = {}, who: Partial<Person> = {}): ToldOfPerson {
	const of = person(who);
	const heads = of.appearances.map(({ article: { id, published } }) =>
		shownHead(id, published.day),
	);
	return {
		person: of,
		roles: [],
		years: [],
		first: '2024-03-07',
		latest: '2024-03-07',
		latestQuotes: [],
		newest: new Map(heads.map((head) => [head.id, head])),
		quotedWith: [],
		isInstitution: false,
		...changes,
	};
}

const lines = (of: ToldOfPerson, asked = ASKED, others: readonly Person[] = []): string[] =>
	linesOf(speakerCard(english, of, asked, others));
/** What stands above the quotes. */
const head = (of: ToldOfPerson): string[] => {
	const all = lines(of);
	return all.slice(1, all.indexOf('## Latest quotes'));
};
const appearances = (
	...all: readonly Parameters<typeof appearance>[0][]
): Person['appearances'] => {
	const [first, ...rest] = all.map((one) => appearance(one));
	return first ? [first, ...rest] : [appearance()];
};

test('somebody of one article', () => {
	expect(lines(told())).toEqual([
		'# Ann Lee',
		'-# 1 quote in 1 article · 2024-03-07',
		'## Latest quotes',
		'## Articles',
		'- Talks in Lumen · 2024-03-07',
		'[All quotes → speaker.quotes(lee, a1 Ann Lee)] [Timeline of Ann Lee → timeline.open(, Ann Lee, , , , 0)]',
	]);
});

test('somebody of whom much is told', () => {
	const quotes = citedQuotes([{ speaker: 'Ann Lee', text: 'The harbour stays open' }]);
	const of = told({
		latestQuotes: quotes,
		first: '2023-01-02',
		quotedWith: [
			{ name: 'Bo Ek', articles: 3 },
			{ name: 'Mia Sol', articles: 1 },
		],
		years: [
			{ year: 2023, quotes: 1 },
			{ year: 2024, quotes: 2 },
		],
	});
	expect(lines(of, { ...ASKED, isEditor: true }, [person({ name: 'Tom Lee' })])).toEqual([
		'# Ann Lee',
		'-# 1 quote in 1 article · 2023-01-02 – 2024-03-07',
		'## Latest quotes',
		'-# Talks in Lumen · 2024-03-07:',
		'> “The harbour stays open”',
		'[Source → quotes.source(a1, 0)]',
		'-# Also quoted in this article: Bo Ek (3 articles), Mia Sol',
		'? Other people of this name → speaker.open(lee)',
		' a1 Ann Lee: Tom Lee · 1 quote',
		'[All quotes → speaker.quotes(lee, a1 Ann Lee)] [Timeline of Ann Lee → timeline.open(, Ann Lee, , , , 0)] [Quotes per year → speaker.yearsPreview(lee, a1 Ann Lee, dark)]',
		'[Add another name for Ann Lee → speaker.merge(lee, a1 Ann Lee)]',
	]);
	expect(lines(told({ years: [{ year: 2024, quotes: 2 }] })).at(-1)).toBe(
		'[All quotes → speaker.quotes(lee, a1 Ann Lee)] [Timeline of Ann Lee → timeline.open(, Ann Lee, , , , 0)]',
	);
});

test('articles are listed where one of them is not among the latest quotes', () => {
	const quotes = citedQuotes([{ speaker: 'Ann Lee', text: 'The harbour stays open' }]);
	const of = told({ latestQuotes: quotes }, { appearances: appearances({}, { id: 'a2' }) });
	expect(lines(of)).toContain('## Articles');
});

test('a quote under another name names its speaker', () => {
	const quotes = citedQuotes([{ speaker: 'Ms Lee', text: 'The harbour stays open' }]);
	expect(lines(told({ latestQuotes: quotes })).slice(3, 6)).toEqual([
		'-# Talks in Lumen · 2024-03-07:',
		'**Ms Lee**',
		'> “The harbour stays open”',
	]);
});

describe('how much is quoted', () => {
	test.each<[string, Partial<Person>, string[]]>([
		[
			'of one article',
			{ appearances: appearances({ quotes: 3 }) },
			['-# 3 quotes in 1 article · 2024-03-07'],
		],
		[
			'of two names in one article',
			{ appearances: appearances({ quotes: 3 }, { quotes: 2, name: 'Ms Lee' }) },
			['-# 5 quotes in 1 article · 2024-03-07', '-# Also called Ms Lee'],
		],
		[
			'of two articles',
			{ appearances: appearances({}, { id: 'a2' }) },
			['-# 2 quotes in 2 articles · 2024-03-07'],
		],
		['of very many', { isCut: true }, ['-# The newest: 1 quote in 1 article · 2024-03-07']],
		[
			'by seven other names',
			{
				appearances: appearances(
					{},
					...'BCDEFGH'.split('').map((letter) => ({ name: `${letter} Lee` })),
				),
			},
			[
				'-# 8 quotes in 1 article · 2024-03-07',
				'-# Also called B Lee, C Lee, D Lee, E Lee, F Lee, G Lee',
			],
		],
		[
			'by the same name in capitals',
			{ appearances: appearances({}, { name: 'ANN LEE' }) },
			['-# 2 quotes in 1 article · 2024-03-07'],
		],
		[
			'by a name only, in one article',
			{ isNameOnly: true },
			['-# 1 quote in 1 article · 2024-03-07'],
		],
		[
			'by a name only, in two articles',
			{ isNameOnly: true, appearances: appearances({}, { id: 'a2' }) },
			[
				'-# 2 quotes in 2 articles · 2024-03-07',
				'-# No article gives more of this name, so it may be several people.',
			],
		],
	])('%s', (_name, who, expected) => expect(head(told({}, who))).toEqual(expected));

	test('a name only of an institution is not several people', () => {
		const who = { isNameOnly: true, appearances: appearances({}, { id: 'a2' }) };
		expect(head(told({ isInstitution: true }, who))).toEqual([
			'-# 2 quotes in 2 articles · 2024-03-07',
		]);
	});
});

test('what articles called them, five at most, each with its years', () => {
	const roles = Array.from({ length: 6 }, (_, at) => ({
		role: `role ${at}`,
		from: 2020,
		to: 2020 + at,
	}));
	expect(head(told({ roles })).slice(1)).toEqual([
		'## Described in articles as',
		'- Role 0 · 2020',
		'- Role 1 · 2020–2021',
		'- Role 2 · 2020–2022',
		'- Role 3 · 2020–2023',
		'- Role 4 · 2020–2024',
	]);
});

test.each([
	[1, ['- Talks in Lumen · 2024-03-07']],
	[
		3,
		[
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
		],
	],
	[
		4,
		[
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
			'- and 1 more',
		],
	],
])('of %i articles', (count, expected) => {
	const all = Array.from({ length: count }, (_, at) => ({ id: `a${at}` }));
	const of = lines(told({}, { appearances: appearances(...all) }));
	expect(of.slice(of.indexOf('## Articles') + 1, -1)).toEqual(expected);
});

describe('articles that only name somebody', () => {
	const NAMING = [
		{ id: 'a1', quotes: 0 },
		{ id: 'a2', quotes: 0 },
		{ id: 'a3', quotes: 0 },
		{ id: 'a4', quotes: 0 },
	];

	test('where none quotes them', () => {
		const roles = [{ role: 'mayor of Tarn', from: 2023, to: 2024 }];
		const of = told({ roles }, { appearances: appearances(...NAMING) });
		expect(lines(of, { ...ASKED, isEditor: true })).toEqual([
			'# Ann Lee',
			'-# Not quoted yet; named in 4 articles · 2024-03-07',
			'## Described in articles as',
			'- Mayor of Tarn · 2023–2024',
			'## Named in',
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
			'- and 1 more',
			'[Timeline of Ann Lee → timeline.open(, Ann Lee, , , , 0)]',
			'[Add another name for Ann Lee → speaker.merge(lee, a1 Ann Lee)] [Split into two people → speaker.split(lee, a1 Ann Lee, 0)]',
		]);
		expect(head(told({}, { appearances: appearances(...NAMING), isCut: true }))[0]).toBe(
			'-# Not quoted yet; named in 4+ articles · 2024-03-07',
		);
	});

	test('beside those that quote them', () => {
		// An article that names them by another name as well quotes them.
		const all = [{ id: 'a0' }, { id: 'a0', name: 'A. Lee', quotes: 0 }, ...NAMING.slice(0, 2)];
		const of = lines(told({}, { appearances: appearances(...all) }));
		expect(of).toEqual([
			'# Ann Lee',
			'-# 1 quote in 1 article, named in 2 others · 2024-03-07',
			'-# Also called A. Lee',
			'## Latest quotes',
			'## Articles',
			'- Talks in Lumen · 2024-03-07',
			'## Named in',
			'- Talks in Lumen · 2024-03-07',
			'- Talks in Lumen · 2024-03-07',
			'[All quotes → speaker.quotes(lee, a1 Ann Lee)] [Timeline of Ann Lee → timeline.open(, Ann Lee, , , , 0)]',
		]);
	});
});

test('year by year', () => {
	const years = [
		{ year: 2023, quotes: 1 },
		{ year: 2024, quotes: 2 },
	];
	const showing = { theme: 'dark', as: 'preview' } as const;
	const of = told({ years }, { name: `Ann ${'L'.repeat(80)}` });
	const card = yearsCard(english, of, ASKED, showing);
	expect(linesOf(card)).toEqual([
		'[picture: Ann LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL…, year by year: 2023: 1 quote; 2024: 2 quotes.]',
		'Ann LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL…, year by year',
		'2023: 1 quote',
		'2024: 2 quotes',
		'[Post here! → speaker.yearsPost(lee, a1 Ann Lee, dark)] [Light background → speaker.yearsTurn(lee, a1 Ann Lee, light)]',
	]);
	expect(card.blocks[0]).toMatchObject({
		picture: {
			shares: [
				{ name: '2023', words: 1, isKnown: true },
				{ name: '2024', words: 2, isKnown: true },
			],
		},
	});
});
