import { type Expression, sql } from 'kysely';
import { fold } from '../../../domain/fold.ts';
import type { ArticleHead, ArticleTitle, Page, Part } from '../../../ports/articles/library.ts';
import type { Dialect } from '../../engines/dialect.ts';
import { keptQuery, padded } from '../../kept-query.ts';
import {
	type Bounds,
	boundsOf,
	countedKeys,
	inOrder,
	MOST_COUNTED,
	mergedKeys,
	upTo,
} from '../../merged-page.ts';
import type { Queries } from '../../schema.ts';
import { TITLE_COLUMNS, type TitleRow, titleOf } from '../article-rows.ts';
import { countLibrary, ofOwner, readHeads } from '../articles.ts';
import { type Owners, type Visible, visibleOf } from '../visible.ts';

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
	const { db, owners } = sight.visible;
	if (letters.length < FEWEST_SEARCHED) {
		const pattern = letters === '' ? {} : { pattern: containing(letters) };
		return (await newestTitles(db, { owners, limit, ...pattern })).map(titleOf);
	}
	const { keys } = await holding(sight, { letters, most: OFFERED }, { offset: 0, limit });
	if (keys.length === 0) return [];
	const rows = await titlesWith(db, { keys: padded(keys) });
	return inOrder(keys, rows, ({ number }) => number).map(titleOf);
}

type Titles = Owners & { readonly limit: number; readonly pattern?: string };

const newestTitles = keptQuery((db: Queries, { owners, limit, pattern }: Titles) => {
	const titles = owners.map((owner) => {
		const newest = ofOwner(visibleOf(owners, db), owner)
			.select([...TITLE_COLUMNS, 'published_at', 'number', 'heading'])
			.orderBy(ORDER);
		return pattern === undefined
			? sql`select * from (${newest.limit(limit)}) as newest`
			: sql`select * from (${firstHolding(newest.limit(NEWEST), pattern, limit)}) as holding`;
	});
	return sql<TitleRow>`select * from (${sql.join(titles, sql` union all `)}) as titles
		order by ${ORDER} limit ${limit}`;
});

/**
 * Of what is in order the first: what is limited stays in its order. SQLite plans anew for each pattern that stands by
 * itself, and does not look into one that is put together.
 */
function firstHolding(newest: Expression<unknown>, pattern: string, limit: number) {
	return sql`select * from (${newest}) as newest
		where heading like (cast(${pattern} as text) || '') escape '\\' limit ${limit}`;
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
			return sql`select key, published_day, published_at, number
			from (${firstHolding(newest, pattern, most)}) as holding`;
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

async function countOf(visible: Visible): Promise<{ readonly total: number }> {
	return { total: (await countLibrary(visible)).articles };
}

/** A pattern for a heading with these letters in it. */
function containing(letters: string): string {
	return `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
}
