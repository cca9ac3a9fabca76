import { createHash } from 'node:crypto';
import { type SqlBool, sql } from 'kysely';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import type {
	ArticleHead,
	Library,
	Page,
	Part,
	StoredArticle,
} from '../../ports/articles/library.ts';
import { urlKey } from '../url-key.ts';
import { folded } from '../words.ts';
import { ARTICLE_COLUMNS, articleOf, HEAD_COLUMNS, headOf } from './article-rows.ts';
import { BUNDLED, type Visible } from './visible.ts';

/** Articles as lists show them; filed later stands first within a moment. */
export const NEWEST_FIRST = sql`articles.published_day desc, articles.published_at desc, articles.number desc`;

/** How many rows there are, as `total`. */
export const countAll = sql<number>`count(*)`.as('total');

/** More of a search than any title holds. */
const LONGEST_MATCHING = 500;

/** See Library.articles. */
export async function listArticles(
	visible: Visible,
	part: Part,
	matching = '',
): Promise<Page<ArticleHead>> {
	const found = visible
		.articles()
		.where(sql<SqlBool>`heading like ${containing(matching)} escape '\\'`);
	const { total } = await found.select(countAll).executeTakeFirstOrThrow();
	const rows = await found
		.select(HEAD_COLUMNS)
		.orderBy(NEWEST_FIRST)
		.limit(part.limit)
		.offset(part.offset)
		.execute();
	return { rows: rows.map(headOf), total };
}

/** See Library.article. */
export async function readArticle(
	visible: Visible,
	id: string,
): Promise<StoredArticle | undefined> {
	const row = await visible
		.articles()
		.where('id', '=', id)
		.select(ARTICLE_COLUMNS)
		.executeTakeFirst();
	return row && articleOf(row);
}

/** The number of the article with this id, as a query; none where it is not to be seen. */
export function articleNumbered(visible: Visible, id: string) {
	return visible.articles().where('id', '=', id).select('number');
}

/** See Library.latest. */
export async function latestArticle(visible: Visible): Promise<StoredArticle | undefined> {
	for (const owner of visible.owners) {
		const own = visible.articles().where('owner', '=', owner).select(ARTICLE_COLUMNS);
		const row = await own.orderBy(NEWEST_FIRST).limit(1).executeTakeFirst();
		if (row) return articleOf(row);
	}
	return undefined;
}

/** See Library.find. The guild's own comes before a bundled one. */
export async function findArticle(
	visible: Visible,
	{ text, url }: Pick<ArticleDraft, 'text' | 'url'>,
): Promise<StoredArticle | undefined> {
	const row = await visible
		.articles()
		.where((it) =>
			it.or([
				it('text_hash', '=', textHash(text)),
				...(url === undefined ? [] : [it('url_key', '=', urlKey(url))]),
			]),
		)
		.select(ARTICLE_COLUMNS)
		.orderBy(sql`owner = ${BUNDLED}`)
		.orderBy('number')
		.limit(1)
		.executeTakeFirst();
	return row && articleOf(row);
}

/** See Library.count. */
export async function countLibrary(visible: Visible): ReturnType<Library['count']> {
	const articles = await visible.articles().select(countAll).executeTakeFirstOrThrow();
	const quotes = await visible.quotes().select(countAll).executeTakeFirstOrThrow();
	return { articles: articles.total, quotes: quotes.total };
}

/** Tells texts apart: the same letters give the same hash. */
export function textHash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** A pattern for a heading with `matching` in it. */
function containing(matching: string): string {
	const letters = folded(matching).slice(0, LONGEST_MATCHING);
	return `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
}
