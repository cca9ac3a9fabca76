import { UserError } from '../domain/user-error.ts';
import { StoreFault } from '../ports/store-fault.ts';
import { copyDatabase } from '../sql/moving/copy-database.ts';

/** Runs a command with the words that stand behind its name; a refusal is one sentence and ends it with 1. */
export async function runCommand(
	usage: string,
	words: readonly string[],
	run: (...words: string[]) => Promise<void>,
): Promise<void> {
	try {
		if (words.length > run.length || words.some((word) => word.startsWith('-'))) {
			throw new UserError(`Write: ${usage}`);
		}
		await run(...words);
	} catch (error) {
		const isTold = error instanceof UserError || error instanceof StoreFault;
		process.stderr.write(`${isTold ? error.message : String((error as Error).stack)}\n`);
		process.exitCode = 1;
	}
}

/** Copies one database to another, shows how far it is, and says what was copied. */
export async function copyShown(from: string, to: string): Promise<void> {
	const bar = openBar(process.stderr);
	const digests = await copyDatabase(from, to, bar.show);
	bar.end();
	const rows = digests.reduce((sum, { count }) => sum + count, 0);
	const articles = digests.find(({ table }) => table === 'articles')?.count ?? 0;
	process.stdout.write(
		`Copied and compared: ${articles.toLocaleString('en')} articles, ${rows.toLocaleString('en')} rows in all.\n`,
	);
}

const WIDTH = 30;
const PERCENT = 100;

/** How far something is, on one line of `terminal` that is written over where somebody looks on; elsewhere nothing. */
export function openBar(terminal: { readonly isTTY: boolean; write(text: string): unknown }): {
	show(what: string, done: number, all: number): void;
	end(): void;
} {
	return {
		show(what, done, all) {
			if (!terminal.isTTY) return;
			const share = all === 0 ? 1 : Math.min(1, done / all);
			const full = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
			const percent = `${Math.floor(share * PERCENT)} %`.padStart(5);
			terminal.write(`\r${what.padEnd(20)} ${full} ${percent}`);
		},
		end() {
			if (terminal.isTTY) terminal.write('\r\u001b[K');
		},
	};
}
