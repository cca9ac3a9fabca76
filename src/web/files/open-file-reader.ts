import { dayIn } from '../../domain/calendar.ts';
import type { FileReader } from '../../ports/articles/file-reader.ts';
import type { Reading } from '../open-reading.ts';
import { ReadingStopped } from '../reading-job.ts';
import { fileReason } from './file-problem.ts';

/** Reads files in the threads that read pages. */
export function openFileReader({
	reading,
	now,
}: {
	readonly reading: Reading;
	readonly now: () => Date;
}): FileReader {
	return {
		async read(name, bytes) {
			try {
				return await reading.read('file', { name, bytes, today: dayIn('UTC', now()) });
			} catch (error) {
				if (!(error instanceof ReadingStopped)) throw error;
				const { problem } = error;
				return { outcome: 'refused', problem, reason: fileReason(name, problem) };
			}
		},
	};
}
