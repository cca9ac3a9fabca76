import { adding } from './de/adding.ts';
import { addresses } from './de/addresses.ts';
import { browsing } from './de/browsing.ts';
import { commands } from './de/commands.ts';
import { common } from './de/common.ts';
import { counts } from './de/counts.ts';
import { days } from './de/days.ts';
import { discussions, undiscussed } from './de/discussions.ts';
import { editing } from './de/editing.ts';
import { feeding } from './de/feeding.ts';
import { feeds } from './de/feeds.ts';
import { log } from './de/guilds/log.ts';
import { settings } from './de/guilds/settings.ts';
import { help } from './de/help.ts';
import { kept } from './de/kept.ts';
import { offered } from './de/offered.ts';
import { people } from './de/people.ts';
import { posts } from './de/posts.ts';
import { quotes } from './de/quotes.ts';
import { quoting } from './de/quoting.ts';
import { refusedArticles } from './de/refused/articles.ts';
import { refusedAsked } from './de/refused/asked.ts';
import { refusedFeeds } from './de/refused/feeds.ts';
import { refusedReading } from './de/refused/reading.ts';
import { refused } from './de/refused/usual.ts';
import { own } from './de/reminders/own.ts';
import { panel } from './de/reminders/panel.ts';
import { summary } from './de/summary.ts';
import { voices } from './de/voices.ts';

/** The catalogue in German: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const de = {
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
