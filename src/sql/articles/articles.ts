import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import type { ArticleHead, Library, StoredArticle } from '../../ports/articles/library.ts';
import { keptQuery, padded } from '../kept-query.ts';
import { inOrder } from '../merged-page.ts';
import type { Queries } from '../schema.ts';
import { urlKey } from '../url-key.ts';
import { ARTICLE_COLUMNS, articleOf, HEAD_COLUMNS, headOf } from './article-rows.ts';
import { BUNDLED, type Owners, type Visible, visibleOf } from './visible.ts';

/** Articles as lists show them; filed later stands first within a moment. */
export const NEWEST_FIRST = sql`articles.published_day desc, articles.published_at desc, articles.number desc`;

/** All articles of one library. */
export function ofOwner({ db }: Visible, owner: string) {
	return db.selectFrom('articles').where('owner', '=', owner);
}

/** Articles that were found to be visible, each under its number. */
export async function headsByNumber(
	{ db }: Visible,
	keys: readonly number[],
): Promise<ReadonlyMap<number, ArticleHead>> {
	if (keys.length === 0) return new Map();
	const rows = await headsWith(db, { keys: padded(keys) });
	return new Map(rows.map((row) => [row.number, headOf(row)]));
}

const headsWith = keptQuery((db: Queries, { keys }: { readonly keys: readonly number[] }) =>
	db
		.selectFrom('articles')
		.where('number', 'in', keys)
		.select([...HEAD_COLUMNS, 'number']),
);

/** See Library.article. */
export async function readArticle(
	visible: Visible,
	id: string,
): Promise<StoredArticle | undefined> {
	const [row] = await articleWith(visible.db, { owners: visible.owners, id });
	return row && articleOf(row);
}

const articleWith = keptQuery((db: Queries, { owners, id }: Owners & { readonly id: string }) =>
	visibleOf(owners, db).articles().where('id', '=', id).select(ARTICLE_COLUMNS),
);

/** See Library.heads. */
export async function readHeads(
	{ db, owners }: Visible,
	ids: readonly string[],
): Promise<ArticleHead[]> {
	if (ids.length === 0) return [];
	const rows = await headsOf(db, { owners, ids: padded(ids) });
	return inOrder(ids, rows.map(headOf), ({ id }) => id);
}

const headsOf = keptQuery(
	(db: Queries, { owners, ids }: Owners & { readonly ids: readonly string[] }) =>
		withIds(visibleOf(owners, db), ids).select(HEAD_COLUMNS),
);

/** The number of the article with this id, as a query; none where it is not to be seen. */
export function articleNumbered(visible: Visible, id: string) {
	return visible.articles().where('id', '=', id).select('number');
}

/** The numbers of those of these articles that are to be seen, as a query. */
export function articlesNumbered(visible: Visible, ids: readonly string[]) {
	return withIds(visible, ids).select('number');
}

function withIds({ db, owners }: Visible, ids: readonly string[]) {
	return (
		db
			.selectFrom('articles')
			.where('id', 'in', ids)
			// By this form the index of owners, which holds all of theirs, is left for that of ids.
			.where(sql<string>`coalesce(owner, '')`, 'in', owners)
	);
}

/** See Library.latest. */
export async function latestArticle(visible: Visible): Promise<StoredArticle | undefined> {
	const [row] = await latestOf(visible.db, { owners: visible.owners });
	return row && articleOf(row);
}

/** See Library.latestId. */
export async function latestArticleId({ db, owners }: Visible): Promise<string | undefined> {
	const [row] = await latestIdOf(db, { owners });
	return row?.id;
}

const latestOf = keptQuery((db: Queries, { owners }: Owners) =>
	latestIn(db, owners).select(ARTICLE_COLUMNS),
);
const latestIdOf = keptQuery((db: Queries, { owners }: Owners) =>
	latestIn(db, owners).select('id'),
);

/** Of the first library that has one. */
function latestIn(db: Queries, owners: readonly string[]) {
	const latest = owners.map((owner) =>
		ofOwner(visibleOf(owners, db), owner).select('number').orderBy(NEWEST_FIRST).limit(1),
	);
	const first = sql<number>`coalesce(${sql.join(latest.map((one) => sql`(${one})`))}, null)`;
	return db.selectFrom('articles').where('number', '=', first);
}

/** See Library.find. The guild's own comes before a bundled one. */
export async function findArticle(
	visible: Visible,
	{ text, url }: Pick<ArticleDraft, 'text' | 'url'>,
): Promise<StoredArticle | undefined> {
	const same = visible.articles().where('text_hash', '=', textHash(text));
	const there = visible.articles().where('url_key', '=', url === undefined ? null : urlKey(url));
	const found = url === undefined ? [same] : [same, there];
	const rows = await Promise.all(
		found.map((articles) => articles.select([...ARTICLE_COLUMNS, 'number']).execute()),
	);
	const [first] = rows
		.flat()
		.sort(
			(a, b) => Number(a.owner === BUNDLED) - Number(b.owner === BUNDLED) || a.number - b.number,
		);
	return first && articleOf(first);
}

/** See Library.count. */
export async function countLibrary(visible: Visible): ReturnType<Library['count']> {
	const libraries = await totalsOf(visible.db, { owners: visible.owners });
	return {
		articles: libraries.reduce((sum, { articles }) => sum + articles, 0),
		quotes: libraries.reduce((sum, { quotes }) => sum + quotes, 0),
	};
}

const totalsOf = keptQuery((db: Queries, { owners }: Owners) =>
	visibleOf(owners, db).libraries().select(['articles', 'quotes']),
);

/** In hexadecimal digits: 128 bits, which nobody makes two texts for. */
const HASH_LENGTH = 32;

/** Tells texts apart: the same letters give the same hash. */
export function textHash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
