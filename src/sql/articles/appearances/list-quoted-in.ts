import { sql } from 'kysely';
import type { QuotedIn } from '../../../ports/articles/library.ts';
import { keptQuery, padded } from '../../kept-query.ts';
import type { Queries } from '../../schema.ts';
import type { Owners, Visible } from '../visible.ts';

/** See Library.quotedIn. */
export async function listQuotedIn(
	visible: Visible,
	articles: readonly string[],
	limit: number,
): Promise<QuotedIn[]> {
	if (articles.length === 0) return [];
	const { db, owners } = visible;
	const rows = await quotedWith(db, { owners, articles: padded(articles), limit });
	return rows.map(({ name, articles: count }) => ({ name: name ?? '', articles: count }));
}

type Beside = Owners & { readonly articles: readonly string[]; readonly limit: number };

const quotedWith = keptQuery((db: Queries, { owners, articles, limit }: Beside) =>
	db
		.selectFrom('quotes')
		.where('article', 'in', (it) =>
			it.selectFrom('articles').where('id', 'in', articles).select('number'),
		)
		// A quote says itself whose it is: its article is not read for that.
		.where(sql<string>`coalesce(quotes.owner, '')`, 'in', owners)
		.where('speaker', 'is not', null)
		.select(({ fn }) => [
			fn.max('speaker').as('name'),
			fn.count<number>('article').distinct().as('articles'),
		])
		.groupBy('speaker_key')
		.orderBy('articles', 'desc')
		.orderBy('speaker_key')
		.limit(limit),
);
