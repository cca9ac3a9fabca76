import { type SelectQueryBuilder, sql } from 'kysely';
import type { Quote } from '../../domain/articles/quote.ts';
import { type Phrase, phrasesOf } from '../../domain/words.ts';
import type { Cited, Page, Part, QuoteQuery, QuoteRef } from '../../ports/articles/library.ts';
import type { Dialect } from '../engines/dialect.ts';
import { keptQuery, padded } from '../kept-query.ts';
import {
	type Bounds,
	type Branch,
	boundsOf,
	inOrder,
	MOST_COUNTED,
	mergedKeys,
	mergedPage,
	upTo,
} from '../merged-page.ts';
import type { Queries, Schema } from '../schema.ts';
import { quote } from '../stored/findings.ts';
import { storedReader } from '../stored/read-stored.ts';
import { HEAD_COLUMNS, type HeadRow, headOf } from './article-rows.ts';
import { articleNumbered, countLibrary } from './articles.ts';
import { speakersAskedFor, totalsOf } from './speakers.ts';
import { type Owners, type Visible, visibleOf } from './visible.ts';

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** What is asked for, its names and words read: absent where everything will do. */
type Wanted = {
	readonly article?: string;
	readonly keys?: readonly string[];
	readonly phrases?: readonly Phrase[];
};

/** The rows of a part of the quotes, in order, and how many there are in all. */
type Listing = {
	readonly found: readonly number[];
	readonly total: number;
	readonly hasMore?: true;
};

/** See Library.quotes. */
export async function listQuotes(
	{ visible, dialect }: Sight,
	{ speaker, article, about = '' }: QuoteQuery,
	part: Part,
): Promise<Page<Cited<Quote>>> {
	const keys = speaker === undefined ? undefined : await speakersAskedFor(visible, speaker);
	const phrases = about.trim() === '' ? undefined : phrasesOf(about);
	if (keys?.length === 0 || phrases?.length === 0) return NOTHING;

	const wanted = { ...(article !== undefined && { article }), ...(keys && { keys }) };
	const { found, ...counted } = await listingOf(
		{ visible, dialect },
		{ ...wanted, ...(phrases && { phrases }) },
		part,
	);
	return { rows: await readRows(visible, found), ...counted };
}

function listingOf(sight: Sight, wanted: Wanted, part: Part): Promise<Listing> {
	if (wanted.article !== undefined) return ofArticle(sight, wanted, part);
	if (wanted.phrases) return withWords(sight, wanted, part);
	return wanted.keys ? bySpeakers(sight.visible, wanted.keys, part) : all(sight.visible, part);
}

/** See Library.quote. */
export async function readQuote(
	visible: Visible,
	{ article, number }: QuoteRef,
): Promise<Cited<Quote> | undefined> {
	const row = await visible
		.articles()
		.where('articles.id', '=', article)
		.innerJoin('quotes', 'quotes.article', 'articles.number')
		.where('quotes.number', '=', number)
		.select([...HEAD_COLUMNS, 'quotes.number', 'quotes.finding'])
		.executeTakeFirst();
	return row && citedQuote(row);
}

const ORDER = sql`published_day desc, published_at desc, article desc, start_index, number`;
const KEYS = [
	'quotes.row as key',
	'published_day',
	'published_at',
	'article',
	'start_index',
	'number',
] as const;
const NOTHING = { rows: [], total: 0 };
const NONE: Listing = { found: [], total: 0 };

function pageOf({ db }: Visible, branches: readonly Branch[], part: Part): Promise<number[]> {
	return mergedPage(db, { branches, order: ORDER }, part);
}

/** More than any article holds. */
const MOST_OF_ONE = 100_000;

/** All that an article says is little: it is gathered and sorted. */
async function ofArticle(
	sight: Sight,
	{ article = '', keys, phrases }: Wanted,
	part: Part,
): Promise<Listing> {
	if (phrases) return ofArticleWithWords(sight, { article, keys, phrases }, part);
	const { db, owners } = sight.visible;
	const those = { owners, article, ...(keys && { keys: padded(keys) }) };
	const found = (await quotesIn(db, { ...those, ...boundsOf(part) })).map(({ key }) => key);
	const isLast = found.length < part.limit && (found.length > 0 || part.offset === 0);
	const counted = isLast ? [] : await countIn(db, those);
	return { found, total: counted[0]?.total ?? part.offset + found.length };
}

