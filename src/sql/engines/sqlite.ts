import { sql } from 'kysely';
import type { Phrase } from '../words.ts';
import type { Dialect } from './dialect.ts';

/** SQLite, with FTS5 for the search. */
export const sqlite: Dialect = {
	name: 'SQLite',

	withRowNumber(table, column) {
		return table.addColumn(column, 'integer', (it) => it.primaryKey().autoIncrement());
	},

	async createSearch(db) {
		await sql`create virtual table article_search using fts5(owner, title, body, ${FTS_OPTIONS})`.execute(
			db,
		);
		await sql`create virtual table quote_search using fts5(owner, words, ${FTS_OPTIONS})`.execute(
			db,
		);
	},

	async fileForSearch(db, { number, owner, title, body }) {
		await sql`insert into article_search (rowid, owner, title, body)
			values (${number}, ${owner}, ${title}, ${body})`.execute(db);
		await sql`insert into quote_search (rowid, owner, words)
			select "row", owner, words from quotes where article = ${number}`.execute(db);
	},

	async removeFromSearch(db, article) {
		await sql`delete from quote_search
			where rowid in (select "row" from quotes where article = ${article})`.execute(db);
		await sql`delete from article_search where rowid = ${article}`.execute(db);
	},

	quoteHolds(owners, phrases) {
		const match = `owner : (${owners.map(quoted).join(' OR ')}) AND words : (${phrases.map(quoted).join(' AND ')})`;
		return sql`quotes."row" in (select rowid from quote_search where quote_search match ${match})`;
	},
};

/** The words come folded already. No copy of the text is kept; marks belong to words, as in Hindi. */
const FTS_OPTIONS = sql.raw(
	`content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"`,
);

function quoted(phrase: Phrase): string {
	return `"${phrase.replaceAll('"', '""')}"`;
}
