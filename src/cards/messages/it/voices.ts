import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Italian. */
export const voices = {
	', ': ', ',
	'Full summary': 'Riassunto completo',
	Quotes: 'Citazioni',
	Dates: 'Date',
	'“{words}”': '«{words}»',
	'Speaker unclear': 'Non è chiaro chi parla',
	'Probably {speaker}': 'Probabilmente {speaker}',
	'via {medium}': 'tramite {medium}',
	'in {medium}': 'in «{medium}»',
} as const satisfies Record<keyof typeof German, string>;
