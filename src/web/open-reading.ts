import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
	type ReadingJob,
	type ReadingKind,
	type ReadingResult,
	ReadingStopped,
} from './reading-job.ts';

/** Reads what strangers wrote, in threads of its own. */
export interface Reading {
	/** Throws ReadingStopped where it took too long or too much memory. */
	read<Kind extends ReadingKind>(kind: Kind, job: ReadingJob[Kind]): Promise<ReadingResult[Kind]>;
	/** Ends the threads; what they were reading is stopped. */
	close(): Promise<void>;
}

export type ReadingOptions = {
	/** Default: 5 s for a page, 15 s for a file. */
	readonly timeoutMs?: number;
	/** How much the objects of one thread may take. Default: 256. */
	readonly heapMb?: number;
	/** How many things are read at once. Default: 2. */
	readonly threads?: number;
};

const USUAL_MS: Record<ReadingKind, number> = { page: 5000, html: 5000, file: 15_000 };
const WORKER = new URL('./reading-worker.ts', import.meta.url);
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Opens threads for reading; each is started when it is needed, used again, and replaced when it had to be ended. */
export function openReading(options: ReadingOptions = {}): Reading {
	const { timeoutMs, heapMb = 256, threads = 2 } = options;
	const idle: Worker[] = [];
	const all = new Set<Worker>();
	const waiting: (() => void)[] = [];
	let busy = 0;

	const start = async (): Promise<Worker> => {
		const worker = new Worker(WORKER, {
			resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
			execArgv: ['--disable-warning=ExperimentalWarning'],
			env: {},
		});
		all.add(worker);
		const forget = (): void => {
			all.delete(worker);
			const place = idle.indexOf(worker);
			if (place >= 0) idle.splice(place, 1);
		};
		// One that dies while it has nothing to do is only forgotten.
		worker.on('error', forget).on('exit', forget);
		// It says so when it has loaded what it reads with, which is not what it is timed by.
		await once(worker, 'message');
		return worker;
	};
	const turn = async (): Promise<void> => {
		if (busy >= threads) await new Promise<void>((resolve) => waiting.push(resolve));
		busy += 1;
	};

	return {
		async read(kind, job) {
			await turn();
			try {
				const worker = idle.pop() ?? (await start());
				worker.ref();
				const message = { kind, job };
				const answer = await answerOf(worker, message, timeoutMs ?? USUAL_MS[kind]).catch(
					(error) => {
						void worker.terminate();
						throw error;
					},
				);
				worker.unref();
				idle.push(worker);
				if ('error' in answer) throw answer.error;
				return answer.result as ReadingResult[typeof kind];
			} finally {
				busy -= 1;
				waiting.shift()?.();
			}
		},
		async close() {
			await Promise.all([...all].map((worker) => worker.terminate()));
		},
	};
}

type Answer = { readonly result: unknown } | { readonly error: unknown };

async function answerOf(worker: Worker, message: unknown, timeoutMs: number): Promise<Answer> {
	const ended = new AbortController();
	const { signal } = ended;
	const end = (): void => ended.abort(new ReadingStopped('too slow'));
	const timer = setTimeout(end, timeoutMs);
	worker.once('exit', end);
	try {
		const answered = once(worker, 'message', { signal });
		worker.postMessage(message);
		const [answer] = await answered;
		return answer;
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		throw isOutOfMemory(error) ? new ReadingStopped('too large') : error;
	} finally {
		clearTimeout(timer);
		worker.off('exit', end);
	}
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
}
