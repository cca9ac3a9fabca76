import { type Expression, type RawBuilder, sql } from 'kysely';
import { fold } from '../../../domain/fold.ts';
import type { ArticleHead, ArticleTitle, Page, Part } from '../../../ports/articles/library.ts';
import type { Dialect, FullText } from '../../engines/dialect.ts';
import { keptDialectQuery, keptQuery } from '../../kept-query.ts';
import {
	type Bounds,
	boundsOf,
	countedKeys,
	MOST_COUNTED,
	mergedKeys,
	upTo,
} from '../../merged-page.ts';
import type { Queries } from '../../schema.ts';
import {
	HEAD,
	type HeadRow,
	headOf,
	TITLE,
	TITLE_COLUMNS,
	type TitleRow,
	titleOf,
} from '../article-rows.ts';
import { countLibrary, NEWEST_FIRST, ofOwner } from '../articles.ts';
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
	const { visible, dialect } = sight;
	const { db, owners } = visible;
	const letters = fold(matching).slice(0, LONGEST_MATCHING);
	if (letters === '') {
		const newest = await newestHeads(db, { owners, ...boundsOf(part) });
		return { rows: newest.map(headOf), total: (await countLibrary(visible)).articles };
	}
	const most = MOST_COUNTED + 1;
	if (letters.length < FEWEST_SEARCHED) {
		const pattern = containing(letters);
		return pageOf(await newestHolding(db, { owners, pattern, most, ...part }));
	}
	const headings = await headingsWith(sight, letters);
	if (headings === undefined) return { rows: [], total: 0 };
	return pageOf(await allHolding(db, { owners, headings, most, ...part }, dialect));
}

function pageOf(rows: readonly CountedRow[]): Page<ArticleHead> {
	return {
		rows: rows.flatMap((row) => (row.id === null ? [] : headOf(row))),
		...upTo(Number(rows[0]?.total ?? 0)),
	};
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
	const headings = await headingsWith(sight, letters);
	if (headings === undefined) return [];
	const asked = { owners, headings, most: OFFERED, limit };
	return (await titlesHolding(db, asked, sight.dialect)).map(titleOf);
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

const KEYS = ['number as key', 'published_day', 'published_at', 'number'] as const;
const ORDER = sql`published_day desc, published_at desc, number desc`;
/** What is shorter is in no index: it is looked for in so many of the newest articles. */
const FEWEST_SEARCHED = 3;
const NEWEST = 20_000;

const newestHeads = keptQuery((db: Queries, { owners, ...bounds }: Owners & Bounds) => {
	const branches = owners.map((owner) => ofOwner(visibleOf(owners, db), owner).select(KEYS));
	return sql<HeadRow>`select ${HEAD} from (${mergedKeys({ branches, order: ORDER }, bounds)}) as page
		cross join articles where articles.number = page.key order by ${NEWEST_FIRST}`;
});

/** With a part behind the last there is one row, and no article in it. */
type CountedRow = (HeadRow | { readonly id: null }) & { readonly total: number };

/** The articles of a part of those found, and in every row how many there are. */
function countedHeads(found: RawBuilder<unknown> | Expression<unknown>, part: Part) {
	return sql<CountedRow>`select ${HEAD}, page.total
		from (${countedKeys({ found, order: ORDER }, part)}) as page
		left join articles on articles.number = page.key order by ${NEWEST_FIRST}`;
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
		return countedHeads(sql`${sql.join(branches, sql` union all `)}`, part);
	},
);

/** What finds the letters in the headings of those libraries that there are. */
async function headingsWith(
	{ visible: { db, owners }, dialect }: Sight,
	letters: string,
): Promise<FullText | undefined> {
	const libraries = await numbersOf(db, { owners });
	if (libraries.length === 0) return undefined;
	return dialect.headingsWith(
		libraries.map(({ number }) => number),
		letters,
	);
}

const numbersOf = keptQuery((db: Queries, { owners }: Owners) =>
	visibleOf(owners, db).libraries().select('number'),
);

type Held = Owners & { readonly headings: FullText; readonly most: number };

const allHolding = keptDialectQuery<CountedRow, Held & Part, Dialect>(
	(db, { offset, limit, ...held }, dialect) =>
		countedHeads(holding(db, held, dialect), { offset, limit }),
);

const titlesHolding = keptDialectQuery<TitleRow, Held & { readonly limit: number }, Dialect>(
	(db, { limit, ...held }, dialect) =>
		sql<TitleRow>`select ${TITLE} from (select * from (${holding(db, held, dialect)}) as held
			order by ${ORDER} limit ${limit}) as page
			cross join articles where articles.number = page.key order by ${NEWEST_FIRST}`,
);

function holding(db: Queries, { owners, headings, most }: Held, dialect: Dialect) {
	const held = dialect.articlesHolding(headings, most);
	return (
		db
			.selectFrom('articles')
			.where('number', 'in', sql<number>`(select found from (${held}) as held)`)
			// A title of another library may hold this one’s mark; by this form no index of owners is walked.
			.where(sql<string>`coalesce(owner, '')`, 'in', owners)
			.select(KEYS)
	);
}

/** A pattern for a heading with these letters in it. */
function containing(letters: string): string {
	return `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
}
