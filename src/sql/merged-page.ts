import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Part } from '../ports/articles/library.ts';

/** More than anybody leafs through: counted so far and no further. */
export const MOST_COUNTED = 1000;

/** A branch of a list: rows of one owner, say, which an index gives in the order of the list. */
export type Branch = Expression<unknown>;

/**
 * The keys of a part of a list that several branches make: of each no more is read than the part needs, for an index
 * walks one owner's rows in order and not those of two. A branch selects `key` and what `order` names.
 */
export function mergedKeys(
	{ branches, order }: Merged,
	{ offset, limit, end }: Bounds,
): RawBuilder<{ key: number }> {
	const firsts = branches.map(
		(branch) =>
			sql`select * from (select * from (${branch}) as branch order by ${order} limit ${end}) as first`,
	);
	return sql<{ key: number }>`
		select key from (${sql.join(firsts, sql` union all `)}) as list
		order by ${order} limit ${limit} offset ${offset}`;
}

/** What several branches make, and its order. */
export type Merged = { readonly branches: readonly Branch[]; readonly order: RawBuilder<unknown> };

/** A part, and how many rows there are up to its end. */
export type Bounds = Part & { readonly end: number };

/** See Bounds. */
export function boundsOf({ offset, limit }: Part): Bounds {
	return { offset, limit, end: offset + limit };
}

/**
 * The keys of a part of what `found` gives, which is looked up once, and in every row how many it gives. With a part behind
 * the last there is one row, without a key.
 */
export function countedKeys(
	{ found, order }: { readonly found: Branch; readonly order: RawBuilder<unknown> },
	{ offset, limit }: Part,
): RawBuilder<{ key: number | null; total: number }> {
	return sql<{ key: number | null; total: number }>`
		with found as materialized (select * from (${found}) as all_found)
		select list.key, counts.total from (select count(*) as total from found) as counts
		left join (select * from found order by ${order} limit ${limit} offset ${offset}) as list on true
		order by ${order}`;
}

/** How many rows the branches have, counted a little further than MOST_COUNTED: see upTo. */
export function countedUpTo(branches: readonly Branch[]): RawBuilder<{ total: number }> {
	const few = branches.map(
		(branch) =>
			sql`select * from (select 1 as one from (${branch}) as branch limit ${MOST_COUNTED + 1}) as few`,
	);
	return sql<{ total: number }>`
		select count(*) as total from (${sql.join(few, sql` union all `)}) as list`;
}

/** A count that may go no further than MOST_COUNTED. */
export function upTo(count: number): { readonly total: number; readonly hasMore?: true } {
	return count > MOST_COUNTED ? { total: MOST_COUNTED, hasMore: true } : { total: count };
}

/** The rows in the order of their keys. */
export function inOrder<Row, Key>(
	keys: readonly Key[],
	rows: readonly Row[],
	keyOf: (row: Row) => Key,
): Row[] {
	const byKey = new Map(rows.map((row) => [keyOf(row), row]));
	return keys.flatMap((key) => byKey.get(key) ?? []);
}
