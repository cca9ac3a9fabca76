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

describe('what has come about since is left out of what was done long ago', () => {
	rows([
		[
			'Maria Osei, who has died aged 88, was the surgeon who, on 3 May 1967, performed the first heart transplant in Ghana.',
			['Maria Osei performed the first heart transplant in Ghana'],
		],
		[
			'The sprinter Maria Osei, who has won three medals since, broke the world record in Kumasi on 3 May 2017.',
			['The sprinter Maria Osei broke the world record in Kumasi'],
		],
		[
			'The sprinter Maria Osei, who had never won a race, broke the world record in Kumasi on 3 May 2017.',
			['The sprinter Maria Osei, who had never won a race, broke the world record in Kumasi'],
		],
	]);
});

describe('what somebody died doing is no event of its own', () => {
	rows([
		[
			'Two climbers were killed while descending the north face of Mount Orla on Monday.',
			['Two climbers were killed while descending the north face of Mount Orla'],
		],
		[
			'Three contract labourers died of suspected asphyxiation while cleaning a septic tank at a private dyeing unit near Pallakovil in the district on Tuesday, police said.',
			[],
		],
		['While crossing the Atlantic on Monday, the yacht Orla capsized.', []],
	]);
});

describe('what stands right behind a full date', () => {
	rows([
		[
			'On 27 April 2013 rebels shot down an airliner over Zell.',
			['Rebels shot down an airliner over Zell'],
		],
		[
			'On 27 April 2013 a gunman shot dead 16 pupils at a school in Zell.',
			['A gunman shot dead 16 pupils at a school in Zell'],
		],
		['On Monday 40 residents of Zell wrote to their council.', []],
	]);
});

describe('what was then, and what is now', () => {
	rows([
		['The Zell hospice opened on 6 October 1991 and cares for 60 families.', []],
		[
			'Zell Hospital was opened on 6 October 1991 and now has 60 beds.',
			['Zell Hospital was opened'],
		],
	]);
});

describe('years since, and the day beside which something was', () => {
	rows([
		['It is 40 years on Monday since the Corvo Dam failed in Zell.', []],
		['Forty years have passed today since the Corvo Dam failed in Zell.', []],
		[
			'It was on 20 July 1969, the day men walked on the moon, that Ida Roth shot the king of Velia in Zell.',
			[],
		],
		[
			'It was on 20 July 1969 that Ida Roth opened the Zell Bridge.',
			['Ida Roth opened the Zell Bridge'],
		],
		[
			'On 20 July 1969, the eve of the war, Zell was bombed by rebels.',
			['Zell was bombed by rebels'],
		],
	]);
});

describe('feasts with a year, days above their line, plaques and roads', () => {
	rows([
		[
			'On Christmas Eve 1910 two trains met head-on in the tunnel at Zell and 22 people died.',
			['Two trains met head-on in the tunnel at Zell and 22 people died'],
		],
		['At Christmas 1910 two trains met head-on in the tunnel at Zell and 22 people died.', []],
		[
			'12 March 2009: Velia and Corvo sign a peace accord in Zell.',
			['Velia and Corvo sign a peace accord in Zell'],
		],
		['12 March 2009: Velia and Corvo to sign a peace accord in Zell.', []],
		[
			'Mount Zell began erupting on 20 March 2023, forcing 500 people from their homes, and again on Wednesday.',
			[],
		],
		['A plaque was unveiled by the Duke of Zell on 4 June 1987.', []],
		['Two people are dead after a crash on State Route 44 Monday night, according to police.', []],
		[
			'The only accident was on 3 August 2007, when a jet slid off a runway at Zell and two people died.',
			[],
		],
	]);
});
