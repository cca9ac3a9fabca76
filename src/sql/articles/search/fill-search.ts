import type { Database } from '../../database.ts';
import { inTurn } from '../../in-turn.ts';
import { ARTICLE_COLUMNS, articleOf } from '../article-rows.ts';
import { articleWords } from './article-words.ts';

/** See ArticleBacklog.fillSearch. */
export function fillSearch({ queries, dialect }: Database, limit: number): Promise<number> {
	return inTurn({ queries, dialect }, 'search', async (db) => {
		const rows = await db
			.selectFrom('unsearched')
			.innerJoin('articles', 'articles.number', 'unsearched.article')
			.select([...ARTICLE_COLUMNS, 'articles.number'])
			.orderBy('unsearched.article', 'desc')
			.limit(limit)
			.execute();
		for (const row of rows) {
			const words = await wordsIn(row);
			if (words) await dialect.fileArticleWords(db, row.number, words);
			// What cannot be read is found by nobody, and must not stand before the others for ever.
			else await db.deleteFrom('unsearched').where('article', '=', row.number).execute();
		}
		return rows.length;
	});
}

async function wordsIn(row: Parameters<typeof articleOf>[0]) {
	try {
		return await articleWords(articleOf(row));
	} catch {
		return undefined;
	}
}
