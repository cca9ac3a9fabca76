import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import type {
	ArticleHead,
	Cited,
	KeyDateQuery,
	KeyDateRef,
	Page,
	Part,
} from '../../ports/articles/library.ts';
import { dayKey } from '../day-key.ts';
import { keptQuery, padded } from '../kept-query.ts';
import { keptValues } from '../kept-values.ts';
import {
	type Bounds,
	type Branch,
	boundsOf,
	countedUpTo,
	inOrder,
	mergedKeys,
	upTo,
} from '../merged-page.ts';
import type { Queries, Schema } from '../schema.ts';
import { keyDate } from '../stored/findings.ts';
import { keepingLists } from '../stored/keeping-lists.ts';
import { storedReader } from '../stored/read-stored.ts';
import { HEAD, HEAD_COLUMNS, type HeadRow, headOf } from './article-rows.ts';
import { articlesNumbered, headsByNumber } from './articles.ts';
import { MONTH_DAYS, YEAR_DAYS } from './file-findings.ts';
import { libraryNumber, type Owners, type Visible, visibleOf } from './visible.ts';

/** See Library.keyDates. */
export async function listKeyDates(
	visible: Visible,
	query: KeyDateQuery,
	part: Part,
): Promise<Page<Cited<KeyDate>>> {
	const ofArticle = await pageOfArticle(visible, query, part);
	if (ofArticle) return ofArticle;
	const { db, owners } = visible;
	const listed = { owners, ...listedBy(query) };
	const asked = { ...listed, ...boundsOf(part) };
	const rows =
		listed.articles === undefined
			? citedKeyDates(await shownWith(db, asked))
			: await readKeyDates(
					visible,
					(await keysWith(db, asked)).map(({ key }) => key),
				);
	const isLast = rows.length < part.limit && (rows.length > 0 || part.offset === 0);
	const counted = isLast ? [] : await countWith(db, listed);
	return { rows, ...upTo(counted[0]?.total ?? part.offset + rows.length) };
}

/** Of an article alone: what is read once of each revision of it. Undefined where more is asked. */
async function pageOfArticle(
	{ db, owners }: Visible,
	{ article, ...others }: KeyDateQuery,
	{ offset, limit }: Part,
): Promise<Page<Cited<KeyDate>> | undefined> {
	if (article === undefined || Object.values(others).some((value) => value !== undefined)) return;
	const [known] = await revisionWith(db, { owners, id: article });
	if (!known) return { rows: [], total: 0 };
	const { number, revision } = known;
	const read = () => readPage(db, number, { offset, limit });
	if (limit > LONGEST_KEPT) return read();
	return pages.of(db, `${number} ${revision} ${offset} ${limit}`, read);
}

const pages = keptValues<Page<Cited<KeyDate>>>(50);
const LONGEST_KEPT = 100;

async function readPage(
	db: Queries,
	article: number,
	{ offset, limit }: Part,
): Promise<Page<Cited<KeyDate>>> {
	const [head] = await headWith(db, { number: article });
	if (!head) return { rows: [], total: 0 };
	const rows = await datesOf(db, { number: article, offset, limit });
	const isLast = rows.length < limit && (rows.length > 0 || offset === 0);
	const counted = isLast ? [] : await countOf(db, { number: article });
	const cited = headOf(head);
	return {
		rows: rows.map(({ finding, number }) => ({ ...readFinding(finding), number, article: cited })),
		...upTo(counted[0]?.total ?? offset + rows.length),
	};
}

const revisionWith = keptQuery((db: Queries, { owners, id }: Owners & { readonly id: string }) =>
	visibleOf(owners, db).articles().where('id', '=', id).select(['number', 'revision']),
);

type OfArticle = { readonly number: number };

/** Of an article that was found to be visible. */
const headWith = keptQuery((db: Queries, { number }: OfArticle) =>
	db.selectFrom('articles').where('number', '=', number).select(HEAD_COLUMNS),
);

