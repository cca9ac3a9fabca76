import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Spanish. */
export const voices = {
	', ': ', ',
	'Full summary': 'Resumen completo',
	Quotes: 'Citas',
	Dates: 'Fechas',
	'“{words}”': '«{words}»',
	'Speaker unclear': 'No está claro quién habla',
	'Probably {speaker}': 'Probablemente {speaker}',
	'via {medium}': 'a través de {medium}',
	'in {medium}': 'en «{medium}»',
} as const satisfies Record<keyof typeof German, string>;
