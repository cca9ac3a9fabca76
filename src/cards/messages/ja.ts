import { adding } from './ja/adding.ts';
import { addresses } from './ja/addresses.ts';
import { browsing } from './ja/browsing.ts';
import { commands } from './ja/commands.ts';
import { common } from './ja/common.ts';
import { counts } from './ja/counts.ts';
import { days } from './ja/days.ts';
import { discussions, undiscussed } from './ja/discussions.ts';
import { editing } from './ja/editing.ts';
import { feeding } from './ja/feeding.ts';
import { feeds } from './ja/feeds.ts';
import { log } from './ja/guilds/log.ts';
import { settings } from './ja/guilds/settings.ts';
import { help } from './ja/help.ts';
import { kept } from './ja/kept.ts';
import { offered } from './ja/offered.ts';
import { people } from './ja/people.ts';
import { posts } from './ja/posts.ts';
import { quotes } from './ja/quotes.ts';
import { quoting } from './ja/quoting.ts';
import { refusedArticles } from './ja/refused/articles.ts';
import { refusedAsked } from './ja/refused/asked.ts';
import { refusedFeeds } from './ja/refused/feeds.ts';
import { refusedReading } from './ja/refused/reading.ts';
import { refused } from './ja/refused/usual.ts';
import { own } from './ja/reminders/own.ts';
import { panel } from './ja/reminders/panel.ts';
import { summary } from './ja/summary.ts';
import { voices } from './ja/voices.ts';

/** The catalogue in Japanese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const ja = {
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
