import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a body or a place that the article names once, and calls by what it is', () => {
	rows([
		[
			'Brightways, the tour operator, is in debt.\n\nThe company was founded in Leeds on 3 March 1921.',
			['Brightways was founded in Leeds'],
		],
		[
			'Orla Airways is to cut 400 jobs.\n\nThe airline bought Baltic Air on 7 June 2004.',
			['Orla Airways bought Baltic Air'],
		],
		[
			'The port of Tolve is closed.\n\nThe city was captured by the Ottomans on 10 May 1444.',
			['Tolve was captured by the Ottomans'],
		],
		[
			'An old wall runs through the city of Zell.\n\nTwo bombs killed 40 people in the city on 7 May 2014.',
			['Two bombs killed 40 people in Zell'],
		],
		[
			'The ferry Princess Orla will be raised.\n\nThe ferry sank off Bergen on 2 May 1983 with the loss of 41 lives.',
			['Princess Orla sank off Bergen with the loss of 41 lives'],
		],
		[
			'Brightways, the tour operator, was saved by Orla Airways.\n\nThe company was founded on 3 March 1921.',
			[],
		],
		['Tolve has two clubs.\n\nThe club was founded on 4 May 1886.', []],
		[
			'The city of Zell lies by the sea, not far from Tolve.\n\nThe city was captured by the Ottomans on 10 May 1444.',
			[],
		],
		[
			'Brightways, the tour operator, and a rival company are in debt.\n\nThe company was founded on 3 March 1921.',
			[],
		],
		['The company was founded on 3 March 1921.\n\nBrightways, the tour operator, is in debt.', []],
	]);
});

describe('“it” is the subject of the sentence before, where that is the one thing told of', () => {
	rows([
		[
			'The Sorrel Bridge is old. It was opened by King Max on 20 November 1935.',
			['The Sorrel Bridge was opened by King Max'],
		],
		[
			'Orla Airways has a base in Tolve. It bought Baltic Air on 7 June 2004.',
			['Orla Airways bought Baltic Air'],
		],
		['The council bought a mill in Tolve. It was destroyed by fire on 3 May 1931.', []],
		['Tolve Hall stands beside a church. It was destroyed by fire on 3 May 1931.', []],
		['Ann Lee has a dog. It was found dead in Tolve on Monday.', []],
		['Rain fell on the Sorrel Bridge. It was closed on Monday.', []],
		['The mills stand by the Orla. It flooded Tolve on 3 May 1931.', []],
	]);
});

describe('a person whom the article calls so, and nobody else', () => {
	rows([
		[
			'President Omar Haddad is ill.\n\nThe president resigned on 11 February 2011 after 18 days of protests.',
			['Omar Haddad resigned after 18 days of protests'],
		],
		[
			'Lina Corvey, 34, is a nurse.\n\nThe 34-year-old swam the Orla Strait on 27 August 2019.',
			['Lina Corvey swam the Orla Strait'],
		],
		[
			'Hannah Brook was a novelist from Tolve. She won the Halden Prize on 3 May 1931.',
			['Hannah Brook won the Halden Prize'],
		],
		[
			'Mayor Ann Lee met the former mayor, Tom Reed.\n\nThe mayor opened the Orla Bridge on 3 March 2018.',
			[],
		],
		[
			'Lina Corvey, 34, met Ida Roth, 34.\n\nThe 34-year-old swam the Orla Strait on 27 August 2019.',
			[],
		],
		['President Omar Haddad is ill.\n\nThe president was arrested on 11 February 2011.', []],
		['President Omar Haddad was ill.\n\nThe president died on 11 February 2011.', []],
		['Hannah Brook and the novelist Ida Roth met. She won the Halden Prize on 3 May 1931.', []],
	]);
});
