import { addresses } from './ja/addresses.ts';
import { browsing } from './ja/browsing.ts';
import { commands } from './ja/commands.ts';
import { common } from './ja/common.ts';
import { counts } from './ja/counts.ts';
import { days } from './ja/days.ts';
import { discussions, undiscussed } from './ja/discussions.ts';
import { editing } from './ja/editing.ts';
import { feeds } from './ja/feeds.ts';
import { help } from './ja/help.ts';
import { log } from './ja/log.ts';
import { people } from './ja/people.ts';
import { posts } from './ja/posts.ts';
import { quotes } from './ja/quotes.ts';
import { quoting } from './ja/quoting.ts';
import { refused } from './ja/refused.ts';
import { summary } from './ja/summary.ts';
import { voices } from './ja/voices.ts';

/** The catalogue in Japanese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const ja = {
	cards: {
		...addresses,
		...browsing,
		...common,
		...counts,
		...days,
		...discussions,
		...editing,
		...feeds,
		...help,
		...log,
		...people,
		...posts,
		...quotes,
		...quoting,
		...summary,
		...voices,
	},
	inPlace: { ...commands, ...refused, ...undiscussed },
} as const;
