import { expect, test } from 'vitest';
import { isSamePerson, type ToldPerson } from '../../../src/domain/people/same-person.ts';

type Telling = Partial<Omit<ToldPerson, 'day'>> & { readonly year?: number };

function told({ year = 2024, ...telling }: Telling): ToldPerson {
	return { name: 'Ann Lee', roles: [], day: `${year}-05-01`, ...telling } as ToldPerson;
}

/** Two reports of much in common, and whether they may be of one person. */
test.each<[string, Telling, Telling, boolean]>([
	[
		'a name that few have, and ages of two',
		{ name: 'Ansa Leenart', around: 'goats bridg flood', roles: ['mayor of Tarn'], age: 47 },
		{ name: 'Ansa Leenart', around: 'goats bridg flood', roles: ['mayor of Tarn'], age: 44 },
		false,
	],
	[
		'a man and a woman',
		{ around: 'goats bridg flood', roles: ['mayor of Tarn'], gender: 'f' },
		{ around: 'goats bridg flood', roles: ['mayor of Tarn'], gender: 'm' },
		false,
	],
	[
		'a woman, and one of whom it is not told',
		{ around: 'goats bridg flood', roles: ['mayor of Tarn'], gender: 'f' },
		{ around: 'goats bridg flood', roles: ['mayor of Tarn'] },
		true,
	],
	[
		'the one was dead when the other spoke',
		{ around: 'goats bridg flood lamp', roles: ['mayor of Tarn'], died: '2001-03-04' },
		{ around: 'goats bridg flood lamp', roles: ['mayor of Tarn'], speaks: true },
		false,
	],
	[
		'the one was dead later, and the other is told of without speaking',
		{ around: 'goats bridg flood lamp', roles: ['mayor of Tarn'], died: '2023-03-04' },
		{ around: 'goats bridg flood lamp', roles: ['mayor of Tarn'] },
		true,
	],
	[
		'the one spoke before the other died',
		{ around: 'goats bridg', roles: ['mayor of Tarn'], speaks: true, year: 2020 },
		{ around: 'goats bridg', roles: ['mayor of Tarn'], died: '2024-05-01' },
		true,
	],
	[
		'the one died, and so did the other',
		{ around: 'goats bridg', roles: ['mayor of Tarn'], died: '2021-03-04', year: 2021 },
		{ around: 'goats bridg', roles: ['mayor of Tarn'], died: '2021-12-31', speaks: true },
		true,
	],
	[
		'the one speaks in a report of the day after',
		{ around: 'goats bridg', roles: ['mayor of Tarn'], died: '2024-04-30' },
		{ around: 'goats bridg', roles: ['mayor of Tarn'], speaks: true },
		true,
	],
	[
		'ages that a birthday between them explains',
		{ around: 'goats bridg', roles: ['mayor of Tarn'], age: 47 },
		{ around: 'goats bridg', roles: ['mayor of Tarn'], age: 48 },
		true,
	],
])('%s', (_, one, other, expected) => {
	expect(isSamePerson(told(one), told(other))).toBe(expected);
	expect(isSamePerson(told(other), told(one))).toBe(expected);
});
