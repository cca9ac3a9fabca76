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

test.each([
	['After a vote on 4 May 1988 Tolve Council sold the Zell mill.', []],
	['After a vote on 4 May 1988, Tolve Council sold the Zell mill.', []],
	['Before a debate on May 4, 1988 Orla Steel closed the Zell mill.', []],
	[
		'After a vote in the spring Tolve Council sold the Zell mill on 4 May 1988.',
		['Tolve Council sold the Zell mill'],
	],
	['After a strike at Tolve on 4 May 1988 Orla Steel closed its mill.', ['Strike at Tolve']],
])('a day between a noun and a name parts them: %s', (text, labels) =>
	expect(postedOf(text)).toEqual(labels),
);

test.each([
	[
		'After two years of talks Orla Steel signed, on 4 May 1988, an accord of 3 billion crowns.',
		['After two years of talks Orla Steel signed an accord of 3 billion crowns'],
	],
	[
		'Before the vote President Ida Roth signed the treaty of Zell on 4 May 1988.',
		['Before the vote President Ida Roth signed the treaty of Zell'],
	],
	[
		'During the strike Tolve Council sold the Zell mill on 4 May 1988.',
		['During the strike Tolve Council sold the Zell mill'],
	],
	[
		'After weeks of rain the Zell dam burst on 4 May 1988, killing 20 people.',
		['After weeks of rain the Zell dam burst, killing 20 people'],
	],
	[
		'After months of strikes, Orla Steel closed the Zell mill on 4 May 1988.',
		['After months of strikes, Orla Steel closed the Zell mill'],
	],
	['Before mayor Ida Roth left the hall of Zell the ferry Corvo sank on 4 May 1988.', []],
	[
		'Before dawn Friday Corvo Army took the town of Tolve, killing 20 people.',
		['Corvo Army took the town of Tolve, killing 20 people'],
	],
])('a phrase that opens is not who did it: %s', (text, labels) =>
	expect(postedOf(text)).toEqual(labels),
);

test.each([
	[
		'Max Lind, a harp player whose unhurried, almost spoken drumming carried the songs of an Orla Bay fishing quarter into the dance halls, studios and eventually the schools of New York, died on 4 May 1988 at his home.',
		[],
	],
	['The Corvo probe, launched on 4 May 1977, left the system.', ['The Corvo probe was launched']],
	['Rain filled the halls, the cellars and the schools of Corvo, died down on 4 May 1988.', []],
])('nobody is died: %s', (text, labels) => expect(postedOf(text)).toEqual(labels));

/** An obituary’s first sentence stands before each. */
test.each([
	[
		'Born in Orla on 4 November 1928, the son of a miner, he moved to Velia as a boy.',
		['Max Lind was born in Orla, the son of a miner'],
	],
	[
		'Born in Orla on 4 November 1928, the third of six children, Max Lind went to sea at 15.',
		['Max Lind was born in Orla, the third of six children'],
	],
	[
		'Born on 4 November 1928 in Orla, an only child, Lind was sent to school in Velia.',
		['Max Lind was born in Orla, an only child'],
	],
	['Born in Orla on 4 November 1928, the son of a miner, his father never spoke of it.', []],
	['Born in Orla on 4 November 1928, the daughter of a baker, she taught him to paint.', []],
	[
		'Born in Orla on 4 November 1928, the daughter of a baker, Ida Roth taught him to paint.',
		['Ida Roth was born in Orla, the daughter of a baker'],
	],
])('whoever was born is told of behind the comma: %s', (text, labels) =>
	expect(postedOf(`Max Lind was a painter.\n\n${text}`)).toEqual(labels),
);
