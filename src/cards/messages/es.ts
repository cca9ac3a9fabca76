import { adding } from './es/adding.ts';
import { addresses } from './es/addresses.ts';
import { browsing } from './es/browsing.ts';
import { commands } from './es/commands.ts';
import { common } from './es/common.ts';
import { counts } from './es/counts.ts';
import { days } from './es/days.ts';
import { discussions, undiscussed } from './es/discussions.ts';
import { editing } from './es/editing.ts';
import { feeding } from './es/feeding.ts';
import { feeds } from './es/feeds.ts';
import { log } from './es/guilds/log.ts';
import { settings } from './es/guilds/settings.ts';
import { help } from './es/help.ts';
import { kept } from './es/kept.ts';
import { offered } from './es/offered.ts';
import { people } from './es/people.ts';
import { posts } from './es/posts.ts';
import { quotes } from './es/quotes.ts';
import { quoting } from './es/quoting.ts';
import { refusedArticles } from './es/refused/articles.ts';
import { refusedAsked } from './es/refused/asked.ts';
import { refusedFeeds } from './es/refused/feeds.ts';
import { refusedReading } from './es/refused/reading.ts';
import { refused } from './es/refused/usual.ts';
import { own } from './es/reminders/own.ts';
import { panel } from './es/reminders/panel.ts';
import { summary } from './es/summary.ts';
import { voices } from './es/voices.ts';

/** The catalogue in Spanish: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const es = {
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
