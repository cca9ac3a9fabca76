import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import { fold } from '../../domain/fold.ts';
import type {
	ArticleHead,
	ArticleTitle,
	Library,
	Page,
	Part,
	StoredArticle,
} from '../../ports/articles/library.ts';
import type { Dialect } from '../engines/dialect.ts';
import { keptQuery, padded } from '../kept-query.ts';
import {
	type Bounds,
	boundsOf,
	countedKeys,
	inOrder,
	MOST_COUNTED,
	mergedKeys,
	upTo,
} from '../merged-page.ts';
import type { Queries } from '../schema.ts';
import { urlKey } from '../url-key.ts';
import {
	ARTICLE_COLUMNS,
	articleOf,
	HEAD_COLUMNS,
	headOf,
	TITLE_COLUMNS,
	titleOf,
} from './article-rows.ts';
import { BUNDLED, type Owners, type Visible, visibleOf } from './visible.ts';

/** Articles as lists show them; filed later stands first within a moment. */
export const NEWEST_FIRST = sql`articles.published_day desc, articles.published_at desc, articles.number desc`;

/** More of a search than any title holds. */
const LONGEST_MATCHING = 500;

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** See Library.articles. */
export async function listArticles(
	sight: Sight,
	part: Part,
	matching = '',
): Promise<Page<ArticleHead>> {
	const { visible } = sight;
	const letters = fold(matching).slice(0, LONGEST_MATCHING);
	if (letters === '') {
		const newest = await newestArticles(visible, part);
		return { rows: await readHeads(visible, newest), ...(await countOf(visible)) };
	}
	const { keys, total } = await holding(sight, { letters, most: MOST_COUNTED + 1 }, part);
	return { rows: await readHeads(visible, keys), ...upTo(total) };
}

/** Of so many that hold what is typed, filed last, those are offered that were published last. */
const OFFERED = 200;

/** See Library.titles. */
export async function listTitles(
	sight: Sight,
	matching: string,
	limit: number,
): Promise<ArticleTitle[]> {
	const letters = fold(matching).slice(0, LONGEST_MATCHING);
	const part = { offset: 0, limit };
	const most = letters.length < FEWEST_SEARCHED ? limit : OFFERED;
	const keys =
		letters === ''
			? await newestArticles(sight.visible, part)
			: (await holding(sight, { letters, most }, part)).keys;
	if (keys.length === 0) return [];
	const rows = await titlesWith(sight.visible.db, { keys: padded(keys) });
	return inOrder(keys, rows, ({ number }) => number).map(titleOf);
}

const titlesWith = keptQuery((db: Queries, { keys }: { readonly keys: readonly number[] }) =>
	db
		.selectFrom('articles')
		.where('number', 'in', keys)
		.select([...TITLE_COLUMNS, 'number']),
);

const KEYS = ['number as key', 'published_day', 'published_at', 'number'] as const;
const ORDER = sql`published_day desc, published_at desc, number desc`;
/** What is shorter is in no index: it is looked for in so many of the newest articles. */
const FEWEST_SEARCHED = 3;
const NEWEST = 20_000;

async function newestArticles({ db, owners }: Visible, part: Part): Promise<number[]> {
	const rows = await newestOf(db, { owners, ...boundsOf(part) });
	return rows.map(({ key }) => key);
}

const newestOf = keptQuery((db: Queries, { owners, ...bounds }: Owners & Bounds) => {
	const branches = owners.map((owner) => ofOwner(visibleOf(owners, db), owner).select(KEYS));
	return mergedKeys({ branches, order: ORDER }, bounds);
});

type Held = { readonly letters: string; readonly most: number };

/** Of the articles whose title or source holds the letters a part, and how many there are, up to `most`. */
async function holding(
	{ visible, dialect }: Sight,
	{ letters, most }: Held,
	part: Part,
): Promise<{ readonly keys: readonly number[]; readonly total: number }> {
	const rows =
		letters.length < FEWEST_SEARCHED
			? await newestHolding(visible.db, {
					owners: visible.owners,
					pattern: containing(letters),
					most,
					...part,
				})
			: await allHolding({ visible, dialect }, { letters, most }, part);
	return { keys: rows.flatMap(({ key }) => key ?? []), total: Number(rows[0]?.total ?? 0) };
}

type Newest = Owners & { readonly pattern: string; readonly most: number };

const newestHolding = keptQuery(
	(db: Queries, { owners, pattern, most, ...part }: Newest & Part) => {
		const branches = owners.map((owner) => {
			const newest = ofOwner(visibleOf(owners, db), owner)
				.select([...KEYS, 'heading'])
				.orderBy(ORDER)
				.limit(NEWEST);
			// The first of them are the newest: what is limited above stays in its order.
			return sql`select * from (select key, published_day, published_at, number from (${newest}) as newest
			where heading like ${pattern} escape '\\' limit ${most}) as holding`;
		});
		return countedKeys({ found: sql`${sql.join(branches, sql` union all `)}`, order: ORDER }, part);
	},
);

async function allHolding({ visible, dialect }: Sight, { letters, most }: Held, part: Part) {
	const libraries = await numbersOf(visible.db, { owners: visible.owners });
	if (libraries.length === 0) return [];
	const numbers = libraries.map(({ number }) => number);
	const held = dialect.articlesHolding(numbers, letters, most);
	const found = visible.db
		.selectFrom('articles')
		.where('number', 'in', sql<number>`(select found from (${held}) as held)`)
		// A title of another library may hold this one’s mark; by this form no index of owners is walked.
		.where(sql<string>`coalesce(owner, '')`, 'in', visible.owners)
		.select(KEYS);
	return (await countedKeys({ found, order: ORDER }, part).execute(visible.db)).rows;
}

const numbersOf = keptQuery((db: Queries, { owners }: Owners) =>
	visibleOf(owners, db).libraries().select('number'),
);

function ofOwner({ db }: Visible, owner: string) {
	return db.selectFrom('articles').where('owner', '=', owner);
}

/** Articles that were found to be visible, by their numbers, in this order. */
export async function readHeads(visible: Visible, keys: readonly number[]): Promise<ArticleHead[]> {
	const heads = await headsByNumber(visible, keys);
	return keys.flatMap((key) => heads.get(key) ?? []);
}

/** The same, each under its number. */
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

async function countOf(visible: Visible): Promise<{ readonly total: number }> {
	return { total: (await countLibrary(visible)).articles };
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
	const libraries = await totalsOf(visible.db, { owners: visible.owners });
	return {
		articles: libraries.reduce((sum, { articles }) => sum + articles, 0),
		quotes: libraries.reduce((sum, { quotes }) => sum + quotes, 0),
	};
}

const totalsOf = keptQuery((db: Queries, { owners }: Owners) =>
	visibleOf(owners, db).libraries().select(['articles', 'quotes']),
);

/** Tells texts apart: the same letters give the same hash. */
export function textHash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** A pattern for a heading with these letters in it. */
function containing(letters: string): string {
	return `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
}
