import { sql } from 'kysely';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Cited, Page, Part, QuoteQuery, QuoteRef } from '../../ports/articles/library.ts';
import type { Dialect } from '../engines/dialect.ts';
import { quote } from '../stored/findings.ts';
import { readStored } from '../stored/read-stored.ts';
import { phrasesOf } from '../words.ts';
import { HEAD_COLUMNS, type HeadRow, headOf } from './article-rows.ts';
import { articleNumbered, countAll } from './articles.ts';
import { speakersAskedFor } from './speakers.ts';
import type { Visible } from './visible.ts';

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** See Library.quotes. */
export async function listQuotes(
	{ visible, dialect }: Sight,
	{ speaker, article, about = '' }: QuoteQuery,
	part: Part,
): Promise<Page<Cited<Quote>>> {
	let found = visible.quotes();
	if (article !== undefined)
		found = found.where('article', 'in', articleNumbered(visible, article));
	if (speaker !== undefined) {
		const keys = await speakersAskedFor(visible, speaker);
		if (keys.length === 0) return NOTHING;
		found = found.where('speaker_key', 'in', keys);
	}
	if (about.trim() !== '') {
		const phrases = phrasesOf(about);
		if (phrases.length === 0) return NOTHING;
		found = found.where(dialect.quoteHolds(visible.owners, phrases));
	}
	const { total } = await found.select(countAll).executeTakeFirstOrThrow();
	// The page is chosen before its articles are read: what is sorted is short then.
	const page = found
		.select('quotes.row')
		.orderBy(READING_ORDER)
		.limit(part.limit)
		.offset(part.offset);
	const rows = await visible
		.quotes()
		.where('row', 'in', page)
		.innerJoin('articles', 'articles.number', 'quotes.article')
		.select([...HEAD_COLUMNS, 'quotes.number', 'quotes.finding'])
		.orderBy(READING_ORDER)
		.execute();
	return { rows: rows.map(citedQuote), total };
}

/** See Library.quote. */
export async function readQuote(
	visible: Visible,
	{ article, number }: QuoteRef,
): Promise<Cited<Quote> | undefined> {
	const row = await visible
		.quotes()
		.innerJoin('articles', 'articles.number', 'quotes.article')
		.where('articles.id', '=', article)
		.where('quotes.number', '=', number)
		.select([...HEAD_COLUMNS, 'quotes.number', 'quotes.finding'])
		.executeTakeFirst();
	return row && citedQuote(row);
}

const READING_ORDER = sql`quotes.published_day desc, quotes.published_at desc, quotes.article desc, quotes.start_index, quotes.number`;
const NOTHING = { rows: [], total: 0 };

function citedQuote(row: HeadRow & { number: number; finding: string }): Cited<Quote> {
	return { ...readStored('a quote', quote, row.finding), number: row.number, article: headOf(row) };
}
