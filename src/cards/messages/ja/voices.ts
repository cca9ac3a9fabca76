import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Japanese. */
export const voices = {
	', ': '、',
	'Full summary': '要約の全文',
	Quotes: '発言',
	Dates: '日付',
	'“{words}”': '「{words}」',
	'Speaker unclear': '発言者不明',
	'Probably {speaker}': 'おそらく{speaker}',
	'via {medium}': '{medium}経由',
	'in {medium}': '「{medium}」にて',
} as const satisfies Record<keyof typeof German, string>;
