import { createHash } from 'node:crypto';
import type { Queries } from '../schema.ts';
import { MOVED_TABLES, type MovedTable } from './moved-tables.ts';
import { allRows, said } from './rows.ts';

/** How many rows a table has, and a hash of all they say: the same in each database that keeps the same. */
export type Digest = { readonly table: string; readonly count: number; readonly hash: string };

export async function digestOf(db: Queries, table: MovedTable): Promise<Digest> {
	const hash = createHash('sha256');
	let count = 0;
	for await (const rows of allRows(db, table)) {
		const lines = rows.map((row) => said(table, row));
		if (table.key.length === 0) lines.sort();
		for (const line of lines) hash.update(line).update('\n');
		count += rows.length;
	}
	return { table: table.name, count, hash: hash.digest('hex') };
}

/** Of all tables. */
export async function digestsOf(db: Queries): Promise<Digest[]> {
	const digests: Digest[] = [];
	for (const table of MOVED_TABLES) digests.push(await digestOf(db, table));
	return digests;
}
