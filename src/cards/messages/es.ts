import { addresses } from './es/addresses.ts';
import { browsing } from './es/browsing.ts';
import { commands } from './es/commands.ts';
import { common } from './es/common.ts';
import { counts } from './es/counts.ts';
import { days } from './es/days.ts';
import { discussions, undiscussed } from './es/discussions.ts';
import { editing } from './es/editing.ts';
import { feeds } from './es/feeds.ts';
import { help } from './es/help.ts';
import { log } from './es/log.ts';
import { people } from './es/people.ts';
import { posts } from './es/posts.ts';
import { quotes } from './es/quotes.ts';
import { quoting } from './es/quoting.ts';
import { refused } from './es/refused.ts';
import { summary } from './es/summary.ts';
import { voices } from './es/voices.ts';

/** The catalogue in Spanish: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const es = {
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
