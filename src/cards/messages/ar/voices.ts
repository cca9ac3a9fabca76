import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Arabic. */
export const voices = {
	', ': '، ',
	'Full summary': 'الملخص كاملًا',
	Quotes: 'الاقتباسات',
	Dates: 'التواريخ',
	'“{words}”': '«{words}»',
	'Speaker unclear': 'المتحدث غير واضح',
	'Probably {speaker}': '{speaker} على الأرجح',
	'via {medium}': 'عبر {medium}',
	'in {medium}': 'في «{medium}»',
} as const satisfies Record<keyof typeof German, string>;
