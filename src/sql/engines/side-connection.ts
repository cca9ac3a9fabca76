import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Row } from './sqlite-connection.ts';

/** A further connection to the same database, for what takes long. */
export type SideConnection = {
	/** Does the statements one after the other, which have no values, and gives the rows of each. */
	run(...statements: readonly string[]): Promise<readonly Row[][]>;
	/** What was begun is done first, and nothing afterwards. */
	close(): Promise<void>;
};

/** What a side thread answers; of an error only its message and SQLite's code come across. */
export type Answer =
	| { readonly rows: readonly Row[][] }
	| { readonly problem: string; readonly errcode: unknown };

/** What a side thread is sent: statements, or that it is to end. */
export type Asked = readonly string[] | 'end';

/** A thread that has nothing to do is ended after this time. */
const IDLE_MS = 10_000;
/** A thread takes no part in the compile cache of the one that starts it. */
const WITH_COMPILE_CACHE = fileURLToPath(new URL('../../preload.cjs', import.meta.url));

/** Opens a connection in a thread of its own, which is started when it is needed: nothing done there holds this one up. */
export function openSideConnection(file: string, idleMs = IDLE_MS): SideConnection {
	let current: SideThread | undefined;
	let isClosed = false;
	let idle: NodeJS.Timeout | undefined;
	const end = async (): Promise<void> => {
		clearTimeout(idle);
		const ending = current;
		current = undefined;
		await ending?.end();
	};
	const start = (): SideThread => {
		const started = startThread(file, () => {
			if (current === started) current = undefined;
		});
		return started;
	};
	return {
		async run(...statements) {
			if (isClosed) throw new Error('the side connection is closed');
			clearTimeout(idle);
			current ??= start();
			const thread = current;
			try {
				return await thread.run(statements);
			} finally {
				if (thread === current && thread.isIdle()) {
					clearTimeout(idle);
					idle = setTimeout(() => void end(), idleMs).unref();
				}
			}
		},
		close() {
			isClosed = true;
			return end();
		},
	};
}

type SideThread = {
	run(statements: readonly string[]): Promise<readonly Row[][]>;
	isIdle(): boolean;
	end(): Promise<void>;
};

/** It answers in the order of asking. The process does not end while it is at work, or is ending. */
function startThread(file: string, ended: () => void): SideThread {
	// A file that was deleted is not made anew.
	const address = pathToFileURL(file);
	address.searchParams.set('mode', 'rw');
	const worker = new Worker(new URL('./side-thread.ts', import.meta.url), {
		workerData: address.href,
		execArgv: ['--disable-warning=ExperimentalWarning', '-r', WITH_COMPILE_CACHE],
		env: {},
	});
	const waiting: PromiseWithResolvers<readonly Row[][]>[] = [];
	const exited = Promise.withResolvers<void>();
	let isEnding = false;
	const fail = (error: unknown): void => {
		ended();
		exited.resolve();
		for (const { reject } of waiting.splice(0)) reject(error);
	};
	worker.on('error', fail).on('exit', () => fail(new Error('the side thread has ended')));
	worker.on('message', (answer: Answer) => {
		const asked = waiting.shift();
		if (waiting.length === 0 && !isEnding) worker.unref();
		if ('rows' in answer) asked?.resolve(answer.rows);
		else asked?.reject(Object.assign(new Error(answer.problem), { errcode: answer.errcode }));
	});
	const send = (asked: Asked): void => {
		worker.ref();
		worker.postMessage(asked);
	};
	return {
		run(statements) {
			const asked = Promise.withResolvers<readonly Row[][]>();
			waiting.push(asked);
			send(statements);
			return asked.promise;
		},
		isIdle: () => waiting.length === 0,
		end() {
			isEnding = true;
			send('end');
			return exited.promise;
		},
	};
}
