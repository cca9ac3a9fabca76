import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Polish. */
export const voices = {
	', ': ', ',
	'Full summary': 'Pełne streszczenie',
	Quotes: 'Cytaty',
	Dates: 'Daty',
	'“{words}”': '„{words}”',
	'Speaker unclear': 'Nie wiadomo, kto mówi',
	'Probably {speaker}': 'Prawdopodobnie {speaker}',
	'via {medium}': 'za pośrednictwem: {medium}',
	'in {medium}': 'w: „{medium}”',
} as const satisfies Record<keyof typeof German, string>;
