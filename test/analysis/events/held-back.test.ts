import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) =>
		expect(postedOf(text, 'Notes of the week')).toEqual(labels),
	);

describe('somebody without a name, somewhere', () => {
	rows([
		['A soldier died on Monday.', []],
		['A Marine died on Monday.', []],
		['A Corvan tourist was killed on Monday, Zell police said.', []],
		['A 17-year-old shot a Corvan man dead on Monday, Zell police said.', []],
		['Relief workers reported great destruction on Monday, the Zell Red Cross said.', []],
		['A tourist was killed on Monday in Zell.', ['A tourist was killed in Zell']],
		[
			'Rescuers from Zell were killed on Monday by a mine.',
			['Rescuers from Zell were killed by a mine'],
		],
		[
			'Six soldiers were killed on Monday at a Corvan army camp.',
			['Six soldiers were killed at a Corvan army camp'],
		],
	]);
});

describe('what is said to be so, and what is held by nobody', () => {
	rows([
		['A video purportedly showed the king of Zell in Corvo on Monday.', []],
		['Ida Roth was suspended on Monday for allegedly hitting a boy in Zell.', []],
		['The 20th Corvo World Cup hosted at Zell on Monday.', []],
		['Zell hosted the 20th Corvo World Cup on Monday.', ['Zell hosted the 20th Corvo World Cup']],
		[
			'Max Lind backed down from the Zell mill plan Saturday. afternoon, three days after the vote.',
			[],
		],
		['A study was published in Zell on Monday.', []],
		['The Zell commission announced on Monday that they would be postponed.', []],
	]);
});

describe('what somebody by name did, which is no event', () => {
	rows([
		['Sam Oram built a shack in Zell on Monday.', []],
		['Sam Oram stopped at a stand in Zell on Monday.', []],
		['Sam Oram got a call in Zell on Monday.', []],
		['Ida Roth made the claim on Monday that the Zell mill would close.', []],
		['The Corvo Rovers striker scored twice in Zell on Monday.', []],
		['Corvo Today told its readers on Monday that Zell had voted.', []],
		[
			'Ida Roth became the first woman to climb Mount Zell on Monday.',
			['Ida Roth became the first woman to climb Mount Zell'],
		],
		[
			'Sam Oram built the first mill in Zell on 4 May 1808.',
			['Sam Oram built the first mill in Zell'],
		],
	]);
});

describe('a list of days, what was told by all, and what went on before', () => {
	test.each<[string, string[]]>([
		[
			'3 May 1998: Earthquake strikes Velia, killing 12 people.',
			['Earthquake strikes Velia, killing 12 people'],
		],
		[
			'3 May 1998 – Earthquake strikes Velia, killing 12 people.',
			['Earthquake strikes Velia, killing 12 people'],
		],
		['3 May 1998: Ida Roth eats in Velia with 12 people.', []],
		['3 May 1998: Ida Roth says Velia has 12 people.', []],
		['11 March 2024: Earthquake strikes Velia, killing 12 people.', []],
		[
			'3 May 2023: Earthquake strikes Velia, killing 12 people.',
			['Earthquake strikes Velia, killing 12 people'],
		],
		['3 May 1998: Earthquake will strike Velia, killing 12 people.', []],
		['The bridge named after Monday opened in Zell.', []],
		['The hall named for Monday opened in Zell.', []],
		['The Corvo Today opened a mill in Zell.', []],
		['The ferry had left Tolve for Corvo on Monday.', []],
		['The ferry had left Tolve for Corvo on 4 March 2024.', []],
		[
			'Police said a bomb had killed 14 people in Oslo on Monday.',
			['A bomb killed 14 people in Oslo'],
		],
		['Police deny a bomb had killed 14 people in Oslo on Monday.', []],
		['Police said a bomb of Ida Roth had killed 14 people in Oslo on Monday.', []],
		['Police said a choir had pleased 14 people in Oslo on Monday.', []],
		['A bomb killed 14 people in Oslo on Monday, Ida Roth said.', []],
		['A bomb killed 14 people in Oslo on Monday, Ida Roth hoped.', []],
		['Ida Roth killed 14 people in Oslo on Monday, police said.', []],
		[
			'Ida Roth of Velia died in Oslo in her sleep on 4 February 2024.',
			['Ida Roth of Velia died in Oslo in her sleep'],
		],
		[
			'Ida Roth of Velia died in Oslo in her sleep on February 8.',
			['Ida Roth of Velia died in Oslo in her sleep'],
		],
		[
			'Ida Roth of Velia died in Oslo in her sleep on February 7.',
			['Ida Roth of Velia died in Oslo in her sleep'],
		],
		['A bomb killed 14 people in Oslo on February 7.', ['A bomb killed 14 people in Oslo']],
		['Corvo won the cup in Oslo after beating Velia on 4 May 1998.', ['Corvo beat Velia']],
		['Corvo thanked Oslo for beating Velia on 4 May 1998.', []],
		['Corvo, beaten in Oslo on 4 May 1998, left the cup.', ['Corvo was beaten in Oslo']],
	])('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));
});
