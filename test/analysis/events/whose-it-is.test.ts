import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) =>
		expect(postedOf(text, 'Notes of the week')).toEqual(labels),
	);

describe('of two universities “the university” may be either', () => {
	rows([
		[
			'Ida Roth of the University of Zell shares the prize with Max Lind of Corvo University.\n\nThe university was founded on 4 May 1911.',
			[],
		],
		[
			'The Museum of Velia lent its bronzes to the Corvo Museum.\n\nThe museum was founded on 4 May 1911.',
			[],
		],
		[
			'Sam Oram left the Hospital of Zell for the Corvo Hospital.\n\nThe hospital burned down on 4 May 1911.',
			[],
		],
		[
			'Ida Roth of Corvo University won the prize.\n\nThe university was founded on 4 May 1911.',
			['The Corvo University was founded'],
		],
		[
			'The Corvo Museum lent its bronzes to Velia.\n\nThe museum was founded on 4 May 1911.',
			['The Corvo Museum was founded'],
		],
		[
			'The Corvo Bridge is to be repaired, the city of Zell said.\n\nThe bridge was opened on 4 May 1911.',
			['The Corvo Bridge was opened'],
		],
	]);
});

describe('whom “he” meant before a name is told is not who bears it', () => {
	rows([
		[
			'He had his first hit with a song of the moon. He killed off his character Max Lind on stage in Zell. He was elected mayor of Corvo on 4 May 1992.',
			[],
		],
		[
			'She wrote three books. She took leave of her heroine Ida Roth in Zell. She was elected mayor of Corvo on 4 May 1992.',
			[],
		],
		['He had a rival. He beat Max Lind in Zell. He was elected mayor of Corvo on 4 May 1992.', []],
		[
			'Max Lind had his first hit in Zell. He was elected mayor of Corvo on 4 May 1992.',
			['Max Lind was elected mayor of Corvo'],
		],
		[
			'Rain fell in Zell. Max Lind sang in the square. He was elected mayor of Corvo on 4 May 1992.',
			['Max Lind was elected mayor of Corvo'],
		],
		[
			'Max Lind sang. He wrote songs. Max Lind lived in Zell. He was elected mayor of Corvo on 4 May 1992.',
			['Max Lind was elected mayor of Corvo'],
		],
	]);
});

describe('the year of what was told by the way is not that of the next', () => {
	rows([
		[
			'Rovers went top on Saturday. They have a point more than Zell. Rovers last won the cup on 29 April 1972. Ida Roth was appointed as manager of Corvo Rovers on 14 January.',
			[],
		],
		[
			'The mill is to close. The owners said so. Fire gutted the Orla mill on 29 April 1972. Ida Roth was elected mayor of Zell on 14 January.',
			['Fire gutted the Orla mill'],
		],
		[
			'The bridge is to close. The city said so. The Zell bridge opened on 29 April 1972. A lorry fell from the Corvo bridge on 14 January and killed nine people.',
			['The Zell bridge opened'],
		],
		[
			'Fire gutted the Orla mill in Zell on 29 April 1972. Ida Roth was elected mayor of Zell on 14 May.',
			['Fire gutted the Orla mill in Zell', 'Ida Roth was elected mayor of Zell'],
		],
		[
			'The mill is to close. The owners said so. Fire gutted the Orla mill in Zell on 29 April 1972. In 1972 the town had four mills. The Corvo mill burned down on 14 May 1973.',
			['Fire gutted the Orla mill in Zell', 'The Corvo mill burned down'],
		],
		[
			'The mill is to close. The owners said so. Ida Roth was elected mayor of Zell on 14 January.',
			['Ida Roth was elected mayor of Zell'],
		],
	]);
});

describe('the land behind a town is nobody’s subject', () => {
	rows([
		['A mill in Zell, Velia collapsed on Monday, sending 40 men into the water.', []],
		['The tower near Zell, Velia burned down on Monday.', []],
		['A ferry from Zell, Corvo sank on Monday in a storm.', []],
		[
			'In Zell, Velia beat Corvo on Monday to win the World Cup.',
			['In Zell, Velia beat Corvo to win the World Cup'],
		],
		[
			'A mill in Zell, Velia, collapsed on Monday, killing 40 people.',
			['A mill in Zell, Velia, collapsed, killing 40 people'],
		],
		[
			'Despite rain in Zell, the Corvo tower burned down on Monday.',
			['Despite rain in Zell, the Corvo tower burned down'],
		],
	]);
});

describe('somebody’s age is that of the day the article came out', () => {
	rows([
		[
			'Harold Dent, 68, was elected mayor of Zell on 5 January 1984.',
			['Harold Dent was elected mayor of Zell'],
		],
		[
			'Ida Roth, 91, became the first woman to fly over Zell on 4 May 1955.',
			['Ida Roth became the first woman to fly over Zell'],
		],
		[
			'The Corvo Brewery was founded by Max Lind, 70, on 4 May 1999.',
			['The Corvo Brewery was founded by Max Lind'],
		],
		['Max Lind, 68, died in Zell on 5 January 1984.', ['Max Lind, 68, died in Zell']],
		[
			'Harold Dent, 68, was elected mayor of Zell on Monday.',
			['Harold Dent, 68, was elected mayor of Zell'],
		],
		['Max Lind, 34, was killed in Zell on 5 January 1984.', ['Max Lind, 34, was killed in Zell']],
	]);
});
