import { expect, test } from 'vitest';
import { postedOf } from './posted.ts';

test.each([
	[
		'The last teacher is Hannes Lind, 42, late of Tolve, who landed at Corvo on May 4, 1948, with nine words of English.',
		[],
	],
	[
		'The best known is Ida Roth, lately of Tolve, who crossed the Corvo strait alone on 4 May 1971.',
		[],
	],
	[
		'Max Roth, formerly of Zell, who opened the Velia mission on 4 May 1971, fell ill last year.',
		['Max Roth, formerly of Zell, opened the Velia mission'],
	],
	[
		'Ann Lee, from the village of Tolve, who won the Zell Marathon on 4 May 1971, fell ill last year.',
		['Ann Lee, from the village of Tolve, won the Zell Marathon'],
	],
	[
		'Ann Lee of Velia, who founded the Harbour Trust on 4 May 1971, fell ill last year.',
		['Ann Lee of Velia founded the Harbour Trust'],
	],
	[
		'The house in Zell belonged to Ann Lee, who founded the Harbour Trust on 4 May 1971.',
		['Ann Lee founded the Harbour Trust'],
	],
])('no place is who did it: %s', (text, labels) => expect(postedOf(text)).toEqual(labels));

test.each([
	['The Harvest Festival of Zell, which fell on 5 March 2024, went by without a lantern.', []],
	['The feast of Saint Ida fell on 5 March 2024 in Zell.', []],
	[
		'The feast of Saint Ida fell on 5 March 2024, when the ferry Corvo sank with 40 people on board.',
		['The ferry Corvo sank with 40 people on board'],
	],
	[
		'The town of Tolve fell to the Zell Army on 5 March 2024.',
		['The town of Tolve fell to the Zell Army'],
	],
])('no feast happens by falling: %s', (text, labels) => expect(postedOf(text)).toEqual(labels));

test.each([
	[
		'The town will have no more of summer time, Zell Council resolved on 5 March 2024, by six votes to five.',
		[],
	],
	['The dispute was one that Zell Council resolved on 5 March 2024.', []],
	[
		'Zell Council resolved on 5 March 2024 to sell the Tolve mill.',
		['Zell Council resolved to sell the Tolve mill'],
	],
])('what was resolved is told: %s', (text, labels) => expect(postedOf(text)).toEqual(labels));
