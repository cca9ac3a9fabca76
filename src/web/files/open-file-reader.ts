import { dayIn } from '../../domain/calendar.ts';
import { inEnglish, message } from '../../domain/wording/message.ts';
import type { FileReader } from '../../ports/articles/file-reader.ts';
import { WorkStopped } from '../../ports/worker-pool.ts';
import type { ReadingPool } from '../reading-jobs.ts';
import { fileReason } from './file-problem.ts';

/** Reads files in the threads of `pool`. */
export function openFileReader({
	pool,
	now,
}: {
	readonly pool: ReadingPool;
	readonly now: () => Date;
}): FileReader {
	return {
		async read(name, bytes) {
			try {
				return await pool.run('file', { name, bytes, today: dayIn('UTC', now()) });
			} catch (error) {
				if (!(error instanceof WorkStopped)) throw error;
				const problem = error.problem === 'too large' ? 'too large' : 'too slow';
				return { outcome: 'refused', problem, reason: fileReason(name, problem) };
			}
		},

		async readLibrary(name, bytes) {
			try {
				return await pool.run('library', { name, bytes });
			} catch (error) {
				if (!(error instanceof WorkStopped)) throw error;
				const reason = inEnglish(
					message(
						'{name} is too large to be read. Export it in parts, with from and to, and send those.',
						{ name },
					),
				);
				return { outcome: 'refused', reason };
			}
		},
	};
}
