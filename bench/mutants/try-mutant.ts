import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { text as readAll } from 'node:stream/consumers';
import type { Mutant } from './mutants-of.ts';

/** How a mutant ended, and the tests or the type by which. */
export type Fate = {
	readonly end: 'killed' | 'refused by types' | 'survived' | 'out of time';
	readonly by: string;
};

const TEST_LIMIT_MS = 240_000;
const TYPES_LIMIT_MS = 240_000;
/** So many files of tests are run at once. */
const BATCH = 12;
/** The mutant loops for ever, or the machine is too busy: nobody can tell which. */
const NO_END = 'no end';
const FAILED = /FAIL\s+(?<test>[^\n]+)/;

/** Puts a mutant into the copy at `root`, runs `tests` and then the types, and takes it out again. */
export async function tryMutant(
	root: string,
	{ file, mutant }: { readonly file: string; readonly mutant: Mutant },
	tests: readonly string[],
): Promise<Fate> {
	const path = join(root, file);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.slice(0, mutant.start) + mutant.became + text.slice(mutant.end));
	try {
		const failure = await failureOf(root, tests);
		if (failure !== undefined) {
			if (failure === NO_END) return { end: 'out of time', by: '' };
			// A test of time fails on a busy machine without the mutant too, and says nothing then.
			writeFileSync(path, text);
			const failed = tests.filter((test) => failure.includes(test));
			if ((await failureOf(root, failed)) === undefined) return { end: 'killed', by: failure };
			const others = tests.filter((test) => !failed.includes(test));
			return await tryMutant(root, { file, mutant }, others);
		}
		const error = await typeErrorOf(root);
		return error === undefined
			? { end: 'survived', by: '' }
			: { end: 'refused by types', by: error };
	} finally {
		writeFileSync(path, text);
	}
}

/** The own test first, then the others from the nearest on: where one fails, those behind it need not run. */
async function failureOf(root: string, tests: readonly string[]): Promise<string | undefined> {
	const [own, ...others] = tests;
	if (own === undefined) return undefined;
	const batches = [[own]];
	for (let at = 0; at < others.length; at += BATCH) batches.push(others.slice(at, at + BATCH));
	for (const batch of batches) {
		const failure = await failureIn(root, batch);
		if (failure !== undefined) return failure;
	}
	return undefined;
}

async function failureIn(root: string, tests: readonly string[]): Promise<string | undefined> {
	const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', ...tests];
	const { code, output } = await run(root, args, TEST_LIMIT_MS);
	if (code === 0) return undefined;
	if (code === null) return NO_END;
	return FAILED.exec(output)?.groups?.['test']?.trim() ?? 'an error outside of tests';
}

async function typeErrorOf(root: string): Promise<string | undefined> {
	const args = ['node_modules/typescript/bin/tsc', '--incremental'];
	const buildInfo = ['--tsBuildInfoFile', join(root, '.tsbuildinfo')];
	const { code, output } = await run(root, [...args, ...buildInfo], TYPES_LIMIT_MS);
	return code === 0 ? undefined : (output.split('\n', 1)[0] ?? '');
}

/** The code is null where the process had to be ended. */
async function run(
	root: string,
	args: readonly string[],
	limitMs: number,
): Promise<{ readonly code: number | null; readonly output: string }> {
	const child = spawn(execPath, args, {
		cwd: root,
		env: { NO_COLOR: '1', PATH: join(root, 'node_modules/.bin') },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: limitMs,
		killSignal: 'SIGKILL',
	});
	const [output, errors, [code]] = await Promise.all([
		readAll(child.stdout),
		readAll(child.stderr),
		once(child, 'close') as Promise<[number | null]>,
	]);
	return { code, output: errors + output };
}
