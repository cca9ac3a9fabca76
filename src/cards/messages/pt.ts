import { adding } from './pt/adding.ts';
import { addresses } from './pt/addresses.ts';
import { browsing } from './pt/browsing.ts';
import { commands } from './pt/commands.ts';
import { common } from './pt/common.ts';
import { counts } from './pt/counts.ts';
import { days } from './pt/days.ts';
import { discussions, undiscussed } from './pt/discussions.ts';
import { editing } from './pt/editing.ts';
import { feeding } from './pt/feeding.ts';
import { feeds } from './pt/feeds.ts';
import { log } from './pt/guilds/log.ts';
import { settings } from './pt/guilds/settings.ts';
import { help } from './pt/help.ts';
import { kept } from './pt/kept.ts';
import { offered } from './pt/offered.ts';
import { people } from './pt/people.ts';
import { posts } from './pt/posts.ts';
import { quotes } from './pt/quotes.ts';
import { quoting } from './pt/quoting.ts';
import { refusedArticles } from './pt/refused/articles.ts';
import { refusedAsked } from './pt/refused/asked.ts';
import { refusedFeeds } from './pt/refused/feeds.ts';
import { refusedReading } from './pt/refused/reading.ts';
import { refused } from './pt/refused/usual.ts';
import { own } from './pt/reminders/own.ts';
import { panel } from './pt/reminders/panel.ts';
import { summary } from './pt/summary.ts';
import { voices } from './pt/voices.ts';

/** The catalogue in Portuguese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const pt = {
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
