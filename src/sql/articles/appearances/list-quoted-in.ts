import { sql } from 'kysely';
import type { QuotedIn } from '../../../ports/articles/library.ts';
import { keptQuery, padded } from '../../kept-query.ts';
import type { Queries } from '../../schema.ts';
import { type Owners, type Visible, visibleOf } from '../visible.ts';

/** See Library.quotedIn. */
export async function listQuotedIn(
	visible: Visible,
	articles: readonly string[],
	limit: number,
): Promise<QuotedIn[]> {
	if (articles.length === 0) return [];
	const { db, owners } = visible;
	return quotedWith(db, { owners, articles: padded(articles), limit });
}

type Beside = Owners & { readonly articles: readonly string[]; readonly limit: number };

const quotedWith = keptQuery((db: Queries, { owners, articles, limit }: Beside) => {
	const visible = visibleOf(owners, db);
	const beside = db
		.selectFrom('quotes')
		.where('article', 'in', (it) =>
			it.selectFrom('articles').where('id', 'in', articles).select('number'),
		)
		// A quote says itself whose it is: its article is not read for that.
		.where(sql<number>`coalesce(quotes.library, 0)`, 'in', visible.numbers)
		.where('speaker_key', 'is not', null)
		.select('speaker_key')
		.select(({ fn }) => fn.count<number>('article').distinct().as('articles'))
		.groupBy('speaker_key')
		.orderBy('articles', 'desc')
		.orderBy('speaker_key')
		.limit(limit);
	const name = visible
		.speakers()
		.where('speakers.speaker_key', '=', sql<string>`beside.speaker_key`)
		.select(({ fn }) => fn.max('name').as('name'));
	return db
		.selectFrom(beside.as('beside'))
		.select([sql<string>`${name}`.as('name'), 'articles'])
		.orderBy('articles', 'desc')
		.orderBy('beside.speaker_key');
});
