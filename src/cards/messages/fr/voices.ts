import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in French. */
export const voices = {
	', ': ', ',
	'Full summary': 'Résumé complet',
	Quotes: 'Citations',
	Dates: 'Dates',
	'“{words}”': '«\u00A0{words}\u00A0»',
	'Speaker unclear': 'Auteur des propos incertain',
	'Probably {speaker}': 'Probablement {speaker}',
	'via {medium}': 'via {medium}',
	'in {medium}': 'dans «\u00A0{medium}\u00A0»',
} as const satisfies Record<keyof typeof German, string>;
