import { expect, test } from 'vitest';
import { isSamePerson, type ToldPerson } from '../../../src/domain/people/same-person.ts';

type Telling = Partial<Omit<ToldPerson, 'day'>> & { readonly year?: number };

function told({ year = 2024, ...telling }: Telling): ToldPerson {
	return { name: 'Ann Lee', roles: [], day: `${year}-05-01`, ...telling } as ToldPerson;
}

const AFFAIR = 'goats bridg flood lamp wagon oxen barle';

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
	[
		'two sergeants of one county by a surname that many have',
		{
			name: 'Miller',
			roles: ['Sgt.'],
			around: 'sheri offic count',
			scene: ['Tarn County', 'Bo Vlum'],
		},
		{
			name: 'Ann Miller',
			roles: ['Sgt.'],
			around: 'sheri offic count',
			scene: ['Tarn County', 'Bo Vlum'],
		},
		false,
	],
	[
		'the same in one affair',
		{ name: 'Miller', roles: ['Sgt.'], around: AFFAIR, scene: ['Tarn County', 'Bo Vlum'] },
		{ name: 'Ann Miller', roles: ['Sgt.'], around: AFFAIR, scene: ['Tarn County', 'Bo Vlum'] },
		true,
	],
	[
		'the same by a surname that few have',
		{
			name: 'Vlumstra',
			roles: ['Sgt.'],
			around: 'goats bridg flood',
			scene: ['Tarn County', 'Bo Vlum'],
		},
		{
			name: 'Ann Vlumstra',
			roles: ['Sgt.'],
			around: 'goats bridg flood',
			scene: ['Tarn County', 'Bo Vlum'],
		},
		true,
	],
	[
		'the same of an office that one has',
		{ name: 'Miller', roles: ['mayor of Tarn'], around: 'goats bridg flood', scene: ['Bo Vlum'] },
		{
			name: 'Ann Miller',
			roles: ['mayor of Tarn'],
			around: 'goats bridg flood',
			scene: ['Bo Vlum'],
		},
		true,
	],
	[
		'a detective inspector and a detective chief inspector, by letters and by words',
		{
			name: 'Vlumstra',
			roles: ['DCI'],
			around: 'goats bridg flood',
			scene: ['Tarn Police', 'Bo Vlum'],
		},
		{
			name: 'Ann Vlumstra',
			roles: ['Detective Inspector'],
			around: 'goats bridg flood',
			scene: ['Tarn Police', 'Bo Vlum'],
		},
		true,
	],
	[
		'somebody with and without the Jr., of one trade in one place, two years later',
		{ name: 'Ansa Leenart Jr.', roles: ['baker'], around: AFFAIR, scene: ['Tarn'], year: 2011 },
		{ name: 'Ansa Leenart', roles: ['baker'], around: AFFAIR, scene: ['Tarn'], year: 2013 },
		true,
	],
	[
		'the same, thirty years later',
		{ name: 'Ansa Leenart Jr.', roles: ['baker'], around: AFFAIR, scene: ['Tarn'], year: 2013 },
		{ name: 'Ansa Leenart', roles: ['baker'], around: AFFAIR, scene: ['Tarn'], year: 1983 },
		false,
	],
	[
		'the same, and a son is told of',
		{ name: 'Ansa Leenart Jr.', roles: ['baker'], around: AFFAIR, scene: ['Tarn'] },
		{ name: 'Ansa Leenart', roles: ['baker'], around: `${AFFAIR} son`, scene: ['Tarn'] },
		false,
	],
	[
		'the same, of nothing that both are called',
		{ name: 'Ansa Leenart Jr.', around: AFFAIR, scene: ['Tarn'] },
		{ name: 'Ansa Leenart', around: AFFAIR, scene: ['Tarn'] },
		false,
	],
	[
		'the same by their ages',
		{ name: 'Ansa Leenart Jr.', around: AFFAIR, scene: ['Tarn'], age: 20, year: 2008 },
		{ name: 'Ansa Leenart', around: AFFAIR, scene: ['Tarn'], age: 24, year: 2012 },
		true,
	],
	[
		'the same of two ages',
		{ name: 'Ansa Leenart Jr.', roles: ['baker'], around: AFFAIR, scene: ['Tarn'], age: 20 },
		{ name: 'Ansa Leenart', roles: ['baker'], around: AFFAIR, scene: ['Tarn'], age: 44 },
		false,
	],
])('%s', (_, one, other, expected) => {
	expect(isSamePerson(told(one), told(other))).toBe(expected);
	expect(isSamePerson(told(other), told(one))).toBe(expected);
});

