import { UserError } from '../../domain/user-error.ts';
import { ARTICLE_COLUMNS, articleOf } from '../articles/article-rows.ts';
import { searchable } from '../articles/file-article.ts';
import type { Database } from '../database.ts';
import type { Queries } from '../schema.ts';
import { numbers as numbersSchema } from '../stored/articles.ts';
import { readStored } from '../stored/read-stored.ts';
import { type Digest, digestOf } from './digest.ts';
import { isHalfMoved, markHalfMoved, markWhole } from './half-moved.ts';
import { MOVED_TABLES, type MovedTable } from './moved-tables.ts';
import { allRows, countRows, lastRow, movable } from './rows.ts';

/** Told as it goes on: of which table, or of the search, so many rows of all are done. */
export type Progress = (what: string, done: number, all: number) => void;

/**
 * Copies everything from one database into another, which is empty or was left half filled by an earlier attempt, and
 * compares both row by row. What `from` holds is read as of one moment. A UserError says why it cannot be done; `to` is
 * then marked as half moved, and can be gone on with.
 */
export async function moveData(
	from: Database,
	to: Database,
	progress: Progress = () => {},
): Promise<readonly Digest[]> {
	await prepare(to);
	const digests = await from.queries
		.transaction()
		.setIsolationLevel('repeatable read')
		.execute(async (source) => {
			for (const table of MOVED_TABLES) await copyTable(source, to.queries, { table, progress });
			await copyNumbers({ ...from, queries: source }, to);
			await fillSearch(to, progress);
			return compare(source, to.queries, progress);
		});
	await markWhole(to.queries);
	return digests;
}

async function prepare({ queries }: Database): Promise<void> {
	if (await isHalfMoved(queries)) return;
	for (const table of MOVED_TABLES) {
		if ((await countRows(queries, table)) === 0) continue;
		throw new UserError(
			`The database to move into is not empty: it has ${table.name} already. Name an empty one.`,
		);
	}
	await markHalfMoved(queries);
}

type Copying = { readonly table: MovedTable; readonly progress: Progress };

/** Goes on behind the last row that is there; each part is there whole or not at all. */
async function copyTable(
	source: Queries,
	target: Queries,
	{ table, progress }: Copying,
): Promise<void> {
	const all = await countRows(source, table);
	if (table.key.length === 0) await target.deleteFrom(table.name).execute();
	let done = await countRows(target, table);
	const last = done > 0 ? await lastRow(target, table) : undefined;
	for await (const rows of allRows(source, table, last)) {
		await target.transaction().execute(async (db) => {
			for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
				const some = rows.slice(start, start + ROWS_AT_ONCE).map((row) => movable(table, row));
				await db
					.insertInto(table.name)
					.values(some as never)
					.execute();
			}
		});
		done += rows.length;
		progress(table.name, done, all);
	}
}

/** Of a table that is read whole there may be many. */
const ROWS_AT_ONCE = 500;

/** What was given once is given to nothing else, though its row may be gone. */
async function copyNumbers(from: Pick<Database, 'queries' | 'dialect'>, to: Database) {
	const tables = await to.queries.introspection.getTables();
	for (const { name } of MOVED_TABLES) {
		const columns = tables.find((table) => table.name === name)?.columns ?? [];
		for (const { name: column, isAutoIncrementing } of columns) {
			if (!isAutoIncrementing) continue;
			const last = await from.dialect.lastNumber(from.queries, { table: name, column });
			await to.dialect.numberFrom(to.queries, { table: name, column }, last);
		}
	}
}

const ARTICLES_AT_ONCE = 50;

/** Each database searches in its own way: what is searched is read from the articles. */
async function fillSearch({ queries, dialect }: Database, progress: Progress): Promise<void> {
	const all = await countRows(queries, { name: 'articles', key: ['number'] });
	let last = await dialect.lastSearched(queries);
	for (let done = 0; ; ) {
		const rows = await queries
			.selectFrom('articles')
			.where('number', '>', last)
			.select([...ARTICLE_COLUMNS, 'number', 'numbers'])
			.orderBy('number')
			.limit(ARTICLES_AT_ONCE)
			.execute();
		if (rows.length === 0) return;
		await queries.transaction().execute(async (db) => {
			for (const row of rows) {
				const { quotes } =
					row.numbers === null
						? { quotes: [] }
						: readStored('the numbers of findings', numbersSchema, row.numbers);
				const searched = await searchable(row.number, articleOf(row), quotes);
				await dialect.fileForSearch(db, searched);
			}
		});
		done += rows.length;
		last = rows.at(-1)?.number ?? last;
		progress('search', done, all);
	}
}

async function compare(source: Queries, target: Queries, progress: Progress): Promise<Digest[]> {
	const digests: Digest[] = [];
	for (const table of MOVED_TABLES) {
		const [one, other] = [await digestOf(source, table), await digestOf(target, table)];
		if (one.hash !== other.hash) {
			throw new UserError(
				`What was moved is not the same in both: ${table.name} has ${one.count} and ${other.count} rows. Something changed on the way; empty the database to move into, stop Dateline, and begin again.`,
			);
		}
		digests.push(one);
		progress('comparison', digests.length, MOVED_TABLES.length);
	}
	return digests;
}
