import { expect, test } from 'vitest';
import { gatherPeople } from '../../../src/domain/people/gather-people.ts';
import { isSamePerson } from '../../../src/domain/people/same-person.ts';
import type { ToldPerson } from '../../../src/domain/people/told-person.ts';
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

/** By a surname alone, or long after, more has to speak for one person. */
test.each<[string, Telling, Telling, boolean]>([
	['a surname that few have', { name: 'Leenart', roles: ['pilot'] }, {}, true],
	['the same, long after', { name: 'Leenart', roles: ['pilot'] }, { year: 2018 }, true],
	[
		'the same, long after, of whom less is told',
		{ name: 'Leenart', roles: ['pilot'], around: 'organ' },
		{ year: 2018 },
		false,
	],
	[
		'the same, told back',
		{ name: 'Leenart', roles: ['pilot'], years: [2018] },
		{ year: 2018 },
		true,
	],
	[
		'a surname that many have, long after',
		{ name: 'Reed', roles: ['pilot'] },
		{ year: 2018, name: 'Ansa Reed' },
		false,
	],
	['a whole name', { scene: ['Tarn'], around: 'organ' }, {}, true],
	['the same, a generation after', { scene: ['Tarn'], around: 'organ' }, { year: 1990 }, false],
	['the same, not so long after', { scene: ['Tarn'], around: 'organ' }, { year: 2001 }, true],
])('of one affair: %s', (_, one, other, expected) => {
	const affair = { name: 'Ansa Leenart', around: 'goats bridg flood', scene: ['Tarn', 'Sollen'] };
	const tellings = [
		{ ...affair, ...one },
		{ ...affair, roles: ['pilot'], ...other },
	] as const;
	expect(isSamePerson(told(tellings[0]), told(tellings[1]))).toBe(expected);
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

/** What stands before names is neither a place around somebody nor what they do. */
test.each<[string, Telling, Telling, boolean]>([
	[
		'two of one title',
		{ roles: ['Fr'], scene: ['Tarn'] },
		{ roles: ['Fr'], scene: ['Sollen'] },
		false,
	],
	[
		'two sheikhs',
		{ roles: ['Sheikh'], scene: ['Tarn'] },
		{ roles: ['Sheikh'], scene: ['Sollen'] },
		false,
	],
	[
		'two who are called Engr',
		{ roles: ['Engr', 'surveyor'], scene: ['Tarn'] },
		{ roles: ['Engr'], scene: ['Sollen'] },
		false,
	],
	[
		'one title in one place',
		{ roles: ['Fr'], scene: ['Tarn'] },
		{ roles: ['Fr'], scene: ['Tarn'] },
		true,
	],
	[
		'a title and a place in what both are called',
		{ roles: ['Sheikh', 'Tarn falconer'], scene: ['Vlum'] },
		{ roles: ['Sheikh', 'falconer of Tarn'], scene: ['Sollen'] },
		true,
	],
	[
		'a calling that is a title too',
		{ roles: ['Bishop'], scene: ['Tarn'], around: 'goats bridg flood' },
		{ roles: ['Bishop'], scene: ['Sollen'], around: 'goats bridg flood' },
		true,
	],
])('%s', (_, one, other, expected) => {
	const whole: Telling = { name: 'Ansa Leenart', around: 'goats' };
	expect(isSamePerson(told({ ...whole, ...one }), told({ ...whole, ...other }))).toBe(expected);
	expect(isSamePerson(told({ ...whole, ...other }), told({ ...whole, ...one }))).toBe(expected);
});

/** By initials before a surname that very many have. */
test.each<[string, Telling, Telling, boolean]>([
	['with as much as a whole name asks for', { name: 'I. K. Sesay' }, {}, false],
	['the same by one initial', { name: 'I. Sesay' }, {}, false],
	['the same two years later', { name: 'I. K. Sesay', year: 2026 }, {}, false],
	['looking back', { name: 'I. K. Sesay', year: 2026, years: [2024] }, {}, true],
	['a surname that few have', { name: 'I. K. Leenart' }, { name: 'Ibrahim Leenart' }, true],
	[
		'with more told of both',
		{ name: 'I. K. Sesay', around: 'goats bridg flood lamp' },
		{ around: 'goats bridg flood lamp' },
		true,
	],
])('%s', (_, one, other, expected) => {
	const whole: Telling = {
		name: 'Ibrahim Sesay',
		roles: ['lawyer'],
		around: 'goats',
		scene: ['Tarn'],
	};
	expect(isSamePerson(told({ ...whole, ...one }), told({ ...whole, ...other }))).toBe(expected);
	expect(isSamePerson(told({ ...whole, ...other }), told({ ...whole, ...one }))).toBe(expected);
});