/** An age of one report that leaves too few years for what the other calls somebody. */
test.each<[string, Telling, Telling, boolean]>([
	[
		'a colonel at 27',
		{ roles: ['former Navy colonel'], year: 2004 },
		{ age: 41, year: 2018 },
		false,
	],
	['a judge at 14', { roles: ['Judge', 'swimmer'], year: 2000 }, { age: 30, year: 2016 }, false],
	[
		'a retired teacher at 25',
		{ roles: ['retired teacher'], year: 2010 },
		{ age: 30, year: 2015 },
		false,
	],
	['a bishop later', { age: 30, year: 2000 }, { roles: ['Bishop of Tarn'], year: 2014 }, true],
	[
		'a retired striker at 29',
		{ roles: ['retired striker'], year: 2010 },
		{ age: 34, year: 2015 },
		true,
	],
	[
		'a youth mayor at 15',
		{ roles: ['youth mayor of Tarn'], year: 2010 },
		{ age: 20, year: 2015 },
		true,
	],
	[
		'the son of a general',
		{ roles: ['son of a general'], year: 2010 },
		{ age: 19, year: 2015 },
		true,
	],
])('%s', (_, one, other, expected) => {
	const whole: Telling = { name: 'Ansa Leenart', around: AFFAIR, scene: ['Tarn', 'Bo Vlum'] };
	expect(isSamePerson(told({ ...whole, ...one }), told({ ...whole, ...other }))).toBe(expected);
	expect(isSamePerson(told({ ...whole, ...other }), told({ ...whole, ...one }))).toBe(expected);
});

/** Where both are told to be from. */
test.each<[string, Telling, Telling, boolean]>([
	['two towns', { origins: ['Zell'] }, { origins: ['Orla'] }, false],
	['three towns', { origins: ['Zell', 'Vell'] }, { origins: ['Orla'] }, false],
	[
		'two towns, and one age of a name that many have',
		{ name: 'Ann Lee', origins: ['Zell'], age: 40 },
		{ name: 'Ann Lee', origins: ['Orla'], age: 44 },
		false,
	],
	['one town', { origins: ['Zell'] }, { origins: ['Zell', 'Orla'] }, true],
	[
		'a town of which the other tells',
		{ origins: ['Zell'] },
		{ origins: ['Orla'], scene: ['Tarn', 'Zell'] },
		true,
	],
	['a town, and nothing of the other', { origins: ['Zell'] }, {}, true],
	[
		'two towns, one age and a name that few have',
		{ origins: ['Zell'], age: 40 },
		{ origins: ['Orla'], age: 40 },
		true,
	],
])('%s', (_, one, other, expected) => {
	const whole: Telling = { name: 'Ansa Leenart', around: AFFAIR, scene: ['Tarn'], roles: ['Fr'] };
	expect(isSamePerson(told({ ...whole, ...one }), told({ ...whole, ...other }))).toBe(expected);
	expect(isSamePerson(told({ ...whole, ...other }), told({ ...whole, ...one }))).toBe(expected);
});

const BOTH = { name: 'Ansa Leenart', around: AFFAIR };

/** What two who are called things that do not go together have in common beside a name. */
test.each<[string, Telling, Telling, boolean]>([
	['two places that are not in the news every day', { scene: ['Tarn', 'Velm'] }, {}, true],
	['one of them', { scene: ['Tarn', 'Orla'] }, {}, false],
	['a name that many have', { name: 'Ann Lee' }, { name: 'Ann Lee' }, false],
	['a son who is told of', { around: `${AFFAIR} son` }, {}, false],
	['the year of the one', { scene: ['Tarn'], year: 2021 }, { years: [2021] }, true],
	['another year', { scene: ['Tarn'], year: 2021 }, { years: [2019] }, false],
])('%s', (_, one, other, expected) => {
	const scene = ['Tarn', 'Velm'];
	const earlier = told({ ...BOTH, scene, roles: ['goalkeeper'], ...one });
	const later = told({ ...BOTH, scene, roles: ['court clerk'], ...other });
	expect(isSamePerson(earlier, later)).toBe(expected);
});
