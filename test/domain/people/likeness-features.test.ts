import { expect, test } from 'vitest';
import { compareTold } from '../../../src/domain/people/compared.ts';
import { FEATURES, likenessOf } from '../../../src/domain/people/likeness.ts';
import { readTold, type ToldPerson } from '../../../src/domain/people/told-person.ts';

type Telling = Partial<Omit<ToldPerson, 'day'>> & { readonly year?: number };

function told({ year = 2024, ...telling }: Telling): ToldPerson {
	return { name: 'Ann Lee', roles: [], day: `${year}-05-01`, ...telling } as ToldPerson;
}

const EIGHT_WORDS = 'goats bridg flood lamp choir organ tenor siren';
const NINE_WORDS = `${EIGHT_WORDS} creek`;

/** The features of two reports that are not 0. */
function featuresOf(one: Telling, other: Telling) {
	const compared = compareTold(readTold(told(one)), readTold(told(other)));
	const { constant, ...features } = likenessOf(compared);
	return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0));
}

test.each<[string, Telling, Telling, Record<string, number>]>([
	['nothing but the name', {}, {}, {}],
	['words', { around: 'goats lamp' }, { around: 'lamp goats' }, { sharedWords: Math.log(3) }],
	['a number', { around: '147' }, { around: '147' }, { sharedNumber: 1 }],
	['a round number', { around: '1400 12' }, { around: '1400 12' }, {}],
	[
		'a place, which is no other word',
		{ around: 'tarnp', scene: ['Tarnport'] },
		{ around: 'tarnp', scene: ['Tarnport'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3, rarePlaces: 1 / 3 },
	],
	[
		'a place of two words',
		{ scene: ['Dolni Tarn'] },
		{ scene: ['Dolni Tarn', 'Sollen'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3, rarePlaces: 1 / 3 },
	],
	[
		'a land that is in the news every day',
		{ scene: ['France'] },
		{ scene: ['French'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3 },
	],
	['other places', { scene: ['Tarn'] }, { scene: ['Sollen'] }, {}],
	[
		'two places that share a word',
		{ scene: ['Upper Tarn'] },
		{ scene: ['Lower Tarn', 'Horni Tarn'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3, rarePlaces: 1 / 3 },
	],
	['two villages that share a word', { scene: ['Horni Tarn'] }, { scene: ['Dolni Tarn'] }, {}],
	[
		'a place within a longer name',
		{ scene: ['Tarn'] },
		{ scene: ['Dolni Tarn'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3, rarePlaces: 1 / 3 },
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
	[
		'a surname that few have, alone',
		{ name: 'Leenart' },
		{ name: 'Leenart' },
		{ surnameAlone: 1, rareSurname: 1 },
	],
	[
		'a surname that many have, alone',
		{ name: 'Miller' },
		{ name: 'Ansa Miller' },
		{ surnameAlone: 1 },
	],
	[
		'a surname that few have, alone in one place',
		{ name: 'Leenart', scene: ['Tarnport'] },
		{ name: 'Ansa Leenart', scene: ['Tarnport'] },
		{
			surnameAlone: 1,
			rareSurname: 1,
			rareSurnameInPlace: 1,
			sharedPlace: 1,
			sharedPlaces: 1 / 3,
			rarePlaces: 1 / 3,
		},
	],
	[
		'a place told in two ways',
		{ scene: ['Dolni Tarn', 'Tarn'] },
		{ scene: ['Dolni Tarn', 'Tarn'] },
		{ sharedPlace: 1, sharedPlaces: 1 / 3, rarePlaces: 1 / 3 },
	],
	[
		'an office in the name of a body',
		{ roles: ['Public Works Minister'] },
		{ scene: ['Public Works'] },
		{ calledWords: Math.log(3), commonName: 1 },
	],
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
	const { sparse, ...features } = featuresOf(one, other);
	expect(features).toEqual(expected);
});

/** Is next to nothing told around one of them? */
test.each<[string, Telling, Telling, number | undefined]>([
	['nothing around either', {}, {}, 1],
	['eight words around one', { around: NINE_WORDS }, { around: EIGHT_WORDS }, 1],
	['nine around both', { around: NINE_WORDS }, { around: NINE_WORDS }, undefined],
])('with %s it is sparse or not', (_, one, other, expected) => {
	expect(featuresOf(one, other).sparse).toBe(expected);
});

test('every feature says in words what is so', () => {
	for (const { says } of Object.values(FEATURES)) expect(says).toMatch(/^[a-z][^.]{5,}$/);
});
