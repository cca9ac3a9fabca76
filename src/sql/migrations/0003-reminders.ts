import { type Kysely, sql } from 'kysely';

/** Days of the year of key dates, what editors decided about them, guilds' settings and the ledger of posts. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await addMonthDays(db);
	await createDecisions(db);
	await createSettings(db);
	await createLedger(db);
}

async function addMonthDays(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('key_dates').addColumn('month_day', 'text').execute();
	const keyDates = db as unknown as Kysely<KeyDates>;
	const rows = await keyDates.selectFrom('key_dates').select(['row', 'finding']).execute();
	for (const { row, finding } of rows) {
		const month_day = monthDayOf(JSON.parse(finding) as Finding);
		await keyDates.updateTable('key_dates').set({ month_day }).where('row', '=', row).execute();
	}
	await db.schema
		.createIndex('key_dates_by_month_day')
		.on('key_dates')
		.columns(['owner', 'month_day'])
		.execute();
}

type KeyDates = { key_dates: { row: number; finding: string; month_day: string | null } };

/** A key date as it was kept then. */
type Finding = { certain: boolean; precision: string; origin?: string; earliest: string };

function monthDayOf({ certain, precision, origin, earliest }: Finding): string | null {
	return certain && precision === 'day' ? (origin ?? earliest).slice(5) : null;
}

async function createDecisions(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('decisions')
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('number', 'integer', (it) => it.notNull())
		.addColumn('day', 'text')
		.addColumn('month_day', 'text')
		.addPrimaryKeyConstraint('decisions_key', ['guild', 'article', 'number'])
		.execute();
	await db.schema
		.createIndex('decisions_by_month_day')
		.on('decisions')
		.columns(['guild', 'month_day'])
		.execute();
	await db.schema
		.createTable('mutes')
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('subject', 'text', (it) => it.notNull())
		.addColumn('mute', 'text', (it) => it.notNull())
		.addColumn('muted_at', 'bigint', (it) => it.notNull())
		.addPrimaryKeyConstraint('mutes_key', ['guild', 'subject'])
		.execute();
}

async function createSettings(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('reminder_settings')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('settings', 'text', (it) => it.notNull())
		.addColumn('planned_through', 'text')
		.addColumn('next_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('reminder_settings_by_next')
		.on('reminder_settings')
		.column('next_at')
		.execute();
}

async function createLedger(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('batches')
		.addColumn('nonce', 'text', (it) => it.primaryKey())
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('attempt', 'integer', (it) => it.notNull())
		.addColumn('first_tried', 'bigint')
		.addColumn('free_at', 'bigint')
		.addColumn('channel', 'text')
		.addColumn('message', 'text')
		.execute();
	await db.schema.createIndex('batches_by_time').on('batches').column('free_at').execute();
	await db.schema
		.createTable('deliveries')
		.addColumn('guild', 'text', (it) => it.notNull())
		.addColumn('article', 'text', (it) => it.notNull())
		.addColumn('number', 'integer', (it) => it.notNull())
		.addColumn('year', 'integer', (it) => it.notNull())
		.addColumn('lead', 'integer', (it) => it.notNull())
		.addColumn('day', 'text', (it) => it.notNull())
		.addColumn('due', 'bigint', (it) => it.notNull())
		.addColumn('batch', 'text', (it) => it.references('batches.nonce'))
		.addPrimaryKeyConstraint('deliveries_key', ['guild', 'article', 'number', 'year', 'lead'])
		.execute();
	await db.schema
		.createIndex('deliveries_to_batch')
		.on('deliveries')
		.columns(['due', 'guild'])
		.where(sql.ref('batch'), 'is', null)
		.execute();
	await db.schema.createIndex('deliveries_by_batch').on('deliveries').column('batch').execute();
	await db.schema
		.createTable('held_guilds')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('reason', 'text', (it) => it.notNull())
		.execute();
}