type InArticle = Owners & { readonly article: string; readonly keys?: readonly string[] };

const quotesIn = keptQuery((db: Queries, { offset, limit, end, ...those }: InArticle & Bounds) =>
	mergedKeys(
		{ branches: [inArticle(db, those).select(KEYS)], order: ORDER },
		{ offset, limit, end },
	),
);

const countIn = keptQuery((db: Queries, those: InArticle) =>
	inArticle(db, those).select(({ fn }) => fn.countAll<number>().as('total')),
);

function inArticle(db: Queries, { owners, article, keys }: InArticle) {
	const numbered = articleNumbered(visibleOf(owners, db), article);
	const quotes = db.selectFrom('quotes').where('article', 'in', numbered);
	return keys ? quotes.where('speaker_key', 'in', keys) : quotes;
}

async function ofArticleWithWords(
	{ visible, dialect }: Sight,
	{ article, keys, phrases }: InArticleWithWords,
	part: Part,
): Promise<Listing> {
	const those = { owners: visible.owners, article, ...(keys && { keys }) };
	const quotes = inArticle(visible.db, those);
	const rows = await quotes
		.select(({ fn }) => [fn.min('row').as('first'), fn.max('row').as('last')])
		.executeTakeFirst();
	if (!rows?.first) return NONE;
	const held = dialect.quotesHolding(visible.owners, {
		phrases,
		limit: MOST_OF_ONE,
		within: rows,
	});
	const holding = quotes.where('row', 'in', sql<number>`(select found from (${held}) as held)`);
	const found = await pageOf(visible, [holding.select(KEYS)], part);
	return { found, total: await countOf(holding) };
}

type InArticleWithWords = {
	readonly article: string;
	readonly keys: readonly string[] | undefined;
	readonly phrases: readonly Phrase[];
};

async function countOf<Row>(quotes: SelectQueryBuilder<Schema, 'quotes', Row>): Promise<number> {
	const counting = quotes.select(({ fn }) => fn.countAll<number>().as('total'));
	return (await counting.executeTakeFirstOrThrow()).total;
}

async function all(visible: Visible, part: Part): Promise<Listing> {
	const { quotes: total } = await countLibrary(visible);
	const rows = await newestQuotes(visible.db, { owners: visible.owners, ...boundsOf(part) });
	return { found: rows.map(({ key }) => key), total };
}

const newestQuotes = keptQuery((db: Queries, { owners, ...bounds }: Owners & Bounds) => {
	const branches = owners.map((owner) => ofOwner({ db }, owner).select(KEYS));
	return mergedKeys({ branches, order: ORDER }, bounds);
});

/** The rows of the newest quotes of these speakers. */
export async function newestOf(
	visible: Visible,
	keys: readonly string[],
	limit: number,
): Promise<readonly number[]> {
	if (keys.length === 0) return [];
	return (await bySpeakers(visible, keys, { offset: 0, limit })).found;
}

/** More branches than this are slower than sorting. */
const MOST_BRANCHES = 40;
/** So few are faster, however few quotes there are. */
const FEW_BRANCHES = 4;
/** So many quotes are gathered and sorted within some milliseconds. */
const FEW_QUOTES = 2000;

/** The totals say how many there are, and so which way is short. */
async function bySpeakers(visible: Visible, keys: readonly string[], part: Part): Promise<Listing> {
	const { speakers, total } = await totalsOf(visible, keys, MOST_BRANCHES);
	if (total === 0) return NONE;
	if (
		speakers.length > 0 &&
		speakers.length <= (total <= FEW_QUOTES ? FEW_BRANCHES : MOST_BRANCHES)
	) {
		const branches = {
			owners: speakers.map(({ owner }) => owner),
			keys: speakers.map(({ speaker_key }) => speaker_key),
		};
		const rows = await quotesOfEach(visible.db, { ...branches, ...boundsOf(part) });
		return { found: rows.map(({ key }) => key), total };
	}
	const { db, owners } = visible;
	const those = { owners, keys: padded(keys), ...boundsOf(part) };
	// So many speakers are met soon by whoever goes from the newest quote on.
	const rows = await (total <= FEW_QUOTES ? quotesOfAll(db, those) : newestOfMany(db, those));
	return { found: rows.map(({ key }) => key), total };
}

