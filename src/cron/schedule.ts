import cron from 'node-cron';
import type { Logger } from 'pino';

export type Job = {
	readonly name: string;
	/** Five cron fields, in UTC. */
	readonly when: string;
	run(): Promise<void>;
};

/** Runs `job` at its times, never twice at once; a failure is logged. Gives a function that ends it. */
export function schedule({ name, when, run }: Job, log: Logger): () => Promise<void> {
	const task = cron.schedule(
		when,
		async () => {
			try {
				await run();
			} catch (error) {
				log.error({ err: error, job: name }, 'job failed');
			}
		},
		{ name, timezone: 'UTC', noOverlap: true },
	);
	return async () => void (await task.stop());
}
