import { describe, expect, test } from 'vitest';
import { NOTABLE } from '../../../src/domain/articles/event.ts';
import { eventsOf } from './events-of.ts';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a sum that is voted, raised or given is everyday business', () => {
	rows([
		['The Tolve council voted to spend $184,600 on a new roof on 6 March 2019.', []],
		['The board of Orla Mining decided to pay a dividend of 42 cents on 6 March 2019.', []],
		['The Velian parliament voted the money on 6 March 2019.', []],
		['Orla Mining raised GBP34 million in a placing on 6 March 2019.', []],
		['The Corvo Heritage Fund awarded £9.6m to the Zell Pavilion on 6 March 2019.', []],
		['Premier Ida Roth unveiled a package of rebates worth $85 million on 6 March 2019.', []],
		[
			'Premier Ida Roth unveiled a package of rebates worth $85 billion on 6 March 2019.',
			['Premier Ida Roth unveiled a package of rebates worth $85 billion'],
		],
		[
			'The Velian parliament approved $700 billion for its banks on 6 March 2019.',
			['The Velian parliament approved $700 billion for its banks'],
		],
		[
			'The Tolve council voted to close Harbour Baths on 6 March 2019.',
			['The Tolve council voted to close Harbour Baths'],
		],
	]);
});

test.each([
	['Tolve Rovers won the first match 24-23 on Saturday.', false],
	['Tolve Rovers won the last match 24-23 on Saturday.', true],
])('of several games the first is one like any other: %s', (told, isNotable) => {
	const before = 'The hall in Tolve was full again. '.repeat(6);
	const [event] = eventsOf(before + told).events;

	expect(event?.label).toMatch(/^Tolve Rovers won/);
	expect((event?.worth ?? 0) >= NOTABLE).toBe(isNotable);
});

describe('a number that rises is a count, however long it is told of what', () =>
	rows([
		[
			'The number of confirmed cases of measles in the county of Velia rose to 17 on 6 March 2019.',
			[],
		],
	]));

test('a title that counts the dead of days ago is no news of its day', () => {
	const text =
		'The toll of the landslide at Zell rose to 38 on Thursday as rain halted the search, the mayor said.';

	expect(postedOf(text, 'Toll of landslide at Zell reaches 38 as rain halts search')).toEqual([]);
});

describe('a landslide or a bridge that is called by a name is nobody', () => {
	rows([
		[
			'On March 29, 1993, the La Rosalia landslide near Tolve dammed the Orla river and killed dozens of people.',
			['The La Rosalia landslide near Tolve dammed the Orla river and killed dozens of people'],
		],
		['On March 29, 1993, Rosalia Lind killed dozens of people near Tolve.', []],
	]);
});

describe('two words may be the name of what happened', () => {
	rows([
		[
			'It was the worst in Velia since the Tolve fires of 4 January 2013, and nobody died.',
			['Tolve fires'],
		],
		['The Orla poll of 4 January 2013 put Ann Lee ahead.', []],
		['It was the worst in Velia since the dust storm of 4 January 2013, and nobody died.', []],
	]);
});

describe('what broke into something is what happened', () => {
	rows([
		[
			'On 6 March 1931 the night shift was walking home when the Orla colliery blew up, killing 16 men.',
			['The Orla colliery blew up, killing 16 men'],
		],
		['On 6 March 1931 Ida Roth was walking home in Tolve.', []],
	]);
});
