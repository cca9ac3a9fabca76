import { type Kysely, SqliteAdapter, sql } from 'kysely';

/**
 * Whose a quote, a key date or a speaker is the number of the library says, which is shorter than its owner. The name of a
 * quote's speaker is no longer kept beside the finding as well, and half of a text's hash is enough.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await numberKeyDates(db);
	await numberSpeakers(db);
	await numberSpeakerNames(db);
	await numberRows(db, 'quotes');
	await db.schema.alterTable('quotes').dropColumn('speaker').execute();
	await sql`update articles set text_hash = substr(text_hash, 1, 32)`.execute(db);
}

const INDEXES = [
	'key_dates_by_day',
	'key_dates_by_month_day',
	'key_dates_undecided',
	'key_dates_by_day_of_year',
	'key_dates_by_span',
];

const ORDER = 'earliest, latest desc, article, number';

async function numberKeyDates(db: Kysely<unknown>): Promise<void> {
	for (const index of INDEXES) await db.schema.dropIndex(index).execute();
	await numberRows(db, 'key_dates');
	for (const index of [
		`key_dates_by_day on key_dates (library, ${ORDER})`,
		`key_dates_by_month_day on key_dates (library, month_day, ${ORDER}) where month_day is not null`,
		`key_dates_undecided on key_dates (library, worth desc, ${ORDER}) where month_day is null`,
		`key_dates_by_day_of_year on key_dates (library, day_of_year, ${ORDER}) where day_of_year is not null`,
		'key_dates_by_span on key_dates (library, span, latest, earliest) where span > 0',
	])
		await sql.raw(`create index ${index}`).execute(db);
}

async function numberRows(db: Kysely<unknown>, table: string): Promise<void> {
	await db.schema
		.alterTable(table)
		.addColumn('library', 'integer', (it) => it.notNull().defaultTo(0))
		.execute();
	await sql`update ${sql.table(table)} set library = (select libraries.number from libraries
		where libraries.owner = ${sql.ref(`${table}.owner`)})`.execute(db);
	await db.schema.alterTable(table).dropColumn('owner').execute();
}

async function numberSpeakers(db: Kysely<unknown>): Promise<void> {
	await sql`alter table speakers rename to earlier_speakers`.execute(db);
	const table = db.schema
		.createTable('speakers')
		.addColumn('library', 'integer', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('name', 'text', (it) => it.notNull())
		.addColumn('quotes', 'integer', (it) => it.notNull())
		.addColumn('named', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('speakers_by_key', ['library', 'speaker_key']);
	await withoutRowId(db, table).execute();
	await sql`insert into speakers (library, speaker_key, name, quotes, named)
		select libraries.number, speaker_key, name, earlier_speakers.quotes, named
		from earlier_speakers join libraries on libraries.owner = earlier_speakers.owner`.execute(db);
	await sql`drop table earlier_speakers`.execute(db);
	await sql`create index speakers_by_quotes on speakers (library, quotes desc, speaker_key)`.execute(
		db,
	);
}

async function numberSpeakerNames(db: Kysely<unknown>): Promise<void> {
	await sql`alter table speaker_names rename to earlier_names`.execute(db);
	const table = db.schema
		.createTable('speaker_names')
		.addColumn('library', 'integer', (it) => it.notNull())
		.addColumn('whole', 'integer', (it) => it.notNull())
		.addColumn('form', 'text', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('articles', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('speaker_names_by_form', ['library', 'whole', 'form', 'speaker_key']);
	await withoutRowId(db, table).execute();
	await sql`insert into speaker_names (library, whole, form, speaker_key, articles)
		select libraries.number, whole, form, speaker_key, earlier_names.articles
		from earlier_names join libraries on libraries.owner = earlier_names.owner`.execute(db);
	await sql`drop table earlier_names`.execute(db);
	await sql`create index speaker_names_by_speaker on speaker_names (library, speaker_key, form)
		where whole = 0`.execute(db);
}

type Table = ReturnType<Kysely<unknown>['schema']['createTable']>;

/** SQLite keeps the rows in their key alone then. */
function withoutRowId(db: Kysely<unknown>, table: Pick<Table, 'modifyEnd' | 'execute'>) {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	return isSqlite ? table.modifyEnd(sql`without rowid`) : table;
}
