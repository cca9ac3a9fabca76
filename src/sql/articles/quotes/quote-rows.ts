import { type RawBuilder, sql } from 'kysely';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { Cited } from '../../../ports/articles/library.ts';
import type { Queries } from '../../schema.ts';
import { quote } from '../../stored/findings.ts';
import { storedReader } from '../../stored/read-stored.ts';
import { HEAD, type HeadRow, headOf } from '../article-rows.ts';

/** Of quotes that were found to be visible a part, and how many there are in all. */
export type Listing = {
	readonly rows: readonly Cited<Quote>[];
	readonly total: number;
	readonly hasMore?: true;
};

export const NO_QUOTES: Listing = { rows: [], total: 0 };

/** Newest published first, then in the order of the text. */
export const ORDER = sql`published_day desc, published_at desc, article desc, start_index, number`;
/** What a branch of quotes selects. */
export const KEYS = [
	'quotes.row as key',
	'published_day',
	'published_at',
	'article',
	'start_index',
	'number',
] as const;

/** The quotes of a library, newest first by its articles. */
export function quotesByDay(db: Queries, owner: string) {
	return db
		.selectFrom('articles')
		.crossJoin('quotes')
		.where('articles.owner', '=', owner)
		.whereRef('quotes.article', '=', 'articles.number')
		.select([
			'quotes.row as key',
			'articles.published_day',
			'articles.published_at',
			'articles.number as article',
			'quotes.start_index',
			'quotes.number',
		]);
}

/** What a list shows of a quote and its article, and in which order. */
export const SHOWN = sql`${HEAD}, quotes.number, quotes.finding`;
export const SHOWN_ORDER = sql`quotes.published_day desc, quotes.published_at desc, quotes.article desc,
	quotes.start_index, quotes.number`;

export type QuoteRow = HeadRow & { readonly number: number; readonly finding: string };

/** What a list shows of the quotes with these keys, in its order; `also` is one more column. */
export function shownOf<Also = unknown>(
	keys: RawBuilder<unknown>,
	also?: RawBuilder<unknown>,
): RawBuilder<QuoteRow & Also> {
	const columns = also ? sql`${SHOWN}, ${also}` : SHOWN;
	// The join goes from the keys to what they are of, never the other way round.
	return sql<
		QuoteRow & Also
	>`select ${columns} from (${keys}) as page cross join quotes cross join articles
		where quotes."row" = page.key and articles.number = quotes.article
		order by ${SHOWN_ORDER}`;
}

/** The quote in `row`, with its article. */
export function citedQuote(row: QuoteRow): Cited<Quote> {
	return { ...readFinding(row.finding), number: row.number, article: headOf(row) };
}

const readFinding = storedReader('a quote', quote);
