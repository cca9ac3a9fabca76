import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Portuguese. */
export const voices = {
	', ': ', ',
	'Full summary': 'Resumo completo',
	Quotes: 'Citações',
	Dates: 'Datas',
	'“{words}”': '“{words}”',
	'Speaker unclear': 'Não está claro quem fala',
	'Probably {speaker}': 'Provavelmente {speaker}',
	'via {medium}': 'por meio de {medium}',
	'in {medium}': 'em “{medium}”',
} as const satisfies Record<keyof typeof German, string>;
