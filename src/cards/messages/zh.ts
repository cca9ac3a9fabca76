import { adding } from './zh/adding.ts';
import { addresses } from './zh/addresses.ts';
import { browsing } from './zh/browsing.ts';
import { commands } from './zh/commands.ts';
import { common } from './zh/common.ts';
import { counts } from './zh/counts.ts';
import { days } from './zh/days.ts';
import { discussions, undiscussed } from './zh/discussions.ts';
import { editing } from './zh/editing.ts';
import { feeding } from './zh/feeding.ts';
import { feeds } from './zh/feeds.ts';
import { log } from './zh/guilds/log.ts';
import { settings } from './zh/guilds/settings.ts';
import { help } from './zh/help.ts';
import { kept } from './zh/kept.ts';
import { offered } from './zh/offered.ts';
import { people } from './zh/people.ts';
import { posts } from './zh/posts.ts';
import { quotes } from './zh/quotes.ts';
import { quoting } from './zh/quoting.ts';
import { refusedArticles } from './zh/refused/articles.ts';
import { refusedAsked } from './zh/refused/asked.ts';
import { refusedFeeds } from './zh/refused/feeds.ts';
import { refusedReading } from './zh/refused/reading.ts';
import { refused } from './zh/refused/usual.ts';
import { own } from './zh/reminders/own.ts';
import { panel } from './zh/reminders/panel.ts';
import { summary } from './zh/summary.ts';
import { voices } from './zh/voices.ts';

/** The catalogue in Chinese: what cards say, and what is written in English in its place (what commands are described by, refusals). */
export const zh = {
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
