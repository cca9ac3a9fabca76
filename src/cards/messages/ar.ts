import { adding } from './ar/adding.ts';
import { addresses } from './ar/addresses.ts';
import { browsing } from './ar/browsing.ts';
import { commands } from './ar/commands.ts';
import { common } from './ar/common.ts';
import { counts } from './ar/counts.ts';
import { days } from './ar/days.ts';
import { discussions, undiscussed } from './ar/discussions.ts';
import { editing } from './ar/editing.ts';
import { feeding } from './ar/feeding.ts';
import { feeds } from './ar/feeds.ts';
import { log } from './ar/guilds/log.ts';
import { settings } from './ar/guilds/settings.ts';
import { help } from './ar/help.ts';
import { kept } from './ar/kept.ts';
import { offered } from './ar/offered.ts';
import { people } from './ar/people.ts';
import { posts } from './ar/posts.ts';
import { quotes } from './ar/quotes.ts';
import { quoting } from './ar/quoting.ts';
import { refusedArticles } from './ar/refused/articles.ts';
import { refusedAsked } from './ar/refused/asked.ts';
import { refusedFeeds } from './ar/refused/feeds.ts';
import { refusedReading } from './ar/refused/reading.ts';
import { refused } from './ar/refused/usual.ts';
import { own } from './ar/reminders/own.ts';
import { panel } from './ar/reminders/panel.ts';
import { summary } from './ar/summary.ts';
import { voices } from './ar/voices.ts';

/** The catalogue in Arabic: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const ar = {
	cards: {
		...adding,
		...addresses,
		...browsing,
		...common,
		...counts,
		...days,
		...discussions,
		...editing,
		...feeding,
		...feeds,
		...help,
		...kept,
		...log,
		...own,
		...panel,
		...people,
		...posts,
		...quotes,
		...quoting,
		...settings,
		...summary,
		...voices,
	},
	inPlace: {
		...commands,
		...offered,
		...refused,
		...refusedArticles,
		...refusedAsked,
		...refusedFeeds,
		...refusedReading,
		...undiscussed,
	},
} as const;
