import { sql } from 'kysely';
import type { ArticleBacklog } from '../../ports/articles/article-desk.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import { forgetEarlierTexts } from './earlier-texts.ts';
import { fillSearch } from './search/fill-search.ts';
import { BUNDLED } from './visible.ts';

/** What is left to do with the articles in `db`. */
export function openBacklog(database: Database, analysisVersion: number): ArticleBacklog {
	const { queries } = database;
	return {
		// One that cannot be read must not stand before the others for ever.
		outdated: (limit) =>
			queries
				.selectFrom('articles')
				.where('abridged', '=', 0)
				.where('analysis_version', '<', analysisVersion)
				.select(['owner', 'id'])
				.orderBy(sql`random()`)
				.limit(limit)
				.execute(),

		fillSearch: (limit) => fillSearch(database, limit),

		keptSince: (moment, limit) =>
			queries
				.selectFrom('articles')
				.where('abridged', '=', 0)
				.where('owner', '!=', BUNDLED)
				.where(({ fn }) => fn.coalesce('text_at', 'added_at'), '<', moment.getTime())
				.select(['owner', 'id'])
				.orderBy(({ fn }) => fn.coalesce('text_at', 'added_at'))
				.limit(limit)
				.execute(),

		forgetEarlierTexts: (moment) =>
			inTurn(database, 'earlier texts', (db) => forgetEarlierTexts(db, moment)),
	};
}
