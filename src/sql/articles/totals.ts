import { sql } from 'kysely';
import type { Queries } from '../schema.ts';

type Counted = { readonly number: number; readonly owner: string };

/** Counts an article that was just filed, and what was found in it, into the totals of its library. */
export async function addTotals(db: Queries, { number, owner }: Counted): Promise<void> {
	await sql`insert into libraries (owner, articles, quotes)
		values (${owner}, 1, (select count(*) from quotes where article = ${number}))
		on conflict (owner) do update set
			articles = libraries.articles + 1, quotes = libraries.quotes + excluded.quotes`.execute(db);
	// Forms of one key differ in marks and capitals; the greatest has the most marks and the fewest capitals.
	await sql`insert into speakers (owner, speaker_key, name, quotes)
		select ${owner}, speaker_key, max(speaker), count(*) from quotes
		where article = ${number} and speaker_key is not null group by speaker_key
		on conflict (owner, speaker_key) do update set
			quotes = speakers.quotes + excluded.quotes,
			name = case when excluded.name > speakers.name then excluded.name else speakers.name end`.execute(
		db,
	);
	await sql`insert into speaker_names (owner, whole, form, speaker_key, articles)
		select ${owner}, whole, form, speaker_key, 1 from speaker_forms where article = ${number}
		on conflict (owner, whole, form, speaker_key) do update set
			articles = speaker_names.articles + 1`.execute(db);
}

/** Takes an article that is about to go, while its rows are still there, out of the totals of its library. */
export async function takeTotals(db: Queries, { number, owner }: Counted): Promise<void> {
	await sql`update libraries set articles = articles - 1,
		quotes = quotes - (select count(*) from quotes where article = ${number})
		where owner = ${owner}`.execute(db);
	const speakers = sql`select speaker_key from quotes where article = ${number}`;
	await sql`update speakers set quotes = quotes - (select count(*) from quotes
			where article = ${number} and quotes.speaker_key = speakers.speaker_key)
		where owner = ${owner} and speaker_key in (${speakers})`.execute(db);
	await sql`delete from speakers
		where owner = ${owner} and speaker_key in (${speakers}) and quotes = 0`.execute(db);
	const forms = sql`select whole, form, speaker_key from speaker_forms where article = ${number}`;
	await sql`update speaker_names set articles = articles - 1
		where owner = ${owner} and (whole, form, speaker_key) in (${forms})`.execute(db);
	await sql`delete from speaker_names
		where owner = ${owner} and (whole, form, speaker_key) in (${forms}) and articles = 0`.execute(
		db,
	);
}
