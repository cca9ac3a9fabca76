import type { CompiledQuery, DialectAdapter } from 'kysely';
import type { Read } from './engines/careful-driver.ts';
import type { Queries } from './schema.ts';

type Value = string | number | null | undefined;
type Values = Readonly<Record<string, Value | readonly Value[]>>;

type Built<Row> = { compile(db: Queries): CompiledQuery<Row> };

/** See keptQuery. */
export type KeptQuery<Row, Given> = (db: Queries, values: Given) => Promise<Row[]>;

/** See keptDialectQuery. */
export type KeptDialectQuery<Row, Given, Words> = (
	db: Queries,
	values: Given,
	dialect: Words,
) => Promise<Row[]>;

/** Of a database that has a connection which only reads. */
type ReadingAdapter = DialectAdapter & { readonly read?: Read | undefined };

/** More shapes than a query comes in; lists of values of many lengths come and go. */
const MOST_SHAPES = 100;

/**
 * A query that is built once for each shape of its values and only filled in from then on: to build one costs more than to
 * ask it. It only reads, and outside of a transaction goes straight to the connection that does. Values have one shape where the same are absent and lists are as long. The builder hands them to the query
 * as they are, and decides nothing by what they hold.
 *
 *     const quoted = keptQuery((db: Queries, { key }: { key: string }) =>
 *     	db.selectFrom('speakers').where('speaker_key', '=', key).select('quotes'));
 *     await quoted(db, { key: 'wang yi' }); // [{ quotes: 12 }]
 */
export function keptQuery<Row, Given extends Values>(
	build: (db: Queries, values: Given) => Built<Row>,
): KeptQuery<Row, Given> {
	const ask = keptDialectQuery<Row, Given, undefined>(build);
	return (db, values) => ask(db, values, undefined);
}

/** The same, of a query that each database says in words of its own: `dialect` is that of `db`. */
export function keptDialectQuery<Row, Given extends Values, Words>(
	build: (db: Queries, values: Given, dialect: Words) => Built<Row>,
): KeptDialectQuery<Row, Given, Words> {
	/** By the adapter's class: each database writes a query in its own way. */
	const keptBy = new WeakMap<object, Map<string, CompiledQuery<Row>>>();

	function keptFor(db: Queries): Map<string, CompiledQuery<Row>> {
		const { constructor: kind } = db.getExecutor().adapter;
		const known = keptBy.get(kind);
		if (known) return known;
		const kept = new Map<string, CompiledQuery<Row>>();
		keptBy.set(kind, kept);
		return kept;
	}

	function queryFor(db: Queries, values: Given, dialect: Words): CompiledQuery<Row> {
		const kept = keptFor(db);
		const shape = shapeOf(values);
		const known = kept.get(shape);
		if (known) return known;
		const gaps = gapsFor(values);
		// What is built with gaps is never asked as it is.
		const query = build(db, gaps as Given, dialect).compile(db);
		checkGaps(gaps, query);
		if (kept.size >= MOST_SHAPES) kept.clear();
		kept.set(shape, query);
		return query;
	}

	return async (db, values, dialect) => {
		const query = queryFor(db, values, dialect);
		const parameters = query.parameters.map((part) =>
			part instanceof Gap ? part.in(values) : part,
		);
		const { read }: ReadingAdapter = db.getExecutor().adapter;
		if (read && !db.isTransaction) return read<Row>({ sql: query.sql, parameters });
		const { rows } = await db.executeQuery<Row>({ ...query, parameters });
		return rows;
	};
}

/**
 * A list for `in (…)`, its last value repeated up to a power of two, so that lists of all lengths have few shapes.
 *
 *     padded([3, 5, 9, 1, 2, 7, 4, 8, 6]) // sixteen values, of which the last eight are 6
 */
export function padded<Value>(list: readonly Value[]): readonly Value[] {
	const last = list.at(-1);
	if (last === undefined) return list;
	let length = FEWEST_PADDED;
	while (length < list.length) length *= 2;
	return [...list, ...Array<Value>(length - list.length).fill(last)];
}

const FEWEST_PADDED = 8;

/** Stands for a value while a query is built. */
class Gap {
	readonly #name: string;
	readonly #index: number | undefined;

	constructor(name: string, index?: number) {
		this.#name = name;
		this.#index = index;
	}

	in(values: Values): unknown {
		const value = values[this.#name];
		return this.#index === undefined ? value : (value as readonly Value[])[this.#index];
	}
}

function shapeOf(values: Values): string {
	let shape = '';
	for (const name in values) {
		const value = values[name];
		if (value !== undefined) shape += `${name}${Array.isArray(value) ? value.length : ''} `;
	}
	return shape;
}

function gapsFor(values: Values): Record<string, Gap | Gap[] | undefined> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			if (Array.isArray(value)) return [name, value.map((_, index) => new Gap(name, index))];
			return [name, value === undefined ? undefined : new Gap(name)];
		}),
	);
}

/** A value that the builder read, and did not hand on, would be the first one's for ever. */
function checkGaps(
	gaps: Record<string, Gap | Gap[] | undefined>,
	{ parameters, sql }: CompiledQuery,
): void {
	const handedOn = new Set(parameters);
	const all = Object.values(gaps).flat();
	if (all.every((gap) => gap === undefined || handedOn.has(gap))) return;
	throw new Error(`a value is not part of the query: ${sql}`);
}
