import type { Queries } from '../schema.ts';

/** Stands in a database while it is filled from another, so that nobody takes it for whole. */
const MARK = 'half_moved';

export async function isHalfMoved(db: Queries): Promise<boolean> {
	const tables = await db.introspection.getTables();
	return tables.some(({ name }) => name === MARK);
}

export async function markHalfMoved(db: Queries): Promise<void> {
	await db.schema.createTable(MARK).addColumn('since', 'text').execute();
}

export async function markWhole(db: Queries): Promise<void> {
	await db.schema.dropTable(MARK).execute();
}
