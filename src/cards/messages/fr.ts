import { addresses } from './fr/addresses.ts';
import { browsing } from './fr/browsing.ts';
import { commands } from './fr/commands.ts';
import { common } from './fr/common.ts';
import { counts } from './fr/counts.ts';
import { days } from './fr/days.ts';
import { discussions, undiscussed } from './fr/discussions.ts';
import { editing } from './fr/editing.ts';
import { feeds } from './fr/feeds.ts';
import { help } from './fr/help.ts';
import { log } from './fr/log.ts';
import { people } from './fr/people.ts';
import { posts } from './fr/posts.ts';
import { quotes } from './fr/quotes.ts';
import { quoting } from './fr/quoting.ts';
import { refused } from './fr/refused.ts';
import { summary } from './fr/summary.ts';
import { voices } from './fr/voices.ts';

/** The catalogue in French: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const fr = {
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
