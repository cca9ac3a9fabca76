import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A bot in a process of its own, whose processor time and memory can be read. */
export type MeasuredBot = {
	/** Milliseconds of processor time so far. */
	cpu(): number;
	/** Resident memory in MB. */
	memory(): number;
	stop(): Promise<void>;
};

/** Starts Node with these flags, program and values, and resolves once it says that it is ready. Linux alone tells of another process what is asked here. */
export async function startMeasured(
	program: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredBot> {
	const child = spawn(process.execPath, program, {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { LOG_LEVEL: 'silent', ...environment },
	});
	const gone = once(child, 'exit');
	await Promise.race([
		new Promise<void>((resolve) => {
			createInterface({ input: child.stdout }).on('line', (line) => {
				if (line.includes('is ready')) resolve();
			});
		}),
		gone.then(([code]) => Promise.reject(new Error(`${program.join(' ')} ended with ${code}`))),
	]);
	const fileOf = (name: string) => readFileSync(`/proc/${child.pid}/${name}`, 'utf8');
	/** By thread, as one that has ended is no longer told of. */
	const spent = new Map<string, number>();
	return {
		cpu() {
			for (const thread of readdirSync(`/proc/${child.pid}/task`)) {
				// The first is the time on a processor, in nanoseconds.
				const [time] = fileOf(`task/${thread}/schedstat`).split(' ');
				spent.set(thread, Number(time) / 1e6);
			}
			return [...spent.values()].reduce((sum, each) => sum + each, 0);
		},
		memory: () => Number(/VmRSS:\s+(\d+)/.exec(fileOf('status'))?.[1]) / 1024,
		async stop() {
			child.kill('SIGTERM');
			await gone;
		},
	};
}
