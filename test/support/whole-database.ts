import { sql } from 'kysely';
import { expect } from 'vitest';
import { isKeyDate } from '../../src/domain/articles/key-date.ts';
import type { ArticleStore } from '../../src/ports/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';

/** The file is sound, and every article in it has all its rows in every table and in the search. */
export async function expectWhole({ queries }: Database, store: ArticleStore): Promise<void> {
	const integrity = await sql`pragma integrity_check`.execute(queries);
	expect(integrity.rows).toEqual([expect.objectContaining({ integrity_check: 'ok' })]);
	expect((await sql`pragma foreign_key_check`.execute(queries)).rows).toEqual([]);
	for (const index of ['heading_search', 'quote_search', 'article_search']) {
		await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('integrity-check')`.execute(
			queries,
		);
	}
	const { rows } = await sql<Counts>`
		select id, owner,
			(select count(*) from quotes where article = articles.number) as quotes,
			(select count(*) from key_dates where article = articles.number) as dates,
			(select count(*) from speaker_forms where article = articles.number) as forms,
			(select count(*) from heading_search where rowid = articles.number) as searched,
			(select count(*) from article_search where rowid = articles.number)
				+ (select count(*) from unsearched where article = articles.number) as searchedWords,
			(select count(*) from quote_search where rowid in (select "row" from quotes where article = articles.number)) as searchedQuotes
		from articles`.execute(queries);
	for (const row of rows) {
		const analysis = (await store.library(row.owner).article(row.id))?.analysis;
		const quotes = analysis?.quotes.length;
		const dates = analysis?.dates.filter(isKeyDate).length;
		expect(row).toMatchObject({
			quotes,
			dates,
			searched: 1,
			searchedWords: 1,
			searchedQuotes: quotes,
		});
		expect(row.forms).toBeGreaterThan(0);
	}
	const leftOvers =
		await sql`select rowid from heading_search where rowid not in (select number from articles)
		union all select rowid from article_search where rowid not in (select number from articles)
		union all select rowid from quote_search where rowid not in (select "row" from quotes)`.execute(
			queries,
		);
	expect(leftOvers.rows).toEqual([]);
	const lostKeys = await sql`select article from sketch_keys
		where article not in (select article from sketches)`.execute(queries);
	expect(lostKeys.rows).toEqual([]);
	const quoted = sql`select article, speaker_key, count(*) as quotes from quotes
		where speaker_key is not null group by article, speaker_key`;
	const appearing = sql`select article, speaker_key, quotes from appearances
		where named = 0 and article_id in (select id from articles where number = article)`;
	const all = sql`select article, speaker_key, quotes from appearances where named = 0`;
	const astray = await sql`select * from (${quoted} except ${appearing})
		union all select * from (${all} except ${quoted})`.execute(queries);
	expect(astray.rows).toEqual([]);
	const counted =
		await sql`select name from speakers join libraries on libraries.number = speakers.library
		where speakers.quotes <> (select coalesce(sum(quotes), 0) from appearances
				where library = libraries.number and speaker_key = speakers.speaker_key)
			or named <> (select coalesce(sum(named), 0) from appearances
				where library = libraries.number and speaker_key = speakers.speaker_key)`.execute(queries);
	expect(counted.rows).toEqual([]);
}

type Counts = {
	readonly id: string;
	readonly owner: string;
	readonly quotes: number;
	readonly dates: number;
	readonly forms: number;
	readonly searched: number;
	readonly searchedWords: number;
	readonly searchedQuotes: number;
};
