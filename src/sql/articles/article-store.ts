import type { ArticleStore } from '../../ports/articles/article-store.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Database } from '../database.ts';
import { listAppearances } from './appearances/list-appearances.ts';
import { listQuotedIn } from './appearances/list-quoted-in.ts';
import { openDesk } from './article-desk.ts';
import {
	countLibrary,
	findArticle,
	latestArticle,
	latestArticleId,
	readArticle,
	readHeads,
} from './articles.ts';
import { openBacklog } from './backlog.ts';
import { fileArticle } from './file-article.ts';
import { listKeyDates, readKeyDate } from './key-dates.ts';
import { listKeyDaysOfYear, listKeyMonths, listKeyYears } from './key-times.ts';
import { listQuotes, readQuote } from './quotes/list-quotes.ts';
import { listArticles, listTitles } from './search/list-articles.ts';
import { searchArticles } from './search/search-articles.ts';
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
			const sight = { visible, dialect: db.dialect };
			return {
				articles: (part, matching) => listArticles(sight, part, matching),
				titles: (matching, limit) => listTitles(sight, matching, limit),
				search: (query, part) => searchArticles(sight, query, part),
				article: (id) => readArticle(visible, id),
				heads: (ids) => readHeads(visible, ids),
				latest: () => latestArticle(visible),
				latestId: () => latestArticleId(visible),
				quotes: (query, part) => listQuotes(sight, query, part),
				quote: (quote) => readQuote(visible, quote),
				keyDate: (keyDate) => readKeyDate(visible, keyDate),
				speakers: (matching, limit) => listSpeakers(visible, { matching, limit, least: 1 }),
				people: (matching, limit) => listSpeakers(visible, { matching, limit, least: 0 }),
				appearances: (name, others) => listAppearances(visible, name, others),
				quotedIn: (articles, limit) => listQuotedIn(visible, articles, limit),
				keyDates: (query, part) => listKeyDates(visible, query, part),
				keyYears: () => listKeyYears(visible),
				keyMonths: () => listKeyMonths(visible),
				keyDaysOfYear: () => listKeyDaysOfYear(visible),
				find: (draft) => findArticle(visible, draft),
				similar: (text, except) => findSimilar(visible, text, except),
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
