/** The kinds of jobs that a pool does: what each is given, and what comes of it. Both are plain data. */
export type Jobs = Readonly<Record<string, { readonly given: unknown; readonly result: unknown }>>;

/** Why a job was broken off. 'busy': too many others were waiting before it. */
export type StopProblem = 'too slow' | 'too large' | 'busy';

/** A job took too long or too much memory, or there was no room for it. */
export class WorkStopped extends Error {
	readonly problem: StopProblem;

	constructor(problem: StopProblem) {
		super(MESSAGES[problem]);
		this.problem = problem;
	}
}

const MESSAGES: Readonly<Record<StopProblem, string>> = {
	'too slow': 'took too long',
	'too large': 'took too much memory',
	busy: 'too much is waiting already',
};

/**
 * Threads beside the main one, for work that may take long or never end.
 * `await pool.run('page', { html })` waits for its turn, and throws WorkStopped where the job broke a limit. Jobs of
 * different parties take turns: `await pool.run('page', { html }, guild)` waits for one job of each other guild at most.
 */
export interface WorkerPool<Work extends Jobs> {
	run<Kind extends keyof Work & string>(
		kind: Kind,
		given: Work[Kind]['given'],
		party?: string,
	): Promise<Work[Kind]['result']>;
	/** Ends the threads; what they were doing, and what was waiting, is stopped. */
	close(): Promise<void>;
}
