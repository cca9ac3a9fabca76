/** The batch command, `npm run --silent items`: feeds as JSON lines in, their items as JSON lines out. */
import { openPool } from '../workers/open-pool.ts';
import { answerFeed } from './batch/feed-line.ts';
import { runBatch } from './batch/run-batch.ts';
import { READING_MS, type ReadingJobs } from './reading-jobs.ts';

async function items(): Promise<void> {
	const timeoutMs = READING_MS;
	const pool = openPool<ReadingJobs>({ entry: 'reading-worker', timeoutMs, threads: 1 });
	const now = new Date(Date.now());
	await runBatch((line) => answerFeed(line, { pool, now })).finally(() => pool.close());
}

if (import.meta.main) await items();
