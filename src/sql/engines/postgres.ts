import { sql } from 'kysely';
import { wordsOf } from '../../domain/words.ts';
import type { Dialect, Found } from './dialect.ts';
import {
	articleQuery,
	articleVector,
	headingQuery,
	headingVector,
	quoteQuery,
	quoteVector,
} from './postgres-words.ts';

/** PostgreSQL, with its own text search over words and letters that are told apart here. */
export const postgres: Dialect = {
	name: 'PostgreSQL',

	async takeTurns(db, subject) {
		// Until the transaction ends, so that a pooler between may give each of them another connection.
		await sql`select pg_advisory_xact_lock(
			hashtextextended(current_schema() || ' ' || ${subject}, 0))`.execute(db);
	},

	// Not when the transaction began: it may have waited for its turn.
	clock: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,

	wordsIn: (json) => sql`select value as word from json_array_elements_text(${json}::json)`,

	placesIn: (json) => sql`select (value ->> 0)::bigint as found, (value ->> 1)::integer as place
		from json_array_elements(${json}::json)`,

	textIn: (json, key) => sql`${json}::json ->> ${sql.lit(key)}`,

	rowsOfEach: (each, _table, found) =>
		sql`select of_each."row" from ${each} cross join lateral (${found}) as of_each`,

	async fileForSearch(db, { number, owner, heading, quotes, words }) {
		await postgres.fileArticleWords(db, number, words);
		const library = await db
			.selectFrom('libraries')
			.where('owner', '=', owner)
			.select('number')
			.executeTakeFirstOrThrow();
		await sql`insert into heading_search (article, letters)
			values (${number}, ${headingVector(library.number, heading)}::tsvector)`.execute(db);
		const rows = await db
			.selectFrom('quotes')
			.where('article', '=', number)
			.select(['row', 'number'])
			.execute();
		const vectors = rows.map(({ number }) =>
			quoteVector(owner, wordsOf(quotes.get(number) ?? '').join(' ')),
		);
		await sql`insert into quote_search ("row", words)
			select * from unnest(${rows.map(({ row }) => row)}::bigint[], ${vectors}::tsvector[])`.execute(
			db,
		);
	},

	async fileArticleWords(db, article, words) {
		await sql`insert into article_search (article, words)
			values (${article}, ${articleVector(words)}::tsvector)`.execute(db);
		await db.deleteFrom('unsearched').where('article', '=', article).execute();
	},

	async removeFromSearch(db, article) {
		await sql`delete from article_search where article = ${article}`.execute(db);
		await sql`delete from quote_search
			where "row" in (select "row" from quotes where article = ${article})`.execute(db);
		await sql`delete from heading_search where article = ${article}`.execute(db);
	},

	headingsWith: headingQuery,
	articlesWith: articleQuery,
	quotesWith: quoteQuery,

	articlesHolding: (headings, limit) => sql<Found>`select article as found from heading_search
		where letters @@ ${headings}::tsquery order by article desc limit ${limit}`,

	articlesAbout: (articles, limit) => sql<Found>`select article as found from article_search
		where words @@ ${articles}::tsquery order by article desc limit ${limit}`,

	quotesHolding(quotes, limit, within) {
		const rows = within ? sql`and "row" between ${within.first} and ${within.last}` : sql``;
		return sql<Found>`select "row" as found from quote_search
			where words @@ ${quotes}::tsquery ${rows} order by "row" desc limit ${limit}`;
	},

	async lastSearched(db) {
		const { rows } = await sql<{ last: number | null }>`
			select max(article) as last from heading_search`.execute(db);
		return rows[0]?.last ?? 0;
	},

	async lastNumber(db, { table, column }) {
		const { rows } = await sql<{ last: number | null }>`
			select pg_sequence_last_value(pg_get_serial_sequence(${table}, ${column})::regclass) as last`.execute(
			db,
		);
		return rows[0]?.last ?? 0;
	},

	async numberFrom(db, column, last) {
		if (last <= (await postgres.lastNumber(db, column))) return;
		await sql`select setval(pg_get_serial_sequence(${column.table}, ${column.column}), ${last})`.execute(
			db,
		);
	},
};
