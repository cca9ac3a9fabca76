import { UserError } from '../domain/user-error.ts';
import type { AnalysedText, Analyser, Analysers } from '../ports/articles/analyser.ts';
import type { Measures } from '../ports/measures.ts';
import { WorkStopped } from '../ports/worker-pool.ts';
import { openPool, type PoolOptions } from './open-pool.ts';

type Analysis = Awaited<ReturnType<Analyser['analyse']>>;

export type AnalysisJobs = {
	readonly analyse: { readonly given: AnalysedText; readonly result: Analysis };
};

export type AnalyserOptions = Partial<Omit<PoolOptions<AnalysisJobs>, 'entry' | 'timeoutMs'>> & {
	/** How long one text may take. Default: 30 s, which the longest articles stay far below. */
	readonly timeoutMs?: number;
	readonly measures?: Pick<Measures, 'analysed'>;
};

/** Analyses in threads of its own, two texts at a time, so that nobody waits for an answer meanwhile. */
export function openAnalysers({
	timeoutMs = 30_000,
	measures,
	...options
}: AnalyserOptions = {}): Analysers & { close(): Promise<void> } {
	const pool = openPool<AnalysisJobs>({
		entry: 'analysis-worker',
		timeoutMs: { analyse: timeoutMs },
		heapMb: 512,
		memoryMb: 1024,
		...options,
	});
	return {
		of: (guild) => ({
			async analyse(text) {
				const begun = performance.now();
				try {
					const found = await pool.run('analyse', text, guild);
					measures?.analysed('done', performance.now() - begun);
					return found;
				} catch (error) {
					measures?.analysed('failed', performance.now() - begun);
					if (!(error instanceof WorkStopped)) throw error;
					throw new UserError(SENTENCES[error.problem], undefined, { cause: error });
				}
			},
		}),
		close: () => pool.close(),
	};
}

const SENTENCES: Readonly<Record<WorkStopped['problem'], string>> = {
	'too slow': 'Reading this text took too long. Send it in parts.',
	'too large': 'Reading this text took too much memory. Send it in parts.',
	busy: 'Too many articles are being read at this moment. Try again in a minute.',
};
