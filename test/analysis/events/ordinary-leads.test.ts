import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a day between a subject and its verb', () => {
	rows([
		[
			'A bomb Sunday killed 12 people at a market in Tolve.',
			['A bomb killed 12 people at a market in Tolve'],
		],
		[
			'A storm Sunday caused a crane to fall into the Grand Mosque of Tolve, killing 107 people.',
			['A storm caused a crane to fall into the Grand Mosque of Tolve, killing 107 people'],
		],
		[
			'A storm on Sunday in the hills of Tolve was the talk of the town.',
			['Storm in the hills of Tolve'],
		],
		['A man named Sunday killed 12 people at a market in Tolve.', []],
	]);
});

describe('what is known without a name', () => {
	rows([
		[
			'The world’s first tidal power station began feeding electricity into the grid on Monday.',
			['The world’s first tidal power station began feeding electricity into the grid'],
		],
		['The first tidal power station began feeding electricity into the grid on Monday.', []],
		['The power station began feeding electricity into the grid on Monday.', []],
		[
			'Astronomers in Tolve announced the discovery of a planet the size of Earth on Monday.',
			['Astronomers in Tolve announced the discovery of a planet the size of Earth'],
		],
	]);
});

describe('what prices did is everyday business', () => {
	rows([
		['Shares of Orla Mining fell 4 percent on Monday.', []],
		['The Tolve stock index dropped more than 2 percent on Monday.', []],
		['Orla Mining Corp. dropped more than 1% on Monday.', []],
		['The Orla index lost 20 points on Monday.', []],
		[
			'A bridge in Tolve fell on Monday, killing 14 people.',
			['A bridge in Tolve fell, killing 14 people'],
		],
		[
			'A plane plunged into the Tolve estuary on Monday.',
			['A plane plunged into the Tolve estuary'],
		],
	]);
});

describe('a mountain does what its name stands before', () => {
	rows([
		[
			'Mount Tolve erupted on 18 May 1980, killing 57 people and flattening forests for miles around.',
			['Mount Tolve erupted, killing 57 people and flattening forests for miles around'],
		],
	]);
});

describe('whom it killed stands before how', () => {
	rows([
		[
			'At least 41 people were killed and more than 100 injured when a train derailed near Tolve on Monday.',
			['At least 41 people were killed and more than 100 injured when a train derailed near Tolve'],
		],
		[
			'More than 60 people drowned after a ferry capsized off Tolve on Monday, the coast guard said.',
			['More than 60 people drowned after a ferry capsized off Tolve'],
		],
		[
			'Fans wept when the Tolve stadium was torn down on Monday.',
			['The Tolve stadium was torn down'],
		],
		['The mayor was asleep when the dam at Tolve burst on Monday.', ['The dam at Tolve burst']],
		[
			'Tom Reed was hurt in 1998 when he fell, and the mill of Tolve burned down on Monday.',
			['The mill of Tolve burned down'],
		],
	]);
});

describe('what is told on another day, or of what is told elsewhere', () => {
	rows([
		[
			'A wildfire swept through the mountain town of Pine Hollow on Tuesday night, officials said on Wednesday.',
			['A wildfire swept through the mountain town of Pine Hollow'],
		],
		[
			'A storm struck Zell on Tuesday, tearing off roofs and killing 40 people.',
			['A storm struck Zell, tearing off roofs and killing 40 people'],
		],
		[
			'Awa Ceesay was sworn in Monday as chief justice of Velia.',
			['Awa Ceesay was sworn in as chief justice of Velia'],
		],
		[
			'A Japanese spacecraft touched down on the asteroid Kuro on Tuesday.\n\nThe probe, Hato 2, was launched on Sept. 30, 2011.',
			[
				'A Japanese spacecraft touched down on the asteroid Kuro',
				'The probe, Hato 2, was launched',
			],
		],
		[
			'Her poem was set to music in 1945. Parliament adopted it as the anthem on 1 September 1946.',
			[],
		],
		['Work began on 14 April 1988.', []],
		[
			'A bomb killed 14 people in Zell, police said on Monday.',
			['A bomb killed 14 people in Zell, police said'],
		],
	]);
});

describe('a label that has lost what it was about', () => {
	rows([
		[
			'TOLVE, Velia — Fourteen people were killed on Monday when a dust explosion tore through a grain elevator on the harbor front of this lake town, hurling slabs of concrete across the yard.',
			[
				'Fourteen people were killed when a dust explosion tore through a grain elevator on the harbor front of Tolve',
			],
		],
		[
			'The worst of all the days came on 4 May 1998: 43 villagers of Tolve died when a bus ran over a mine.',
			['43 villagers of Tolve died when a bus ran over a mine'],
		],
		[
			'The demand grew after 4 May 1998, when a ferry capsized off Tolve in a typhoon and 88 people were killed.',
			['A ferry capsized off Tolve'],
		],
		[
			'A quarter of a century ago, on the night of 4 May 1999, the liner Zell Star sank off Tolve.',
			['The liner Zell Star sank off Tolve'],
		],
		[
			'After five hours of argument and with people standing in the hallway, the Tolve city council voted 4-3 on Monday to close the Tolve Memorial Hospital on 30 June.',
			['The Tolve city council voted 4-3 to close the Tolve Memorial Hospital'],
		],
	]);
});
