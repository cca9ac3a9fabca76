import { type Kysely, sql } from 'kysely';

/**
 * All words of an article, by the part they stand in. No copy of the text is kept. Those of articles that are there are
 * packed: they are filed bit by bit later, the newest first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`create virtual table article_search using fts5(
		marks, title, people, lead, body,
		content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
	)`.execute(db);
	await db.schema
		.createTable('unsearched')
		.addColumn('article', 'integer', (it) =>
			it.primaryKey().references('articles.number').onDelete('cascade'),
		)
		.execute();
	await sql`insert into unsearched (article) select number from articles`.execute(db);
}
