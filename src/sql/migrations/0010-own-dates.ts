import { type Kysely, sql } from 'kysely';

/** An editor's words for a date, how much a date is worth remembering, and dates that guilds add themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('decisions').addColumn('label', 'text').execute();
	await weighKeyDates(db);
	await createOwnDates(db);
}

/** What was read before there were events is taken to be of note. */
const UNKNOWN_WORTH = 0.42;

/** Best first, as suggestions are shown. */
async function weighKeyDates(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('key_dates')
		.addColumn('worth', 'real', (it) => it.notNull().defaultTo(UNKNOWN_WORTH))
		.execute();
	await sql`update key_dates set worth = json_extract(finding, '$.event.worth')
		where json_extract(finding, '$.event.worth') is not null`.execute(db);
	await db.schema.dropIndex('key_dates_undecided').execute();
	const order = sql.raw('worth desc, earliest, latest desc, article, number');
	await sql`create index key_dates_undecided on key_dates (owner, ${order})
		where month_day is null`.execute(db);
}

/** A number is never given twice, so that what was posted of a date that is gone stays posted. */
async function createOwnDates(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('own_dates')
		.addColumn('number', 'integer', (it) => it.primaryKey().autoIncrement())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('day', 'text', (it) => it.notNull())
		.addColumn('month_day', 'text', (it) => it.notNull())
		.addColumn('label', 'text', (it) => it.notNull())
		.addColumn('label_key', 'text', (it) => it.notNull())
		.addColumn('repeat', 'text', (it) => it.notNull())
		.addColumn('article', 'bigint', (it) => it.references('articles.number').onDelete('set null'))
		.addColumn('changed_by', 'text', (it) => it.notNull())
		.addColumn('changed_at', 'bigint', (it) => it.notNull())
		.addColumn('removed', 'integer', (it) => it.notNull().defaultTo(0))
		.execute();
	await sql`create unique index own_dates_once on own_dates (guild, day, label_key)
		where removed = 0`.execute(db);
	await sql`create index own_dates_by_month_day on own_dates (guild, month_day)
		where removed = 0`.execute(db);
	await sql`create index own_dates_by_article on own_dates (article)
		where article is not null`.execute(db);
}
