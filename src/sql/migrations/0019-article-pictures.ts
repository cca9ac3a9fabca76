import type { Kysely } from 'kysely';

/** The address of the picture that an article's page shows first. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('articles').addColumn('image', 'text').execute();
}
