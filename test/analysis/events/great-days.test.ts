import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a year beside the day may be of something else', () => {
	rows([
		[
			'The Tolve bridge, built in 1931, collapsed on Saturday, 9 March, killing 14 people.',
			['The Tolve bridge, built in 1931, collapsed, killing 14 people'],
		],
		[
			'Founded in 1899, the Corvo Steelworks closed on 8 March with the loss of 2,300 jobs.',
			['Founded in 1899, the Corvo Steelworks closed with the loss of 2,300 jobs'],
		],
		[
			'Parliament in Velia abolished on Friday 8 March the council that King Otto created in 1843.',
			['Parliament in Velia abolished the council that King Otto created in 1843'],
		],
		['The war began in 1914. On July 28 Velia declared war on Corvia.', []],
		['The Tolve bridge collapsed on 9 March, as it had in 1931.', []],
		['In 1931 Velia was at war. Its army left the town of Tolve on May 4 after a siege.', []],
	]);
});

describe('two nouns side by side are one subject', () => {
	rows([
		[
			'Seventy-six men and boys went down the Zell pit on 4 June 1951 and never came up.',
			['Seventy-six men and boys went down the Zell pit'],
		],
		[
			'The opposition Green Alliance swept to victory in Velia on Sunday.',
			['The opposition Green Alliance swept to victory in Velia'],
		],
		[
			'A magnitude-7.1 earthquake killed at least 220 people in central Velia on Tuesday.',
			['A magnitude-7.1 earthquake killed at least 220 people in central Velia'],
		],
		[
			'The 54-year-old former judge Ana Kuhl was elected president of Velia on Sunday.',
			['The 54-year-old former judge Ana Kuhl was elected president of Velia'],
		],
		['So long as Ann Lee stays in office, Tom Reed said on Monday.', []],
		['Police, the mayor said on Monday, were late.', []],
		['A jury on Monday found the owner of the Zell mill guilty.', []],
		['The 54-year-old from Tolve was elected on Sunday.', []],
	]);
});

describe('a bare day between two words', () => {
	rows([
		[
			'Pakistan’s highest court Friday abolished the death penalty.',
			['Pakistan’s highest court abolished the death penalty'],
		],
		[
			'Airstrikes started Wednesday in Tolve, where Velian forces are fighting rebels.',
			['Airstrikes started in Tolve, where Velian forces are fighting rebels'],
		],
		[
			'On the night of 14 March 1943 bombing raids destroyed most of the old town of Tolve.',
			['Bombing raids destroyed most of the old town of Tolve'],
		],
		['A court in Tolve Wednesday summoned the former mayor, Max Lind, as a suspect.', []],
		['Protests after the Velian elections Saturday sparked calls for calm in Tolve.', []],
		['The ministry released tapes on Monday from the night the ferry sank.', []],
	]);
});

describe('what there is only one of needs no name', () => {
	rows([
		[
			'The longest railway tunnel in the world opened on Friday, linking Velia with Corvia.',
			['The longest railway tunnel in the world opened, linking Velia with Corvia'],
		],
		[
			'The last prisoner left the Orla Island jail on Tuesday.',
			['The last prisoner left the Orla Island jail'],
		],
		[
			'A memorial will be built to the 43 miners who were killed in an explosion at the Zell colliery on 22 October 1958.',
			['43 miners were killed in an explosion at the Zell colliery'],
		],
		[
			'Velia legalised same-sex marriage on Thursday, becoming the first country in the region to do so.',
			['Velia legalised same-sex marriage'],
		],
		['The miners, who were killed in an explosion at Zell on 22 October 1958, are remembered.', []],
		['The second prisoner left on Tuesday.', []],
		['The prisoner left the Orla Island jail on Tuesday.', []],
	]);
});

describe('whichever of its words has the day, it is one event', () => {
	rows([
		[
			'The crash of Corvo Air flight 112 on 3 May 1998 killed all 96 people on board.',
			['The crash of Corvo Air flight 112 killed all 96 people on board'],
		],
		[
			'A shooting at a bar in Tolve on Saturday killed five people, police said.',
			['A shooting at a bar in Tolve killed five people, police said'],
		],
		[
			'The attack on the peace talks in Zell on 3 May 1998 left 12 people dead.',
			['The attack on the peace talks in Zell left 12 people dead'],
		],
		['The film of the crash on 3 May 1998 killed a myth.', []],
		['The crash of shares on Monday hurt savers.', []],
		['She sent them into the final with a 2-1 victory at Zell Park Monday.', []],
	]);
});

describe('“it” and “the vessel” mean what the sentence before is about', () => {
	rows([
		[
			'Zell is a small city on the Orla. On 3 May 1998 it was hit by an earthquake that killed 1,120 people.',
			['Zell was hit by an earthquake that killed 1,120 people'],
		],
		[
			'The Saint Orla was the largest ferry ever built in Velia. The vessel sank off Tolve on 12 January 1993.',
			['Saint Orla sank off Tolve'],
		],
		[
			'Zell has a twin town, Corvo. On 3 May 1998 it was hit by an earthquake that killed 1,120 people.',
			[],
		],
		[
			'The Saint Orla was the largest ferry in Velia, and the Saint Ida was its sister ship. The vessel sank off Tolve on 12 January 1993.',
			[],
		],
	]);
});

