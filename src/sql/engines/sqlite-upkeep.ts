import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Queries } from '../schema.ts';
import type { SideConnection } from './side-connection.ts';
import { type Alone, emptyLog } from './write-ahead-log.ts';

/** Pages of a search index that are merged in a night. */
const MERGED_PAGES = 2000;
/** So few pages at once that others write soon. */
const PAGES_AT_ONCE = 20;

/** Of each index so many rows of one beginning are looked at. By fewer a whole library would seem to be few rows, and be gone through. */
const ANALYSIS_LIMIT = 1000;
/** Of fewer rows no statistics are gathered: SQLite would go through all of these, and still do so when there are many. */
const LARGE = 10_000;

const TITLES = 'heading_search';
const WORDS = ['quote_search', 'article_search'];

/** What SQLite is kept tidy by. */
export type Upkeep = {
	readonly queries: Queries;
	readonly side: SideConnection;
	readonly alone: Alone;
};

/** The ways to keep a database of SQLite tidy: nothing long is done by the thread that asks. */
export function openUpkeep(
	upkeep: Upkeep,
): Pick<Database, 'maintain' | 'gatherStatistics' | 'mergeTitles' | 'scrub'> {
	return {
		async maintain() {
			await gatherStatistics(upkeep);
			// Of these, letters are looked for in each part, and they are small.
			await merge(upkeep, TITLES);
			for (const index of WORDS) await merge(upkeep, index, MERGED_PAGES);
			await emptyLog(upkeep.side, upkeep.alone);
		},
		gatherStatistics: () => gatherStatistics(upkeep),
		mergeTitles: () => merge(upkeep, TITLES),
		/** An index keeps the words of what was deleted until all its parts are merged into one. */
		async scrub() {
			for (const index of [TITLES, ...WORDS]) await merge(upkeep, index);
			await emptyLog(upkeep.side, upkeep.alone);
		},
	};
}

/** Of large tables that have none, or have grown or shrunk tenfold since. */
async function gatherStatistics({ queries, side, alone }: Upkeep): Promise<void> {
	const tables = await largeTablesToAnalyze(queries);
	if (tables.length === 0) return;
	await side.run(`pragma analysis_limit = ${ANALYSIS_LIMIT}`);
	for (const table of tables) await alone(() => side.run(`analyze "main"."${table}"`));
	await alone(() => side.run(...TELL_OTHERS));
}

/** SQLite says itself of which tables statistics should be gathered, as the statements that would do it. */
async function largeTablesToAnalyze(queries: Queries): Promise<string[]> {
	const { rows } = await sql<Record<string, string>>`pragma optimize(0x10013)`.execute(queries);
	const large: string[] = [];
	for (const statement of rows.flatMap((row) => Object.values(row))) {
		const table = OWN_TABLE.exec(statement)?.groups?.['table'];
		if (table !== undefined && (await isLarge(queries, table))) large.push(table);
	}
	return large;
}

/** The tables in which a search index keeps itself are asked by that alone. */
const OWN_TABLE = /^analyze "main"\."(?<table>(?!\w+_search_)\w+)"$/i;

async function isLarge(queries: Queries, table: string): Promise<boolean> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from (select 1 from ${sql.table(table)} limit ${LARGE})`.execute(queries);
	return rows[0]?.n === LARGE;
}

/** A connection reads statistics with the schema, and that when it was changed. */
const TELL_OTHERS = [
	'begin immediate',
	'create view statistics_told as select 1',
	'drop view statistics_told',
	'commit',
];

/** Merges the parts of an index, so many pages of them at most. */
async function merge(
	{ side, alone }: Upkeep,
	index: string,
	most = Number.POSITIVE_INFINITY,
): Promise<void> {
	let merged = 0;
	let isDone = false;
	while (!isDone && merged < most) {
		// Below 0 all parts are taken, whatever their size; those that are being merged go on.
		const pages = merged === 0 ? -PAGES_AT_ONCE : PAGES_AT_ONCE;
		const [before, , after] = await alone(() =>
			side.run(
				CHANGES,
				`insert into "${index}" ("${index}", rank) values ('merge', ${pages})`,
				CHANGES,
			),
		);
		// A step that changes no more than its own row had nothing left to do.
		isDone = changesIn(after) - changesIn(before) < 2 && merged > 0;
		merged += PAGES_AT_ONCE;
		await setImmediate();
	}
}

/** Only the connection that writes can tell. */
const CHANGES = 'select total_changes() as changes';

function changesIn(rows: readonly Readonly<Record<string, unknown>>[] = []): number {
	return Number(rows[0]?.['changes'] ?? 0);
}
