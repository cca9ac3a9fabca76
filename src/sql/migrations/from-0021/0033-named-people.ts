import { type Kysely, sql } from 'kysely';

/** Whom articles name without quoting them, what they tell of them, and in how many articles of a library that is. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('named_people')
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('article', 'bigint', (it) => it.notNull())
		.addColumn('name', 'text', (it) => it.notNull())
		.addColumn('told', 'text', (it) => it.notNull())
		.addPrimaryKeyConstraint('named_people_key', ['owner', 'speaker_key', 'article'])
		.execute();
	await sql`alter table speakers add column named integer not null default 0`.execute(db);
}
