/** The batch command, `npm run --silent extract`: pages as JSON lines in, what is read of them as JSON lines out. */
import { dayIn } from '../domain/calendar.ts';
import { openPool } from '../workers/open-pool.ts';
import { answerPage } from './batch/page-line.ts';
import { runBatch } from './batch/run-batch.ts';
import { READING_MS, type ReadingJobs } from './reading-jobs.ts';

async function extract(): Promise<void> {
	const timeoutMs = READING_MS;
	const pool = openPool<ReadingJobs>({ entry: 'reading-worker', timeoutMs, threads: 1 });
	const today = dayIn('UTC', new Date(Date.now()));
	await runBatch((line) => answerPage(line, { pool, today })).finally(() => pool.close());
}

if (import.meta.main) await extract();
