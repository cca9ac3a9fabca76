import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { gatherPeople } from '../../../src/domain/people/gather-people.ts';
import { isRuler, isSamePerson } from '../../../src/domain/people/same-person.ts';
import { isFullName } from '../../../src/domain/people/told-person.ts';
import { finished } from '../../support/finished.ts';
import { LATER_ONE, LATER_OTHER, ONE_PERSON, OTHER_PEOPLE } from './person-pairs.ts';

/** 'Ann Lee, mayor of Lumen; lawyer (2019)', 'Ann Lee, 34, baker' */
function told(words: string) {
	const {
		name = '',
		age,
		roles,
		year = '2024',
	} = /^(?<name>[^,(]+?)(?:, (?<age>\d+))?(?:, (?<roles>[^(\d][^(]*?))?(?: \((?<year>\d{4})\))?$/.exec(
		words,
	)?.groups ?? {};
	const told = { name, roles: roles?.split('; ') ?? [], day: `${year}-05-01` as Day };
	return { ...told, ...(age !== undefined && { age: Number(age) }) };
}

/** Marked by hand: invented people told of by two articles, and whether they are one. */
const ONE: readonly (readonly [string, string])[] = [
	['Ann Lee', 'Ann Lee'],
	['Ann Lee, mayor of Lumen', 'Ann Lee'],
	['Ann Lee, mayor of Lumen', 'Ann Lee, Lumen’s mayor'],
	['Ann Lee, mayor of Lumen', 'Mayor Ann Lee'],
	['Ann Lee, mayor of Lumen (2019)', 'Ann Lee, governor of Sollen (2024)'],
	['Wen Tao, Chinese foreign minister', 'Wen Tao, China’s top diplomat'],
	['Wen, Chinese foreign minister', 'Wen Tao, China’s foreign minister'],
	['China’s top diplomat', 'Wen Tao, China’s top diplomat'],
	['the mayor of Lumen', 'Ann Lee, mayor of Lumen'],
	['Lee, mayor of Lumen', 'Ann Lee, Lumen mayor'],
	['José Ñíguez', 'Jose Niguez'],
	['JOSÉ ÑÍGUEZ', 'José Ñíguez, goalkeeper'],
	['Joe Marsh, senator from Tarn', 'Joseph Marsh, Tarn senator'],
	['Joe Marsh', 'Joseph Marsh'],
	['Bob Hill, coach of Tarn United', 'Robert Hill, Tarn United coach'],
	['Dr. Eva Stone', 'Eva Stone, epidemiologist at Sollen University'],
	['Eva Stone, professor at Sollen University', 'Eva Stone, epidemiologist'],
	['E. Stone, professor at Sollen', 'Eva Stone, Sollen professor'],
	['Tom R. Reed', 'Tom R. Reed, lawyer'],
	['Tom R. Reed, lawyer in Lumen', 'Tom Reed, Lumen lawyer'],
	['Pierre Roux, French president', 'Pierre Roux, president of France'],
	['Roux, French president', 'Pierre Roux, president of France'],
	['President Pierre Roux', 'Pierre Roux'],
	['Karl Graf II, king of Tarn', 'Karl Graf II'],
	['Otto Wolf Jr.', 'Otto Wolf Jr., striker for Tarn'],
	['Mary Anne Ford', 'Mary Anne Ford, novelist'],
	['Mary A. Ford, novelist', 'Mary Anne Ford'],
	['Greta Brook, actress', 'Greta Brook, director'],
	['Ida Park', 'Ida Park, witness'],
	['Yi Wen, foreign minister of China', 'Wen Yi, Chinese foreign minister'],
	['Ann Lee, 34', 'Ann Lee, 40, baker (2030)'],
	['Ann Lee, 34', 'Ann Lee'],
	['Luis Ortega, mayor', 'Luis Ortega Paz, mayor'],
	['Pope Clement XVI', 'Pope Clement'],
	['King Aldric of Tarn, king of Tarn', 'King Aldric, Tarn’s king'],
	['Tom Reed, striker (2001)', 'Tom Reed, coach (2031)'],
	['Tom Reed, striker (2001)', 'Tom Reed, striker (2019)'],
	['Max Stone, president (2009)', 'Max W. Stone, former president (2011)'],
	['Max Stone, former president; senator (2000)', 'Max W. Stone, senator (2002)'],
	['Max Stone, former president (2000)', 'Max W. Stone, president; former senator (2002)'],
	['Max Stone, president of Tarn (2000)', 'Max W. Stone, president of Tarn (2004)'],
	['Tom Reed (1964)', 'Tom Reed (2024)'],
	['Tom Reed, striker (2001)', 'Tom Reed, striker (2023)'],
	['the mayor of Lumen (2022)', 'Ann Lee, mayor of Lumen (2024)'],
	['Ann Lee, 34', 'Ann Lee, 36'],
];
const TWO: readonly (readonly [string, string])[] = [
	['Lee', 'Ann Lee'],
	['Lee', 'Lee'],
	['Lee, mayor of Lumen', 'Ann Lee, mayor of Oberwald'],
	['Lee, a resident', 'Ann Lee, a resident'],
	['Lee, mayor', 'Ann Lee, mayor'],
	['Ann Lee', 'Bo Lee'],
	['Ann Lee, mayor of Lumen', 'Bo Lee, mayor of Lumen'],
	['Ann Lee, mayor of Lumen', 'Ann Lee, mayor of Oberwald'],
	['Ann Lee, mayor of Lumen', 'Ann Lee, goalkeeper'],
	['Tom Reed, senator', 'Tom Reed, striker for Tarn'],
	['Tom Reed, professor at Sollen', 'Tom Reed, fisherman'],
	['Tom Reed, singer', 'Tom Reed, bishop of Tarn'],
	['Tom Reed (1890)', 'Tom Reed (2020)'],
	['Otto Wolf', 'Otto Wolf Jr.'],
	['Otto Wolf Sr., senator', 'Otto Wolf Jr., senator'],
	['Karl Graf II', 'Karl Graf III'],
	['Max H. Stone, president', 'Max W. Stone, president'],
	['Max Stone, president of Tarn (1990)', 'Max W. Stone, president of Tarn (2004)'],
	['Max Stone', 'Max W. Stone'],
	['Hal Dale, president of Tarn', 'Nora Dale, senator of Tarn'],
	['Hal Dale', 'Nora Dale'],
	['E. Stone', 'Eva Stone'],
	['E. Stone, resident', 'Eva Stone, professor at Sollen'],
	['the mayor of Lumen (2010)', 'Ann Lee, mayor of Lumen (2024)'],
	['the mayor', 'Ann Lee, mayor'],
	['a spokesman', 'Tom Reed, spokesman'],
	['Wen, Chinese foreign minister (2001)', 'Wen Tao, China’s foreign minister (2023)'],
	['Yi Wen', 'Wen Yi'],
	['Pierre Roux, president of France', 'Pierre Roux, president of Senegal'],
	['Mary Ann Ford', 'Mary Jane Ford'],
	['Wang Min', 'Wang Yi'],
	['Lumen Police', 'Lumen Council'],
	['Ann Lee, 34', 'Ann Lee, 71'],
	['Ann Lee, 82 (2004)', 'Ann Lee, 25 (2023)'],
	['Luis Ortega, mayor', 'Luis Ortega Paz, engineer; mayor'],
	['King Aldric', 'King Aldric'],
	['Pope Clement XV', 'Pope Clement XVI'],
	['Tom Reed, striker (1966)', 'Tom Reed, striker (2019)'],
	['Max Stone, former president (2000)', 'Max W. Stone, president (2002)'],
	['Max Stone, former president; senator (2000)', 'Max W. Stone, president (2002)'],
	['Max Stone, former president (2000)', 'Max W. Stone, president; senator (2002)'],
	['Max Stone, president of Tarn (2000)', 'Max W. Stone, president of Tarn (2005)'],
	['Tom Reed (1963)', 'Tom Reed (2024)'],
	['Tom Reed, striker (2001)', 'Tom Reed, striker (2024)'],
	['the mayor of Lumen (2021)', 'Ann Lee, mayor of Lumen (2024)'],
	['Ann Lee, 34', 'Ann Lee, 37'],
];

test('of sixty marked pairs hardly one is put together wrongly, and few are missed', () => {
	const same = (pairs: typeof ONE) =>
		pairs.filter(([one, other]) => isSamePerson(told(one), told(other)));
	const missed = ONE.filter((pair) => !same(ONE).includes(pair));

	expect(same(TWO)).toEqual([]);
	expect(missed).toEqual([]);
	expect(ONE.length + TWO.length).toBeGreaterThanOrEqual(60);
});

test.each<[string[], string[][]]>([
	[
		[
			'Wen Tao, Chinese foreign minister',
			'Wen, China’s foreign minister',
			'China’s top diplomat',
			'Wen Tao, China’s top diplomat',
		],
		[['Wen Tao', 'Wen', 'China’s top diplomat', 'Wen Tao']],
	],
	[
		['Hal Dale, president of Tarn (1995)', 'Nora Dale, senator of Tarn', 'Dale'],
		[['Hal Dale'], ['Nora Dale'], ['Dale']],
	],
	[
		['Max H. Stone', 'Max W. Stone', 'Max Stone, president of Tarn'],
		[['Max H. Stone'], ['Max W. Stone'], ['Max Stone']],
	],
	[
		['Tom Reed, senator', 'Tom Reed, striker', 'Tom Reed, senator for Tarn'],
		[['Tom Reed', 'Tom Reed'], ['Tom Reed']],
	],
	[
		['Lee', 'Lee'],
		[['Lee'], ['Lee']],
	],
	[
		[
			'Ann Lee, mayor of Lumen',
			'Bo Lee, mayor of Lumen',
			'Bo Lee, mayor of Lumen (2023)',
			'Lee, mayor of Lumen',
		],
		[['Ann Lee'], ['Bo Lee', 'Bo Lee', 'Lee']],
	],
	[
		['Tom Reed, senator', 'Tom Reed, striker', 'Tom Reed'],
		[['Tom Reed'], ['Tom Reed'], ['Tom Reed']],
	],
	[
		['Tom Reed, senator', 'Tom Reed', 'Tom Reed, striker'],
		[['Tom Reed', 'Tom Reed'], ['Tom Reed']],
	],
])('%j are so many people', (all, expected) => {
	const people = finished(gatherPeople(all, told));

	expect(people.map((group) => group.map((words) => told(words).name))).toEqual(expected);
});

test.each([
	['first', ONE_PERSON, OTHER_PEOPLE, { precision: 0.98, recall: 0.85 }],
	['later', LATER_ONE, LATER_OTHER, { precision: 0.9, recall: 0.9 }],
] as const)('of the sixty %s pairs', (_, one, other, least) => {
	expect(one.length + other.length).toBe(60);
	const taken = (pairs: typeof one) =>
		pairs.filter(([first, second]) => isSamePerson(told(first), told(second))).length;
	const [right, wrong] = [taken(one), taken(other)];
	expect(right / (right + wrong)).toBeGreaterThanOrEqual(least.precision);
	expect(right / one.length).toBeGreaterThanOrEqual(least.recall);
});

test.each<[string, string, string, string, boolean]>([
	['Ann Lee, mayor', 'Tarn', 'Ann Lee, mayor', 'Sollen', false],
	['Ann Lee, mayor', 'Tarn', 'Ann Lee, mayor', 'Tarn', true],
	['Ann Lee, mayor', '', 'Ann Lee, mayor', 'Sollen', true],
	['Ann Lee, fire chief', 'Tarn', 'Ann Lee, Fire Chief', 'Sollen', false],
	['Ann Lee, lawyer', 'Tarn', 'Ann Lee, director', 'Sollen', false],
	['Ann Lee, lawyer', 'Tarn', 'Ann Lee, director', 'Tarn', true],
	['Ann Lee, mayor', 'Tarn', 'Ann Lee, governor', 'Sollen', true],
	['Ann Lee, owner', 'Tarn', 'Ann Lee, gaffer', 'Sollen', false],
	['Ann Lee, owner', 'Tarn', 'Ann Lee, gaffer', 'Tarn', true],
	['Yoon Seo-ah, astronomer', 'Tarn', 'Seo-ah Yoon, director', 'Tarn', true],
	['Yoon Seo-ah, astronomer', 'Tarn', 'Seo-ah Yoon, director', 'Sollen', false],
	['Ann Lee, nurse', 'Tarn', 'Ann Lee', 'Sollen', false],
	['Ann Lee', 'Tarn', 'Ann Lee', 'Sollen', true],
	['Interior Ministry', 'Tarn', 'Interior Ministry', 'Sollen', false],
	['Interior Ministry', 'Tarn', 'Interior Ministry', 'Tarn', true],
	['Harbour Watch', 'Tarn', 'Harbour Watch', 'Sollen', true],
	['Kaia Lind, sprinter', 'Tarn', 'Kaia Lind-Roux, player', 'Tarn', true],
	['Kaia Lind, sprinter', 'Tarn', 'Kaia Lind-Roux, player', 'Sollen', false],
	['Kaia Lind, sprinter', 'Tarn', 'Kaia Lind-Roux, poet', 'Tarn', false],
])('%s in %s and %s in %s: one is %s', (one, place, other, otherPlace, expected) => {
	const at = (words: string, name: string) => ({ ...told(words), scene: name ? [name] : [] });
	expect(isSamePerson(at(one, place), at(other, otherPlace))).toBe(expected);
});

test.each([
	['mayor', 26, false],
	['mayor', 25, true],
	['president', 26, true],
])('a %s %i years later: one is %s', (role, years, expected) => {
	const [one, other] = [1990, 1990 + years].map((year) => told(`Ann Lee, ${role} (${year})`));
	expect(one && other && isSamePerson(one, other)).toBe(expected);
});

test.each([
	['Ann Lee', true],
	['Lee', false],
	['Dr Lee', false],
	['China’s top diplomat', false],
])('%s is a full name: %s', (name, expected) => expect(isFullName(name)).toBe(expected));

test.each([
	[['Pope Clement'], true],
	[['King Aldric'], false],
	[['King Aldric IV'], true],
	[['King Aldric', 'King Aldric'], true],
	[['Ann Lee', 'King Aldric IV'], true],
	[['Ann Lee', 'Bo Lee'], false],
])('of %j one is told by the name of a ruler: %s', (names, expected) => {
	expect(isRuler(names.map(told))).toBe(expected);
});

/** A harbour inquiry in Lumen: what is told around somebody, of the places and bodies there. */
const AFFAIR = { around: 'dredg silt invoi tende', scene: ['Sollen', 'Lumen Port Trust'] };
const WHOLE = { ...told('Ada Quennevil, treasurer (2019)'), ...AFFAIR };

test.each([
	['by the surname in her affair', 'Quennevil (2020)', AFFAIR, true],
	['with a title', 'Ms Quennevil (2020)', AFFAIR, true],
	['looking back', 'Quennevil (2027)', { ...AFFAIR, years: [2019] }, true],
	['long after', 'Quennevil (2027)', AFFAIR, false],
	['beside a husband', 'Quennevil (2020)', { ...AFFAIR, around: `${AFFAIR.around} husba` }, false],
	[
		'in one town, of the same things, looking back',
		'Quennevil (2020)',
		{ ...AFFAIR, scene: ['Sollen'], years: [2019] },
		true,
	],
	[
		'in one town, of a few of them',
		'Quennevil (2020)',
		{ around: 'dredg silt choir medal', scene: ['Sollen'] },
		false,
	],
	['of other things', 'Quennevil (2020)', { ...AFFAIR, around: 'dredg choir medal' }, false],
])('a surname that few have, %s', (_, words, around, expected) => {
	expect(isSamePerson(WHOLE, { ...told(words), ...around })).toBe(expected);
});

test('a surname that many have is of nobody, whatever the affair', () => {
	const whole = { ...told('Ada Smith, treasurer (2019)'), ...AFFAIR };
	expect(isSamePerson(whole, { ...told('Smith (2020)'), ...AFFAIR })).toBe(false);
});

test.each([
	['at the head of it', 'Smith, chairman (2020)', AFFAIR, true],
	['looking back', 'Smith, chairman (2022)', { ...AFFAIR, years: [2019] }, true],
	['two years later', 'Smith, chairman (2021)', { ...AFFAIR, around: 'silt' }, false],
	['in one town alone', 'Smith, chairman (2020)', { around: 'silt', scene: ['Sollen'] }, false],
	['who does something else', 'Smith, baker (2020)', AFFAIR, false],
])('a surname that many have, %s', (_, words, around, expected) => {
	const whole = { ...told('Ada Smith, founder of Lumen Dredging (2019)'), ...AFFAIR };
	expect(isSamePerson(whole, { ...told(words), ...around })).toBe(expected);
});
