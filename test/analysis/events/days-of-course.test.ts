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

describe('what towns and schools tell of themselves', () => {
	rows([
		['Firefighters rescued a cat from a chimney in Zell on Tuesday.', []],
		['About 12,000 homes in Zell lost power on Tuesday after a substation fault.', []],
		['Dr Ida Roth took over as principal of Zell College on Tuesday.', []],
		['Zell Primary won the national green schools award on Tuesday.', []],
		[
			'Firefighters rescued 34 people from a burning ferry off Zell on Tuesday.',
			['Firefighters rescued 34 people from a burning ferry off Zell'],
		],
		[
			'Max Lind won the Nobel Prize in Physics on Tuesday.',
			['Max Lind won the Nobel Prize in Physics'],
		],
		[
			'A blackout on 4 May 2003 killed nine people in Zell and left 50 million without light.',
			['A blackout killed nine people in Zell and left 50 million without light'],
		],
	]);
});

describe('who himself did something, and whose it was', () => {
	rows([
		[
			'President Adewale Odukoya himself was sworn in on May 29, 2011.',
			['President Adewale Odukoya was sworn in'],
		],
		[
			'The aid group said that 19 people had been killed on Saturday when its hospital in Zell was hit by an air strike.',
			[],
		],
		[
			'The bank of Zell closed its last branch in Corvo on Saturday.',
			['The bank of Zell closed its last branch in Corvo'],
		],
		['Nine men died when its boiler burst on Saturday.', []],
		['The king wounded himself on Saturday.', []],
		['The crown was given by the king himself on Saturday to Ida Roth of Zell.', []],
	]);
});
