import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('the verb behind the comma is that of the sentence', () => {
	rows([
		[
			'Yemi Adaramola, who on May 19, 1998, became the first Velian woman to climb Mount Everest, died on Saturday at a hospital in Zell.',
			[
				'Yemi Adaramola became the first Velian woman to climb Mount Everest',
				'Yemi Adaramola died at a hospital in Zell',
			],
		],
		[
			'Max Lind, who on 4 May 1998 won the Zell marathon, was jailed on Monday.',
			['Max Lind won the Zell marathon'],
		],
		['Ann Lee, who on 4 May 1998 became mayor of Zell, wept, laughed and left on Monday.', []],
		[
			'Relatives of Dr Hanne Moltke, the Danish aid worker shot dead in Herat on 27 September 2010, have welcomed the arrest of a suspect.',
			['Dr Hanne Moltke was shot dead in Herat'],
		],
		[
			'Ida Roth met friends of Max Lind, the painter killed in Zell on 4 May 2008.',
			['Max Lind was killed in Zell'],
		],
		['The widow of Max Lind, the painter killed in Zell on 4 May 2008, sold the house.', []],
		['The killer of Max Lind, a nurse shot dead in Zell on 4 May 2008, was freed.', []],
		['Friends of Max Lind, the painter jailed in Zell on 4 May 2008, wrote to the king.', []],
	]);
});

describe('the day stands before what happened', () => {
	rows([
		[
			'Leland Crocker, 44, was serving nine life sentences for the Oct. 8, 2006, attack on the Mount Zion Baptist Church in Zell.',
			['Attack on the Mount Zion Baptist Church in Zell'],
		],
		[
			'He told the court of the April 20, 1999, mass shooting at Zell High School that killed 13 people.',
			['Mass shooting at Zell High School that killed 13 people'],
		],
		['The family spoke of the 4 May 2006 attack response plan.', []],
		['The family spoke of the 4 May 2006 attack.', []],
		['The family has spoken of nothing since the 4 May 2006 letter on the attack.', []],
		['Since the 4 May 2006 visit the mill has been shut.', []],
	]);
});
