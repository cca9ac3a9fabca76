import { type SelectQueryBuilder, sql } from 'kysely';
import type { Phrase } from '../../../domain/words.ts';
import type { Part } from '../../../ports/articles/library.ts';
import type { Dialect } from '../../engines/dialect.ts';
import { keptQuery, padded } from '../../kept-query.ts';
import { type Bounds, boundsOf, mergedKeys } from '../../merged-page.ts';
import type { Queries, Schema } from '../../schema.ts';
import { articleNumbered } from '../articles.ts';
import { type Owners, type Visible, visibleOf } from '../visible.ts';
import { citedQuote, KEYS, type Listing, NO_QUOTES, ORDER, shownOf } from './quote-rows.ts';

/** The id of an article and, where not all it says is asked for, whose quotes and with which words. */
type Wanted = {
	readonly article: string;
	readonly keys?: readonly string[];
	readonly phrases?: readonly Phrase[];
};

/** More than any article holds. */
const MOST_OF_ONE = 100_000;

/** All that an article says is little: it is gathered and sorted. */
export async function quotesOfArticle(
	{ visible, dialect }: { readonly visible: Visible; readonly dialect: Dialect },
	{ article, keys, phrases }: Wanted,
	part: Part,
): Promise<Listing> {
	const { db, owners } = visible;
	if (phrases) {
		return withWords({ visible, dialect }, { article, phrases, ...(keys && { keys }) }, part);
	}
	const those = { owners, article, ...(keys && { keys: padded(keys) }) };
	const rows = await quotesIn(db, { ...those, ...boundsOf(part) });
	const isLast = rows.length < part.limit && (rows.length > 0 || part.offset === 0);
	const counted = isLast ? [] : await countIn(db, those);
	return { rows: rows.map(citedQuote), total: counted[0]?.total ?? part.offset + rows.length };
}

type InArticle = Owners & { readonly article: string; readonly keys?: readonly string[] };

const quotesIn = keptQuery((db: Queries, { offset, limit, end, ...those }: InArticle & Bounds) =>
	pageOf(inArticle(db, those), { offset, limit, end }),
);

const countIn = keptQuery((db: Queries, those: InArticle) =>
	inArticle(db, those).select(({ fn }) => fn.countAll<number>().as('total')),
);

type Quotes = SelectQueryBuilder<Schema, 'quotes', object>;

function inArticle(db: Queries, { owners, article, keys }: InArticle): Quotes {
	const numbered = articleNumbered(visibleOf(owners, db), article);
	const quotes = db.selectFrom('quotes').where('article', 'in', numbered);
	return keys ? quotes.where('speaker_key', 'in', keys) : quotes;
}

function pageOf(quotes: Quotes, bounds: Bounds) {
	return shownOf(mergedKeys({ branches: [quotes.select(KEYS)], order: ORDER }, bounds));
}

async function withWords(
	{ visible, dialect }: { readonly visible: Visible; readonly dialect: Dialect },
	{ phrases, ...wanted }: Wanted & { readonly phrases: readonly Phrase[] },
	part: Part,
): Promise<Listing> {
	const { db, owners } = visible;
	const quotes = inArticle(db, { owners, ...wanted });
	const within = await quotes
		.select(({ fn }) => [fn.min('row').as('first'), fn.max('row').as('last')])
		.executeTakeFirst();
	if (!within?.first) return NO_QUOTES;
	const held = dialect.quotesHolding(dialect.quotesWith(owners, phrases), MOST_OF_ONE, within);
	const holding = quotes.where('row', 'in', sql<number>`(select found from (${held}) as held)`);
	const { rows } = await pageOf(holding, boundsOf(part)).execute(db);
	const { total } = await holding
		.select(({ fn }) => fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return { rows: rows.map(citedQuote), total };
}
