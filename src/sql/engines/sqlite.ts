import { sql } from 'kysely';
import type { Phrase } from '../words.ts';
import type { Dialect, Found } from './dialect.ts';

/** SQLite, with FTS5 for the search: headings by any three letters of theirs, quotes by words. */
export const sqlite: Dialect = {
	async fileForSearch(db, { number, owner, heading }) {
		const library = await db
			.selectFrom('libraries')
			.where('owner', '=', owner)
			.select('number')
			.executeTakeFirstOrThrow();
		await sql`insert into heading_search (rowid, heading)
			values (${number}, ${markOf(library.number) + heading})`.execute(db);
		await sql`insert into quote_search (rowid, owner, words)
			select "row", owner, words from quotes where article = ${number}`.execute(db);
	},

	async removeFromSearch(db, article) {
		await sql`delete from quote_search
			where rowid in (select "row" from quotes where article = ${article})`.execute(db);
		await sql`delete from heading_search where rowid = ${article}`.execute(db);
	},

	articlesHolding(libraries, part, limit) {
		const marks = libraries.map((library) => quoted(markOf(library))).join(' OR ');
		const match = `(${marks}) AND ${quoted(part)}`;
		return sql<Found>`select rowid as found from heading_search
			where heading_search match ${match} order by rowid desc limit ${limit}`;
	},

	quotesHolding(owners, phrases, limit) {
		const match = `owner : (${owners.map(quoted).join(' OR ')}) AND words : (${phrases.map(quoted).join(' AND ')})`;
		return sql<Found>`select rowid as found from quote_search
			where quote_search match ${match} order by rowid desc limit ${limit}`;
	},
};

const DIGITS = 6400;
const FIRST_PRIVATE_LETTER = 0xe000;

/** Three letters that stand in no title: they find the titles of one library alone. */
function markOf(library: number): string {
	const digits = [library, library / DIGITS, library / DIGITS ** 2].map(
		(digit) => Math.floor(digit) % DIGITS,
	);
	return String.fromCharCode(...digits.map((digit) => FIRST_PRIVATE_LETTER + digit));
}

function quoted(phrase: Phrase): string {
	return `"${phrase.replaceAll('"', '""')}"`;
}