const quotesOfAll = keptQuery((db: Queries, { owners, keys, ...bounds }: Branches & Bounds) => {
	const quotes = visibleOf(owners, db).quotes().where('speaker_key', 'in', keys).select(KEYS);
	return mergedKeys({ branches: [quotes], order: ORDER }, bounds);
});

const newestOfMany = keptQuery((db: Queries, { owners, keys, ...bounds }: Branches & Bounds) => {
	const branches = owners.map((owner) =>
		ofOwner({ db }, owner).where(sql<string>`coalesce(speaker_key, '')`, 'in', keys).select(KEYS),
	);
	return mergedKeys({ branches, order: ORDER }, bounds);
});

type Branches = Owners & { readonly keys: readonly string[] };

/** Of each of these speakers, beside whom their library stands, the newest. */
const quotesOfEach = keptQuery((db: Queries, { owners, keys, ...bounds }: Branches & Bounds) => {
	const branches = keys.map((key, index) =>
		ofOwner({ db }, owners[index] ?? '')
			.where('speaker_key', '=', key)
			.select(KEYS),
	);
	return mergedKeys({ branches, order: ORDER }, bounds);
});

/** Of very many quotes with these words, those in the articles filed last. */
async function withWords(
	{ visible, dialect }: Sight,
	{ keys, phrases = [] }: Wanted,
	{ offset, limit }: Part,
): Promise<Listing> {
	const most = keys ? MOST_COUNTED * 2 : MOST_COUNTED + 1;
	const held = dialect.quotesHolding(visible.owners, { phrases, limit: most });
	let those = visible.db
		.selectFrom('quotes')
		.where('row', 'in', sql<number>`(select found from held)`)
		.select(KEYS);
	if (keys) those = those.where(sql<string>`coalesce(speaker_key, '')`, 'in', keys);
	// The words are looked up once, for the count and for the page.
	const { rows } = await sql<{ key: number | null; held: number; total: number }>`
		with held as materialized (${held}), those as materialized ${those}
		select list.key, counts.held, counts.total from (select
			(select count(*) from held) as held, (select count(*) from those) as total) as counts
		left join (select * from those order by ${ORDER} limit ${limit} offset ${offset}) as list on true
		order by ${ORDER}`.execute(visible.db);
	const [first] = rows;
	if (!first) return NONE;
	const found = rows.flatMap(({ key }) => key ?? []);
	return {
		found,
		...upTo(Number(first.total)),
		...(Number(first.held) === most && { hasMore: true }),
	};
}

function ofOwner({ db }: Pick<Visible, 'db'>, owner: string) {
	return db.selectFrom('quotes').where('owner', '=', owner);
}

/** Quotes that were found to be visible, by their rows, in this order. */
async function readRows(visible: Visible, keys: readonly number[]): Promise<Cited<Quote>[]> {
	if (keys.length === 0) return [];
	const rows = await rowsWith(visible.db, { keys: padded(keys) });
	return inOrder(keys, rows, ({ row }) => row).map(citedQuote);
}

const rowsWith = keptQuery((db: Queries, { keys }: { readonly keys: readonly number[] }) =>
	db
		.selectFrom('quotes')
		.where('row', 'in', keys)
		.innerJoin('articles', 'articles.number', 'quotes.article')
		.select([...HEAD_COLUMNS, 'quotes.row', 'quotes.number', 'quotes.finding']),
);

function citedQuote(row: HeadRow & { number: number; finding: string }): Cited<Quote> {
	return { ...readQuoteFinding(row.finding), number: row.number, article: headOf(row) };
}

const readQuoteFinding = storedReader('a quote', quote);
