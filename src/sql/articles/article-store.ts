import type { ArticleStore, Library } from '../../ports/articles/article-store.ts';
import type { Database } from '../database.ts';
import {
	keepDecision,
	listAnniversaries,
	listSuggestions,
	type Reminding,
} from '../reminders/anniversaries.ts';
import { keepMute, listMutes, removeMute } from '../reminders/mutes.ts';
import { openDesk } from './article-desk.ts';
import { countLibrary, findArticle, latestArticle, listArticles, readArticle } from './articles.ts';
import { openBacklog } from './backlog.ts';
import { fileArticle } from './file-article.ts';
import { listKeyDates, readKeyDate } from './key-dates.ts';
import { listQuotes, readQuote } from './quotes.ts';
import { findSimilar } from './similar.ts';
import { listSpeakers } from './speakers.ts';
import { BUNDLED, visibleTo } from './visible.ts';

/** What the store cannot know by itself. */
export type Filing = {
	readonly now: () => Date;
	/** The version of the analysis that is handed in with an article. */
	readonly analysisVersion: number;
};

/** The articles in `db`, each seen only by its guild, or by all where it is bundled. */
export function openArticleStore(db: Database, filing: Filing): ArticleStore {
	return {
		library(guild): Library {
			const visible = visibleTo(guild, db.queries);
			const reminding = { db: db.queries, visible, guild: guild ?? NOBODY };
			return {
				articles: (part, matching) => listArticles(visible, part, matching),
				article: (id) => readArticle(visible, id),
				latest: () => latestArticle(visible),
				quotes: (query, part) => listQuotes({ visible, dialect: db.dialect }, query, part),
				quote: (quote) => readQuote(visible, quote),
				keyDate: (keyDate) => readKeyDate(visible, keyDate),
				speakers: (matching, limit) => listSpeakers(visible, matching, limit),
				keyDates: (query, part) => listKeyDates(visible, query, part),
				find: (draft) => findArticle(visible, draft),
				similar: (text, except) => findSimilar(visible, text, except),
				anniversaries: (monthDays) => listAnniversaries(reminding, monthDays),
				suggestions: (part, article) => listSuggestions(reminding, part, article),
				decide: (keyDate, decision) => keepDecision(decider(reminding), keyDate, decision),
				mute: (mute) =>
					keepMute(db.queries, { guild: decider(reminding).guild, at: filing.now() }, mute),
				unmute: (mute) => removeMute(db.queries, reminding.guild, mute),
				mutes: () => listMutes(db.queries, reminding.guild),
				count: () => countLibrary(visible),
				save: (draft, analysis) =>
					fileArticle(
						db,
						{ guild, added: filing.now(), version: filing.analysisVersion },
						{ draft, analysis },
					),
			};
		},

		desk: (guild) => openDesk(db, { owner: guild ?? BUNDLED, ...filing }),
		backlog: openBacklog(db, filing.analysisVersion),
	};
}

/** Stands where there is no guild. */
const NOBODY = '';

function decider(reminding: Reminding): Reminding {
	if (reminding.guild === NOBODY) throw new Error('only a guild decides what it is reminded of');
	return reminding;
}
