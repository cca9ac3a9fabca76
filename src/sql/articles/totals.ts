import { sql } from 'kysely';
import { z } from 'zod';
import { parts } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { packed, unpacked } from '../stored/packed.ts';
import { readStored } from '../stored/read-stored.ts';
import { removeAppearances } from './appearances/file-appearances.ts';
import type { SpeakerNameTable } from './appearances/speaker-schema.ts';
import type { SpeakerForms } from './speakers.ts';
import { libraryNumber } from './visible.ts';

type Counted = { readonly number: number; readonly owner: string };

/** Counts an article that is being filed, and what was found in it, into the totals of its library; says which number that has. */
export async function addTotals(
	db: Queries,
	{ number, owner, quotes }: Counted & { readonly quotes: number },
	forms: readonly SpeakerForms[],
): Promise<number> {
	const { rows } = await sql<{ number: number }>`insert into libraries (owner, articles, quotes)
		values (${owner}, 1, ${quotes})
		on conflict (owner) do update set
			articles = libraries.articles + 1, quotes = libraries.quotes + excluded.quotes
		returning number`.execute(db);
	const library = rows[0]?.number ?? 0;
	await db
		.insertInto('speaker_forms')
		.values({ article: number, forms: '', packed: packed(JSON.stringify(forms)) })
		.execute();
	for (const names of parts(forms.flatMap(namesIn))) {
		await db
			.insertInto('speaker_names')
			.values(names.map((name) => ({ library, ...name, articles: 1 })))
			.onConflict((it) =>
				it
					.columns(['library', 'whole', 'form', 'speaker_key'])
					.doUpdateSet({ articles: sql`speaker_names.articles + 1` }),
			)
			.execute();
	}
	return library;
}

/** Takes an article that is about to go, while its rows are still there, out of the totals of its library. */
export async function takeTotals(db: Queries, { number, owner }: Counted): Promise<void> {
	await sql`update libraries set articles = articles - 1,
		quotes = quotes - (select count(*) from quotes where article = ${number})
		where owner = ${owner}`.execute(db);
	const forms = await formsKept(db, number);
	await removeAppearances(
		db,
		{ number, owner },
		forms.map(([key]) => key),
	);
	for (const names of parts(forms.flatMap(namesIn))) {
		const those = sql`library = ${libraryNumber(db, owner)} and (whole, form, speaker_key) in (values ${sql.join(names.map(tupleOf))})`;
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
