import { sql } from 'kysely';
import { z } from 'zod';
import type { Queries, SpeakerNameTable } from '../schema.ts';
import { packed, unpacked } from '../stored/packed.ts';
import { readStored } from '../stored/read-stored.ts';
import { removeNamed } from './named-people.ts';
import type { SpeakerForms } from './speakers.ts';

type Counted = { readonly number: number; readonly owner: string };

/** Counts an article that was just filed, and what was found in it, into the totals of its library. */
export async function addTotals(
	db: Queries,
	{ number, owner }: Counted,
	forms: readonly SpeakerForms[],
): Promise<void> {
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
	await db
		.insertInto('speaker_forms')
		.values({ article: number, forms: '', packed: packed(JSON.stringify(forms)) })
		.execute();
	for (const names of parts(forms.flatMap(namesIn))) {
		await db
			.insertInto('speaker_names')
			.values(names.map((name) => ({ owner, ...name, articles: 1 })))
			.onConflict((it) =>
				it
					.columns(['owner', 'whole', 'form', 'speaker_key'])
					.doUpdateSet({ articles: sql`speaker_names.articles + 1` }),
			)
			.execute();
	}
}

/** Takes an article that is about to go, while its rows are still there, out of the totals of its library. */
export async function takeTotals(db: Queries, { number, owner }: Counted): Promise<void> {
	await sql`update libraries set articles = articles - 1,
		quotes = quotes - (select count(*) from quotes where article = ${number})
		where owner = ${owner}`.execute(db);
	const forms = await formsKept(db, number);
	await removeNamed(db, { number, owner, keys: forms.map(([key]) => key) });
	const speakers = sql`select speaker_key from quotes where article = ${number}`;
	await sql`update speakers set quotes = quotes - (select count(*) from quotes
			where article = ${number} and quotes.speaker_key = speakers.speaker_key)
		where owner = ${owner} and speaker_key in (${speakers})`.execute(db);
	await sql`delete from speakers
		where owner = ${owner} and speaker_key in (${speakers}) and quotes = 0 and named = 0`.execute(
		db,
	);
	for (const names of parts(forms.flatMap(namesIn))) {
		const those = sql`owner = ${owner} and (whole, form, speaker_key) in (values ${sql.join(names.map(tupleOf))})`;
		await sql`update speaker_names set articles = articles - 1 where ${those}`.execute(db);
		await sql`delete from speaker_names where ${those} and articles = 0`.execute(db);
	}
	await db.deleteFrom('speaker_forms').where('article', '=', number).execute();
}

async function formsKept(db: Queries, article: number): Promise<SpeakerForms[]> {
	const row = await db
		.selectFrom('speaker_forms')
		.where('article', '=', article)
		.select(['forms', 'packed'])
		.executeTakeFirst();
	if (row === undefined) return [];
	const forms = row.packed === null ? row.forms : unpacked(WHAT, row.packed);
	return readStored(WHAT, speakerForms, forms);
}

const WHAT = 'the names of speakers';
const speakerForms = z.array(z.tuple([z.string(), z.array(z.string()), z.array(z.string())]));

type Name = Pick<SpeakerNameTable, 'whole' | 'form' | 'speaker_key'>;

function namesIn([speaker_key, names, words]: SpeakerForms): Name[] {
	return [
		...[speaker_key, ...names].map((form) => ({ whole: 1, form, speaker_key })),
		...words.map((form) => ({ whole: 0, form, speaker_key })),
	];
}

/** PostgreSQL takes a value in a list for a text. */
function tupleOf({ whole, form, speaker_key }: Name) {
	return sql`(cast(${whole} as integer), ${form}, ${speaker_key})`;
}

/** Few enough that no statement has more values than SQLite takes, and that others have their turn between two. */
const ROWS_AT_ONCE = 200;

/** The rows, so many at a time; those of later parts are made later. */
export function* parts<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
	let part: Row[] = [];
	for (const row of rows) {
		part.push(row);
		if (part.length < ROWS_AT_ONCE) continue;
		yield part;
		part = [];
	}
	if (part.length > 0) yield part;
}
