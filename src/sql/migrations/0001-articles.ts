import { type Kysely, sql } from 'kysely';

/** Articles with what was found in them, and the search over them. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await createArticleTable(db);
	await createQuoteTable(db);
	await createSpeakerForms(db);
	await createKeyDates(db);
	await createSearch(db);
}

async function createArticleTable(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('articles')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('id', 'text', (it) => it.notNull().unique())
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('title', 'text', (it) => it.notNull())
		.addColumn('source', 'text')
		.addColumn('heading', 'text', (it) => it.notNull())
		.addColumn('url', 'text')
		.addColumn('url_key', 'text')
		.addColumn('author', 'text')
		.addColumn('language', 'text', (it) => it.notNull())
		.addColumn('published_day', 'text', (it) => it.notNull())
		.addColumn('published_instant', 'text')
		.addColumn('published_at', 'bigint', (it) => it.notNull())
		.addColumn('time_zone', 'text', (it) => it.notNull())
		.addColumn('added_at', 'bigint', (it) => it.notNull())
		.addColumn('text_hash', 'text', (it) => it.notNull())
		.addColumn('analysis_version', 'integer', (it) => it.notNull())
		.addColumn('note', 'text')
		// The long columns stand last: SQLite then reads a head without paging through the text.
		.addColumn('analysis', 'text', (it) => it.notNull())
		.addColumn('text', 'text', (it) => it.notNull())
		.addUniqueConstraint('articles_by_text', ['owner', 'text_hash'])
		.addUniqueConstraint('articles_by_url', ['owner', 'url_key'])
		.execute();
	await db.schema
		.createIndex('articles_by_day')
		.on('articles')
		.columns(['owner', 'published_day', 'published_at', 'number', 'heading'])
		.execute();
}

async function createQuoteTable(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('quotes')
		.addColumn('row', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('number', 'integer', (it) => it.notNull())
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('published_day', 'text', (it) => it.notNull())
		.addColumn('published_at', 'bigint', (it) => it.notNull())
		.addColumn('start_index', 'integer', (it) => it.notNull())
		.addColumn('speaker', 'text')
		.addColumn('speaker_key', 'text')
		.addColumn('words', 'text', (it) => it.notNull())
		.addColumn('finding', 'text', (it) => it.notNull())
		.addUniqueConstraint('quotes_by_article', ['article', 'number'])
		.execute();
	await db.schema
		.createIndex('quotes_by_day')
		.on('quotes')
		.columns(['owner', 'published_day', 'published_at', 'article', 'start_index', 'number'])
		.execute();
	await db.schema
		.createIndex('quotes_by_speaker')
		.on('quotes')
		.columns(['owner', 'speaker_key', 'speaker'])
		.execute();
}

async function createSpeakerForms(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('speaker_forms')
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('form', 'text', (it) => it.notNull())
		.addColumn('whole', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('speaker_forms_key', ['article', 'speaker_key', 'form', 'whole'])
		.execute();
	await db.schema
		.createIndex('speaker_forms_by_form')
		.on('speaker_forms')
		.columns(['owner', 'whole', 'form', 'speaker_key'])
		.execute();
}

async function createKeyDates(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('key_dates')
		.addColumn('row', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('number', 'integer', (it) => it.notNull())
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('earliest', 'text', (it) => it.notNull())
		.addColumn('latest', 'text', (it) => it.notNull())
		.addColumn('finding', 'text', (it) => it.notNull())
		.addUniqueConstraint('key_dates_by_article', ['article', 'number'])
		.execute();
	await db.schema
		.createIndex('key_dates_by_day')
		.on('key_dates')
		.columns(['owner', 'earliest', 'latest', 'article', 'number'])
		.execute();
}

/** The words come folded already. No copy of the text is kept; marks belong to words, as in Hindi. */
const SEARCH_OPTIONS = sql.raw(
	`content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"`,
);

async function createSearch(db: Kysely<unknown>): Promise<void> {
	await sql`create virtual table article_search using fts5(owner, title, body, ${SEARCH_OPTIONS})`.execute(
		db,
	);
	await sql`create virtual table quote_search using fts5(owner, words, ${SEARCH_OPTIONS})`.execute(
		db,
	);
}
