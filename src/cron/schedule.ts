import cron from 'node-cron';
import type { App } from '../app.ts';

export type Job = {
	readonly name: string;
	/** Five cron fields, in UTC. */
	readonly when: string;
	/** Breaks off soon after `stopping` says so. */
	run(stopping: AbortSignal): Promise<void>;
};

/** Runs `job` at its times, never twice at once; a failure is logged. Gives a function that ends it, and waits for its end. */
export function schedule(
	{ name, when, run }: Job,
	{ log, measures }: Pick<App, 'log' | 'measures'>,
): () => Promise<void> {
	const stopping = new AbortController();
	let running: Promise<void> | undefined;
	const attempt = async (): Promise<void> => {
		try {
			await run(stopping.signal);
			measures?.ran(name, 'done');
		} catch (error) {
			log.error({ err: error, job: name }, 'job failed');
			measures?.ran(name, 'failed');
		}
	};
	const task = cron.schedule(
		when,
		() => {
			running = attempt();
			return running;
		},
		{ name, timezone: 'UTC', noOverlap: true },
	);
	return async () => {
		stopping.abort();
		await task.stop();
		await running;
	};
}
