import { commands } from './ja/commands.ts';
import { common } from './ja/common.ts';
import { counts } from './ja/counts.ts';
import { days } from './ja/days.ts';
import { feeds } from './ja/feeds.ts';
import { posts } from './ja/posts.ts';
import { quotes } from './ja/quotes.ts';
import { quoting } from './ja/quoting.ts';
import { summary } from './ja/summary.ts';
import { voices } from './ja/voices.ts';

/** The catalogue in Japanese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const ja = {
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
