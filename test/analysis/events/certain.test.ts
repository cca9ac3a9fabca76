import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const certain = (text: string, published?: '2024-03-14' | null) =>
	eventsOf(text, published === undefined ? {} : { published })
		.events.filter((event) => event.certain)
		.map(({ value, label }) => `${value} ${label}`);

/** In every row: a text, and what may be posted of it. */
test.each([
	[
		'A bomb killed 14 people in the market of Tolve on Monday.',
		['2024-03-11 A bomb killed 14 people in the market of Tolve'],
	],
	[
		'A bomb killed 14 people in the market of Tolve on Monday, police said.',
		['2024-03-11 A bomb killed 14 people in the market of Tolve'],
	],
	['The Oslo bridge opened on Monday.', ['2024-03-11 The Oslo bridge opened']],
	['The earthquake struck Oslo on Monday.', ['2024-03-11 The earthquake struck Oslo']],
	['The Tolve bridge will open on Monday.', []],
	['The Tolve bridge is being opened on Monday.', []],
	['The Tolve bridge was to have been opened on Monday.', []],
	['The Tolve bridge would have opened on Monday.', []],
	['The Tolve bridge did not open on Monday.', []],
	['If the Oslo bridge opened on Monday, nobody saw it.', []],
	['“The Oslo bridge opened on Monday,” Ann Oram said.', []],
	['A concert planned for Monday in Tolve was cancelled.', []],
	['The mill was closed on Monday.', []],
	[
		'The figures include the recall of Solkyst soft cheese, which began on 4 May 2023 after listeria was found at the Viborg Road dairy.',
		[],
	],
	[
		'Tolve Bank, which collapsed on 4 May 2023, had 300 branches.',
		['2023-05-04 Tolve Bank collapsed'],
	],
	['It was closed on Monday.', []],
	[
		'Vasil Kono was found dead in Tolve on Monday nine days after the storm.',
		['2024-03-11 Vasil Kono was found dead in Tolve after the storm'],
	],
	['The Tolve Museum has been closed since 4 May 2023.', []],
	['The war in Tolve began in 1914 when, on July 28, the north attacked.', []],
	['The film “Old Mill” opened and grossed $2,000 in Tolve on Monday.', []],
	['The League of Nations condemned the takeover on Monday.', []],
	['Two men have been charged over a theft in Tolve, Corvan prosecutors said on Monday.', []],
	['Vasil Kono was held without bail at his arraignment in Tolve on Monday.', []],
	['Vasil Kono was remanded in Tolve on Monday.', []],
	['Ida Roth bought it in Tolve on Monday.', []],
	['Ida Roth lost her house in Tolve on Monday.', []],
	['The bridge of Tolve collapsed on the Sunday before the fire.', []],
	[
		'The bridge of Tolve collapsed on Sunday before the fire brigade came.',
		['2024-03-10 The bridge of Tolve collapsed before the fire brigade came'],
	],
	['Corvo Rail had told the Tolve council as recently as Monday that it had enough trains.', []],
	[
		'Speed cameras were approved for Tolve in May 2023 after the death of Vasil Kono on 3 January 2023.',
		[],
	],
	[
		'Gunmen ambushed a convoy on Lake Orla. Orla became independent from Corvo on 11 August 1960.',
		['1960-08-11 Orla became independent from Corvo'],
	],
	[
		'Ann Lee rows on the lake. Lee opened the Corvo mill on Monday.',
		['2024-03-11 Ann Lee opened the Corvo mill'],
	],
	['The Corvo People’s Party won Saturday’s election in Tolve.', []],
	['The ferry Stella had left Tolve for Corvo on Monday.', []],
	[
		'It will be recalled that a flood ravaged Tolve on 4 May 2012, killing 61 people.',
		['2012-05-04 A flood ravaged Tolve, killing 61 people'],
	],
	['It is feared that a flood ravaged Tolve on 4 May 2012, killing 61 people.', []],
	['Police said that Vasil Kono bombed the Tolve market on 4 May 2012.', []],
	['A similar flood ravaged Tolve on 4 May 2012.', []],
	['Corvan forces shelled the Saint Thursday market in Tolve.', []],
	['A second man was held at Tolve airport on Monday.', []],
	[
		'The Corvan parliament voted 58 to 31 on Monday to ban fur farms.',
		['2024-03-11 The Corvan parliament voted 58 to 31 to ban fur farms'],
	],
	['The Corvo index ended flat on Monday.', []],
	['The mayor of Corvo thanked Ann Lee for saving a boy in Tolve on Monday.', []],
	[
		'District Attorney Erin Gomes announced on Monday that Vasil Kono was sentenced to four years.',
		[],
	],
	['Ann Oram met Ida Roth, who died on Monday in Tolve.', []],
	[
		'Riots in Tolve grew violent on Sunday and into Monday.',
		['2024-03-10 Riots in Tolve grew violent'],
	],
	['Vasil Kono died on Monday in Tolve.', ['2024-03-11 Vasil Kono died in Tolve']],
	[
		'Vasil Kono was sentenced to four years in prison on Monday.',
		['2024-03-11 Vasil Kono was sentenced to four years in prison'],
	],
	['Vasil Kono was arrested on Monday in Tolve.', []],
	[
		'Former mayor Ida Roth opened the Corvo mill on Monday.',
		['2024-03-11 Former mayor Ida Roth opened the Corvo mill'],
	],
	['Vasil Kono was charged with theft on Monday.', []],
	['Vasil Kono allegedly killed two people in Tolve on Monday.', []],
	['Vasil Kono killed two people in Tolve on Monday.', []],
	['Police said Vasil Kono killed two people in Tolve on Monday.', []],
	['Judge Erin Gomes sentenced Vasil Kono to four years in prison on Monday.', []],
	[
		'District Attorney Erin Gomes identified the defendant as Vasil Kono. He was arraigned on Monday in Tolve.',
		[],
	],
	['District Attorney Erin Gomes praised the jury. She died on Monday in Tolve.', []],
	[
		'Nine were hurt in Tolve when a strong earthquake struck southern Corvo before dawn on Monday.',
		['2024-03-11TMO Nine were hurt in Tolve when a strong earthquake struck southern Corvo'],
	],
	[
		'It was the worst accident since the ferry Sleipner sank off Corvo on 4 May 1999, killing 16 people.',
		['1999-05-04 The ferry Sleipner sank off Corvo, killing 16 people'],
	],
	[
		'The worst disaster was the fire that killed 26 men at the Orla mine in Corvo on 9 May 1992.',
		['1992-05-09 The fire killed 26 men at the Orla mine in Corvo'],
	],
	[
		'It is the worst incident since 15 December 1995, when the Carrigmore went down off Erris Head.',
		['1995-12-15 The Carrigmore went down off Erris Head'],
	],
	[
		'The deadliest attack remains the shelling of the Saint Ann market in Beryn on 24 March 2004.',
		['2004-03-24 Shelling of the Saint Ann market in Beryn'],
	],
	['The Tolve council plans a rally against the shelling of Beryn on Monday.', []],
	[
		'Corvo’s main opposition party narrowly won Sunday’s parliamentary election.',
		['2024-03-10 Corvo’s main opposition party narrowly won the parliamentary election'],
	],
	['Ann Lee won Sunday’s race in Tolve.', []],
	[
		'A nation of islands, Corvo gained independence from Tolve on 5 July 1975.',
		['1975-07-05 Corvo gained independence from Tolve'],
	],
	['A painter, Ann Lee died in Tolve on Monday.', ['2024-03-11 Ann Lee died in Tolve']],
	['A painter, Ann Lee and Tom Reed opened the Tolve mill on Monday.', []],
	[
		'On Monday the Halcyon probe flew 24 kilometers above the south pole of the moon Enceladus, through the heart of the plume that vents from its buried ocean.',
		['2024-03-11 The Halcyon probe flew 24 kilometers above the south pole of the moon Enceladus'],
	],
	[
		'Talks in Tolve ended shortly before midnight on Monday after nine hours.',
		['2024-03-11T24:00 Talks in Tolve ended after nine hours'],
	],
	['Max Lind was released on Monday.', []],
	[
		'Tram drivers in Tolve will strike again after talks about rotas collapsed, their union said on Monday.',
		[],
	],
	[
		'Grand Duke Casimir will hand his duties to his daughter, the Court announced on Monday.',
		['2024-03-11 Grand Duke Casimir will hand his duties to his daughter, the Court announced'],
	],
	['Ann Lee spent part of Monday with chanting protesters in Tolve.', []],
	['The Briton finished first in Tolve on Monday.', []],
	['A Briton took over Corvo Rail on Monday.', []],
	[
		'The Corvian Anna Lee finished first in Tolve on Monday.',
		['2024-03-11 The Corvian Anna Lee finished first in Tolve'],
	],
	['The massacre took place on 4 May 1944 as Corvan forces were retreating to the Orla Line.', []],
	['The attack took place in Tolve on 4 May 1944.', ['1944-05-04 The attack took place in Tolve']],
	['Sequoia was born on 4 May 1944.', []],
	['Ann Lee was born on 4 May 1944.', ['1944-05-04 Ann Lee was born']],
	['The trailer’s release in Tolve on Monday was a shock.', []],
	[
		'Gov. Tom Reed flew over Tolve on Monday and promised that power would be back "in days, not weeks."',
		[
			'2024-03-11 Gov. Tom Reed flew over Tolve and promised that power would be back "in days, not weeks"',
		],
	],
	[
		'Skovlund was founded on 4 May 1847 by Anders Skovlund, a ferryman of Corvo.',
		['1847-05-04 Skovlund was founded by Anders Skovlund, a ferryman of Corvo'],
	],
	['Ann Lee was due to open the Tolve mill on Monday and kept the engagement.', []],
	['THE OSLO BRIDGE OPENED ON MONDAY.', []],
	['The Oslo bridge opened on Monday .', []],
	['The Oslo bridge opened on Monday', []],
	['Story highlights The Oslo bridge opened on Monday', ['2024-03-11 The Oslo bridge opened']],
	['• The Oslo bridge opened on Monday.', ['2024-03-11 The Oslo bridge opened']],
])('%s', (text, posted) => {
	expect(certain(text)).toEqual(posted);
});

test('of a day only the best is posted', () => {
	const text = 'Ann Oram toured Tolve on Monday. A bomb killed 14 people in Corvo on Monday.';

	expect(certain(text)).toEqual(['2024-03-11 A bomb killed 14 people in Corvo']);
});

test('without a day of publication only whole dates count', () => {
	expect(certain('The Oslo bridge opened on Monday.', null)).toEqual([]);
	expect(certain('The Oslo bridge opened on 4 May 2001.', null)).toEqual([
		'2001-05-04 The Oslo bridge opened',
	]);
});
