import { commands } from './pt/commands.ts';
import { common } from './pt/common.ts';
import { counts } from './pt/counts.ts';
import { days } from './pt/days.ts';
import { feeds } from './pt/feeds.ts';
import { posts } from './pt/posts.ts';
import { quotes } from './pt/quotes.ts';
import { quoting } from './pt/quoting.ts';
import { summary } from './pt/summary.ts';
import { voices } from './pt/voices.ts';

/** The catalogue in Portuguese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const pt = {
	cards: {
		...common,
		...counts,
		...days,
		...feeds,
		...posts,
		...quotes,
		...quoting,
		...summary,
		...voices,
	},
	inPlace: { ...commands },
} as const;
