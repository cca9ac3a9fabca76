import { type Kysely, sql } from 'kysely';

/** Leaves what waits out of the index by message, so that the longest due are read from the index by time. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.dropIndex('deliveries_by_batch').execute();
	await db.schema
		.createIndex('deliveries_by_batch')
		.on('deliveries')
		.column('batch')
		.where(sql.ref('batch'), 'is not', null)
		.execute();
}
