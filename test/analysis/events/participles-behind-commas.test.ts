import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';
import { labelIn } from './told.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a participle behind a comma tells of the noun before it', () => {
	rows([
		['The museum stands on the site of the Orla synagogue, burned down on 9 November 1938.', []],
		[
			'The Zell spacecraft Hato 3, launched on 12 August 1977, left the solar system in 2012.',
			['The Zell spacecraft Hato 3 was launched'],
		],
		[
			'The strike, called after 16 miners died at Orla on 4 May 1991, ended in July.',
			['16 miners died at Orla'],
		],
	]);
});

test('verbs in a row stay those of their subject', () => {
	const label = labelIn('The ferry Hild left Orla, drifted north and sank off Zell on 4 May 1991.');

	expect(label).toBe('The ferry Hild sank off Zell');
});

describe('a comma alone parts no verb from its subject', () => {
	rows([
		[
			'It is 20 years since Velia, then a colony of Corvo, became independent on 4 May 1991.',
			['Velia became independent'],
		],
		[
			'On 26 April 1986 reactor 4 of the Orla power station exploded, and 31 people died within weeks.',
			[],
		],
	]);
});

describe('those on board are told of with what happened', () => {
	rows([
		[
			'The Corvo Rovers plane crashed at Tolve on 6 February 1958 and 23 of those on board died.',
			['The Corvo Rovers plane crashed at Tolve and 23 of those on board died'],
		],
		['Those were killed in a crash at Tolve on 6 February 1958.', []],
	]);
});

describe('which of two nouns a clause tells of is left open where both may be meant', () => {
	rows([
		['The owner of the Hild mill, which burned down on 4 May 1991, has died.', []],
		['A model of the ferry Hild, which was unveiled on 4 May 1991, stands in Tolve.', []],
		['The inquiry into the loss of the liner Orla, which ended on 4 May 1991, blamed nobody.', []],
		['Workers found the bell of the steamer Kanda, which was cast in Tolve on 4 May 1891.', []],
		['The village of Hild, which a landslide buried on 4 May 1991, was never rebuilt.', []],
		['The Hild hotel, whose owner Max Lind was shot on 4 May 1991, is for sale.', []],
		['A boat like the one that sank off Zell on 4 May 1991 was found.', []],
	]);
});