const datesOf = keptQuery((db: Queries, { number, offset, limit }: OfArticle & Part) =>
	db
		.selectFrom('key_dates')
		.where('article', '=', number)
		.select(['number', 'finding'])
		.orderBy(CALENDAR_ORDER)
		.limit(limit)
		.offset(offset),
);

const countOf = keptQuery((db: Queries, { number }: OfArticle) =>
	db
		.selectFrom('key_dates')
		.where('article', '=', number)
		.select(({ fn }) => fn.countAll<number>().as('total')),
);

/** See Library.keyDate. */
export async function readKeyDate(
	visible: Visible,
	{ article, number }: KeyDateRef,
): Promise<Cited<KeyDate> | undefined> {
	const { db, owners } = visible;
	const [row] = await keyDateWith(db, { owners, id: article, number });
	return row && citedKeyDate(row);
}

type One = Owners & { readonly id: string; readonly number: number };

const keyDateWith = keptQuery((db: Queries, { owners, id, number }: One) =>
	visibleOf(owners, db)
		.articles()
		.where('articles.id', '=', id)
		.innerJoin('key_dates', 'key_dates.article', 'articles.number')
		.where('key_dates.number', '=', number)
		.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding']),
);

/** What lasts longer is the coarser: a month before its first day. */
export const CALENDAR_ORDER = sql`earliest, latest desc, article, number`;
/** Of one day of the year; word for word the order of the indexes of such days. */
export const BEST_OF_A_DAY = sql`worth desc, earliest, article, number`;

/** What a branch of key dates selects. */
export const KEY_DATE_KEYS = [
	'key_dates.row as key',
	'earliest',
	'latest',
	'article',
	'number',
] as const;

/**
 * Those that began before a day and go on are few, and sorted once they are found: with a limit of their own, so that
 * SQLite does not walk every earlier date, which stands in the order of the list already.
 */
const MOST_LONG = 10_000;
/** Word for word what the index of them says: else it is not used. */
const IS_LONG = sql<SqlBool>`span > 0`;

/** What is asked for, as it stands in the table. */
type Listed = {
	readonly articles?: readonly string[];
	readonly from?: string;
	readonly to?: string;
	readonly monthDay?: string;
	/** A month that began before `from` ends within a month of that day, a year within a year. */
	readonly monthEnd?: string;
	readonly yearEnd?: string;
};

function listedBy({ article, articles, from, to, monthDay }: KeyDateQuery): Listed {
	const ids = article === undefined ? articles : [article];
	const endOf = (days: number) => dayKey(addDays(from ?? LAST_DAY, days) ?? LAST_DAY);
	const goesOn = from !== undefined && ids === undefined && monthDay === undefined;
	return {
		...(ids !== undefined && { articles: padded(ids) }),
		...(from !== undefined && { from: dayKey(from) }),
		...(to !== undefined && { to: dayKey(to) }),
		...(monthDay !== undefined && { monthDay }),
		...(goesOn && { monthEnd: endOf(MONTH_DAYS), yearEnd: endOf(YEAR_DAYS) }),
	};
}

const LAST_DAY: Day = '9999-12-31';

type Asked = Owners & Listed & Bounds;

const keysWith = keptQuery((db: Queries, asked: Asked) => keysOf(db, asked));

function keysOf(db: Queries, { offset, limit, end, ...listed }: Asked) {
	const order = listed.monthDay === undefined ? CALENDAR_ORDER : BEST_OF_A_DAY;
	const listing = { branches: branchesOf(db, listed), order };
	return mergedKeys(listing, { offset, limit, end });
}

/** With their articles, which are of one key date each mostly. */
const shownWith = keptQuery(
	(db: Queries, asked: Asked) => sql<KeyDateRow>`select ${HEAD}, key_dates.number, key_dates.finding
		from (${keysOf(db, asked)}) as page cross join key_dates cross join articles
		where key_dates."row" = page.key and articles.number = key_dates.article
		order by ${asked.monthDay === undefined ? sql`` : sql`key_dates.worth desc, `}
			key_dates.earliest, key_dates.latest desc, key_dates.article, key_dates.number`,
);

