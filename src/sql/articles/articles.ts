import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import { fold } from '../../domain/fold.ts';
import type {
	ArticleHead,
	Library,
	Page,
	Part,
	StoredArticle,
} from '../../ports/articles/library.ts';
import type { Dialect } from '../engines/dialect.ts';
import { keptQuery } from '../kept-query.ts';
import { type Branch, countUpTo, inOrder, MOST_COUNTED, mergedPage } from '../merged-page.ts';
import type { Queries } from '../schema.ts';
import { urlKey } from '../url-key.ts';
import { ARTICLE_COLUMNS, articleOf, HEAD_COLUMNS, headOf } from './article-rows.ts';
import { BUNDLED, type Owners, type Visible, visibleOf } from './visible.ts';

/** Articles as lists show them; filed later stands first within a moment. */
export const NEWEST_FIRST = sql`articles.published_day desc, articles.published_at desc, articles.number desc`;

/** More of a search than any title holds. */
const LONGEST_MATCHING = 500;

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** See Library.articles. */
export async function listArticles(
	{ visible, dialect }: Sight,
	part: Part,
	matching = '',
): Promise<Page<ArticleHead>> {
	const letters = fold(matching).slice(0, LONGEST_MATCHING);
	const branches = await branchesOf({ visible, dialect }, letters, MOST_COUNTED + 1);
	const counted = await (letters === '' ? countOf(visible) : countUpTo(visible.db, branches));
	if (counted.total === 0) return { rows: [], total: 0 };
	return { rows: await readPage(visible, branches, part), ...counted };
}

/** Of so many that hold what is typed, filed last, those are offered that were published last. */
const OFFERED = 200;

/** See Library.titles. */
export async function listTitles(
	{ visible, dialect }: Sight,
	matching: string,
	limit: number,
): Promise<ArticleHead[]> {
	const letters = fold(matching).slice(0, LONGEST_MATCHING);
	const branches = await branchesOf({ visible, dialect }, letters, OFFERED);
	return readPage(visible, branches, { offset: 0, limit });
}

function branchesOf(sight: Sight, letters: string, most: number): Branch[] | Promise<Branch[]> {
	if (letters === '') return allOf(sight.visible);
	if (letters.length < FEWEST_SEARCHED) return newestHolding(sight.visible, letters);
	return holding(sight, letters, most);
}

const KEYS = ['number as key', 'published_day', 'published_at', 'number'] as const;
const ORDER = sql`published_day desc, published_at desc, number desc`;
/** What is shorter is in no index: it is looked for in so many of the newest articles. */
const FEWEST_SEARCHED = 3;
const NEWEST = 20_000;

function allOf(visible: Visible): Branch[] {
	return visible.owners.map((owner) => ofOwner(visible, owner).select(KEYS));
}

function newestHolding(visible: Visible, letters: string): Branch[] {
	return visible.owners.map((owner) => {
		const newest = ofOwner(visible, owner)
			.select([...KEYS, 'heading'])
			.orderBy(ORDER)
			.limit(NEWEST);
		return sql`select key, published_day, published_at, number from (${newest}) as newest
			where heading like ${containing(letters)} escape '\\'`;
	});
}

async function holding(
	{ visible, dialect }: Sight,
	letters: string,
	most: number,
): Promise<Branch[]> {
	const libraries = await visible.libraries().select('number').execute();
	if (libraries.length === 0) return [];
	const numbers = libraries.map(({ number }) => number);
	const found = dialect.articlesHolding(numbers, letters, most);
	const articles = visible.db
		.selectFrom('articles')
		.where('number', 'in', sql<number>`(select found from (${found}) as held)`)
		// A title of another library may hold this one’s mark; by this form no index of owners is walked.
		.where(sql<string>`coalesce(owner, '')`, 'in', visible.owners);
	return [articles.select(KEYS)];
}

function ofOwner({ db }: Visible, owner: string) {
	return db.selectFrom('articles').where('owner', '=', owner);
}

async function readPage(
	visible: Visible,
	branches: readonly Branch[],
	part: Part,
): Promise<ArticleHead[]> {
	if (branches.length === 0) return [];
	const keys = await mergedPage(visible.db, { branches, order: ORDER }, part);
	if (keys.length === 0) return [];
	const rows = await visible.db
		.selectFrom('articles')
		.where('number', 'in', keys)
		.select([...HEAD_COLUMNS, 'number'])
		.execute();
	return inOrder(keys, rows, ({ number }) => number).map(headOf);
}

async function countOf(visible: Visible): Promise<{ readonly total: number }> {
	const libraries = await visible.libraries().select('articles').execute();
	return { total: libraries.reduce((sum, { articles }) => sum + articles, 0) };
}

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

/** The number of the article with this id, as a query; none where it is not to be seen. */
export function articleNumbered(visible: Visible, id: string) {
	return visible.articles().where('id', '=', id).select('number');
}

/** The numbers of those of these articles that are to be seen, as a query. */
export function articlesNumbered({ db, owners }: Visible, ids: readonly string[]) {
	return (
		db
			.selectFrom('articles')
			.where('id', 'in', ids)
			// By this form the index of owners, which holds all of theirs, is left for that of ids.
			.where(sql<string>`coalesce(owner, '')`, 'in', owners)
			.select('number')
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
	const libraries = await visible.libraries().select(['articles', 'quotes']).execute();
	return {
		articles: libraries.reduce((sum, { articles }) => sum + articles, 0),
		quotes: libraries.reduce((sum, { quotes }) => sum + quotes, 0),
	};
}

/** Tells texts apart: the same letters give the same hash. */
export function textHash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** A pattern for a heading with these letters in it. */
function containing(letters: string): string {
	return `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
}
