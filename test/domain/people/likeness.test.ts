import { expect, test } from 'vitest';
import { compareTold } from '../../../src/domain/people/compared.ts';
import { gatherPeople } from '../../../src/domain/people/gather-people.ts';
import { FEATURES, likenessOf } from '../../../src/domain/people/likeness.ts';
import { isSamePerson } from '../../../src/domain/people/same-person.ts';
import { readTold, type ToldPerson } from '../../../src/domain/people/told-person.ts';
import { finished } from '../../support/finished.ts';

type Telling = Partial<Omit<ToldPerson, 'day'>> & { readonly year?: number };

function told({ year = 2024, ...telling }: Telling): ToldPerson {
	return { name: 'Ann Lee', roles: [], day: `${year}-05-01`, ...telling } as ToldPerson;
}

/** Two reports that tell some words around somebody, whether they are put together, and why a reader would. */
test.each<[string, Telling, Telling, boolean]>([
	[
		'what is told around both is the same',
		{ name: 'Ansa Leenart', around: 'goats bridg flood lamp', scene: ['Tarn'] },
		{ name: 'Ansa Leenart', around: 'bridg goats lamp choir', scene: ['Tarn'] },
		true,
	],
	[
		'a name of words that many have, and what is told around both is the same',
		{ around: 'goats bridg flood lamp', scene: ['Tarn'], roles: ['baker'] },
		{ around: 'bridg goats lamp choir', scene: ['Tarn'] },
		false,
	],
	[
		'a name that few have, and one age on both days, whatever they are called',
		{ name: 'Ansa Leenart', around: 'goats', roles: ['cook'], age: 19, year: 1983 },
		{ name: 'Leenart Ansa', around: 'choir', roles: ['owner of a shop'], age: 47, year: 2011 },
		true,
	],
	[
		'a name that many have, and one age on both days',
		{ around: 'goats', roles: ['cook'], age: 19, year: 1983 },
		{ around: 'choir', roles: ['owner of a shop'], age: 47, year: 2011 },
		false,
	],
	[
		'nothing around both is the same',
		{ around: 'goats bridg flood' },
		{ around: 'choir organ tenor' },
		false,
	],
	['nothing is told around one of them', { around: 'goats bridg' }, {}, true],
	[
		'a name and an office',
		{ around: 'goats', roles: ['mayor of Tarn'] },
		{ around: 'choir', roles: ['Tarn mayor'] },
		true,
	],
	[
		'one name, and callings that no report has in common',
		{ around: 'flood siren creek', roles: ['judge'], scene: ['Tarn'] },
		{ around: 'flood siren creek', roles: ['camp counsellor'], scene: ['Tarn'] },
		false,
	],
	[
		'the later report tells of the year and of what was around then',
		{
			name: 'Ansa Leenart',
			around: 'goats bridg flood',
			roles: ['astronomer'],
			scene: ['Tarn'],
			year: 2011,
		},
		{
			name: 'Ansa Leenart',
			around: 'goats bridg flood',
			roles: ['chairman'],
			scene: ['Tarn'],
			years: [2011],
		},
		true,
	],
	[
		'another spelling, and much around both',
		{ name: 'Wally Leenart', roles: ['baker'], around: 'goats bridg flood lamp fores choir 140' },
		{ name: 'Walter Leenart', roles: ['baker'], around: 'goats bridg flood lamp fores choir 140' },
		true,
	],
	[
		'another spelling, and little around both',
		{ name: 'Wally Lee', around: 'goats bridg flood' },
		{ name: 'Walter Lee', around: 'goats choir organ' },
		false,
	],
	[
		'a surname alone, without anything both are called',
		{ name: 'Lee', around: 'goats bridg flood lamp fores choir 140' },
		{ name: 'Ann Lee', around: 'goats bridg flood lamp fores choir 140' },
		false,
	],
	[
		'a surname with one office of one place, in time',
		{ name: 'Lee', roles: ['mayor of Tarn'], around: 'goats bridg flood lamp', year: 2020 },
		{ roles: ['mayor of Tarn'], around: 'goats bridg flood lamp' },
		true,
	],
	[
		'a surname with one office of one place, when it may be a successor’s',
		{ name: 'Lee', roles: ['mayor of Tarn'], around: 'goats bridg flood lamp', year: 2019 },
		{ roles: ['mayor of Tarn'], around: 'goats bridg flood lamp' },
		false,
	],
	[
		'one says that somebody else bears the name',
		{ around: 'goats bridg flood lamp', namesake: true },
		{ around: 'goats bridg flood lamp' },
		false,
	],
	[
		'father and son',
		{ name: 'Otto Lee Sr.', around: 'goats bridg flood lamp fores' },
		{ name: 'Otto Lee Jr.', around: 'goats bridg flood lamp fores' },
		false,
	],
	[
		'other ages',
		{ age: 34, around: 'goats bridg flood lamp' },
		{ age: 61, around: 'goats bridg flood lamp' },
		false,
	],
	[
		'ministers of two countries',
		{ roles: ['minister of Tarn'], around: 'goats bridg flood lamp' },
		{ roles: ['minister of Sollen'], around: 'goats bridg flood lamp' },
		false,
	],
])('%s', (_, one, other, expected) => {
	expect(isSamePerson(told(one), told(other))).toBe(expected);
	expect(isSamePerson(told(other), told(one))).toBe(expected);
});

