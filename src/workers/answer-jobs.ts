import { parentPort } from 'node:worker_threads';
import type { Jobs } from '../ports/worker-pool.ts';

/** What a thread does with a job of each kind. */
export type Workers<Work extends Jobs> = {
	readonly [Kind in keyof Work]: (
		given: Work[Kind]['given'],
	) => Work[Kind]['result'] | Promise<Work[Kind]['result']>;
};

type Message = { readonly kind: string; readonly given: unknown };

/** Answers the pool that started this thread, job by job, until the thread is ended. */
export function answerJobs<Work extends Jobs>(workers: Workers<Work>): void {
	parentPort?.on('message', async ({ kind, given }: Message) => {
		try {
			parentPort?.postMessage({ result: await workers[kind]?.(given) });
		} catch (error) {
			parentPort?.postMessage({ error });
		}
	});
	parentPort?.postMessage({ result: 'ready' });
}
