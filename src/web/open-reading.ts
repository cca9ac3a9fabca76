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
	/** How much reading one thing may take in all, with what lies outside of the heap. Default: 640. */
	readonly memoryMb?: number;
	/** How many things are read at once. Default: 2. */
	readonly threads?: number;
	/** When a thread with nothing to do is ended. Default: after a minute. */
	readonly idleMs?: number;
};

const USUAL_MS: Record<ReadingKind, number> = { page: 5000, html: 5000, file: 15_000 };
const WORKER = new URL('./reading-worker.ts', import.meta.url);
const MEGABYTE = 2 ** 20;
const LOOK_MS = 50;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Opens threads for reading; each is started when it is needed, used again, and replaced when it had to be ended. */
export function openReading(options: ReadingOptions = {}): Reading {
	const { timeoutMs, heapMb = 256, memoryMb = 640, threads = 2, idleMs = 60_000 } = options;
	/** Each with the timer that ends it. */
	const idle = new Map<Worker, NodeJS.Timeout>();
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
			idle.delete(worker);
		};
		// One that dies while it has nothing to do is only forgotten.
		worker.on('error', forget).on('exit', forget);
		// It says so when it has loaded what it reads with, which is not what it is timed by.
		await spoken(worker);
		return worker;
	};
	const rest = (worker: Worker): void => {
		worker.unref();
		const timer = setTimeout(() => {
			idle.delete(worker);
			void worker.terminate();
		}, idleMs);
		idle.set(worker, timer.unref());
	};
	const wake = (): Worker | undefined => {
		const [found] = idle;
		if (!found) return undefined;
		const [worker, timer] = found;
		clearTimeout(timer);
		idle.delete(worker);
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
				const worker = wake() ?? (await start());
				worker.ref();
				const message = { kind, job };
				const limits = { timeoutMs: timeoutMs ?? USUAL_MS[kind], memoryMb };
				const answer = await answerOf(worker, message, limits).catch((error) => {
					void worker.terminate();
					throw error;
				});
				rest(worker);
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

type Limits = { readonly timeoutMs: number; readonly memoryMb: number };

async function answerOf(
	worker: Worker,
	message: unknown,
	{ timeoutMs, memoryMb }: Limits,
): Promise<Answer> {
	const ended = new AbortController();
	const end = (problem: 'too slow' | 'too large'): void => ended.abort(new ReadingStopped(problem));
	// What a file unpacks to lies outside of the heap, where the thread's own limit does not see it.
	const most = process.memoryUsage.rss() + memoryMb * MEGABYTE;
	const look = setInterval(() => {
		if (process.memoryUsage.rss() > most) end('too large');
	}, LOOK_MS);
	const timer = setTimeout(() => end('too slow'), timeoutMs);
	try {
		const answer = spoken(worker, ended);
		worker.postMessage(message);
		return await answer;
	} finally {
		clearInterval(look);
		clearTimeout(timer);
	}
}

/** What a thread says next. Throws where it ends instead, or `ended` says so. */
async function spoken(worker: Worker, ended = new AbortController()): Promise<Answer> {
	const { signal } = ended;
	const die = (): void => ended.abort(new ReadingStopped('too slow'));
	worker.once('exit', die);
	try {
		const [answer] = await once(worker, 'message', { signal });
		return answer;
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		throw isOutOfMemory(error) ? new ReadingStopped('too large') : error;
	} finally {
		worker.off('exit', die);
	}
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
}
