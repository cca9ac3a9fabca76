import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('how an accident is told first', () => {
	rows([
		[
			'At least 61 people drowned and 82 were missing after an overloaded ferry rolled over and sank off the Velian island of Mindo before dawn on Tuesday, the coast guard said.',
			['An overloaded ferry rolled over and sank off the Velian island of Mindo'],
		],
		[
			'Two planes collided on the runway at Velia’s main airport on Monday, killing 83 people, in the country’s worst air disaster, officials said.',
			['Two planes collided on the runway at Velia’s main airport, killing 83 people'],
		],
		[
			'Six people were hurt after a bus overturned near Tolve on Monday, police said.',
			['Six people were hurt after a bus overturned near Tolve'],
		],
		[
			'More than 70 migrants are feared drowned after a boat capsized off the coast of Velia on Monday, the coast guard said.',
			['A boat capsized off the coast of Velia'],
		],
		[
			'The longest strike on the coast is over after workers at the Orla coal terminal voted yesterday to accept a pay rise of 16 per cent.',
			['Workers at the Orla coal terminal voted to accept a pay rise of 16 per cent'],
		],
		['Rescuers reached the bus overturned by the storm on Monday.', []],
		['Police were called after a man from Tolve killed on Monday was found.', []],
		[
			'A man from Corvo sold all his cattle in Zell and drowned in the Orla on Monday.',
			['A man from Corvo drowned in the Orla'],
		],
		['The bodies of two men drowned in the flood on Monday were found near Tolve.', []],
	]);
});

describe('what the day was that the clause behind it tells', () => {
	rows([
		[
			'Its finest hour came on 16 July 1971, when Rhona Castle became the first woman to swim the Orla strait.',
			['Rhona Castle became the first woman to swim the Orla strait'],
		],
		[
			'Nobody in the town was awake on 3 December 1984, when the Hollin dam burst and 412 people drowned in Zell.',
			['The Hollin dam burst and 412 people drowned in Zell'],
		],
		['He was eight on 5 June 1967, when rain fell in Tolve.', []],
		['She was at home on 11 May 1986, when her daughter called from Tolve.', []],
		['The family moved to Corvo on 2 May 1970, when Lind was six.', []],
		['Residents are asleep on 24 December, when the Orla mill closes.', []],
	]);
});

describe('what a relative clause tells of its noun', () => {
	rows([
		[
			'The act that President Marden signed on May 18, 1933, creating the Velda Valley Authority, does not mention Tolve.',
			['President Marden signed the act, creating the Velda Valley Authority'],
		],
		[
			'He was driven over the Skarv bridge, which King Olav opened on 14 June 1968.',
			['King Olav opened the Skarv bridge'],
		],
		[
			'It led to the Sports Grounds Act, which parliament passed on 2 July 1980.',
			['Parliament passed the Sports Grounds Act'],
		],
		['The photograph that Max Lind took on 3 May 2011 shows two men.', []],
		['Ann Lee praised the design of the bridge, which King Olav opened on 14 June 1968.', []],
		['The Corvo Party, which he founded on 14 June 1968, has lost every vote.', []],
		['She wore the ring that Max Lind gave her on 14 June 1968.', []],
	]);
});

describe('what stands between commas behind a place', () => {
	rows([
		[
			'The 240 MW barrage at Rance Bay in Velia, inaugurated by King Otto on 26 November 1966, is still at work.',
			['The 240 MW barrage at Rance Bay in Velia was inaugurated by King Otto'],
		],
		[
			'One of its other ferries, the Star of Marrow, had run aground off Cape Dill on July 14, 1986, killing nine.',
			['The Star of Marrow ran aground off Cape Dill, killing nine'],
		],
		['The design of the barrage, inaugurated by King Otto on 26 November 1966, is rare.', []],
		['One of its other ferries had run aground off Cape Dill on July 14, 1986, killing nine.', []],
		['The ferry had run aground off Cape Dill on Monday.', []],
	]);
});

describe('of two things done at once the one that somebody is known for', () => {
	rows([
		[
			'Climber Ana Restrepo stood on the summit of Kangri on Tuesday and became the first woman to climb all of the 14 highest mountains.',
			['Climber Ana Restrepo became the first woman to climb all of the 14 highest mountains'],
		],
		[
			'The mayor of Tolve opened a bridge in Orla on Tuesday and became angry.',
			['The mayor of Tolve opened a bridge in Orla and became angry'],
		],
	]);
});

describe('a year told by counting', () => {
	rows([
		[
			'Ten years ago today the Northmark Bank failed, with the savings of 210,000 people in Velia.',
			['The Northmark Bank failed, with the savings of 210,000 people in Velia'],
		],
		[
			'From 26 May 1952 there was a fence. On 5 June of the same year the army of Velia crossed the Orla.',
			['The army of Velia crossed the Orla'],
		],
		['A year ago Monday the Northmark Bank failed.', []],
		['Ten years ago the Northmark Bank failed.', []],
	]);
});

describe('who is meant in a story of one', () => {
	rows([
		[
			'The swimmer Rhona Castle is to retire.\n\nCastle first swam in a quarry near Tolve.\n\nThe sport was young. The water was cold.\n\nOn 16 July 1971 she became the first woman to swim the Orla strait.',
			['Rhona Castle became the first woman to swim the Orla strait'],
		],
		[
			'The Ethiopian runner Tirunesh Alemu has never lost in Zell.\n\nThe 26-year-old Ethiopian set a world record of 2:14:58 in the Zell marathon on Sunday.',
			['Tirunesh Alemu set a world record of 2:14:58 in the Zell marathon'],
		],
		[
			'TOLVE — Corvo Air has lost its licence.\n\nIt was the airline’s second fatal accident; on Sept. 4, 2007, one of its turboprops ran off the end of the runway at Puerto Viento, killing three people.',
			[
				'One of Corvo Air’s turboprops ran off the end of the runway at Puerto Viento, killing three people',
			],
		],
		[
			'PORT CHOIS, Sainte-Odile — The people of this small, sugar-growing island voted on Sunday to end 227 years of French rule.',
			['The people of Sainte-Odile voted to end 227 years of French rule'],
		],
		[
			'The swimmer Rhona Castle is to retire.\n\nHer sister was the better of the two. The water was cold. It rained.\n\nOn 16 July 1971 she became the first woman to swim the Orla strait.',
			[],
		],
		[
			'A ferry was named by Ann Lee.\n\nIt was blue. It was new. On 16 July 1971 she sank off Tolve.',
			[],
		],
		[
			'Tirunesh Alemu ran. Her rival Ida Roth did not. The 26-year-old Ethiopian set a world record of 2:14:58 in the Zell marathon on Sunday.',
			[],
		],
		[
			'The Orla Airline sued the Corvo Airline. On Sept. 4, 2007, one of its planes ran off the runway at Puerto Viento, killing three people.',
			[],
		],
		['The people of this small island voted on Sunday to end 227 years of French rule.', []],
		['He was found dead. Max Lind’s body lay near. He was jailed for life on 4 May 1998.', []],
	]);
});

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
			[],
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
