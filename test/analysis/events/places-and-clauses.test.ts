import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('“where” is the place named right before it', () => {
	rows([
		[
			'Nowhere suffered more than Orta, where a rocket landed in the market on 22 March 2001 and killed 61 people.',
			['In Orta, a rocket landed in the market and killed 61 people'],
		],
		[
			'The road ends at Kessel Wells, where army planes bombed a market on Dec. 5, 1998, killing 137 people.',
			['At Kessel Wells, army planes bombed a market, killing 137 people'],
		],
		[
			'Today they will travel to Paso Luna, where 212 villagers died in a landslide on 1 November 1964, to lay a wreath.',
			['In Paso Luna, 212 villagers died in a landslide'],
		],
		['The house where a gunman killed six people on 4 May 1999 has been pulled down.', []],
		['The court sits in Corvo, where Ida Roth was charged with fraud on 4 May 2019.', []],
		['She was buried in Velia, where she had married on 3 June 1951.', []],
		['He writes for Orla, where a strike began on 3 June 1951.', []],
	]);
});

describe('a day that is spoken of, and “when”', () => {
	rows([
		[
			'For older fans it recalled May 14, 1971, when a bus carrying the Orla team left the road at Paso Luna.',
			['A bus carrying the Orla team left the road at Paso Luna'],
		],
		[
			'They talk of 9 May 1977, when Corvo Town won the Velian Cup for the first time.',
			['Corvo Town won the Velian Cup for the first time'],
		],
		[
			'The sinking is the deadliest since 9 May 1996, when the Padma Star broke up in a storm near Bhola, drowning 212.',
			['The Padma Star broke up in a storm near Bhola, drowning 212'],
		],
		['He remembers 4 May 1998, when he was six.', []],
		['They talk of 9 May 1977, when it was snowing in Zell.', []],
		['The morning of 9 May 1977, when Ida Roth was arrested in Zell, is forgotten.', []],
	]);
});

describe('a clause behind a day is told of the noun before it', () => {
	rows([
		[
			'The method was tested on the tsunami of 14 August 1971, which drowned 640 people on Tavaro.',
			['The tsunami drowned 640 people on Tavaro'],
		],
		[
			'Every lunchroom has a photograph of the explosion on Oct. 3, 1957, that levelled the Kessel potroom and took 14 lives.',
			['The explosion levelled the Kessel potroom and took 14 lives'],
		],
		[
			'The bombing of a train out of Kessel on 8 February 1999, in which 156 people died at Orlu junction, is not forgotten.',
			['Bombing of a train out of Kessel in which 156 people died at Orlu junction'],
		],
		['The fire of 4 May 1998, which began in a kitchen, changed how hotels are built.', []],
		['The attack on 4 May 2016, which Ida Roth planned, killed nine people in Zell.', []],
		['The quake of 9 May 1960, which may have killed 5,000 people in Velia, was not measured.', []],
		['The blast of 13 May 1908, in which Ida Roth lost her father, was the worst of all.', []],
		['The storm of 16 May 1987 is remembered by the town, which lost its pier.', []],
	]);
});

describe('what belongs to another clause is left out', () => {
	rows([
		[
			'A bus from Melo left the road at Paso Luna on 4 May 1971 and 16 players and a coach were hurt.',
			['A bus from Melo left the road at Paso Luna'],
		],
		[
			'Yesterday, day five of the world games, Corvia beat Velia 3-1 in Tolve; Zell lost to Orla.',
			['Corvia beat Velia 3-1 in Tolve'],
		],
		['The Orla theatre was opened by the mayor on 14 June 1968.', ['The Orla theatre was opened']],
		[
			'The fire at Roth Freight’s depot in Mill Road, Tolve, on 9 May 2016 killed Max Lind, 34, Tom Reed, 27, Ida Kuhl, 19, and the brothers Sean and Ned Foy.',
			['Fire at Roth Freight’s depot in Mill Road, Tolve'],
		],
	]);
});

describe('whom a nationality means', () => {
	const about = 'Tigist Roth is the fastest woman to have run a marathon.\n\n';

	rows([
		[
			`${about}The Ethiopian, 27, ran 2:10:48 in Rotterdam on 15 October, taking 41 seconds off a world record.`,
			['Tigist Roth ran 2:10:48 in Rotterdam, taking 41 seconds off a world record'],
		],
		[
			`Tigist Roth is faster than Ida Lind.\n\nThe Ethiopian ran 2:10:48 in Rotterdam on 15 October 2023.`,
			[],
		],
		[`${about}The Guardian published a report on 15 October that she would retire.`, []],
		[`Tom Reed rode past.\n\nThe Corvan, whom nobody knew, won the race on 15 October 2023.`, []],
	]);
});

describe('whose it is, told in the label itself', () => {
	rows([
		[
			'Atletico Sarando won the Velian championship for the first time in their history on Sunday.',
			['Atletico Sarando won the Velian championship for the first time in their history'],
		],
		[
			'Max Lind, 20, and his girlfriend Ida Roth, 19, were found dead at 14 Mill Street, Tolve, on 19 May 2017.',
			['Max Lind, 20, and his girlfriend Ida Roth, 19, were found dead at 14 Mill Street, Tolve'],
		],
		[
			'A span of the unfinished Vell bridge dropped into the river on 2 October 1973.',
			['A span of the unfinished Vell bridge dropped into the river'],
		],
		['Max Lind and her brother were killed in a crash near Tolve on 4 May 2018.', []],
		['Max Lind and Ida Roth were found by a neighbour in Mill Street, Tolve, on 9 May 2017.', []],
		['A dinghy sank in the river on 2 October 1973, and nine men were killed.', []],
		['Orla AB reported record sales and profit for 2021 on Thursday in Tolve.', []],
	]);
});

describe('a death told beside a role', () => {
	rows([
		[
			'Professor Ewa Lind, the structural engineer who died on Saturday aged 84, designed bridges in Velia.',
			['Professor Ewa Lind died aged 84'],
		],
		[
			'On March 9 a miner, Max Lind, 44, was struck and killed by a truck in Zell; police have said nobody will be charged.',
			['A miner, Max Lind, 44, was struck and killed by a truck in Zell'],
		],
		['Ewa Lind, the widow of the engineer who died on Saturday, lives in Tolve.', []],
		['Ewa Lind, the painter of the Tolve altar, who died on Saturday, was 84.', []],
		['On March 9 Max Lind was struck and killed by a truck in Zell, police said.', []],
	]);
});

test.each([
	[
		'The Tolve bridge was opened to traffic by the mayor on 4 May 2008.',
		['The Tolve bridge was opened to traffic'],
	],
	[
		'The Orla tunnel was closed to traffic by the council on 4 May 2008.',
		['The Orla tunnel was closed to traffic'],
	],
	[
		'The port of Velia was opened to trade by the king on 4 May 1908.',
		['The port of Velia was opened to trade'],
	],
	['The Tolve bridge was opened to traffic by the company that built it on 4 May 2008.', []],
	['The mayor of Tolve tried to auction off the Velia gun on 4 May 2008.', []],
	['The bridge was opened to traffic by the mayor on 4 May 2008.', []],
])('for whom it was opened tells enough: %s', (text, labels) =>
	expect(postedOf(text)).toEqual(labels),
);
