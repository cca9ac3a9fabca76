import { sql } from 'kysely';
import type { Phrase } from '../words.ts';
import type { Dialect } from './dialect.ts';

/** SQLite, with FTS5 for the search. */
export const sqlite: Dialect = {
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

function quoted(phrase: Phrase): string {
	return `"${phrase.replaceAll('"', '""')}"`;
}
