import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { endWithTests } from './child-processes.ts';

const SCRIPT = fileURLToPath(new URL('../sql/save-articles.ts', import.meta.url));

/** A process that files articles, the ids it has printed so far, and how it ended. */
export type SavingProcess = {
	readonly child: ChildProcess;
	/** Each line is an article filed. */
	readonly lines: Interface;
	readonly ids: readonly string[];
	/** When it is over and all it printed is read: null where it was killed. */
	readonly ended: Promise<number | null>;
};

/** Starts a process that files the articles numbered `from` up to `to` for `guild`; it does not outlive the test. */
export function startSaving(
	file: string,
	{ guild, from, to }: { guild: string; from: number; to: number },
): SavingProcess {
	const child = endWithTests(
		spawn(process.execPath, [SCRIPT, file, guild, `${from}`, `${to}`], {
			stdio: ['ignore', 'pipe', 'inherit'],
		}),
	);
	onTestFinished(() => void child.kill('SIGKILL'));
	const ids: string[] = [];
	const lines = createInterface({ input: child.stdout });
	lines.on('line', (id) => ids.push(id));
	const ended = once(child, 'close').then(([code]) => code as number | null);
	return { child, lines, ids, ended };
}
