import type { Kysely } from 'kysely';

/** What an article's speakers are found under is packed from now on; what is written out stays so until the article is read again. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('speaker_forms').addColumn('packed', 'blob').execute();
}
