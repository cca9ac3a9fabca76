import { globSync } from 'node:fs';
import { sql } from 'kysely';
import { loadModels } from '../../src/analysis/load-models.ts';
import { fileWithin } from '../../src/sql/articles/file-article.ts';
import type { Database } from '../../src/sql/database.ts';
import type { Queries } from '../../src/sql/schema.ts';
import { analyseGold, readGold } from '../gold/gold-article.ts';
import { GUILD, now } from './reads.ts';

/** Of each article so many, told apart by a number: pages of the store are filled as in a library. */
const COPIES = 4;
const CIRCUMSTANCES = { guild: GUILD, added: now(), version: 1 };

/** What articles take in the store, by article. */
export type Taken = { readonly bytes: number; readonly letters: number; readonly articles: number };

/** Files the marked articles of `bench/gold/` in an empty store, as the analysis reads them; they are shorter than most, and full of quotes and days. */
export async function fileAsRead({ queries, dialect }: Database): Promise<Taken> {
	const models = loadModels();
	const golds = globSync(`${import.meta.dirname}/../gold/*.jsonl`).flatMap(readGold);
	const before = await bytesOf(queries);
	for (const gold of golds) {
		const { title = '', published } = gold;
		const analysis = analyseGold(gold, models);
		const day = published ?? '2020-01-01';
		for (let copy = 1; copy <= COPIES; copy += 1) {
			const text = `${gold.text}\n\n${copy}`;
			const draft = { title, text, published: { day, timeZone: 'UTC' }, source: 'The Lumen Post' };
			await queries
				.transaction()
				.execute((db) => fileWithin({ queries: db, dialect }, CIRCUMSTANCES, { draft, analysis }));
		}
	}
	const articles = golds.length * COPIES;
	const letters = golds.reduce((sum, { text }) => sum + text.length, 0) * COPIES;
	return {
		articles,
		bytes: ((await bytesOf(queries)) - before) / articles,
		letters: letters / articles,
	};
}

/** Without feeds, which no article takes. */
async function bytesOf(queries: Queries): Promise<number> {
	await sql`pragma wal_checkpoint(truncate)`.execute(queries);
	const { rows } = await sql<{ bytes: number }>`
		select sum(pgsize) as bytes from dbstat where name not like '%feed%'`.execute(queries);
	return rows[0]?.bytes ?? 0;
}
