import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const TITLE = 'Velia museum opens a century after the light';
const OPENING = 'A lighthouse in Velia began a new life as a museum. ';

const rows = (cases: readonly (readonly [string, readonly string[]])[], title = TITLE) =>
	test.each(cases)('%s', (text, labels) =>
		expect(postedOf(`${OPENING}${text}`, title)).toEqual(labels),
	);

describe('what leans on nothing but the place that the article is about has that before it', () => {
	rows([
		[
			'The last keepers were taken off by helicopter on 28 March 1990.',
			['Velia: The last keepers were taken off by helicopter'],
		],
		['The lamp was first lit on 4 October 1918.', ['Velia: The lamp was first lit']],
	]);
});

test('an explosion does what it did at once, and the second hall is no place', () =>
	expect(
		postedOf(
			`${OPENING}Every room in Velia has a picture of the explosion on 3 October 1957, that levelled the No. 2 hall and took 14 lives.`,
			TITLE,
		),
	).toEqual(['Velia: The explosion levelled the No. 2 hall and took 14 lives']));

test('an event that is told by its noun alone', () =>
	expect(
		postedOf(
			'The night shift at Nantwen colliery was going home. The explosion of Friday, 13 November 1908 was the worst the valley has known.',
		),
	).toEqual(['Nantwen colliery: Explosion']));

describe('but not where another may be meant', () => {
	rows([
		// of whom it is told
		['She was born on 28 March 1920.', []],
		['The man was released on 28 March 1990.', []],
		// another place
		[
			'At Tolve the last keepers of Corvo were taken off in a boat on 28 March 1990.',
			['At Tolve the last keepers of Corvo were taken off in a boat'],
		],
		// another place, before it in its paragraph, or in what its clause belongs to
		['Tolve, the twin town, had a light. The lamp was lit on 4 October 1918.', []],
		['In Tolve there had been a boat. The last keepers were drowned on 28 March 1990.', []],
		['Nobody forgot Velia. The lamp was lit on 4 October 1918.', ['Velia: The lamp was lit']],
		[
			'The storm that struck Tolve on 28 March 1920, when 300 people died, was forgotten.',
			['The storm struck Tolve'],
		],
		['The keepers there were taken off by helicopter on 28 March 1990.', []],
		// of what it is one
		['The first was lit on 4 October 1918.', []],
		[
			'The second of the lamps was lit on 4 October 1918.',
			['Velia: The second of the lamps was lit'],
		],
		// a town that is not the museum's alone
		['The storm of 28 March 1920 killed 28 people in the city.', []],
		// of the news, and by the way
		['The lamp was cleaned on Tuesday.', []],
		// what is held against somebody
		['The foreman was arrested on 28 March 1990.', []],
		['The keeper was jailed on 28 March 1990.', []],
	]);
});

describe('a title that names nobody, and a person’s', () => {
	rows([['The last keepers were taken off on 28 March 1990.', []]], 'When the light went out');
	test('a name of a person is no topic', () =>
		expect(
			postedOf(
				'Ida Roth has died aged 92. Roth was a keeper. The licence came through on 5 June 1944.',
				'Ida Roth, who kept the light',
			),
		).toEqual([]));
});

describe('set off by commas, a participle is told as one', () => {
	test.each([
		[
			'The Velia terminal, opened on 30 October 1982, handles coal.',
			['The Velia terminal was opened'],
		],
		[
			'But Rovers, founded by clerks in Velia on 25 May 1942, were relegated.',
			['Rovers was founded by clerks in Velia'],
		],
	])('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));
});

test.each([
	[
		'A bus fell into the sea off Velia on 11 February last year, killing 14 people.',
		['A bus fell into the sea off Velia, killing 14 people'],
	],
	['War came in 1952. On 5 June Corvia annexed the island of Tolve.', []],
])('the year is told: %s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('and where the title names it whole, or another place is under it', () => {
	const of = (title: string, text: string) => postedOf(text, title);
	const BANK = 'Orla Crest Bank closed its doors. Orla and Crest, two old houses, had merged. ';
	test('half of a name', () =>
		expect(
			of('Licence of Orla Crest pulled', `${BANK}The heads were removed on 14 August 1990.`),
		).toEqual([]));
	test('another land', () =>
		expect(
			of(TITLE, `${OPENING}The last keepers were buried under Corvo on 28 March 1990.`),
		).toEqual(['The last keepers were buried under Corvo']));
});
