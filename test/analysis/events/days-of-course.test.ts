import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('what follows from what people remember is no day of its own', () => {
	rows([
		['Samuel Okoro, a father of four, was buried in Zell on Monday.', []],
		['Ida Roth was laid to rest in Zell on 4 May 2012.', []],
		['Hundreds of people gathered in Zell Park on Monday evening for a vigil.', []],
		['The trial of the former mayor of Zell, Max Lind, opened on Monday.', []],
		['King Otto II was buried in Zell on 4 May 1912.', ['King Otto II was buried in Zell']],
		[
			'Nine skiers were buried under an avalanche near Zell on Monday.',
			['Nine skiers were buried under an avalanche near Zell'],
		],
	]);
});

describe('what every season has', () => {
	rows([
		['Max Lind made his senior debut for Zell City on 4 May 2012.', []],
		['Zell midfielder Max Lind signed a new three-year contract on Tuesday.', []],
		['Zell City were held to a 1-1 draw by Tolve Rovers on Saturday.', []],
		['Zell City drew 2-2 with Tolve Rovers on Saturday.', []],
		[
			'Velia signed a treaty with Corvo on Tuesday that ends nine years of war.',
			['Velia signed a treaty with Corvo'],
		],
		[
			'Zell City became champions of Velia for the first time on Saturday as they drew 2-2 with Tolve Rovers.',
			['Zell City became champions of Velia for the first time as they drew 2-2 with Tolve Rovers'],
		],
		[
			'The opera Blue Corvo, which drew 4,000 people, was first performed in Zell on 4 May 1912.',
			['The opera Blue Corvo, which drew 4,000 people, was first performed in Zell'],
		],
	]);
});

describe('what a town or a small firm has now and then', () => {
	rows([
		['A community garden built by volunteers was opened in Zell on Saturday by the mayor.', []],
		['A new playground in Zell was opened on Saturday.', []],
		['Zell Petroleum filed for bankruptcy on 4 May 2008.', []],
		['A reunion concert of the Lamplighters in Zell sold out on 4 May 2011.', []],
		[
			'On 4 May 2008 Zell Bank filed for bankruptcy, owing $600 billion.',
			['Zell Bank filed for bankruptcy, owing $600 billion'],
		],
		[
			'A new hospital in Zell was opened on 4 May 2008 by King Otto.',
			['A new hospital in Zell was opened by King Otto'],
		],
		['The Zell Zoo was opened on 4 May 1908.', ['The Zell Zoo was opened']],
	]);
});
