/** The batch command, `npm run --silent extract`: pages as JSON lines in, what is read of them as JSON lines out. */
import { pipeline } from 'node:stream/promises';
import { readLines } from '../analysis/read-lines.ts';
import { dayIn } from '../domain/calendar.ts';
import { openPool } from '../workers/open-pool.ts';
import { answerPage } from './batch-page.ts';
import { READING_MS, type ReadingJobs } from './reading-jobs.ts';

const LONGEST_LINE = 10_000_000;

/** Whoever reads has seen enough (`… | head`): no fault of ours. */
function isClosedPipe(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

async function extract(): Promise<void> {
	const pool = openPool<ReadingJobs>({
		entry: 'reading-worker',
		timeoutMs: READING_MS,
		threads: 1,
	});
	const today = dayIn('UTC', new Date(Date.now()));
	async function* answers(chunks: AsyncIterable<string>): AsyncGenerator<string> {
		let number = 0;
		for await (const text of readLines(chunks, LONGEST_LINE)) {
			number += 1;
			yield `${JSON.stringify(await answerPage({ text, number }, { pool, today }))}\n`;
		}
	}
	try {
		await pipeline(process.stdin.setEncoding('utf8'), answers, process.stdout);
	} catch (error) {
		if (!isClosedPipe(error)) throw error;
	} finally {
		await pool.close();
	}
}

if (import.meta.main) await extract();
