import { type Kysely, sql } from 'kysely';

type Tables = {
	articles: { number: number; owner: string; heading: string; text: string };
	quotes: { article: number; owner: string; speaker: string | null; speaker_key: string | null };
	key_dates: { earliest: string; latest: string; span: number; day_of_year: string | null };
	libraries: { number: number; owner: string };
};

/** What lets every read of a command stop early: totals, names once a library, titles by their parts, dates by their day. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await countLibraries(db);
	await countSpeakers(db);
	await indexQuotes(db);
	await indexKeyDates(db);
	await searchHeadings(db);
}

async function countLibraries(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createTable('libraries')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('owner', 'text', (it) => it.notNull().unique())
		.addColumn('articles', 'integer', (it) => it.notNull())
		.addColumn('quotes', 'integer', (it) => it.notNull())
		.execute();
	await sql`insert into libraries (owner, articles, quotes)
		select owner, count(*), (select count(*) from quotes where quotes.owner = articles.owner)
		from articles group by owner`.execute(db);
}

async function countSpeakers(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createTable('speakers')
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('name', 'text', (it) => it.notNull())
		.addColumn('quotes', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('speakers_key', ['owner', 'speaker_key'])
		.modifyEnd(sql`without rowid`)
		.execute();
	await sql`create index speakers_by_quotes on speakers (owner, quotes desc, speaker_key)`.execute(
		db,
	);
	await sql`insert into speakers (owner, speaker_key, name, quotes)
		select owner, speaker_key, max(speaker), count(*) from quotes
		where speaker_key is not null group by owner, speaker_key`.execute(db);
	await db.schema
		.createTable('speaker_names')
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('whole', 'integer', (it) => it.notNull())
		.addColumn('form', 'text', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('articles', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('speaker_names_key', ['owner', 'whole', 'form', 'speaker_key'])
		.modifyEnd(sql`without rowid`)
		.execute();
	await db.schema
		.createIndex('speaker_names_by_speaker')
		.on('speaker_names')
		.columns(['owner', 'speaker_key', 'whole', 'form'])
		.execute();
	await sql`insert into speaker_names (owner, whole, form, speaker_key, articles)
		select owner, whole, form, speaker_key, count(*) from speaker_forms
		group by owner, whole, form, speaker_key`.execute(db);
	await keepFormsOnce(db);
}

/** The forms of an article are asked for by the article alone. */
async function keepFormsOnce(db: Kysely<Tables>): Promise<void> {
	await sql`alter table speaker_forms rename to earlier_forms`.execute(db);
	await db.schema
		.createTable('speaker_forms')
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('form', 'text', (it) => it.notNull())
		.addColumn('whole', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('speaker_forms_key', ['article', 'speaker_key', 'form', 'whole'])
		.modifyEnd(sql`without rowid`)
		.execute();
	await sql`insert into speaker_forms (article, speaker_key, form, whole)
		select article, speaker_key, form, whole from earlier_forms`.execute(db);
	await db.schema.dropTable('earlier_forms').execute();
}

async function indexQuotes(db: Kysely<Tables>): Promise<void> {
	await db.schema.dropIndex('quotes_by_speaker').execute();
	await db.schema.dropIndex('quotes_by_day').execute();
	const order = sql.raw('published_day desc, published_at desc, article desc, start_index, number');
	await sql`create index quotes_by_day on quotes (owner, ${order})`.execute(db);
	await sql`create index quotes_by_speaker on quotes (owner, speaker_key, ${order})
		where speaker_key is not null`.execute(db);
}

async function indexKeyDates(db: Kysely<Tables>): Promise<void> {
	const add = () => db.schema.alterTable('key_dates');
	await add()
		.addColumn('span', 'integer', (it) => it.notNull().defaultTo(0))
		.execute();
	await add().addColumn('day_of_year', 'text').execute();
	const years = sql`cast(substr(latest, 1, 4) as integer) - cast(substr(earliest, 1, 4) as integer)`;
	await sql`update key_dates set
		span = case when earliest = latest then 0 when ${years} > 1 then 2 else 1 end,
		day_of_year = case when earliest = latest then substr(earliest, 6) end`.execute(db);
	await db.schema.dropIndex('key_dates_by_month_day').execute();
	await db.schema.dropIndex('key_dates_by_day').execute();
	const order = sql.raw('earliest, latest desc, article, number');
	await sql`create index key_dates_by_day on key_dates (owner, ${order})`.execute(db);
	await sql`create index key_dates_by_month_day on key_dates (owner, month_day, ${order})
		where month_day is not null`.execute(db);
	await sql`create index key_dates_undecided on key_dates (owner, ${order})
		where month_day is null`.execute(db);
	await sql`create index key_dates_by_day_of_year on key_dates (owner, day_of_year, ${order})
		where day_of_year is not null`.execute(db);
	await sql`create index key_dates_by_span on key_dates (owner, span, latest, earliest)
		where span > 0`.execute(db);
}

/** Any part of a title or source, of the library whose mark stands before it. */
async function searchHeadings(db: Kysely<Tables>): Promise<void> {
	await sql`drop table article_search`.execute(db);
	await sql`create virtual table heading_search using fts5(
		heading, content='', contentless_delete=1, detail=full, tokenize='trigram case_sensitive 1'
	)`.execute(db);
	const libraries = await db.selectFrom('libraries').select(['number', 'owner']).execute();
	for (const { number, owner } of libraries) {
		const mark = markOf(number);
		await sql`insert into heading_search (rowid, heading)
			select number, ${mark} || heading from articles where owner = ${owner}`.execute(db);
	}
}

/** Three letters that stand in no title. */
function markOf(library: number): string {
	const digits = [
		library % 6400,
		Math.floor(library / 6400) % 6400,
		Math.floor(library / 6400 ** 2),
	];
	return String.fromCharCode(...digits.map((digit) => 0xe000 + digit));
}
