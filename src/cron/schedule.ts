import cron from 'node-cron';
import type { App } from '../app.ts';
import type { Measures } from '../ports/measures.ts';

export type Job = {
	readonly name: string;
	/** Five cron fields, in UTC. */
	readonly when: string;
	/** Runs it at other moments too. */
	readonly also?: (begin: () => void) => void;
	/** Breaks off soon after `stopping` says so. */
	run(stopping: AbortSignal): Promise<unknown>;
};

/** Runs `job` at its times, never twice at once; a failure is logged. Gives a function that ends it, and waits for its end. */
export function schedule(
	{ name, when, also, run }: Job,
	{ log, measures }: Pick<App, 'log'> & { readonly measures?: Pick<Measures, 'ran'> },
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
	const begin = (): Promise<void> => {
		running ??= attempt().finally(() => {
			running = undefined;
		});
		return running;
	};
	const task = cron.schedule(when, begin, { name, timezone: 'UTC' });
	also?.(() => {
		if (!stopping.signal.aborted) void begin();
	});
	return async () => {
		stopping.abort();
		await task.stop();
		await running;
	};
}
