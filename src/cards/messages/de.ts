import { addresses } from './de/addresses.ts';
import { browsing } from './de/browsing.ts';
import { commands } from './de/commands.ts';
import { common } from './de/common.ts';
import { counts } from './de/counts.ts';
import { days } from './de/days.ts';
import { discussions, undiscussed } from './de/discussions.ts';
import { editing } from './de/editing.ts';
import { feeds } from './de/feeds.ts';
import { help } from './de/help.ts';
import { log } from './de/log.ts';
import { people } from './de/people.ts';
import { posts } from './de/posts.ts';
import { quotes } from './de/quotes.ts';
import { quoting } from './de/quoting.ts';
import { refused } from './de/refused.ts';
import { summary } from './de/summary.ts';
import { voices } from './de/voices.ts';

/** The catalogue in German: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const de = {
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
