import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../../src/sql/open-database.ts';
import { emptyFolder } from '../../support/databases.ts';

const PAGES = 1200;
const PAGE_BYTES = 8192;

async function openLog() {
	const file = join(await emptyFolder(), 'test.db');
	const { queries, close } = await openDatabase(file);
	onTestFinished(close);
	const watching = new DatabaseSync(file);
	onTestFinished(() => watching.close());
	await sql`create table papers (page blob)`.execute(queries);
	return {
		watching,
		/** How many pages stand in the log, and how many of them where they belong too. */
		log: () => watching.prepare('pragma wal_checkpoint(noop)').get() as Log,
		async write(pages: number): Promise<void> {
			await queries.transaction().execute(async (db) => {
				for (let page = 0; page < pages; page += 1) {
					await sql`insert into papers values (zeroblob(${PAGE_BYTES}))`.execute(db);
				}
			});
		},
		queries,
	};
}

type Log = { readonly log: number; readonly checkpointed: number };

const WAIT = { timeout: 20_000, interval: 5 };

test('a long log is written to where it belongs once its transaction is told of, and begins anew', async () => {
	const { log, write } = await openLog();

	await write(PAGES);
	// Whoever commits is not the one who does it.
	expect(log().checkpointed).toBe(0);
	await vi.waitFor(() => expect(log().checkpointed).toBe(log().log), WAIT);
	expect(log().log).toBeGreaterThan(PAGES);

	await write(1);
	expect(log().log).toBeLessThan(PAGES);
});

test('a short log is let be', async () => {
	const { log, write } = await openLog();

	await write(PAGES / 10);
	await write(PAGES / 10);

	expect(log()).toMatchObject({ checkpointed: 0 });
});

test('while another reads, the log grows, and is emptied when that has ended', async () => {
	const { log, write, watching } = await openLog();
	watching.exec('begin');
	watching.prepare('select count(*) from papers').get();
	await write(PAGES);
	await write(1);
	watching.exec('commit');
	expect(log().log - log().checkpointed).toBeGreaterThan(PAGES);

	await write(1);

	await vi.waitFor(() => expect(log().checkpointed).toBe(log().log), WAIT);
});

test('what was written meanwhile is kept', async () => {
	const { write, queries } = await openLog();

	for (let time = 0; time < 5; time += 1) await write(PAGES / 2);

	const { rows } = await sql<{ n: number }>`select count(*) as n from papers`.execute(queries);
	expect(rows[0]?.n).toBe((PAGES / 2) * 5);
});
