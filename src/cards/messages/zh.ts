import { addresses } from './zh/addresses.ts';
import { browsing } from './zh/browsing.ts';
import { commands } from './zh/commands.ts';
import { common } from './zh/common.ts';
import { counts } from './zh/counts.ts';
import { days } from './zh/days.ts';
import { discussions, undiscussed } from './zh/discussions.ts';
import { editing } from './zh/editing.ts';
import { feeds } from './zh/feeds.ts';
import { help } from './zh/help.ts';
import { log } from './zh/log.ts';
import { people } from './zh/people.ts';
import { posts } from './zh/posts.ts';
import { quotes } from './zh/quotes.ts';
import { quoting } from './zh/quoting.ts';
import { refused } from './zh/refused.ts';
import { summary } from './zh/summary.ts';
import { voices } from './zh/voices.ts';

/** The catalogue in Chinese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const zh = {
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
