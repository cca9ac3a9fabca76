import { type Kysely, sql } from 'kysely';

/**
 * In the full-text index of articles each word tells by its first letter in which part of the article it stands, so that
 * a search of titles walks titles alone. The articles that are there are filed anew bit by bit, the newest first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`drop table article_search`.execute(db);
	await sql`create virtual table article_search using fts5(
		words, content='', contentless_delete=1,
		tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
	)`.execute(db);
	await sql`insert into unsearched (article)
		select number from articles where number not in (select article from unsearched)`.execute(db);
}