/** The features of two reports that are not 0. */
function featuresOf(one: Telling, other: Telling) {
	const compared = compareTold(readTold(told(one)), readTold(told(other)));
	const { constant, ...features } = likenessOf(compared);
	return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0));
}

test.each<[string, Telling, Telling, Record<string, number>]>([
	['nothing but the name', {}, {}, {}],
	['words', { around: 'goats lamp' }, { around: 'lamp goats' }, { sharedWords: Math.log(3) }],
	['a number', { around: '140' }, { around: '140' }, { sharedNumber: 1 }],
	[
		'a place, which is no other word',
		{ around: 'tarnp', scene: ['Tarnport'] },
		{ around: 'tarnp', scene: ['Tarnport'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3 },
	],
	['other places', { scene: ['Tarn'] }, { scene: ['Sollen'] }, {}],
	[
		'two places that share a word',
		{ scene: ['Upper Tarn'] },
		{ scene: ['Lower Tarn', 'Horni Tarn'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3 },
	],
	['two villages that share a word', { scene: ['Horni Tarn'] }, { scene: ['Dolni Tarn'] }, {}],
	[
		'a place within a longer name',
		{ scene: ['Tarn'] },
		{ scene: ['Dolni Tarn'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3 },
	],
	['the year told back', { year: 2011 }, { years: [2011] }, { toldBack: 1 }],
	['the year of both', { years: [2024] }, { years: [2024] }, {}],
	['one age', { age: 34 }, { age: 34 }, { sameAge: 1, exactAge: 1 }],
	[
		'ages of two days that are hardly those of one',
		{ age: 34, year: 2020 },
		{ age: 38 },
		{ sameAge: 1, exactAge: 1 },
	],
	['a name that few have', { name: 'Ansa Leenart' }, { name: 'Ansa Leenart' }, { rareName: 1 }],
	[
		'a name that few have in Korea',
		{ name: 'Yoon Seo-ah' },
		{ name: 'Seo-ah Yoon' },
		{ rareName: 1 },
	],
	['a name that many have in Korea', { name: 'Kim Min-ji' }, { name: 'Min-ji Kim' }, {}],
	['a surname that few have, alone', { name: 'Leenart' }, { name: 'Leenart' }, {}],
	['a relative', { around: 'broth' }, {}, { relative: 1 }],
	[
		'one trade',
		{ roles: ['baker'] },
		{ roles: ['baker'] },
		{ oneCalling: 1, oneField: 1, calledWords: Math.log(2) },
	],
	[
		'what one was before',
		{ roles: ['former baker'] },
		{ roles: ['baker'] },
		{ oneCalling: 1, oneField: 1, calledWords: Math.log(2), former: 1 },
	],
	[
		'two fields',
		{ roles: ['bishop'] },
		{ roles: ['goalkeeper'] },
		{ otherFields: 1, commonName: 1 },
	],
	['what only one is called', { roles: ['baker'] }, {}, { commonName: 1 }],
	[
		'what stands around the other',
		{ roles: ['baker'] },
		{ around: 'baker' },
		{ calledWords: Math.log(2), commonName: 1 },
	],
])('of %s', (_, one, other, expected) => {
	expect(featuresOf(one, other)).toEqual(expected);
});

test('every feature says in words what is so', () => {
	for (const { says } of Object.values(FEATURES)) expect(says).toMatch(/^[a-z][^.]{5,}$/);
});

/** How many reports there are of each person. */
test.each<[string, Telling[], number[]]>([
	['two reports with nothing in common', [{ around: 'goats' }, { around: 'choir' }], [1, 1]],
	[
		'three, for whoever is often in the news needs no introduction',
		[{ around: 'goats' }, { around: 'choir' }, { around: 'flood' }],
		[3],
	],
	[
		'three of a surname alone',
		[
			{ name: 'Lee', around: 'goats' },
			{ name: 'Lee', around: 'choir' },
			{ name: 'Lee', around: 'flood' },
		],
		[1, 1, 1],
	],
	[
		'three, of which two are of two mayors',
		[
			{ around: 'goats', roles: ['mayor of Tarn'] },
			{ around: 'choir', roles: ['mayor of Sollen'] },
			{ around: 'flood' },
		],
		[1, 1, 1],
	],
	[
		'four, of which one is of another mayor',
		[
			{ around: 'goats', roles: ['mayor of Tarn'] },
			{ around: 'choir', roles: ['mayor of Sollen'] },
			{ around: 'flood' },
			{ around: 'organ' },
		],
		[3, 1],
	],
	[
		'four, of which one calls her what no other tells of',
		[
			{ around: 'goats', roles: ['mayor of Tarn'] },
			{ around: 'choir', roles: ['camp counsellor'] },
			{ around: 'flood' },
			{ around: 'organ' },
		],
		[3, 1],
	],
	[
		'four, of which one says that somebody else bears the name',
		[
			{ around: 'goats' },
			{ around: 'choir', namesake: true },
			{ around: 'flood' },
			{ around: 'organ' },
		],
		[3, 1],
	],
])('%s', (_, reports, expected) => {
	const groups = finished(gatherPeople(reports.map(told), (report) => report));
	expect(groups.map(({ length }) => length).toSorted((one, other) => other - one)).toEqual(
		expected,
	);
});
