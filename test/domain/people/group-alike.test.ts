import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { groupAlike } from '../../../src/domain/people/group-alike.ts';
import type { ToldPerson } from '../../../src/domain/people/told-person.ts';

type Telling = Partial<Omit<ToldPerson, 'day'>> & { readonly year?: number };

function told({ year = 2024, ...telling }: Telling): ToldPerson {
	return { name: 'Ann Lee', roles: [], day: `${year}-05-01` as Day, ...telling };
}

test.each<[string, Telling, Telling, boolean]>([
	['nothing but the name', {}, {}, true],
	['another year', {}, { year: 2023 }, false],
	['another name', {}, { name: 'Bo Lee' }, false],
	['another role', { roles: ['mayor'] }, { roles: ['judge'] }, false],
	['an age', { age: 40 }, {}, false],
	['the same two ages', { age: 40 }, { age: 40 }, true],
	['a town they are from', { origins: ['Tarn'] }, {}, false],
	['who speaks, and who does not', { speaks: true }, { speaks: false }, false],
	['two who speak', { speaks: true }, { speaks: true }, true],
	['two roles and one of both their words', { roles: ['a', 'b'] }, { roles: ['a b'] }, false],
	['a name and a role, and a name of both', { roles: ['Lee'] }, { name: 'Ann Lee Lee' }, false],
	['no places and none told of', { scene: [], around: '' }, {}, true],
	['the same words in another order', { around: 'goats choir' }, { around: 'choir goats' }, true],
	['another word', { around: 'goats choir' }, { around: 'goats organ' }, false],
	['a word twice', { around: 'goats goats choir' }, { around: 'goats choir choir' }, false],
	['words whose numbers are the same', { around: 'Aa' }, { around: 'BB' }, false],
	['a blank between letters', { around: 'ab' }, { around: 'a b' }, false],
	[
		'the same places in another order',
		{ scene: ['Tarn', 'Lumen'] },
		{ scene: ['Lumen', 'Tarn'] },
		true,
	],
	['another place', { scene: ['Tarn'] }, { scene: ['Lumen'] }, false],
	[
		'other words of whoever is called alike among the same places',
		{ roles: ['mayor'], scene: ['Tarn'], around: 'goats' },
		{ roles: ['mayor'], scene: ['Tarn'], around: 'choir' },
		true,
	],
	[
		'other words of whoever is called alike, without places',
		{ roles: ['mayor'], around: 'goats' },
		{ roles: ['mayor'], around: 'choir' },
		false,
	],
	[
		'other words among the same places, without a role',
		{ scene: ['Tarn'], around: 'goats' },
		{ scene: ['Tarn'], around: 'choir' },
		false,
	],
])('%s: alike is %s', (_, one, other, areAlike) => {
	const groups = groupAlike([one, other].map((telling) => ({ told: told(telling) })));

	expect(groups).toHaveLength(areAlike ? 1 : 2);
});

test('groups stand in the order of the first of each', () => {
	const reports = ['goats', 'choir', 'goats', 'organ'].map((around, at) => ({
		at,
		told: told({ around }),
	}));

	expect(groupAlike(reports).map((group) => group.map(({ at }) => at))).toEqual([[0, 2], [1], [3]]);
});
