import type { Kysely } from 'kysely';

/** The newest quotes are found by the newest articles, and those of a speaker by where the speaker appears. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.dropIndex('quotes_by_day').execute();
	await db.schema.dropIndex('quotes_by_speaker').execute();
}
