import { sql } from 'kysely';
import type { Quote } from '../../../domain/articles/quote.ts';
import { type Phrase, phrasesOf } from '../../../domain/words.ts';
import type { Cited, Page, Part, QuoteQuery, QuoteRef } from '../../../ports/articles/library.ts';
import type { Dialect, FullText } from '../../engines/dialect.ts';
import { keptDialectQuery, keptQuery, padded } from '../../kept-query.ts';
import { type Bounds, boundsOf, MOST_COUNTED, mergedKeys, upTo } from '../../merged-page.ts';
import type { Queries } from '../../schema.ts';
import { HEAD_COLUMNS } from '../article-rows.ts';
import { countLibrary } from '../articles.ts';
import { keysOf, type SpeakersMeant, speakersAskedFor } from '../speakers.ts';
import { type Owners, type Visible, visibleOf } from '../visible.ts';
import {
	citedQuote,
	KEYS,
	type Listing,
	NO_QUOTES,
	ORDER,
	type QuoteRow,
	quotesByDay,
	SHOWN,
	SHOWN_ORDER,
	shownOf,
} from './quote-rows.ts';
import { quotesOfArticle } from './quotes-of-article.ts';
import { quotesOfSpeakers } from './quotes-of-speakers.ts';

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** What is asked for, its names and words read: absent where everything will do. */
type Wanted = {
	readonly article?: string;
	readonly meant?: SpeakersMeant;
	readonly phrases?: readonly Phrase[];
};

/** See Library.quotes. */
export async function listQuotes(
	{ visible, dialect }: Sight,
	{ speaker, article, about = '' }: QuoteQuery,
	part: Part,
): Promise<Page<Cited<Quote>>> {
	const meant = speaker === undefined ? undefined : await speakersAskedFor(visible, speaker);
	const phrases = about.trim() === '' ? undefined : phrasesOf(about);
	if (meant?.speakers.length === 0 || phrases?.length === 0) return NO_QUOTES;

	const wanted = { ...(article !== undefined && { article }), ...(meant && { meant }) };
	return listingOf({ visible, dialect }, { ...wanted, ...(phrases && { phrases }) }, part);
}

function listingOf(
	sight: Sight,
	{ article, meant, phrases }: Wanted,
	part: Part,
): Promise<Listing> {
	const wanted = {
		...(meant && { keys: keysOf(meant.speakers) }),
		...(phrases && { phrases }),
	};
	if (article !== undefined) return quotesOfArticle(sight, { article, ...wanted }, part);
	if (phrases) return withWords(sight, { ...wanted, phrases }, part);
	return meant ? quotesOfSpeakers(sight.visible, meant, part) : all(sight.visible, part);
}

/** See Library.quote. */
export async function readQuote(
	visible: Visible,
	{ article, number }: QuoteRef,
): Promise<Cited<Quote> | undefined> {
	const { db, owners } = visible;
	const [row] = await quoteWith(db, { owners, id: article, number });
	return row && citedQuote(row);
}

type One = Owners & { readonly id: string; readonly number: number };

const quoteWith = keptQuery((db: Queries, { owners, id, number }: One) =>
	visibleOf(owners, db)
		.articles()
		.where('articles.id', '=', id)
		.innerJoin('quotes', 'quotes.article', 'articles.number')
		.where('quotes.number', '=', number)
		.select([...HEAD_COLUMNS, 'quotes.number', 'quotes.finding']),
);

async function all(visible: Visible, part: Part): Promise<Listing> {
	const rows = await newestQuotes(visible.db, { owners: visible.owners, ...boundsOf(part) });
	const [first] = rows;
	const total = first ? Number(first.total) : (await countLibrary(visible)).quotes;
	return { rows: rows.map(citedQuote), total };
}

const newestQuotes = keptQuery((db: Queries, { owners, ...bounds }: Owners & Bounds) => {
	const visible = visibleOf(owners, db);
	const branches = owners.map((owner) => quotesByDay(db, owner));
	const total = visible.libraries().select(({ fn }) => fn.sum('quotes').as('total'));
	return shownOf<{ total: number | string }>(
		mergedKeys({ branches, order: ORDER }, bounds),
		sql`${total} as total`,
	);
});

/** Of very many quotes with these words, those in the articles filed last. */
async function withWords(
	{ visible, dialect }: Sight,
	{ keys, phrases }: { readonly keys?: readonly string[]; readonly phrases: readonly Phrase[] },
	{ offset, limit }: Part,
): Promise<Listing> {
	const most = keys ? MOST_COUNTED * 2 : MOST_COUNTED + 1;
	const query = dialect.quotesWith(visible.owners, phrases);
	const asked = { query, most, ...(keys && { keys: padded(keys) }), offset, limit };
	const rows = await quotesFound(visible.db, asked, dialect);
	const [first] = rows;
	if (!first) return NO_QUOTES;
	return {
		rows: rows.flatMap((row) => (row.id === null ? [] : citedQuote(row))),
		...upTo(Number(first.total)),
		...(Number(first.held) === most && { hasMore: true }),
	};
}

/** With a part behind the last there is one row, and no quote in it. */
type CountedRow = (QuoteRow | { readonly id: null }) & {
	readonly held: number;
	readonly total: number;
};

type Found = Part & {
	readonly query: FullText;
	readonly most: number;
	readonly keys?: readonly string[];
};

/** The words are looked up once, for the count and for the page. */
const quotesFound = keptDialectQuery<CountedRow, Found, Dialect>(
	(db, { query, most, keys, offset, limit }, dialect) => {
		const those = db
			.selectFrom('quotes')
			.where('row', 'in', sql<number>`(select found from held)`)
			.select(KEYS);
		const theirs = keys ? those.where(sql<string>`coalesce(speaker_key, '')`, 'in', keys) : those;
		return sql<CountedRow>`
			with held as materialized (${dialect.quotesHolding(query, most)}),
				those as materialized ${theirs}
			select ${SHOWN}, counts.held, counts.total from (select
				(select count(*) from held) as held, (select count(*) from those) as total) as counts
			left join (select * from those order by ${ORDER} limit ${limit} offset ${offset}) as list on true
			left join quotes on quotes."row" = list.key left join articles on articles.number = quotes.article
			order by ${SHOWN_ORDER}`;
	},
);
