import { sql } from 'kysely';
import type { Queries } from '../schema.ts';

/** Leaves what waits out of the index by message, so that the longest due are read from the index by time. */
export async function indexWaitingDeliveries(db: Queries): Promise<void> {
	await db.schema.dropIndex('deliveries_by_batch').execute();
	await db.schema
		.createIndex('deliveries_by_batch')
		.on('deliveries')
		.column('batch')
		.where(sql.ref('batch'), 'is not', null)
		.execute();
}
