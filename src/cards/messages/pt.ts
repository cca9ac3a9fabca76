import { addresses } from './pt/addresses.ts';
import { browsing } from './pt/browsing.ts';
import { commands } from './pt/commands.ts';
import { common } from './pt/common.ts';
import { counts } from './pt/counts.ts';
import { days } from './pt/days.ts';
import { discussions, undiscussed } from './pt/discussions.ts';
import { editing } from './pt/editing.ts';
import { feeds } from './pt/feeds.ts';
import { help } from './pt/help.ts';
import { log } from './pt/log.ts';
import { people } from './pt/people.ts';
import { posts } from './pt/posts.ts';
import { quotes } from './pt/quotes.ts';
import { quoting } from './pt/quoting.ts';
import { refused } from './pt/refused.ts';
import { summary } from './pt/summary.ts';
import { voices } from './pt/voices.ts';

/** The catalogue in Portuguese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const pt = {
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
