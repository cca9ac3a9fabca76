import { sql } from 'kysely';
import type { Queries } from '../schema.ts';
import { type Packed, packed, unpacked } from '../stored/packed.ts';
import type { MovedTable } from './moved-tables.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Few enough that no statement has more values than a database takes. */
const AT_ONCE = 500;

/** Some rows of a table behind `last`, in the order of its key; all of one without a key. */
export async function rowsBehind(
	db: Queries,
	{ name, key }: MovedTable,
	last: Row | undefined,
): Promise<Row[]> {
	if (key.length === 0) {
		const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(db);
		return rows;
	}
	const columns = sql.join(key.map((column) => sql.ref(column)));
	const behind = last
		? sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`
		: sql``;
	const { rows } = await sql<Row>`select * from ${sql.table(name)} ${behind}
		order by ${columns} limit ${AT_ONCE}`.execute(db);
	return rows;
}

/** All rows of a table in the order of its key, some at a time. */
export async function* allRows(db: Queries, table: MovedTable, from?: Row): AsyncGenerator<Row[]> {
	for (let last = from; ; ) {
		const rows = await rowsBehind(db, table, last);
		if (rows.length > 0) yield rows;
		if (rows.length < AT_ONCE || table.key.length === 0) return;
		last = rows.at(-1);
	}
}

/** The row of a table that is last in the order of its key. */
export async function lastRow(db: Queries, { name, key }: MovedTable): Promise<Row | undefined> {
	const backwards = sql.join(key.map((column) => sql`${sql.ref(column)} desc`));
	const { rows } = await sql<Row>`select * from ${sql.table(name)}
		order by ${backwards} limit 1`.execute(db);
	return rows[0];
}

export async function countRows(db: Queries, { name }: MovedTable): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count from ${sql.table(name)}`.execute(db);
	return rows[0]?.count ?? 0;
}

/** Columns of articles that are packed; an earlier version kept them as they are. */
const PACKED = ['analysis', 'text'];

/** The row as every database takes it. */
export function movable({ name }: MovedTable, row: Row): Row {
	if (name !== 'articles') return row;
	const packs = PACKED.map((column) => {
		const kept = row[column] as Packed;
		return [column, typeof kept === 'string' ? packed(kept) : kept];
	});
	return { ...row, ...Object.fromEntries(packs) };
}

/** The text that an analysis was packed beside. */
function textIn(row: Row): string {
	return unpacked('text', row['text'] as Packed);
}

/** What a row says, in whichever database it is. */
export function said({ name }: MovedTable, row: Row): string {
	const columns = Object.keys(row).sort();
	return JSON.stringify(
		columns.map((column) => {
			const value = row[column];
			if (name === 'articles' && PACKED.includes(column)) {
				return unpacked(column, value as Packed, column === 'analysis' ? textIn(row) : undefined);
			}
			if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
			// One of them has no letter 0, and none of them half a letter.
			return typeof value === 'string' ? value.replaceAll('\0', '\ufffd').toWellFormed() : value;
		}),
	);
}
