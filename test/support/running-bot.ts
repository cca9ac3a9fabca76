import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { endWithTests } from './child-processes.ts';

/** Where a bot's process finds its Discord and its database. */
export type Surroundings = {
	readonly token: string;
	readonly apiUrl: string;
	readonly database: string;
	/** Other settings, by their names. */
	readonly settings?: Readonly<Record<string, string>>;
	/** The user of this machine that it runs as, by number; the tests' own if left out. */
	readonly user?: number;
};

export type LogEntry = Readonly<Record<string, unknown>>;

/** The whole bot in a process of its own, as `npm start` runs it. */
export type RunningBot = {
	/** The first line of its log that matches, written already or still to come. */
	logged(matches: (entry: LogEntry) => boolean): Promise<LogEntry>;
	/** Asks it to end, and resolves with its exit code. */
	stop(): Promise<number | null>;
	/** Its exit code, once it ends. */
	readonly ended: Promise<number | null>;
	/** What it has written to its standard error so far. */
	errors(): string;
	signal(signal: NodeJS.Signals): void;
	/** Ends it at once, whatever it is at. */
	kill(): Promise<void>;
};

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;
const GUARD = new URL('../../src/preload.cjs', import.meta.url).pathname;

/** Starts the bot and resolves when it says that it is ready. */
export async function startProcess(surroundings: Surroundings): Promise<RunningBot> {
	const child = endWithTests(spawnBot(surroundings));
	const log: LogEntry[] = [];
	const lines = new EventEmitter<{ logged: [] }>();
	const errors: string[] = [];
	child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
	const gone = once(child, 'exit').then(([code]) => code as number | null);

	await new Promise<void>((resolve, reject) => {
		createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
			if (line.includes('is ready')) resolve();
			if (!line.startsWith('{')) return;
			log.push(JSON.parse(line));
			lines.emit('logged');
		});
		gone.then((code) => reject(new Error(`ended with ${code}: ${errors.join('')}`)), reject);
	});
	return {
		async logged(matches) {
			for (;;) {
				const found = log.find(matches);
				if (found) return found;
				await once(lines, 'logged');
			}
		},
		ended: gone,
		errors: () => errors.join(''),
		signal: (signal) => void child.kill(signal),
		async stop() {
			child.kill('SIGTERM');
			return gone;
		},
		async kill() {
			child.kill('SIGKILL');
			await gone;
		},
	};
}

function spawnBot({ token, apiUrl, database, settings, user }: Surroundings): ChildProcess {
	return spawn(process.execPath, ['-r', GUARD, MAIN], {
		stdio: ['ignore', 'pipe', 'pipe'],
		...(user !== undefined && { uid: user }),
		env: {
			DISCORD_TOKEN: token,
			DISCORD_API_URL: apiUrl,
			DATABASE_URL: database,
			LOG_LEVEL: 'info',
			...settings,
		},
	});
}