describe('a day that stands above what happened then', () => {
	rows([
		[
			'14 March 1883: Karl Marden, the Velian philosopher, died in London.',
			['Karl Marden, the Velian philosopher, died in London'],
		],
		['14 March 1931 – The Tolve Bridge opened to traffic.', ['The Tolve Bridge opened to traffic']],
		[
			'3 May 1998: An earthquake strikes the city of Velia, killing 1,120 people.',
			['An earthquake strikes the city of Velia, killing 1,120 people'],
		],
		['8 March 2024: An earthquake strikes the city of Velia, killing 1,120 people.', []],
		['14 March 1964: A jury found the owner of the Zell mill guilty.', []],
		['14 March 1964: the mill and its owner.', []],
		['12 March 2024: Max Lind is arrested in Tolve.', []],
		['3 May 1998: Ann Lee likes Tolve.', []],
	]);
});

describe('a clause with “when” has the day that stands in it', () => {
	rows([
		[
			'Max Lind told the jury he was as shocked as anybody when fire tore through 14 Mill Street, Hexley, in the early hours of 9 November 2009.',
			['Fire tore through 14 Mill Street, Hexley'],
		],
		[
			'Twenty-one people were injured Saturday when a commuter train collided with a car and derailed near the University of Southern Velia campus in Tolve, authorities said.',
			[
				'A commuter train collided with a car and derailed near the University of Southern Velia campus in Tolve',
			],
		],
		[
			'Nine men working the lower level of the Fort Allan mine died when the rock burst on June 20, 1984.',
			['Nine men working the lower level of the Fort Allan mine died when the rock burst'],
		],
		[
			'It honours the 31 people who died when the Pigeon dam in Velia gave way on 26 February 1957.',
			['31 people died when the Pigeon dam in Velia gave way'],
		],
		['He smiled when he was asked on 9 November 2009 about Tolve.', []],
		['When she left Tolve she was happy, and on 9 November 2009 she returned.', []],
		['She fell on Saturday when she heard of Tolve.', []],
	]);
});

describe('what a cause or a memory is of has the day', () => {
	rows([
		[
			'A worn cable caused the crash on 18 November 2001 of Aerocorvo Flight 317.',
			['Crash of Aerocorvo Flight 317'],
		],
		[
			'The bombing of a train on 8 February 1999, in which 156 people died at Orlu junction, remains the bloodiest day of the conflict.',
			['Bombing of a train in which 156 people died at Orlu junction'],
		],
		[
			'The peace treaty was signed on Monday by the presidents of Velia and Corvia.',
			['The peace treaty was signed by the presidents of Velia and Corvia'],
		],
		['A worn cable caused the delay on 18 November 2001 of Flight 317.', []],
		['The bombing of a train on 8 February 1999 remains a mystery.', []],
		['The peace treaty was signed on Monday by both sides.', []],
	]);
});

describe('who and where is told by the ship and by the dateline', () => {
	rows([
		[
			'The Santa Paula, a ferry built at Imabar, was carrying 900 passengers when the bow door gave and she turned over in the Velian Sea on 8 December 1998.',
			['The Santa Paula turned over in the Velian Sea'],
		],
		[
			'ZELL, March 12 (Reuters) - A bomb killed 14 people in this mountain town on Tuesday.',
			['A bomb killed 14 people in Zell'],
		],
		[
			'Typhoon Ida made landfall in eastern Corvia on Friday, killing at least 1,200 people.',
			['Typhoon Ida made landfall in eastern Corvia, killing at least 1,200 people'],
		],
		[
			'The Santa Paula, a ferry, was named by Ann Lee. She sank into her chair on 8 December 1998 and wept.',
			[],
		],
		['A bomb killed 14 people in this town on Tuesday.', []],
		['Hurricane Lind, as they call Max Lind, died on Friday, a neighbour said.', []],
	]);
});

describe('what is held against somebody, and what nobody comes back to', () => {
	rows([
		['The trial of Otto Kran began on Monday.', []],
		['Agents searched seven Gulf clinics in Tolve on Monday.', []],
		['The wife of the cook Max Lind admitted smashing his car on Monday.', []],
		['A plane was named after 4 May.', []],
		['The library will stay open, the Tolve council decided on Monday.', []],
		['The two men, Tom Reed and Max Lind, were named on Monday in a bulletin of the police.', []],
		['Ann Lee and Tom Reed issued a pledge on Monday.', []],
		['In a text message on Monday, Max Lind told an aide to go.', []],
		[
			'Viking ships raided the abbey of Orla on 8 June 1793.',
			['Viking ships raided the abbey of Orla'],
		],
	]);
});

describe('a title that its lead and the sentence behind it tell', () => {
	const posted = (title: string, text: string, labels: readonly string[]) =>
		test(title, () => expect(postedOf(text, title)).toEqual(labels));

	posted(
		'Okon wins Port Ellen mayor’s race by 311 votes',
		'PORT ELLEN —\n\nVoters in this lakeside city turned out their mayor of 17 years on Monday and put a first-time candidate in his place.\n\nAdaeze Okon, a former engineer, took 21,087 votes.',
		['Okon wins Port Ellen mayor’s race by 311 votes'],
	);
	posted(
		'Skerry Head museum opens a century after light',
		'A lighthouse that guided ships past the coast for a century began a new life on Tuesday, with the families of its keepers first through the door.\n\nThe ribbon at Skerry Head was cut by a keeper.',
		['Skerry Head museum opens a century after light'],
	);
	posted(
		'President begins first visit to former enemy',
		'The president of Costa Alta stepped on to a red carpet yesterday, and began a visit to a former enemy.\n\nIt is the first.',
		[],
	);
	posted(
		'Zell mill to shut with loss of 300 jobs',
		'Workers heard on Monday what they had long feared.\n\nThe Zell mill is to shut with the loss of 300 jobs.',
		[],
	);
	posted(
		'Okon wins Port Ellen mayor’s race by 311 votes',
		'Voters in this lakeside city turned out their mayor of 17 years on Monday.\n\nThe harbour is 400 years old.',
		[],
	);
});