const countWith = keptQuery((db: Queries, listed: Owners & Listed) =>
	countedUpTo(branchesOf(db, listed)),
);

function branchesOf(db: Queries, { owners, ...listed }: Owners & Listed): Branch[] {
	const { articles, from, to, monthDay, monthEnd, yearEnd } = listed;
	if (articles !== undefined) {
		const numbers = articlesNumbered(visibleOf(owners, db), articles);
		let found = db.selectFrom('key_dates').where('article', 'in', numbers);
		if (from !== undefined) found = found.where('latest', '>=', from);
		if (to !== undefined) found = found.where('earliest', '<=', to);
		if (monthDay !== undefined) return [onDay(found, monthDay)];
		return [found.select(KEY_DATE_KEYS)];
	}
	return owners.flatMap((owner): Branch[] => {
		let found = db
			.selectFrom('key_dates')
			.where('key_dates.library', '=', libraryNumber(db, owner));
		if (to !== undefined) found = found.where('earliest', '<=', to);
		if (monthDay !== undefined)
			return [onDay(from === undefined ? found : found.where('latest', '>=', from), monthDay)];
		if (from === undefined) return [found.select(KEY_DATE_KEYS)];
		const before = found.where(IS_LONG).where('earliest', '<', from).where('latest', '>=', from);
		const within = (end = '') => before.where('latest', '<=', end);
		return [
			found.where('earliest', '>=', from).select(KEY_DATE_KEYS),
			within(monthEnd).where('span', '=', 1).select(KEY_DATE_KEYS).limit(MOST_LONG),
			within(yearEnd).where('span', '=', 2).select(KEY_DATE_KEYS).limit(MOST_LONG),
			before.where('span', '=', 3).select(KEY_DATE_KEYS).limit(MOST_LONG),
		];
	});
}

/** With what the order of such a day begins with. */
function onDay(found: SelectQueryBuilder<Schema, 'key_dates', object>, monthDay: string): Branch {
	return found.where('day_of_year', '=', monthDay).select([...KEY_DATE_KEYS, 'worth']);
}

/** Key dates that were found to be visible, by their rows, in this order. */
export async function readKeyDates(
	visible: Visible,
	keys: readonly number[],
): Promise<Cited<KeyDate>[]> {
	if (keys.length === 0) return [];
	const rows = await rowsWith(visible.db, { keys: padded(keys) });
	// Of an article several may be shown.
	const articles = new Set(rows.map(({ article }) => article));
	const heads = await headsByNumber(visible, [...articles]);
	return inOrder(keys, rows, ({ row }) => row).flatMap(({ article: of, number, finding }) => {
		const article = heads.get(of);
		return article === undefined ? [] : [{ ...readFinding(finding), number, article }];
	});
}

const rowsWith = keptQuery((db: Queries, { keys }: { readonly keys: readonly number[] }) =>
	db
		.selectFrom('key_dates')
		.where('row', 'in', keys)
		.select(['row', 'article', 'number', 'finding']),
);

type KeyDateRow = HeadRow & { readonly number: number; readonly finding: string };

/** The key date in `row`, with its article. */
export function citedKeyDate(row: KeyDateRow): Cited<KeyDate> {
	return { ...readFinding(row.finding), number: row.number, article: headOf(row) };
}

/** Those in the rows, each article once. */
const citedKeyDates = keepingLists((rows: readonly KeyDateRow[]): Cited<KeyDate>[] => {
	const heads = new Map<string, ArticleHead>();
	return rows.map((row) => {
		const article = heads.get(row.id) ?? headOf(row);
		heads.set(row.id, article);
		return { ...readFinding(row.finding), number: row.number, article };
	});
});

const readFinding = storedReader('a key date', keyDate);
