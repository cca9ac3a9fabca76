import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) =>
		expect(postedOf(text, 'Notes of the week')).toEqual(labels),
	);

describe('surnames that name a thing stay as they are', () => {
	rows([
		[
			'Ida Lind won the prize. The Orla lander touched down on the comet 67P/Lind–Ek on Monday.',
			['The Orla lander touched down on the comet 67P/Lind–Ek'],
		],
		[
			'Ida Lind won the prize. The Lind-Corvo treaty was signed in Zell on Monday.',
			['The Lind-Corvo treaty was signed in Zell'],
		],
		[
			'Ida Lind won the prize. The comet 12P/Lind broke apart over Zell on Monday.',
			['The comet 12P/Lind broke apart over Zell'],
		],
		[
			'Ida Lind won the prize. Lind was elected mayor of Zell on Monday.',
			['Ida Lind was elected mayor of Zell'],
		],
		[
			'Ida Lind won the prize. The mill in Zell was bought by Lind on Monday.',
			['The mill in Zell was bought by Ida Lind'],
		],
		[
			'Ida Lind won the prize. Mayor Lind opened the Zell tunnel on Monday.',
			['Ida Lind opened the Zell tunnel'],
		],
	]);
});

describe('“two days after” goes as a whole or stays as a whole', () => {
	rows([
		[
			'Ida Roth died in Zell on Monday, two days after her 69th birthday.',
			['Ida Roth died in Zell, two days after her 69th birthday'],
		],
		[
			'Ida Roth founded the Zell mill on 4 May 1911, three weeks after the flood.',
			['Ida Roth founded the Zell mill'],
		],
		[
			'The Corvo dam burst on Monday, a year after the storm, killing nine people.',
			['The Corvo dam burst, killing nine people'],
		],
		[
			'Ida Roth was elected mayor of Zell on Monday after a recount.',
			['Ida Roth was elected mayor of Zell after a recount'],
		],
		[
			'Ida Roth was found alive in Zell on Monday after two days.',
			['Ida Roth was found alive in Zell after two days'],
		],
		[
			'The Corvo dam burst on Monday after a storm, killing nine people.',
			['The Corvo dam burst after a storm, killing nine people'],
		],
	]);
});

describe('“when” stays between whom it killed and how', () => {
	rows([
		[
			'At least 57 people were killed when a passenger train and a freight train collided head-on near the town of Zell in northern Velia late on Monday.',
			[],
		],
		[
			'Nine people were killed when two lorries and a bus collided near the town of Zell late on Monday.',
			['Nine people were killed when two lorries and a bus collided near the town of Zell'],
		],
		[
			'Some 40 people drowned when a ferry and a tug collided off the island of Zell early on Monday.',
			['Some 40 people drowned when a ferry and a tug collided off the island of Zell'],
		],
		[
			'When the bell rang, Ida Roth was elected mayor of Zell on Monday.',
			['When the bell rang, Ida Roth was elected mayor of Zell'],
		],
		[
			'Ida Roth was in Corvo when the Zell tower burned down on Monday.',
			['The Zell tower burned down'],
		],
		[
			'The quake that struck Zell on 4 May 1911, killing 600 people, was the worst.',
			['The quake struck Zell, killing 600 people'],
		],
	]);
});

describe('what came later in a life is no part of its first day', () => {
	rows([
		[
			'Ida Roth was born in Zell on 4 May 1945 and left school at 15.',
			['Ida Roth was born in Zell'],
		],
		[
			'The Corvo Brewery was founded in Zell on 4 May 1945 and sold beer in 14 lands.',
			['The Corvo Brewery was founded in Zell'],
		],
		[
			'The Corvo Party was established in Zell on 4 May 1945 and ruled for years.',
			['The Corvo Party was established in Zell'],
		],
		[
			'A bomb exploded in Zell on 4 May 1945 and killed nine people.',
			['A bomb exploded in Zell and killed nine people'],
		],
		['Ida Roth was arrested and shot in Zell on 4 May 1945.', []],
		[
			'A bomb exploded in Zell on 4 May 1945 and destroyed the Corvo mill.',
			['A bomb exploded in Zell and destroyed the Corvo mill'],
		],
	]);
});

describe('as what, of what, for what', () => {
	rows([
		['Ida Roth took office on 4 May 2019.', []],
		['Ida Roth was named chief executive on 4 May 2019.', []],
		['Velia applied with Corvo on 4 May 2019.', []],
		['The Orla river’s worst accident happened on 4 May 1948.', []],
		['Max Lind announced the first release on a mailing list on 4 May 1994.', []],
		['Judge Ida Roth approved the settlement on Monday.', []],
		['Zell Mountain Rescue Team was called out on Monday.', []],
		['Railway workers went on strike on Monday.', []],
		[
			'Ida Roth took office as president of Velia on 4 May 2019.',
			['Ida Roth took office as president of Velia'],
		],
		[
			'Ida Roth was named chief executive of Orla Mining on 4 May 2019.',
			['Ida Roth was named chief executive of Orla Mining'],
		],
		[
			'Velia applied for membership of NATO on 4 May 2019.',
			['Velia applied for membership of NATO'],
		],
		[
			'Judge Ida Roth approved the settlement between Zell and Orla Mining on Monday.',
			['Judge Ida Roth approved the settlement between Zell and Orla Mining'],
		],
		[
			'Railway workers in Zell went on strike on Monday.',
			['Railway workers in Zell went on strike'],
		],
		[
			'Max Lind announced the first release of Zell Linux on a mailing list on 4 May 1994.',
			['Max Lind announced the first release of Zell Linux on a mailing list'],
		],
	]);
});
