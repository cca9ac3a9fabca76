import { addresses } from './ar/addresses.ts';
import { browsing } from './ar/browsing.ts';
import { commands } from './ar/commands.ts';
import { common } from './ar/common.ts';
import { counts } from './ar/counts.ts';
import { days } from './ar/days.ts';
import { discussions, undiscussed } from './ar/discussions.ts';
import { editing } from './ar/editing.ts';
import { feeds } from './ar/feeds.ts';
import { help } from './ar/help.ts';
import { log } from './ar/log.ts';
import { people } from './ar/people.ts';
import { posts } from './ar/posts.ts';
import { quotes } from './ar/quotes.ts';
import { quoting } from './ar/quoting.ts';
import { refused } from './ar/refused.ts';
import { summary } from './ar/summary.ts';
import { voices } from './ar/voices.ts';

/** The catalogue in Arabic: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const ar = {
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
