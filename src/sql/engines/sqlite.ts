import { sql } from 'kysely';
import { type Phrase, wordsOf } from '../../domain/words.ts';
import { articlesAbout, articlesWith, fileArticleWords } from './article-search.ts';
import type { Dialect, Found } from './dialect.ts';

/** SQLite, with FTS5 for the search: headings by any three letters of theirs, articles and quotes by words. */
export const sqlite: Dialect = {
	name: 'SQLite',

	/** Every transaction is the only one that writes, from its beginning: see CarefulDriver. */
	async takeTurns() {},

	clock: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,

	textIn: (json, key) => sql`${json} ->> ${sql.lit(key)}`,

	wordsIn: (json) => sql`select value as word from json_each(${json})`,

	placesIn: (json) =>
		sql`select value ->> 0 as found, value ->> 1 as place from json_each(${json})`,

	// It joins from left to right then, so that each row of the table is found by its key.
	rowsOfEach: (each, table, found) => sql`select ${sql.ref(table)}."row" from ${each}
		cross join ${sql.table(table)} on ${sql.ref(table)}."row" in (${found})`,

	async fileForSearch(db, { number, owner, heading, quotes, words }) {
		await fileArticleWords(db, number, words);
		const library = await db
			.selectFrom('libraries')
			.where('owner', '=', owner)
			.select('number')
			.executeTakeFirstOrThrow();
		await sql`insert into heading_search (rowid, heading)
			values (${number}, ${markOf(library.number) + heading})`.execute(db);
		const rows = await db
			.selectFrom('quotes')
			.where('article', '=', number)
			.select(['row', 'number'])
			.execute();
		for (const { row, number } of rows) {
			const words = wordsOf(quotes.get(number) ?? '').join(' ');
			await sql`insert into quote_search (rowid, owner, words)
				values (${row}, ${owner}, ${words})`.execute(db);
		}
	},

	fileArticleWords,
	articlesWith,
	articlesAbout,

	async removeFromSearch(db, article) {
		await sql`delete from article_search where rowid = ${article}`.execute(db);
		await sql`delete from quote_search
			where rowid in (select "row" from quotes where article = ${article})`.execute(db);
		await sql`delete from heading_search where rowid = ${article}`.execute(db);
	},

	headingsWith(libraries, part) {
		const marks = libraries.map((library) => quoted(markOf(library))).join(' OR ');
		return `(${marks}) AND ${quoted(part)}`;
	},

	articlesHolding: (headings, limit) => sql<Found>`select rowid as found from heading_search
		where heading_search match ${headings} order by rowid desc limit ${limit}`,

	quotesWith: (owners, phrases) =>
		`owner : (${owners.map(quoted).join(' OR ')}) AND words : (${phrases.map(quoted).join(' AND ')})`,

	quotesHolding(quotes, limit, within) {
		const rows = within ? sql`and rowid between ${within.first} and ${within.last}` : sql``;
		return sql<Found>`select rowid as found from quote_search
			where quote_search match ${quotes} ${rows} order by rowid desc limit ${limit}`;
	},

	async lastSearched(db) {
		const { rows } = await sql<{ last: number | null }>`
			select max(rowid) as last from heading_search`.execute(db);
		return rows[0]?.last ?? 0;
	},

	async lastNumber(db, { table }) {
		const { rows } = await sql<{ last: number }>`
			select seq as last from sqlite_sequence where name = ${table}`.execute(db);
		return rows[0]?.last ?? 0;
	},

	async numberFrom(db, { table, column }, last) {
		if (last <= (await sqlite.lastNumber(db, { table, column }))) return;
		await sql`delete from sqlite_sequence where name = ${table}`.execute(db);
		await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(db);
	},
};

const DIGITS = 6400;
const FIRST_PRIVATE_LETTER = 0xe000;

/** Three letters that stand in no title: they find the titles of one library alone. */
export function markOf(library: number): string {
	const digits = [library, library / DIGITS, library / DIGITS ** 2].map(
		(digit) => Math.floor(digit) % DIGITS,
	);
	return String.fromCharCode(...digits.map((digit) => FIRST_PRIVATE_LETTER + digit));
}

function quoted(phrase: Phrase): string {
	return `"${phrase.replaceAll('"', '""')}"`;
}
