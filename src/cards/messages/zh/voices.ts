import type { voices as German } from '../de/voices.ts';

/** Who says something, and what there is to see of an article, in Chinese. */
export const voices = {
	', ': '，',
	'Full summary': '完整摘要',
	Quotes: '引语',
	Dates: '日期',
	'“{words}”': '“{words}”',
	'Speaker unclear': '发言者不明',
	'Probably {speaker}': '可能是{speaker}',
	'via {medium}': '通过{medium}',
	'in {medium}': '见“{medium}”',
} as const satisfies Record<keyof typeof German, string>;
