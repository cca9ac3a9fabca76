import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Dutch. */
export const voices = {
	', ': ', ',
	'Full summary': 'Volledige samenvatting',
	Quotes: 'Citaten',
	Dates: 'Data',
	'“{words}”': '“{words}”',
	'Speaker unclear': 'Spreker onduidelijk',
	'Probably {speaker}': 'Waarschijnlijk {speaker}',
	'via {medium}': 'via {medium}',
	'in {medium}': 'in “{medium}”',
} as const satisfies Record<keyof typeof German, string>;
