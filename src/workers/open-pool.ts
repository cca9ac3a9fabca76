import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Jobs, type WorkerPool, WorkStopped } from '../ports/worker-pool.ts';
import { openFairQueue } from './fair-queue.ts';

export type PoolOptions<Work extends Jobs> = {
	/** What the threads run. */
	readonly entry: 'reading-worker' | 'analysis-worker' | 'picture-worker';
	/** How long a job of each kind may take, once a thread has it. */
	readonly timeoutMs: Readonly<Record<keyof Work & string, number>>;
	/** How much the objects of one thread may take. Default: 256. */
	readonly heapMb?: number;
	/** How much one job may take in all, with what lies outside of the heap. Default: 640. */
	readonly memoryMb?: number;
	/** How many jobs are done at once. Default: 2. */
	readonly threads?: number;
	/** How many jobs may wait; one more is refused as 'busy', or the last of whoever has most of them. Default: 200. */
	readonly queue?: number;
	/** When a thread with nothing to do is ended. Default: after a minute. */
	readonly idleMs?: number;
};

const MEGABYTE = 2 ** 20;
/** A thread takes no part in the compile cache of the one that starts it. */
const WITH_COMPILE_CACHE = fileURLToPath(new URL('../preload.cjs', import.meta.url));
const LOOK_MS = 50;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Opens a pool; each thread is started when it is needed, used again, and replaced when it had to be ended. */
export function openPool<Work extends Jobs>(options: PoolOptions<Work>): WorkerPool<Work> {
	const { entry, timeoutMs, heapMb = 256, memoryMb = 640 } = options;
	const { threads = 2, queue = 200, idleMs = 60_000 } = options;
	/** Each with the timer that ends it. */
	const idle = new Map<Worker, NodeJS.Timeout>();
	const all = new Set<Worker>();
	const waiting = openFairQueue(queue);
	let busy = 0;
	let isClosed = false;

	const start = async (): Promise<Worker> => {
		const worker = new Worker(new URL(`./${entry}.ts`, import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
			execArgv: ['--disable-warning=ExperimentalWarning', '-r', WITH_COMPILE_CACHE],
			env: {},
		});
		all.add(worker);
		const forget = (): void => {
			all.delete(worker);
			idle.delete(worker);
		};
		// A thread that dies while it has nothing to do is only forgotten.
		worker.on('error', forget).on('exit', forget);
		// It answers once when it has loaded its modules, so that loading them does not count as part of a job.
		await answerOf(worker);
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
	const turn = async (party: string): Promise<void> => {
		if (busy < threads) busy += 1;
		// Whoever is done hands its thread on, so that nobody else can take it in between.
		else await waiting.wait(party);
	};
	const handOn = (): void => {
		if (!waiting.next()) busy -= 1;
	};

	return {
		async run(kind, given, party = '') {
			await turn(party);
			try {
				if (isClosed) throw new WorkStopped('too slow');
				const worker = wake() ?? (await start());
				worker.ref();
				const limits = { timeoutMs: timeoutMs[kind], memoryMb };
				const answer = await limitedAnswer(worker, { kind, given }, limits).catch((error) => {
					void worker.terminate();
					throw error;
				});
				rest(worker);
				if ('error' in answer) throw answer.error;
				return answer.result as Work[typeof kind]['result'];
			} finally {
				handOn();
			}
		},
		async close() {
			isClosed = true;
			await Promise.all([...all].map((worker) => worker.terminate()));
		},
	};
}

type Answer = { readonly result: unknown } | { readonly error: unknown };

type Limits = { readonly timeoutMs: number; readonly memoryMb: number };

async function limitedAnswer(
	worker: Worker,
	job: unknown,
	{ timeoutMs, memoryMb }: Limits,
): Promise<Answer> {
	const ended = new AbortController();
	const end = (problem: 'too slow' | 'too large'): void => ended.abort(new WorkStopped(problem));
	// What a file unpacks to lies outside of the heap, where the thread's own limit does not see it.
	const most = process.memoryUsage.rss() + memoryMb * MEGABYTE;
	const look = setInterval(() => {
		if (process.memoryUsage.rss() > most) end('too large');
	}, LOOK_MS);
	const timer = setTimeout(() => end('too slow'), timeoutMs);
	try {
		const answer = answerOf(worker, ended);
		worker.postMessage(job);
		return await answer;
	} finally {
		clearInterval(look);
		clearTimeout(timer);
	}
}

/** The next message of a thread. Throws where the thread ends instead, or `ended` says so. */
async function answerOf(worker: Worker, ended = new AbortController()): Promise<Answer> {
	const { signal } = ended;
	const die = (): void => ended.abort(new WorkStopped('too slow'));
	worker.once('exit', die);
	try {
		const [answer] = await once(worker, 'message', { signal });
		return answer;
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		throw isOutOfMemory(error) ? new WorkStopped('too large') : error;
	} finally {
		worker.off('exit', die);
	}
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
}
