import type { Kysely } from 'kysely';

/** Thousands may follow the same: what is followed is found by the index alone, however many they are. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.dropIndex('follows_by_word').execute();
	await db.schema
		.createIndex('follows_by_key')
		.on('follows')
		.columns(['guild', 'kind', 'word', 'wanted_key'])
		.execute();
}
