import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a participle behind a name is a verb of its own', () => {
	rows([
		[
			'The Corvo Accord, signed in Oslo on 12 March 1998, ended nine years of fighting.',
			['The Corvo Accord was signed in Oslo'],
		],
		[
			'Tolve Castle, destroyed by fire on 9 May 1981, is being rebuilt.',
			['Tolve Castle was destroyed by fire'],
		],
		[
			'The two Zell Tunnels, opened on 2 June 1965, are closed.',
			['The two Zell Tunnels were opened'],
		],
		['Vasil Kono, arrested on 12 March 1998, is free.', []],
		['Vasil Kono, killed on 12 March 1998, was a miner.', []],
		['The accord, signed on 12 March 1998, ended the war.', []],
		['The Corvo Accord, to be signed on 12 March 2030, ends the war.', []],
		['Ann Lee, asked on Monday about Corvo, left.', []],
		['A video of the crash released on Monday by Orla News shows a blue car.', []],
		['A map of the harbour drawn on 12 March 1998 by Ann Lee hangs in Tolve.', []],
		['Photos showing the raid published on Monday by Orla News are old.', []],
	]);
});

describe('a relative clause tells of the name right before it', () => {
	rows([
		[
			'A statue of the painter Ida Roth, who died on 9 April 1947, stands in Tolve.',
			['The painter Ida Roth died'],
		],
		[
			'The poet Max Lind, who died on Monday aged 81, lived in Tolve.',
			['The poet Max Lind died aged 81'],
		],
		[
			'Max Lind, a former rower who married Ida Roth on 4 May 2013, is ill.',
			['Max Lind married Ida Roth'],
		],
		['The Crown Princess, who was born on 4 May 1980, is ill.', []],
		['The Prime Minister resigned on Monday.', []],
		['The Duke of Tolve resigned on Monday.', ['The Duke of Tolve resigned']],
		['The widow of Max Lind, who died on Monday, lived in Tolve.', []],
		['A brother of the painter Ida Roth, who died on Monday, lived in Tolve.', []],
		['Ann Lee and the painter Ida Roth, who died on Monday, met in Tolve.', []],
		['The killer of Ida Roth, who died on Monday, is free.', []],
	]);
});

describe('the verb above tells what happened then', () => {
	rows([
		[
			'At least 40 people were killed when an earthquake struck the city of Velia on Monday, officials said.',
			[
				'At least 40 people were killed when an earthquake struck the city of Velia, officials said',
			],
		],
		[
			'Lina Corvey became the first woman to swim the Orla Strait on Monday.',
			['Lina Corvey became the first woman to swim the Orla Strait'],
		],
		[
			'Ida Roth became the third person to walk on the Moon when she left the capsule on Monday.',
			['Ida Roth became the third person to walk on the Moon when she left the capsule'],
		],
		[
			'Corvo voted to stay in the Norland Union in Tuesday’s referendum on independence.',
			['Corvo voted to stay in the Norland Union in the referendum on independence'],
		],
		[
			'Ida Roth had left when the bridge in Tolve collapsed on Monday.',
			['The bridge in Tolve collapsed'],
		],
		['Corvo rebuilt the port when the war in Zell ended on Monday.', ['The war in Zell ended']],
		['Ida Roth became a nun when the war in Zell ended on Monday.', ['The war in Zell ended']],
		['Corvo wants to stay in the union on 20 March 2024.', []],
	]);
});

describe('a person is named as the victim of an attack, and of none other', () => {
	rows([
		[
			'Former premier Kenji Abiko was shot dead in Nara on Monday.',
			['Former premier Kenji Abiko was shot dead in Nara'],
		],
		[
			'Transport minister Pavel Ondras was jailed for six years on Monday.',
			['Transport minister Pavel Ondras was jailed for six years'],
		],
		['Kenji Abiko shot a guard dead in Nara on Monday.', []],
		['Kenji Abiko was shot dead by Tom Reed in Nara on Monday.', []],
		['The brother of Kenji Abiko was shot dead in Nara on Monday.', []],
		['Kenji Abiko was shot dead in Nara on Monday, Tom Reed said.', []],
	]);
});

describe('on this day, and last night', () => {
	rows([
		[
			'On this day in 1953, a storm surge killed more than 2,000 people in Corvo.',
			['A storm surge killed more than 2,000 people in Corvo'],
		],
		['It is cold on this day in the 1950s mill at Corvo.', []],
		[
			'Twelve people were killed when a lorry was driven into a market in Zell last night.',
			['Twelve people were killed when a lorry was driven into a market in Zell'],
		],
		['Six people in Zell chattered about last night’s play.', []],
		[
			'Corvo and Zell formally applied to join the Northern Union on Tuesday.',
			['Corvo and Zell formally applied to join the Northern Union'],
		],
		['Corvo hoped to join the Northern Union on Tuesday.', []],
		['Police in Zell had to respond to a riot on Tuesday.', []],
		[
			'Zell Tower, a block of flats, was gutted by a fire that broke out on 4 May 2017 and killed 79 people.',
			['Zell Tower, a block of flats, was gutted by a fire'],
		],
		[
			'The group has claimed attacks on an airport and a station in Zell that killed at least 31 people on Tuesday.',
			['Attacks on an airport and a station in Zell killed at least 31 people'],
		],
		[
			'Two miners were killed and three others hurt when a shaft near Zell collapsed.\n\nEmergency services were called to the mine on Tuesday.',
			['Two miners were killed and three others hurt when a shaft near Zell collapsed'],
		],
		['A novelist is ill.\n\nEmergency services were called to a house in Zell on Tuesday.', []],
	]);
});

describe('a label has no hole where a word was misread', () => {
	rows([
		[
			'In a Twitter post Wednesday, Max Lind said that Orla Airways will be closed.',
			['In a Twitter post, Max Lind said that Orla Airways will be closed'],
		],
		['On Monday, President Bo Ek called on.', []],
		['On Monday, Ann Lee voted for.', []],
		['The talks with Zell went on on Monday.', []],
		[
			'Max Lind (pictured), who was hit by a car in Tolve on 29 June 2014, died on 1 July 2014.',
			['Max Lind was hit by a car in Tolve', 'Max Lind died'],
		],
		[
			'Ann Lee (also pictured, left) was elected mayor of Tolve on Monday.',
			['Ann Lee was elected mayor of Tolve'],
		],
	]);
});
