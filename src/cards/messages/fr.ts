import { adding } from './fr/adding.ts';
import { addresses } from './fr/addresses.ts';
import { browsing } from './fr/browsing.ts';
import { commands } from './fr/commands.ts';
import { common } from './fr/common.ts';
import { counts } from './fr/counts.ts';
import { days } from './fr/days.ts';
import { discussions, undiscussed } from './fr/discussions.ts';
import { editing } from './fr/editing.ts';
import { feeding } from './fr/feeding.ts';
import { feeds } from './fr/feeds.ts';
import { log } from './fr/guilds/log.ts';
import { settings } from './fr/guilds/settings.ts';
import { help } from './fr/help.ts';
import { kept } from './fr/kept.ts';
import { offered } from './fr/offered.ts';
import { people } from './fr/people.ts';
import { posts } from './fr/posts.ts';
import { quotes } from './fr/quotes.ts';
import { quoting } from './fr/quoting.ts';
import { refusedArticles } from './fr/refused/articles.ts';
import { refusedAsked } from './fr/refused/asked.ts';
import { refusedFeeds } from './fr/refused/feeds.ts';
import { refusedReading } from './fr/refused/reading.ts';
import { refused } from './fr/refused/usual.ts';
import { own } from './fr/reminders/own.ts';
import { panel } from './fr/reminders/panel.ts';
import { summary } from './fr/summary.ts';
import { voices } from './fr/voices.ts';

/** The catalogue in French: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const fr = {
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
