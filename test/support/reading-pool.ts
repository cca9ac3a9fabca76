import { afterAll } from 'vitest';
import { READING_MS, type ReadingJobs, type ReadingPool } from '../../src/web/reading-jobs.ts';
import { openPool, type PoolOptions } from '../../src/workers/open-pool.ts';

type Options = Partial<Omit<PoolOptions<ReadingJobs>, 'timeoutMs'>> & {
	/** For jobs of every kind. */
	readonly timeoutMs?: number;
};

/** A pool that reads what strangers wrote, as the bot's does; whoever opens it closes it. */
export function openReadingPool({ timeoutMs, ...options }: Options = {}): ReadingPool {
	const kinds = Object.entries(READING_MS).map(([kind, ms]) => [kind, timeoutMs ?? ms]);
	return openPool<ReadingJobs>({
		entry: 'reading-worker',
		timeoutMs: Object.fromEntries(kinds),
		...options,
	});
}

/** One that is closed after the tests of a file. */
export function readingPool(options: Options = {}): ReadingPool {
	const pool = openReadingPool(options);
	afterAll(() => pool.close());
	return pool;
}
